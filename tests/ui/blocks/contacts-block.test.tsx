/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The contacts of a `dormant` block, as a list, a table or cards. */
import { describe, expect, test } from "@jest/globals";
import { journal, person, vaultOf } from "../../core/vault-of";
import { shown } from "../screen-in";
import { block, texts } from "./a-block";

describe("A dormant block", () => {
  test("lists contacts with the facts it shows, each opening its note or line", async () => {
    const { all, named, click, asked } = await shown(block("dormant", "show silence, via"));
    expect(texts(all(".kith-name"))).toEqual(["Ben Ode", "Ana Silva"]);
    expect(texts(all(".kith-item:first-child .kith-fact"))).toEqual([
      "10 months",
      "call: Called Ben Ode",
    ]);
    await click(named("Ben Ode"));
    await click(named("call: Called Ben Ode"));
    expect(asked).toEqual([
      ["open", { path: "People/Ben Ode.md", line: 1 }],
      ["open", { path: "Journal/2026-01-04.md", line: 1 }],
    ]);
  });

  test("as table has the headings of its columns", async () => {
    const { all } = await shown(block("dormant", "as table\nshow company, silence"));
    expect(texts(all("th"))).toEqual(["Name", "Company", "Silence"]);
    expect(texts(all("tbody tr:last-child td"))).toEqual(["Ana Silva", "Salt", "10 months"]);
  });

  test("as cards names each fact", async () => {
    const { all } = await shown(block("dormant", "as cards\nshow company\nname includes ana"));
    expect(texts(all(".kith-card dt"))).toEqual(["Company"]);
    expect(texts(all(".kith-state"))).toEqual(["dormant"]);
  });

  test("in short shows names alone", async () => {
    const { all } = await shown(block("dormant", "short"));
    expect(texts(all(".kith-item-text"))).toEqual(["Ben Ode", "Ana Silva"]);
  });

  test("in groups has their headings, and one for those without a value", async () => {
    const { all } = await shown(block("dormant", "older than 1 day\ngroup by circle"));
    expect(texts(all(".kith-group-heading"))).toEqual(["friends", "work", "Others"]);
  });

  test("with nobody to show says so", async () => {
    const { root } = await shown(block("dormant", "older than 5 years"));
    expect(root.textContent).toBe("Nobody: you are in touch with everyone that this asks for.");
  });

  test("says what to begin with in a vault without people", async () => {
    const { root } = await shown(block("dormant", "", vaultOf({})));
    expect(root.textContent).toContain("Start with one thing");
  });

  test("logs with a contact, and opens the menu of one", async () => {
    const { named, one, click, asked } = await shown(block("dormant", "name includes ana"));
    await click(named("Log an interaction with Ana Silva"));
    await click(named("More for Ana Silva"));
    one(".kith-item").dispatchEvent(
      new MouseEvent("contextmenu", { bubbles: true, cancelable: true }),
    );
    const menu = ["menu", { is: "contact", path: "People/Ana Silva.md" }];
    expect(asked).toEqual([["log", "People/Ana Silva.md"], menu, menu]);
  });

  test("keeps the elements of its rows while another contact comes", async () => {
    const { all, update } = await shown(block("dormant", ""));
    const before = all(".kith-item");
    const more = vaultOf({
      "People/Ana Silva.md": person("circle: friends", "company: Salt"),
      "People/Ben Ode.md": person("circle: work"),
      "People/Dora Lund.md": person(),
      ...journal({
        "2026-01-04": "- Called [[Ben Ode]]",
        "2026-01-05": "- Had coffee with [[Ana Silva]]",
        "2026-02-02": "- Called [[Dora Lund]]",
      }),
    });
    await update(block("dormant", "", more));
    const after = all(".kith-item");
    expect(texts(all(".kith-name"))).toContain("Dora Lund");
    expect(after.slice(0, 2)).toEqual(before);
  });
});

describe("A block of three thousand contacts", () => {
  const many = vaultOf(
    Object.fromEntries(
      Array.from({ length: 3000 }, (_, at) => [
        `People/Person ${String(at).padStart(4, "0")}.md`,
        person("last-contact: 2025-01-01"),
      ]),
    ),
  );

  test.each(["list", "table", "cards"])(
    "as %s makes only the rows near the view",
    async (shape) => {
      const { all, one } = await shown(block("dormant", `as ${shape}`, many));
      const made = all(".kith-name").length;
      expect(made).toBeGreaterThan(10);
      expect(made).toBeLessThan(120);
      expect(one(".kith-windowed").getAttribute("tabindex")).toBe("0");
    },
  );

  test("makes the rows that are scrolled to, and keeps room for all others", async () => {
    const { all, one, update } = await shown(block("dormant", "", many));
    const area = one(".kith-windowed");
    area.scrollTop = 32 * 1500;
    area.dispatchEvent(new Event("scroll"));
    await update(block("dormant", "", many));
    const [first] = all(".kith-name");
    expect(first?.textContent).toBe("Person 1492");
    expect(one(".kith-list").style.paddingBlock).toBe("47744px 47264px");
  });
});
