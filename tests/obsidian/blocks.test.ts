/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** Query blocks in notes, for as long as a note shows them. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { act } from "preact/test-utils";
import type { BootOptions } from "../host/boot";
import { Component } from "../host/component";
import { MarkdownRenderer } from "../host/markdown-render";
import { aVault, clearScreen, type KithOver, kithOver } from "./kith-over";

beforeEach(clearScreen);

const silent = { ...aVault, "2026-01-05.md": "- Called [[Ben]]\n" };

interface Shown {
  readonly kith: KithOver;
  readonly el: HTMLElement;
  /** The note is closed, or drawn anew. */
  readonly leave: () => void;
}

/** A note drawn for reading, with one block in it. */
async function block(
  language: string,
  text: string,
  files: Readonly<Record<string, string>> = silent,
  {
    here = "Home.md",
    ...options
  }: Partial<BootOptions> & { here?: string; holdReading?: boolean } = {},
): Promise<Shown> {
  const kith = await kithOver({ "Home.md": "", ...files }, options);
  const el = document.body.createDiv();
  const child = new Component();
  child.load();
  await act(async () => {
    const note = `\`\`\`${language}\n${text}\n\`\`\`\n`;
    await MarkdownRenderer.render(kith.host.app, note, el, here, child);
  });
  await kith.settled();
  return {
    kith,
    el,
    leave: () => {
      child.unload();
    },
  };
}

describe("A block", () => {
  test.each([
    ["dormant", "", "Ben"],
    ["dormant-contacts", "", "Ben"],
    ["goals", "", "Call two friends"],
    ["agenda", "", "Write to Ben"],
    ["interactions", "limit 1", "Called Ana"],
    ["kith-review", "2026-W47", "Call two friends"],
  ])("%s shows what holds", async (language, text, shown) => {
    const { el } = await block(language, text);
    expect(el.textContent).toContain(shown);
  });

  test.each(["dormant", "goals", "agenda", "interactions"])(
    "%s says how far the first reading is where it has no rows yet",
    async (language) => {
      const { kith, el } = await block(language, "", silent, { holdReading: true });
      expect(el.textContent).toMatch(/^Reading notes(: 0 of \d)?\s*$/);
      await kith.goOnReading();
      expect(el.textContent).not.toContain("Reading notes");
    },
  );

  test("follows the notes in place, with the focus where it was", async () => {
    const { kith, el } = await block("dormant", "older than 1 day");
    const button = kith.named("Log an interaction with Ben", el);
    button.focus();
    await kith.sync("2026-11-22.md", "- Called [[Ana]]\n");
    expect(el.textContent).not.toContain("Ana");
    expect(kith.named("Log an interaction with Ben", el)).toBe(button);
    expect(document.activeElement).toBe(button);
  });

  test("lets go of someone whose note is deleted, and follows one that is renamed", async () => {
    const { kith, el } = await block("dormant", "");
    await kith.host.adapter.rename("People/Ben.md", "People/Benjamin.md");
    await kith.settled();
    expect(el.textContent).not.toContain("[[Ben");
    await kith.sync("People/Benjamin.md", null);
    expect(el.textContent.trim()).toBe(
      "Nobody: you are in touch with everyone that this asks for.",
    );
  });

  test("shows its mistake and nobody", async () => {
    const { el } = await block("dormant", "not in circel work");
    expect(el.textContent).toContain("circle");
    expect(el.querySelectorAll(".kith-name")).toHaveLength(0);
  });

  test("costs nothing more once its note is left", async () => {
    const { kith, el, leave } = await block("dormant", "");
    leave();
    expect(el.textContent.trim()).toBe("");
    await kith.sync("2026-11-22.md", "- Called [[Ana]]\n");
    expect(el.textContent.trim()).toBe("");
    expect(kith.host.failures).toEqual([]);
  });

  test("follows settings that a sync brings, and their language", async () => {
    const { kith, el } = await block("dormant", "");
    expect(el.textContent).toContain("Ben");
    await kith.sync(".obsidian/plugins/kith/data.json", '{"dormantAfter":"1000 days"}');
    expect(el.textContent).not.toContain("Ben");
    await kith.sync(
      ".obsidian/plugins/kith/data.json",
      '{"dormantAfter":"1000 days","language":"de"}',
    );
    expect(el.textContent).toContain("Niemand");
  });

  test("of interactions is about the person whose note it stands in, else about everyone", async () => {
    const everyone = await block("interactions", "");
    expect(everyone.el.textContent).toContain("Called Ana");
    clearScreen();
    const { el } = await block("interactions", "", silent, { here: "People/Ben.md" });
    expect(el.textContent).toContain("Called Ben");
    expect(el.textContent).not.toContain("Called Ana");
  });

  test("of items more than a week ahead ticks the one that is done", async () => {
    const { kith, el } = await block("agenda", "next 30 days");
    await kith.click("Done: Post the atlas to Ana", el);
    expect(kith.file("2026-11-20.md")).toContain("- [x] Post the atlas to [[Ana]]");
    expect(el.textContent).not.toContain("Post the atlas");
  });

  test("of items more than a week ahead mutes the one that is muted, and says so", async () => {
    const { kith, el } = await block("agenda", "next 30 days");
    await kith.click("More for Post the atlas to Ana", el);
    await kith.choose("No more reminders of this");
    expect(kith.notices()).toContain(
      "“Post the atlas to Ana” stays on the agenda, without reminders.",
    );
  });

  test("shows people where the app's own index has read nothing yet", async () => {
    const { el } = await block("dormant", "", silent, { cache: { held: true } });
    expect(el.textContent).toContain("Ben");
  });
});

describe("Of Kith turned off", () => {
  test("a block that stands does nothing more with the notes", async () => {
    const { kith, el } = await block("dormant", "");
    await kith.unload();
    const before = el.textContent;
    await kith.sync("2026-11-22.md", "- Called [[Ben]]\n");
    expect(el.textContent).toBe(before);
    expect(kith.host.failures).toEqual([]);
  });
});
