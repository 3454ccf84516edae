import { describe, expect, test } from "@jest/globals";
import { agendaMatching } from "../../../../src/core/evaluate/query/agenda-matching";
import { moment } from "../../agenda-item";
import { journal, person, vaultOf } from "../../vault-of";
import { now, parsed } from "./people";

const index = vaultOf({
  "People/Louie.md": person(),
  "People/Ana.md": person(),
  ...journal({
    "2026-11-22":
      "- [ ] Call [[Louie]] @2026-11-23 15:00\n- [ ] Write to [[Ana]] 📅 2026-11-25\n- [ ] Visit [[Ana]] 📅 2026-12-02\n- [ ] Thank [[Ana]]\n- [ ] Ring [[Louie]]",
  }),
});

const ask = (text: string, options = {}) =>
  agendaMatching(parsed("agenda", text).query, index, now, options);
const texts = (text: string, options = {}) => {
  const { items, vague } = ask(text, options);
  return [items.map((item) => item.text), vague.map((plan) => plan.text)];
};

describe("The answer to an agenda query", () => {
  test("is the usual days, and what has no time yet", () => {
    expect(texts("")).toEqual([
      ["Call Louie", "Write to Ana"],
      ["Thank Ana", "Ring Louie"],
    ]);
  });

  test("is as many days as the host wants, or those of the query itself", () => {
    expect(texts("", { days: 2 })[0]).toEqual(["Call Louie"]);
    expect(texts("next 14 days", { days: 2 })[0]).toEqual([
      "Call Louie",
      "Write to Ana",
      "Visit Ana",
    ]);
  });

  test("has what has no time only where its days begin today", () => {
    expect(texts("next 14 days")[1]).toEqual(["Thank Ana", "Ring Louie"]);
    expect(texts("next week")).toEqual([["Call Louie", "Write to Ana"], []]);
  });

  test("is narrowed by every line, plans without a time too", () => {
    expect(texts("with [[Ana]]")).toEqual([["Write to Ana"], ["Thank Ana"]]);
    expect(texts("kind is goal")).toEqual([[], []]);
  });

  test("has at most as many as its limit, those with a time first", () => {
    expect(texts("limit 1")).toEqual([["Call Louie"], []]);
    expect(texts("limit 3")).toEqual([["Call Louie", "Write to Ana"], ["Thank Ana"]]);
  });

  test("says how it is to be shown and what it asks", () => {
    expect(ask("")).toMatchObject({ as: "list", short: false, explain: false, problems: [] });
    const made = ask("short\nexplain\nwith [[Ana]]");
    expect(made).toMatchObject({ as: "list", short: true, explain: true });
    expect(made.query).toContain("Ana");
  });

  test("has no rows where a line is a mistake, and says which (R135)", () => {
    const made = ask("in circle clos");
    expect([made.items, made.vague]).toEqual([[], []]);
    expect(made.problems).toMatchObject([{ code: "circle-unknown" }]);
  });

  test("leaves out what is done", () => {
    const [first] = ask("").items;
    const decisions = new Map([
      [
        first?.id ?? "",
        {
          done: true,
          snoozedUntil: null,
          decidedAt: moment("2026-11-22T09:00"),
        },
      ],
    ]);
    expect(texts("", { decisions })[0]).toEqual(["Write to Ana"]);
  });
});
