/** The sample vault asked in three ways: by a block in a note, by the command, and by another plugin. */
import { describe, expect, test } from "@jest/globals";
import { openVault } from "../../src/cli/open-vault";
import { type BlockView, blockView, type QueryBlock, catalogueFor } from "../../src/core/index";
import { agendaBy } from "../../src/obsidian/agenda";
import { answersOf } from "../../src/obsidian/answers";
import type { OpenVault } from "../../src/obsidian/open-vault";
import { kith } from "./run-kith";
import { silentTerminal } from "./silent-terminal";

const now = "2026-11-19T09:00";
const opened = openVault({ vault: "sample-vault", now }, silentTerminal);
const language = { screen: catalogueFor("en").screen, query: catalogueFor("en").query };
const vault: OpenVault = {
  index: () => opened.index,
  now: () => opened.now,
  settings: () => opened.settings,
  catalogue: () => catalogueFor("en"),
  problems: () => [],
  reading: () => null,
  firstRead: Promise.resolve(),
  readIn: () => null,
  settled: () => Promise.resolve(),
  soon: () => undefined,
  onceRead: (act) => {
    act();
  },
  onChange: () => () => undefined,
};

interface Row {
  readonly id?: string;
  readonly path: string;
  readonly line?: number;
}

/** What tells one row from another. */
function keyOf({ id, path, line }: Row): string {
  return id ?? (line === undefined ? path : `${path}:${String(line)}`);
}

/** The rows that stand in a block, in its order. */
function inBlock(block: QueryBlock, text: string): readonly string[] {
  const view = blockView({
    block,
    text,
    index: opened.index,
    now: opened.now,
    here: null,
    language,
    agenda: (query) => agendaBy(query, vault, null),
  });
  return rowsOf(view).map(keyOf);
}

function rowsOf(view: BlockView): readonly Row[] {
  switch (view.is) {
    case "mistakes":
      return [];
    case "contacts":
      return view.groups.flatMap(({ rows }) => rows.map((row) => ({ path: row().path })));
    case "goals":
      return view.groups.flatMap(({ goals }) => goals.map(({ id }) => ({ id, path: "" })));
    case "interactions":
      return view.rows.map((row) => row());
    case "agenda": {
      const { missed, days, vague } = view.agenda;
      return [...missed, ...days.flatMap(({ rows }) => rows), ...vague];
    }
  }
}

/** The rows of an answer as JSON. */
function inAnswer(block: QueryBlock, answer: Readonly<Record<string, unknown>>): readonly string[] {
  const names = {
    dormant: "contacts",
    goals: "goals",
    interactions: "interactions",
    agenda: "items",
  };
  const rows = (name: string): readonly Row[] => {
    const value = answer[name];
    return Array.isArray(value) ? (value as readonly Row[]) : [];
  };
  const found = rows(names[block]);
  if (block === "dormant") return found.map(({ path }) => path);
  return [...found, ...(block === "agenda" ? rows("vague") : [])].map(keyOf);
}

const asked = (
  [
    ["dormant", ""],
    ["dormant", "older than 3 months"],
    ["dormant", "in circle friends\nolder than 1 month\nas table\nshow company, via"],
    ["dormant", "in “People”\nsort by name reverse\nlimit three\nas cards"],
    ["dormant", "# a comment\r\n\tnever contacted include\r\npick 2"],
    ["dormant", "never contacted only"],
    ["dormant", "tagged #mentor or not in circle friends\nsort by circle, name"],
    ["dormant", "name includes a or in circle mentors\ngroup by circle", "in groups"],
    ["dormant", "where last contact before 1 August"],
    ["dormant", "not in circel friends"],
    ["goals", "sort by name"],
    ["goals", "status is active\nsort by progress reverse\nlimit 4"],
    ["goals", "cadence is weekly", "in groups"],
    ["goals", "cadence is weakly"],
    ["interactions", ""],
    ["interactions", "kind is call or meeting\nlast 3 months\nlimit 12"],
    ["interactions", "sort by oldest\nas heatmap by week"],
    ["interactions", "in circle friends\nsort by kind, oldest"],
    ["interactions", "kind is cal"],
    ["agenda", ""],
    ["agenda", "next 30 days"],
    ["agenda", "this week\nkind is not due"],
    ["agenda", "next month"],
    ["agenda", "tody"],
  ] as readonly (readonly [QueryBlock, string, "in groups"?])[]
).map(([block, text, order = "in order"]) => [block, text, order] as const);

describe("A block, the command and the interface for plugins give the same rows of the sample vault", () => {
  test.each(asked)("%s: %j, %s", async (block, text, order) => {
    const args = [
      block,
      text.replace(/\r?\n/g, ";"),
      "--vault",
      "sample-vault",
      "--now",
      now,
      "--json",
    ];
    const { status, stdout } = await kith(args);
    expect(status).toBe(0);
    const command = inAnswer(block, JSON.parse(stdout) as Record<string, unknown>);
    const shown = inBlock(block, text);
    const ordered = (rows: readonly string[]) => (order === "in order" ? rows : [...rows].sort());
    expect(ordered(shown)).toEqual(ordered(command));
    expect(inAnswer(block, { ...answersOf(vault)[block](text) })).toEqual(command);
  });

  test("and not by having none", () => {
    const empty = asked.filter(([block, text]) => inBlock(block, text).length === 0);
    expect(empty.map(([, text]) => text)).toEqual([
      "not in circel friends",
      "cadence is weakly",
      "kind is cal",
      "tody",
    ]);
  });
});
