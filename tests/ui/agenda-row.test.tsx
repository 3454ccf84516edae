/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** One matter of the agenda, of every kind. */
import { describe, expect, test } from "@jest/globals";
import type { AgendaRow as Matter } from "../../src/core/index";
import { AgendaRow } from "../../src/ui/agenda-row";
import { aMatter } from "./cards";
import { nameOf, shown } from "./screen-in";

const row = (own: Partial<Matter> = {}) =>
  shown(
    <ul>
      <AgendaRow row={aMatter(own)} />
    </ul>,
  );
const ana = { path: "People/Ana.md", name: "Ana" };
const ben = { path: "People/Ben.md", name: "Ben" };

describe("A matter", () => {
  test("says when, what, of what kind and why", async () => {
    const { one } = await row();
    expect(one(".kith-row-line").textContent).toBe("15:00Call Louie");
    expect(one(".kith-row-note").textContent).toBe("planwritten Wed 18 Nov");
  });

  test("of a whole day says no time", async () => {
    expect((await row({ time: "" })).all(".kith-time")).toEqual([]);
  });

  test("says in words, not by colour alone, that it was missed", async () => {
    const { one } = await row({ missed: true });
    expect(one(".kith-row-note").textContent).toContain("missed");
  });

  test("of a deadline says how that stands, and not that it was missed: only its reminder was", async () => {
    const { one } = await row({ kind: "deadline", missed: true, why: "the deadline is in 6 days" });
    expect(one(".kith-row-note").textContent).toBe("deadlinethe deadline is in 6 days");
  });

  test.each(["due", "birthday"] as const)(
    "such as a %s is settled by a word with the person",
    async (kind) => {
      const { named, click, asked } = await row({ kind, contacts: [ana] });
      await click(named("Log an interaction with Ana"));
      expect(asked).toEqual([["log", ana.path]]);
    },
  );

  test.each(["plan", "goal", "deadline"] as const)("such as a %s is ticked off", async (kind) => {
    const { named, click, asked } = await row({ kind, contacts: [ana] });
    await click(named("Done: Call Louie"));
    expect(asked).toEqual([["done", "plan-1"]]);
  });

  test("due with nobody any more is ticked off too", async () => {
    const { named } = await row({ kind: "due", contacts: [] });
    expect(named("Done: Call Louie")).toBeDefined();
  });

  test.each(["focus", "review"] as const)(
    "of the user's own, such as the %s, is begun where it is pressed, and opens no note",
    async (kind) => {
      const { named, click, asked } = await row({ kind, path: "", text: "Now" });
      await click(named("Now"));
      expect(asked).toEqual([["begin", kind]]);
    },
  );

  test("of several people has each by name, to open or to log with", async () => {
    const { all, asked, click } = await row({ kind: "plan", contacts: [ana, ben] });
    const chips = all(".kith-chip");
    expect(chips.map(({ textContent }) => textContent)).toEqual(["Ana", "Ben"]);
    for (const control of chips[1]?.querySelectorAll<HTMLElement>("a, button") ?? []) {
      await click(control);
    }
    expect(asked).toEqual([
      ["open", { path: ben.path, line: 1 }],
      ["log", ben.path],
    ]);
  });

  test("of one person names them in its text alone", async () => {
    expect((await row({ contacts: [ana] })).all(".kith-chip")).toEqual([]);
  });

  test("is snoozed, and has more in a menu, each named by what it is about", async () => {
    const { named, click, asked } = await row();
    await click(named("Snooze: Call Louie"));
    await click(named("More for Call Louie"));
    expect(asked).toEqual([
      ["snooze", "plan-1"],
      ["menu", { is: "item", id: "plan-1", place: { path: "Journal/2026-11-18.md", line: 4 } }],
    ]);
  });

  test("shows what a line says as it is, and makes no markup of it", async () => {
    const { one, all } = await row({ text: "<img src=x onerror=alert(1)> & <b>Ana</b>" });
    expect(one(".kith-link").textContent).toBe("<img src=x onerror=alert(1)> & <b>Ana</b>");
    expect(all("img, b")).toEqual([]);
  });

  test("has its controls in the order in which they are read", async () => {
    const { all } = await row({ contacts: [ana, ben] });
    expect(all("a, button").map(nameOf)).toEqual([
      "Done: Call Louie",
      "Call Louie",
      "Ana",
      "Log an interaction with Ana",
      "Ben",
      "Log an interaction with Ben",
      "Snooze: Call Louie",
      "More for Call Louie",
    ]);
  });
});
