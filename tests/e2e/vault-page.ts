/** The verbs of an end-to-end test: a vault in the app, driven the way the real app can be driven too. Long, as they are one object. */
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { serveDemo } from "../../scripts/demo-server.mjs";
import type { DemoOptions } from "../../scripts/demo-server.mjs";
import type { KithApi } from "../../src/obsidian/public-api";
import type { BootOptions } from "../host/boot";
import { startBrowser } from "./browser";

type Size = { width: number; height: number };
type Options = Partial<Omit<BootOptions, "files" | "backing" | "beforePlugins">> & {
  /** The note shown first. */
  open?: string;
};

/** A violation of accessibility rules, short enough to read in a failed test. */
export type Violation = { id: string; help: string; nodes: string[] };

const axeSource = readFileSync(
  createRequire(join(process.cwd(), "package.json")).resolve("axe-core/axe.min.js"),
  "utf8",
);
const phone = { width: 390, height: 844 };
/** How long anything is waited for, in milliseconds: several times what it takes on a machine that is busy with other work. */
const patience = 90_000;

export class VaultPage {
  readonly page: Page;
  /** What the page wrote to its console as errors, and what it threw. */
  readonly errors: string[] = [];
  /** Every request that went elsewhere than to the local server. */
  readonly foreign: string[] = [];
  private readonly browser: Browser;
  private readonly server: { url: string; close(): Promise<void> };
  private options: Options = {};
  private files: Record<string, string> | undefined;

  private constructor(
    browser: Browser,
    server: { url: string; close(): Promise<void> },
    page: Page,
  ) {
    this.browser = browser;
    this.server = server;
    this.page = page;
    page.context().on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(server.url) && !/^(?:about|blob|data):/.test(url)) this.foreign.push(url);
    });
    page.on("pageerror", (error) => this.errors.push(String(error)));
    page.on("console", (line) => {
      if (line.type() === "error") this.errors.push(line.text());
    });
  }

  /** Starts server, browser and app; `plugin` and `vault` are folders. */
  static async open(
    demo: DemoOptions,
    options: Options = {},
    size: Size = { width: 1280, height: 800 },
  ): Promise<VaultPage> {
    const browser = await startBrowser();
    const server = await serveDemo(demo);
    const page = await browser.newPage({ viewport: size, reducedMotion: "reduce" });
    page.setDefaultTimeout(patience);
    const opened = new VaultPage(browser, server, page);
    await opened.slowDown(Number(process.env["E2E_SLOWDOWN"] ?? 1));
    await opened.resetVault(undefined, options);
    return opened;
  }

  /** Makes the page so many times slower, as on a machine with other work: E2E_SLOWDOWN=4 finds tests that win races by luck. */
  private async slowDown(rate: number): Promise<void> {
    if (rate === 1) return;
    const session = await this.page.context().newCDPSession(this.page);
    await session.send("Emulation.setCPUThrottlingRate", { rate });
  }

  /** Ends it all; a request to anywhere else fails the tests that used this page. */
  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
    if (this.foreign.length > 0) {
      throw new Error(`The page reached for the network: ${this.foreign.join(", ")}`);
    }
  }

  /** Starts the app anew over the served vault, or over these files beside the plugin's; options stay until changed. */
  async resetVault(files?: Record<string, string>, options: Options = {}): Promise<void> {
    this.options = { ...this.options, ...options };
    this.files = files;
    await this.page.goto("about:blank");
    await this.page.route("**/config.json", async (route) => {
      // The server may have closed a connection that was idle for long, as on a slow machine.
      const response = await route.fetch({ maxRetries: 3 });
      const served = (await response.json()) as { files: Record<string, string> };
      const kept = Object.entries(served.files).filter(([path]) => path.startsWith(".obsidian/"));
      const own =
        this.files === undefined ? served.files : { ...Object.fromEntries(kept), ...this.files };
      await route.fulfill({ json: { ...served, ...this.options, files: own } });
    });
    await this.page.goto(this.server.url);
    await this.page.waitForFunction(() => window.host !== undefined, undefined, { polling: 50 });
    await this.page.unroute("**/config.json");
  }

  /** Leaves the app, and makes this a device that has shown nothing yet; an app that still ran would remember again what it just said. */
  async forgetDevice(): Promise<void> {
    await this.page.route("**/no-app", (route) =>
      route.fulfill({ contentType: "text/html", body: "" }),
    );
    await this.page.goto(new URL("no-app", this.server.url).href);
    await this.page.evaluate(() => {
      window.localStorage.clear();
    });
    await this.page.unroute("**/no-app");
  }

  /** Runs a command by its full id, such as `kith:open-panel`; false when it may not run now. */
  async executeCommand(id: string): Promise<boolean> {
    const ran = await this.page.evaluate(
      (each) => window.host?.app.commands.executeCommandById(each) ?? false,
      id,
    );
    await this.settled();
    return ran;
  }

  /** Opens a note for editing or reading, as a click on a link would. */
  async openNote(path: string, mode: "source" | "preview" = "source"): Promise<void> {
    await this.page.evaluate(
      async ([note, as]) => {
        const app = window.host?.app;
        const file = app?.vault.getFileByPath(note ?? "");
        if (!app || !file) throw new Error(`There is no note ${String(note)}.`);
        await app.workspace.getLeaf(false).openFile(file, { state: { mode: as } });
      },
      [path, mode],
    );
    await this.settled();
  }

  /** The text of a note as it lies in the vault; null when there is none. */
  async readNote(path: string): Promise<string | null> {
    await this.settled();
    return this.page.evaluate(async (note) => {
      const vault = window.host?.app.vault;
      const file = vault?.getFileByPath(note);
      return vault && file ? vault.read(file) : null;
    }, path);
  }

  /** Every file of the vault with its text, and every folder with null. */
  async everything(): Promise<Record<string, string | null>> {
    await this.settled();
    return this.page.evaluate(async () => {
      const vault = window.host?.app.vault;
      const all: Record<string, string | null> = {};
      for (const { path } of vault?.getAllLoadedFiles() ?? []) {
        const file = vault?.getFileByPath(path);
        all[path] = vault && file ? await vault.read(file) : null;
      }
      return all;
    });
  }

  /** Writes a note from outside, as a sync would; null deletes it. */
  async editOutside(path: string, text: string | null): Promise<void> {
    await this.page.evaluate(
      async ([note, words]) => {
        await window.host?.externalEdit(note ?? "", words ?? null);
      },
      [path, text] as const,
    );
    await this.settled();
  }

  /** Renames a note as the file tree does, links included. */
  async renameNote(path: string, to: string): Promise<void> {
    await this.page.evaluate(
      async ([from, target]) => {
        const app = window.host?.app;
        const file = app?.vault.getFileByPath(from ?? "");
        if (app && file) await app.fileManager.renameFile(file, target ?? "");
      },
      [path, to] as const,
    );
    await this.settled();
  }

  /** Puts the page's clock to a moment, `YYYY-MM-DDTHH:MM`; the page must have been opened with `now`. */
  async setClock(moment: string): Promise<void> {
    await this.page.evaluate((text) => {
      window.host?.clock.set(new Date(text).getTime());
      document.dispatchEvent(new Event("visibilitychange"));
      window.dispatchEvent(new Event("focus"));
    }, moment);
    await this.settled();
  }

  /** Moves time on, each timer firing at its moment; asleep, they fire late and once. */
  async advanceClock(ms: number, asleep = false): Promise<void> {
    await this.page.evaluate(
      ([by, late]) => {
        if (late) window.host?.clock.sleep(by);
        else window.host?.clock.advance(by);
      },
      [ms, asleep] as const,
    );
    await this.settled();
  }

  /** Waits until writes are done, the index has read them, and Kith has read all notes for the first time. */
  async settled(): Promise<void> {
    await this.page.evaluate(async () => {
      const kith = window.host?.app.plugins.getPlugin("kith");
      const { ready } = ((kith && Reflect.get(kith, "api")) ?? {}) as Partial<KithApi>;
      await ready?.();
      await window.host?.settled();
    });
  }

  /** Waits until something that the selector finds says these words. */
  async untilSaid(words: string, selector: string): Promise<void> {
    await this.page.waitForFunction(
      ([text, where]) =>
        Array.from(document.querySelectorAll(where ?? "")).some((each) =>
          each.textContent?.includes(text ?? ""),
        ),
      [words, selector],
      { polling: 50 },
    );
  }

  async resize(size: Size): Promise<void> {
    await this.page.setViewportSize(size);
    await this.page.evaluate(() => {
      window.host?.app.workspace.trigger("resize");
    });
  }

  /** Makes the right side dock so many pixels wide. */
  async panelWidth(width: number): Promise<void> {
    await this.page.evaluate((px) => {
      const dock = document.querySelector<HTMLElement>(".mod-right-split");
      if (dock) dock.style.width = `${String(px)}px`;
    }, width);
  }

  async theme(theme: "light" | "dark"): Promise<void> {
    await this.page.evaluate((each) => {
      window.host?.app.setTheme(each);
    }, theme);
  }

  /** Starts the app anew as on a phone. */
  async asPhone(options: Options = {}): Promise<void> {
    await this.page.setViewportSize(phone);
    await this.resetVault(this.files, { ...options, phone: true });
  }

  /** Puts the first view of a type off, as the app does with background tabs. */
  async deferView(type: string): Promise<void> {
    await this.page.evaluate((each) => window.host?.app.workspace.deferLeaf(each), type);
  }

  /** What plugins threw in callbacks, as text. */
  async failures(): Promise<string[]> {
    return this.page.evaluate(() => (window.host?.failures ?? []).map(String));
  }

  /** A picture of the page, or of one element, under `coverage/pictures` or the folder in E2E_PICTURES. */
  async screenshot(name: string, selector?: string): Promise<string> {
    const path = join(
      process.env["E2E_PICTURES"] ?? join(process.cwd(), "coverage", "pictures"),
      `${name}.png`,
    );
    mkdirSync(dirname(path), { recursive: true });
    if (selector === undefined) await this.page.screenshot({ path });
    else await this.page.locator(selector).first().screenshot({ path });
    return path;
  }

  /** What axe-core finds wrong on the page, or within one element. */
  async axe(selector?: string): Promise<Violation[]> {
    await this.page.evaluate(axeSource);
    return this.page.evaluate(async (within) => {
      type Found = { id: string; help: string; nodes: { html: string }[] };
      type Axe = { run(at: unknown, how: unknown): Promise<{ violations: Found[] }> };
      const axe = Reflect.get(window, "axe") as Axe;
      // The shell is a window, not a web page: landmarks and headings of a page don't apply.
      const rules = Object.fromEntries(
        ["region", "landmark-one-main", "page-has-heading-one", "heading-order"].map((id) => [
          id,
          { enabled: false },
        ]),
      );
      const { violations } = await axe.run(within ?? document, { rules });
      return violations.map(({ id, help, nodes }) => ({
        id,
        help,
        nodes: nodes.map((node) => node.html),
      }));
    }, selector);
  }
}
