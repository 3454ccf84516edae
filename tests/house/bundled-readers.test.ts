/** What the builds leave out of other people's code changes no answer: the readers in the bundle say what the packages say as they are. */
import { createContext, runInContext } from "node:vm";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { build } from "esbuild";
import { JSDOM } from "jsdom";
import { parse } from "yaml";
import { plugin } from "../../esbuild.config.mjs";
import { readDatePhrase } from "../../src/core/dates/phrases/phrase";
import { readTable } from "../../src/core/import/csv-table";
import { loadTableReader } from "../../src/core/import/table-reader";
import { readNoteText, readNoteTextByRemark } from "../../src/core/parse/markdown/note-text";
import { calendarEvents } from "../../src/core/evaluate/calendar-events";
import { calendarFile } from "../../src/core/view-models/calendar-file";
import { moment } from "../core/agenda-item";
import { aCalendar } from "../core/dates/a-calendar";
import { person, vaultOf } from "../core/vault-of";
import fc from "../laws";
import { randomMarkdown } from "../properties/random-markdown";

const readers = {
  calendarEvents,
  calendarFile,
  readDatePhrase,
  loadTableReader,
  readTable,
  readNoteText,
  readNoteTextByRemark,
};
const contents = `
export { readDatePhrase } from "./src/core/dates/phrases/phrase";
export { readTable } from "./src/core/import/csv-table";
export { loadTableReader } from "./src/core/import/table-reader";
export { readNoteText, readNoteTextByRemark } from "./src/core/parse/markdown/note-text";
export { calendarEvents } from "./src/core/evaluate/calendar-events";
export { calendarFile } from "./src/core/view-models/calendar-file";
`;

describe("In the plugin's bundle", () => {
  let bundled = readers;

  beforeAll(async () => {
    const stdin = { contents, resolveDir: "." };
    const options = { ...plugin, entryPoints: [], stdin, write: false };
    const { outputFiles } = await build(options);
    const script = outputFiles?.find(({ path }) => path.endsWith("main.js"))?.text ?? "";
    const module = { exports: {} };
    const { DOMParser } = new JSDOM().window;
    const parseYaml = (text: string) => parse(text, { logLevel: "error" }) as unknown;
    const require = () => ({ parseYaml });
    runInContext(script, createContext({ module, require, DOMParser }));
    bundled = module.exports as typeof readers;
  });

  test("remark reads any note as it does whole", () => {
    fc.assert(
      fc.property(randomMarkdown, (text) => {
        expect(plainly(bundled.readNoteTextByRemark(text))).toEqual(
          plainly(readNoteTextByRemark(text)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["a footnote", "Called[^1] [[Louie]]\n\n[^1]: On *Monday*.\n    More."],
    ["a table", "| a | b |\n|---|:-:|\n| [[Bob\\|B]] | `x\\|y` |\ntext"],
    ["addresses", "See https://a.example/x?y=1, www.b.example and me@c.example."],
    ["struck text", "~~gone~~ and ~stays~"],
    ["tasks", "- [x] Call [[Bob]]\n- [ ] Write\n  - [X] Sub"],
    ["named characters", "[M](P/Caf&eacute;.md) &amp; [x](a&copy;b.md) &nosuch; &#233;"],
    ["a reference", "[Bob][b]\n\n[b]: People/Bob.md 'title'"],
  ])("%s is read as in the command", (_what, text) => {
    expect(plainly(bundled.readNoteTextByRemark(text))).toEqual(
      plainly(readNoteTextByRemark(text)),
    );
  });

  test.each([
    ["a quoted name", '---\n"a b": [x, {y: 1}]\n---\nText'],
    ["a name twice", "---\na: 1\nb: [x]\na: 2\n---\nText"],
    ["a bracket that is not closed", "---\na: [x\nb: 1\n---\nText"],
    ["code", "---js\n{}\n---\nText"],
    ["an alias of nothing", "---\nb: [x]\na: *important*\n---\nText"],
    ["an alias that unfolds", "---\na: &a [x]\nb: [*a, *a]\n---\nText"],
    ["a tab", "---\na:\n\t- b\n---\nText"],
    ["a template's braces", "---\ncreated: {{date}}\n---\nText"],
  ])("frontmatter with %s is read as in the command", (_what, text) => {
    expect(plainly(bundled.readNoteText(text))).toEqual(plainly(readNoteText(text)));
  });

  test("ical.js writes a calendar as it does whole", async () => {
    const now = moment("2026-11-22T10:00");
    const index = vaultOf(
      {
        "People/Ana, Ruiz.md": person("birthday: 11-25"),
        "Journal/2026-11-22.md":
          "- [ ] Call [[Ana, Ruiz]]; say “hello”, 🎉 and all the rest of a long line \\n @2026-11-24 15:00\n",
        "Goals/G.md":
          "---\ntype: goal\ncadence: weekly\nremind: [weekdays 12:30, last Friday of the month at 10:00]\npaused: [2026-11-25 to 2026-11-26]\n---\n# G\n",
      },
      { focusTime: "every 2 weeks on Tuesday at 9:00" },
    );
    const whole = await calendarFile(calendarEvents(index, now, 90), now, "Kith");
    expect(whole).toContain("EXDATE");
    const small = await bundled.calendarFile(bundled.calendarEvents(index, now, 90), now, "Kith");
    expect(small).toBe(whole);
  });

  test("papaparse divides any table as it does whole", async () => {
    const whole = await loadTableReader();
    const small = await bundled.loadTableReader();
    const part = fc.constantFrom(
      "a",
      "é",
      '"',
      '""',
      ",",
      ";",
      "\t",
      "\n",
      " ",
      'b "c"',
      '"x\ny",',
    );
    const text = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.constantFrom(",", ";", "\t"), (written, delimiter) => {
        expect(plainly(bundled.readTable(written, delimiter, small))).toEqual(
          plainly(readTable(written, delimiter, whole)),
        );
      }),
      { numRuns: 500 },
    );
    const long = `Ana,"a, ""b""","x\ny"\n`.repeat(6000);
    expect(plainly(bundled.readTable(long, ",", small))).toEqual(
      plainly(readTable(long, ",", whole)),
    );
  });

  test("with chrono-node any phrase is read as with the whole of it", () => {
    for (const phrase of phrases()) {
      for (const direction of ["future", "past"] as const) {
        const asked = [phrase, moment("2026-11-22T10:00"), aCalendar(), direction] as const;
        expect([phrase, bundled.readDatePhrase(...asked)]).toEqual([
          phrase,
          readDatePhrase(...asked),
        ]);
      }
    }
  });
});

/** Without prototypes, which differ between the two. */
function plainly(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, part: unknown) => (isMap(part) ? [...part] : part)),
  );
}

function isMap(value: unknown): value is Map<unknown, unknown> {
  return Object.prototype.toString.call(value) === "[object Map]";
}

function phrases(): readonly string[] {
  const known = JSON.parse(
    readFileSync("tests/core/dates/prose/prose-examples.json", "utf8"),
  ) as unknown;
  const words = [...new Set(JSON.stringify(known).match(/[\w:/.-]+/g) ?? [])];
  const shapes = [
    "Sat Aug 17 2013 18:40:39",
    "2013-02-07T18:10:00Z",
    "in 5 minutes and 2 hours",
    "10 August 2012 - 12 September 2013",
    "2 weeks after 3 May 2026",
    "the 5th of May 2026 at 8pm",
    "8:10 - 12.32 on 2026-05-01",
    "2012/Aug/10",
    "9/2012",
    "within 3 days",
  ];
  return [...shapes, ...words];
}
