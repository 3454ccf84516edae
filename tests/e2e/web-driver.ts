/** The verbs of WebdriverIO and its Obsidian service, as far as the specs of the real app use them, over the stand-in's page. */
import { beforeAll, describe, test } from "@jest/globals";
import type { Locator } from "playwright-core";
import { VaultPage } from "./vault-page";

/** A function that runs in the page; it is handed over as text, as WebdriverIO does. */
type InPage = (...given: never[]) => unknown;

const patience = 20_000;

/** An element that is looked for when it is used. */
function element(found: Locator): Record<string, unknown> {
  return {
    $: (selector: string) => element(found.locator(located(selector))),
    click: () => found.click({ timeout: patience }),
    setValue: (value: string) => found.fill(value, { timeout: patience }),
    waitForExist: () => found.waitFor({ state: "attached", timeout: patience }),
  };
}

/** A selector of WebdriverIO as Playwright has it: `button=Log` is a button with exactly this text. */
function located(selector: string): string {
  const [, tag, text] = /^([a-z]+)=(.+)$/.exec(selector) ?? [];
  return tag === undefined || text === undefined ? selector : `${tag}:text-is("${text}")`;
}

/** Gives the specs of the real app their globals; the page is the one that `opened` answers when a spec runs. */
export function giveGlobals(opened: () => VaultPage): void {
  const evaluate = (func: InPage, given: string, args: readonly unknown[]): Promise<unknown> =>
    opened().page.evaluate(
      `(${String(func)})(${[given, ...args.map((each) => JSON.stringify(each))]
        .filter((each) => each !== "")
        .join(", ")})`,
    );
  const executeObsidian = (func: InPage, ...args: readonly unknown[]): Promise<unknown> =>
    evaluate(func, "{ app: window.host.app, plugins: window.host.app.plugins.plugins }", args);
  const within = (part: string) => (path: string) =>
    opened().page.evaluate(`window.host.app.${part}(${JSON.stringify(path)})`);
  const obsidianPage = {
    resetVault: (files: Record<string, string>) => opened().resetVault(files),
    read: (path: string) => opened().readNote(path),
    delete: (path: string) => opened().editOutside(path, null),
    enablePlugin: within("plugins.enablePlugin"),
    disablePlugin: within("plugins.disablePlugin"),
  };
  const browser = {
    getObsidianPage: () => obsidianPage,
    execute: (func: InPage, ...args: readonly unknown[]) => evaluate(func, "", args),
    executeObsidian,
    executeObsidianCommand: async (id: string) => {
      if (!(await opened().executeCommand(id))) {
        throw new Error(`Obsidian command ${id} not found or failed.`);
      }
    },
    keys: (key: string) => opened().page.keyboard.press(key),
    waitUntil: async (
      holds: () => unknown,
      { timeoutMsg = "It did not come to hold" }: { timeoutMsg?: string } = {},
    ) => {
      const end = performance.now() + patience;
      for (;;) {
        const answer = await holds();
        if (answer) return answer;
        if (performance.now() > end) throw new Error(timeoutMsg);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
  const $ = (selector: string): unknown =>
    element(opened().page.locator(located(selector)).first());
  Object.assign(globalThis, { browser, $, describe, before: beforeAll, it: test });
}
