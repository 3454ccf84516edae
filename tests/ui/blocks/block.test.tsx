/** @jest-environment ./tests/host/jsdom-environment.cjs */
import { describe, expect, test } from "@jest/globals";
import {
  type AgendaList,
  blockView,
  type QueryBlock,
  catalogueFor,
  toMoment,
} from "../../../src/core/index";
import { Block } from "../../../src/ui/blocks/block";
import { journal, person, vaultOf } from "../../core/vault-of";
import { aMatter, day } from "../cards";
import { nameOf, shown } from "../screen-in";

const vault = vaultOf(
  {
    "People/Ana Silva.md": person("circle: friends", "company: Salt"),
    "People/Ben Ode.md": person("circle: work"),
    "People/Cleo Park.md": person(),
    "Goals.md":
      "---\ntype: goals\n---\n## Each week\n- Make two calls\n## Each day\n- Write in a journal\n",
    ...journal({
      "2026-01-04": "- Called [[Ben Ode]]",
      "2026-01-05": "- Had coffee with [[Ana Silva]]",
      "2026-03-02": "- Emailed [[Cleo Park]] about the plan",
      "2026-11-18": "- Called [[Cleo Park]]",
    }),
  },
  { circles: [{ name: "friends" }, { name: "work" }] },
);
const now = toMoment("2026-11-19T09:00");
const none: AgendaList = { missed: [], days: [], vague: [] };

function block(name: QueryBlock, text: string, index = vault, agenda = none) {
  if (now === null) throw new Error("There is no such moment.");
  const view = blockView({
    block: name,
    text,
    index,
    now,
    here: null,
    language: { screen: catalogueFor("en").screen, query: catalogueFor("en").query },
    agenda: () => ({ list: agenda, problems: [] }),
  });
  return <Block view={view} />;
}

const texts = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent);

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

  test("says in words how it was understood where it asks to be explained", async () => {
    const { one } = await shown(block("dormant", "older than 6 months\nexplain"));
    expect(one(".kith-explanation").textContent).toContain("silent for at least 6 months");
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

  test("shows its mistakes with their lines and the nearest right words, and no rows", async () => {
    const { all, root } = await shown(
      block("dormant", "older than 6 months\nnot in circel family"),
    );
    expect(all(".kith-item")).toEqual([]);
    expect(texts(all(".kith-mistake-line"))).toEqual(["not in circel family"]);
    expect(root.textContent).toContain("Line 2, column 8");
    expect(root.textContent).toContain("circle");
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

describe("A goals block", () => {
  test("shows goals in groups by cadence, with their bars", async () => {
    const { all } = await shown(block("goals", ""));
    expect(texts(all(".kith-group-heading"))).toEqual(["Each day", "Each week"]);
    expect(texts(all(".kith-goal-title"))).toEqual(["Write in a journal", "Make two calls"]);
  });

  test("as table has a row for each", async () => {
    const { all } = await shown(block("goals", "as table\nname includes calls"));
    expect(texts(all("tbody td")).slice(0, 2)).toEqual(["Make two calls", "1/2"]);
  });

  test("without a match says so", async () => {
    const { root } = await shown(block("goals", "name includes nothing"));
    expect(root.textContent).toBe("No goal matches.");
  });

  test("says how a goal is written in a vault without any", async () => {
    const { root } = await shown(block("goals", "as table", vaultOf({})));
    expect(root.textContent).toContain("A goal can be one sentence");
  });
});

describe("An agenda block", () => {
  const agenda: AgendaList = {
    missed: [aMatter({ id: "m", missed: true, text: "Post the atlas" })],
    days: [{ day: day("2026-11-19"), heading: "Today", rows: [aMatter()] }],
    vague: [{ id: "v", text: "Give Ana a call", path: "a.md", line: 2, contacts: [] }],
  };

  test("shows what was missed, then day by day, then plans without a time", async () => {
    const { all } = await shown(block("agenda", "", vault, agenda));
    expect(texts(all(".kith-group-heading"))).toEqual(["Missed", "Today", "Plans without a time"]);
  });

  test("asks for the time of a plan that has none", async () => {
    const { named, click, asked } = await shown(block("agenda", "", vault, agenda));
    await click(named("When? Give Ana a call"));
    expect(asked).toEqual([
      ["giveWhen", { id: "v", text: "Give Ana a call", path: "a.md", line: 2 }],
    ]);
  });

  test("with nothing planned says so", async () => {
    const { root } = await shown(block("agenda", ""));
    expect(root.textContent).toBe("Nothing is planned in these days.");
  });
});

describe("An interactions block", () => {
  test("lists the newest first", async () => {
    const { all } = await shown(block("interactions", "limit 2"));
    expect(texts(all(".kith-item-text"))).toEqual([
      "Wed 18 NovcallCalled Cleo Park",
      "Mon 2 MaremailEmailed Cleo Park about the plan",
    ]);
  });

  test("as table names with whom", async () => {
    const { all } = await shown(block("interactions", "as table\nlimit 1"));
    expect(texts(all("tbody td"))).toEqual(["Wed 18 Nov", "call", "Cleo Park", "Called Cleo Park"]);
  });

  test("as table numbers its rows behind that of the headings, however many are shown", async () => {
    const { one, all } = await shown(block("interactions", "as table\nlimit 2"));
    expect(one("table").getAttribute("aria-rowcount")).toBe("3");
    expect(all("tbody tr[data-kith-row]").map((row) => row.getAttribute("aria-rowindex"))).toEqual([
      "2",
      "3",
    ]);
  });

  test("as heatmap by month has a cell for each month of the history", async () => {
    const { all } = await shown(block("interactions", "as heatmap by month"));
    expect(all("rect").map((cell) => cell.textContent)).toContain("1 interaction, November 2026");
  });

  test("as heatmap draws a picture that has a name, and a table that says the same", async () => {
    const { one, all, click } = await shown(block("interactions", "as heatmap"));
    const picture = one("svg.kith-heat-map");
    const name = picture.querySelector(`[id="${picture.getAttribute("aria-labelledby") ?? ""}"]`);
    expect(name?.textContent).toBe(one("figcaption").textContent);
    expect(all("rect[data-level='1']").length).toBeGreaterThan(0);
    const details = one("details");
    await click(one("summary"));
    details.dispatchEvent(new Event("toggle"));
    expect(nameOf(one("summary"))).toBe("As a table");
  });
});
