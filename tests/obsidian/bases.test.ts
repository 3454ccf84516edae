/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The views of Bases with what Kith derives of the notes that a base shows. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { act } from "preact/test-utils";
import { aVault, clearScreen, type KithOver, kithOver } from "./kith-over";

beforeEach(clearScreen);

async function base(view: string, options = {}): Promise<{ kith: KithOver; el: HTMLElement }> {
  const kith = await kithOver(aVault, options);
  const el = document.body.createDiv();
  await act(() => {
    kith.host.openBase(view, el);
  });
  await kith.settled();
  return { kith, el };
}

describe("A base", () => {
  test("of goals shows their progress, and writes nothing", async () => {
    const { kith, el } = await base("kith-goals");
    expect(el.textContent).toContain("Call two friends");
    expect(el.textContent).toContain("1/2");
    expect(kith.files()).toEqual(aVault);
  });

  test("of contacts shows their silence, state and next plan, and passes over other notes", async () => {
    const { el } = await base("kith-contacts");
    const rows = [...el.querySelectorAll("tbody tr")].map(({ textContent }) => textContent);
    expect(rows).toHaveLength(2);
    expect(rows.join()).toContain("Ana");
    expect(rows.join()).toContain("work");
    expect([...el.querySelectorAll("th")].map(({ scope }) => scope)).not.toContain("");
  });

  test("follows the notes while it is open", async () => {
    const { kith, el } = await base("kith-goals");
    await kith.sync("2026-11-21.md", "- Called [[Ben]]\n");
    expect(el.textContent).toContain("2/2");
    await kith.sync("Goals/Calls.md", null);
    expect(el.textContent).not.toContain("Call two friends");
  });

  test("is called what it is in the app's language", async () => {
    const { kith } = await base("kith-goals", { language: "de" });
    const names = [...kith.host.app.basesViews.values()].map(({ name }) => name);
    expect(names).toEqual(["Ziele", "Kontakte"]);
  });

  test("is not offered where the app is too old for it, nor once Kith is turned off", async () => {
    const older = await kithOver(aVault, { apiVersion: "1.9.0" });
    expect(older.host.app.basesViews.size).toBe(0);
    clearScreen();
    const { kith } = await base("kith-goals");
    await kith.unload();
    expect(kith.host.app.basesViews.size).toBe(0);
  });
});
