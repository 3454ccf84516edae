import { describe, expect, test } from "@jest/globals";
import { dayOf } from "../../../src/core/dates/day";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import { contactCard } from "../../../src/core/view-models/contact-card";
import { now, suggestions } from "./someone-to-reach";

const words = catalogueFor("en").screen;

describe("The card of someone to reach out to", () => {
  const cards = suggestions.map((one) => contactCard(one, dayOf(now), words));
  const dora = cards.find(({ name }) => name === "Dora");
  const nina = cards.find(({ name }) => name === "Nina");

  test("says who it is, how things stand, why now, and which goal it serves", () => {
    expect(dora).toMatchObject({
      path: "People/Dora.md",
      name: "Dora",
      circle: "close",
      state: "dormant",
      standing: "dormant",
      serves: "Reach out to two dormant ties",
    });
    expect(dora?.why).not.toBe("");
  });

  test("shows what was last talked about, newest first, without the marks of links", () => {
    expect(dora?.last).toEqual([
      {
        when: "Mon 5 Jan",
        kind: "call",
        text: "Called her about Acme",
        path: "Journal/2026-01-05.md",
        line: 1,
      },
      {
        when: "Wed 31 Dec 2025",
        kind: "email",
        text: "Emailed Dora",
        path: "Journal/2025-12-31.md",
        line: 1,
      },
    ]);
  });

  test("shows what is planned, the day and the time where there are any", () => {
    expect(dora?.plans.map(({ when, text, line }) => `${line} ${when}: ${text}`)).toEqual([
      "1 Mon 30 Nov: Write to Dora",
      "2 Sat 2 Jan 2027 16:00: Call Dora",
      "3 : Thank Dora",
    ]);
  });

  test("shows how to reach them, and nothing of what isn't known", () => {
    expect(dora?.reach).toEqual([
      { sort: "email", label: "dora@example.org", href: "mailto:dora@example.org" },
    ]);
    expect(nina).toMatchObject({ name: "Nina", circle: null, last: [], plans: [], reach: [] });
  });

  test("is in the language of the user", () => {
    const german = suggestions
      .map((one) => contactCard(one, dayOf(now), catalogueFor("de").screen))
      .find(({ name }) => name === "Dora");
    expect(german).toMatchObject({ standing: "eingeschlafen" });
    expect(german?.last[0]).toMatchObject({ when: "Mo., 5. Jan.", kind: "Anruf" });
  });
});
