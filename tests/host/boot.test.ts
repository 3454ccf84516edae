/** @jest-environment ./tests/host/jsdom-environment.cjs */
import { afterEach, describe, expect, test } from "@jest/globals";
import type { BootOptions, Host } from "./boot";
import { boot } from "./boot";
import { probeFiles } from "./built-probe";
import { MarkdownView } from "./markdown-view";
import { setPhone } from "./platform";
import { realDelay } from "./timers";
import { DeferredView } from "./view";

const plugin = probeFiles();
const notes = {
  "Home.md": "# Home\n\n[[Maria Chen]]\n\n```probe\nhello\n```\n",
  "People/Maria Chen.md": "---\ntags: [person]\n---\n# Maria\n",
};
const opened: Host[] = [];
const start = async (more: Partial<BootOptions> = {}): Promise<Host> => {
  const host = await boot({ files: { ...notes, ...plugin }, plugins: ["probe"], ...more });
  opened.push(host);
  return host;
};
const seenBy = (host: Host): string[] =>
  Reflect.get(host.app.plugins.getPlugin("probe") ?? {}, "seen") as string[];

afterEach(async () => {
  for (const host of opened.splice(0)) {
    await host.app.plugins.disablePlugin("probe");
    expect(host.failures).toEqual([]);
  }
  document.body.replaceChildren();
});

describe("an unmodified plugin in the stand-in", () => {
  test("loads from its three files and hears of every file before the layout is ready", async () => {
    const host = await start();
    const seen = seenBy(host);
    expect(seen.filter((line) => line.startsWith("create"))).toEqual([
      "create People",
      "create Home.md",
      "create People/Maria Chen.md",
    ]);
    expect(seen.indexOf("ready")).toBeGreaterThan(seen.indexOf("create Home.md"));
    expect(document.head.querySelector("style[data-plugin=probe]")).not.toBeNull();
  });

  test("may be enabled later, and then no file is told again", async () => {
    const host = await start({ storm: false });
    expect(seenBy(host).some((line) => line.startsWith("create"))).toBe(false);
  });

  test("may find the index cold at layout ready", async () => {
    const host = await start({ cache: { cold: 30 } });
    const file = host.app.vault.getFileByPath("Home.md");
    if (!file) throw new Error("no note");
    expect(host.app.metadataCache.getFileCache(file)).toBeNull();
    await host.settled();
    expect(host.app.metadataCache.getFileCache(file)?.headings?.[0]?.heading).toBe("Home");
    expect(seenBy(host)).toContain("changed Home.md");
  });

  test("gets a command under its own prefix, a ribbon icon, and a status bar item", async () => {
    const host = await start();
    expect(host.app.commands.findCommand("probe:open-panel")?.name).toBe("Probe: Open panel");
    expect(document.querySelector(".side-dock-ribbon-action")).toBeNull();
    expect(
      host.app.workspace.leftRibbon.containerEl.querySelector(".lucide-sprout"),
    ).not.toBeNull();
    expect(host.app.statusBarEl.textContent).toBe("Probe is here");
  });

  test("shows its view in the right side dock with the app's elements", async () => {
    const host = await start();
    document.body.append(host.app.workspace.containerEl);
    expect(host.app.commands.executeCommandById("probe:open-panel")).toBe(true);
    await host.settled();
    const content = document.querySelector(
      '.workspace-leaf > .workspace-leaf-content[data-type="probe-view"] > .view-content',
    );
    expect(content?.querySelector(".probe-count")?.textContent).toBe("2");
    expect(host.app.workspace.rightSplit.collapsed).toBe(false);
  });

  test("may have its view put off, and finds it again when it is shown", async () => {
    const host = await start({ layout: { right: ["probe-view"], rightOpen: false } });
    const [leaf] = host.app.workspace.getLeavesOfType("probe-view");
    expect(leaf?.isDeferred).toBe(true);
    expect(leaf?.view).toBeInstanceOf(DeferredView);
    if (leaf) await host.app.workspace.revealLeaf(leaf);
    expect(leaf?.isDeferred).toBe(false);
  });

  test("leaves nothing behind when it is turned off", async () => {
    const host = await start();
    host.app.commands.executeCommandById("probe:open-panel");
    await host.settled();
    await host.app.plugins.disablePlugin("probe");
    expect(host.app.commands.findCommand("probe:open-panel")).toBeUndefined();
    expect(host.app.statusBarEl.childElementCount).toBe(0);
    expect(host.app.setting.pluginTabs).toEqual([]);
    expect(host.app.cliHandlers.size).toBe(0);
    expect(document.head.querySelector("style[data-plugin=probe]")).toBeNull();
  });

  test("is told when its data was changed by a sync, and not when it saved them itself", async () => {
    const host = await start();
    await host.app.plugins.getPlugin("probe")?.saveData({ folder: "Mine" });
    await realDelay(5);
    expect(seenBy(host)).not.toContain("settings from outside");
    await host.externalEdit(".obsidian/plugins/probe/data.json", '{"folder":"Theirs"}');
    await realDelay(5);
    expect(seenBy(host)).toContain("settings from outside");
  });

  test("has its settings drawn from its table, and by its own hand in an older app", async () => {
    const host = await start();
    host.app.setting.open();
    const tab = host.app.setting.openTabById("probe");
    const field = tab?.containerEl.querySelector<HTMLInputElement>('input[type="text"]');
    expect(field?.getAttribute("aria-label")).toBe("Folder of people");
    if (field) field.value = "Friends";
    field?.dispatchEvent(new Event("input"));
    await realDelay(5);
    const saved = host.adapter.files.get(".obsidian/plugins/probe/data.json")?.content;
    expect(saved).toContain('"folder": "Friends"');
    host.app.setting.close();
  });

  test("answers obsidian:// addresses and the app's own command line", async () => {
    const host = await start();
    await host.app.openUri("obsidian://probe?text=hi%20there");
    expect(seenBy(host)).toContain("uri hi there");
    expect(await host.app.runCli("probe:count")).toBe('{"notes":2}');
  });

  test("has its code block rendered where it stands, and unloaded when the text changes", async () => {
    const host = await start();
    const { workspace, vault } = host.app;
    document.body.append(workspace.containerEl);
    await workspace.openLinkText("Home", "");
    const view = workspace.getActiveViewOfType(MarkdownView);
    view?.setMode("preview");
    const block = view?.contentEl.querySelector(".block-language-probe > .probe-block");
    expect(block?.textContent).toBe("hello in Home.md at line 4");
    const file = vault.getFileByPath("Home.md");
    if (!file) throw new Error("no note");
    await vault.process(file, (text) => text.replace("# Home", "# Home\n\nMore."));
    await host.settled();
    expect(view?.contentEl.querySelector(".probe-block")).toBe(block);
    await vault.process(file, (text) => text.replace("hello", "bye"));
    await host.settled();
    expect(seenBy(host)).toContain("block gone");
    expect(view?.contentEl.querySelector(".probe-block")?.textContent).toContain("bye");
  });

  test("has its suggester asked while one types", async () => {
    const host = await start();
    await host.app.workspace.openLinkText("Home", "");
    const editor = host.app.workspace.activeEditor?.editor;
    editor?.setValue("");
    editor?.replaceSelection("cadence: we");
    editor?.setCursor(0, 11);
    editor?.replaceSelection("");
    expect(document.querySelector(".suggestion-item.is-selected")?.textContent).toBe("weekly");
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    expect(editor?.getValue()).toBe("cadence: weekly");
  });

  test("may read what the user chose in a fuzzy list, by keyboard alone", async () => {
    const host = await start();
    host.app.commands.executeCommandById("probe:choose");
    const input = document.querySelector<HTMLInputElement>(".prompt-input");
    if (input) input.value = "mch";
    input?.dispatchEvent(new Event("input"));
    expect(document.querySelectorAll(".suggestion-item")).toHaveLength(1);
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    expect(document.querySelector(".notice")?.textContent).toBe("Chose Maria Chen");
  });

  test("can be moved to a window with a document of its own", async () => {
    const host = await start();
    document.body.append(host.app.workspace.containerEl);
    host.app.commands.executeCommandById("probe:open-panel");
    await host.settled();
    const [leaf] = host.app.workspace.getLeavesOfType("probe-view");
    if (!leaf) throw new Error("no panel");
    host.app.workspace.moveLeafToPopout(leaf);
    expect(leaf.view.containerEl.doc).not.toBe(document);
    const made = leaf.view.containerEl.createDiv();
    expect(made.instanceOf(HTMLElement)).toBe(true);
    expect(made instanceof HTMLElement).toBe(false);
    leaf.detach();
    expect(document.querySelector("iframe")).toBeNull();
  });

  test("sees a phone, a language and a theme as the app shows them", async () => {
    const host = await start({ phone: true, language: "de", theme: "dark" });
    expect(document.body.className).toContain("is-mobile is-phone");
    expect(document.body.classList.contains("theme-dark")).toBe(true);
    expect(host.app.isDarkMode()).toBe(true);
    const moment = Reflect.get(window, "moment") as (text: string) => { format(f: string): string };
    expect(moment("2026-10-12").format("dddd")).toBe("Montag");
    setPhone(false, document);
  });
});
