/** Runs a jest file inside a jsdom window, for tests of the stand-in and of the plugin's views. */
const { LegacyFakeTimers, ModernFakeTimers } = require("@jest/fake-timers");
const { ModuleMocker } = require("jest-mock");
const { installCommonGlobals } = require("jest-util");
const { JSDOM } = require("jsdom");

class JsdomEnvironment {
  constructor({ globalConfig, projectConfig }) {
    this.dom = new JSDOM("<!DOCTYPE html><html><head></head><body></body></html>", {
      pretendToBeVisual: true,
      runScripts: "dangerously",
      url: "http://localhost/",
    });
    const global = this.dom.window;
    this.global = global;
    global.global = global;
    // jsdom keeps these to itself; the app's browser has them.
    for (const name of ["structuredClone", "TextEncoder", "TextDecoder", "queueMicrotask"]) {
      if (!(name in global)) global[name] = globalThis[name];
    }
    global.Buffer = Buffer;
    installCommonGlobals(global, projectConfig.globals);
    this.moduleMocker = new ModuleMocker(global);
    this.fakeTimers = new LegacyFakeTimers({
      config: projectConfig,
      global,
      moduleMocker: this.moduleMocker,
      timerConfig: { idToRef: (id) => id, refToId: (ref) => ref },
    });
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global });
  }

  async setup() {}

  async teardown() {
    this.fakeTimers?.dispose();
    this.fakeTimersModern?.dispose();
    this.dom?.window.close();
    this.dom = null;
    this.global = null;
  }

  exportConditions() {
    return ["browser"];
  }

  getVmContext() {
    return this.dom ? this.dom.getInternalVMContext() : null;
  }
}

module.exports = JsdomEnvironment;
