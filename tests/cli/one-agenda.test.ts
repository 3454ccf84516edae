/** `kith agenda`, the `agenda` block and the panel's first section say the same, for all ask one function. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import {
  agenda,
  type AgendaList,
  agendaList,
  agendaMatching,
  catalogueFor,
  createNoteIndex,
  dayOf,
  type IndexView,
  panelView,
  parseQuery,
  readNote,
  readSettings,
  toMoment,
} from "../../src/core/index";
import { kith } from "./run-kith";

const now = toMoment("2026-11-19T09:00")!;
const language = { screen: catalogueFor("en").screen, agenda: catalogueFor("en").agenda };
const words = { screen: language.screen, query: catalogueFor("en").query };

/** The sample vault, as the app reads it. */
function sampleVault(): IndexView {
  const json = (path: string): unknown => {
    try {
      return JSON.parse(readFileSync(`sample-vault/.obsidian/${path}`, "utf8")) as unknown;
    } catch {
      return undefined;
    }
  };
  const { settings } = readSettings({
    data: json("plugins/kith/data.json"),
    dailyNotes: json("daily-notes.json"),
    periodicNotes: json("plugins/periodic-notes/data.json"),
    templates: json("templates.json"),
    locale: null,
  });
  const index = createNoteIndex(settings);
  const paths = readdirSync("sample-vault", { recursive: true })
    .map(String)
    .filter((path) => path.endsWith(".md") && !path.startsWith("."));
  index.putAll(
    paths.map((path) => readNote(path, readFileSync(`sample-vault/${path}`, "utf8"), settings)),
  );
  return index;
}

function idsIn({ missed, days, vague }: AgendaList): readonly string[] {
  const rows = [...missed, ...days.flatMap(({ rows: own }) => own), ...vague];
  return rows.map(({ id }) => id).sort();
}

describe("Over the sample vault, the agenda", () => {
  const index = sampleVault();
  const list = agendaList(agenda(index, now), index, dayOf(now), language);

  test("of the command holds what that of the panel holds, and no other", async () => {
    const said = await kith(["agenda", "--json", "--vault", "sample-vault", "--now", now]);
    const { items, vague } = said.json() as Record<"items" | "vague", readonly { id: string }[]>;
    const panel = panelView(index, now, { agenda: list, language: words }).agenda;
    expect(items.length).toBeGreaterThan(3);
    expect([...items, ...vague].map(({ id }) => id).sort()).toEqual(idsIn(panel));
  });

  test("of an empty block is the same too", () => {
    const { query } = parseQuery("agenda", "", {
      separators: "lines",
      now,
      calendar: index.settings.calendar,
      words: words.query,
    });
    const found = agendaMatching(query, index, now, { words: words.query });
    expect(idsIn(agendaList(found, index, dayOf(now), language))).toEqual(idsIn(list));
  });
});
