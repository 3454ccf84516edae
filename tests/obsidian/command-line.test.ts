/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** Kith on the app's own command line: the answers of the `kith` command, and one line where there can be none. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { aVault, clearScreen, dataPath, type KithOver, kithOver } from "./kith-over";

beforeEach(clearScreen);

interface Answer {
  readonly kith: number;
  readonly now: string;
  readonly items: readonly { readonly id: string; readonly text: string }[];
  readonly written: readonly object[];
  readonly dryRun: boolean;
}
const json = (text: string): Answer => JSON.parse(text) as Answer;
const itemNamed = async (kith: KithOver, text: string): Promise<string> => {
  const { items } = json(await kith.ask("agenda", { days: "60" }));
  const item = items.find((each) => each.text === text);
  if (item === undefined) throw new Error(`${text} is not on the agenda.`);
  return item.id;
};

describe("On the app's command line, a question", () => {
  test.each([
    ["goals", { query: "cadence is weekly" }, { goals: [{ title: "Call two friends" }] }],
    ["contacts", {}, { contacts: [{ name: "Ana" }, { name: "Ben" }] }],
    ["dormant", { query: "older than 1 day; name includes ana" }, { contacts: [{ name: "Ana" }] }],
    ["interactions", { query: "limit 1" }, { interactions: [{ kind: "call" }] }],
    ["who", { count: "1" }, { contacts: [expect.objectContaining({ why: expect.any(String) })] }],
    ["check", {}, { problems: [] }],
    ["explain", { note: "2026-11-20" }, { note: { path: "2026-11-20.md", is: ["journal"] } }],
  ])(
    "kith:%s %j is answered with the contract's version and the moment",
    async (name, params, answer) => {
      const kith = await kithOver({ ...aVault, "2026-01-05.md": "- Called [[Ben]]\n" });
      expect(json(await kith.ask(name, params))).toMatchObject({
        kith: 1,
        now: "2026-11-22T10:00",
        ...answer,
      });
    },
  );

  test("with a mistake in its query is answered with the mistake and nobody (R130)", async () => {
    const kith = await kithOver(aVault);
    expect(json(await kith.ask("dormant", { query: "not in circel work" }))).toMatchObject({
      contacts: [],
      problems: [{ line: 1 }],
    });
  });

  test.each([
    ["goals", { periods: "-1" }, "kith: periods must be a whole number of at least 0."],
    ["agenda", { days: "0" }, "kith: days must be a whole number of at least 1."],
    ["who", { count: "some" }, "kith: count must be a whole number of at least 1."],
    ["explain", { note: "Nobody" }, "kith: There is no note Nobody."],
    ["explain", {}, "kith: There is no note ."],
    ["log", { text: "  " }, "kith: There is nothing to log. Give a text."],
    ["log", { text: "Called [[Ana]]", on: "last week" }, /^kith: last week is no day\./],
    ["log", { text: "Called [[Ana]]", on: "soonish" }, /^kith: soonish is no day\./],
    ["snooze", { id: "x", until: "yesterday" }, /^kith: yesterday is no time ahead\./],
  ])(
    "kith:%s %j that makes no sense is answered in one line, and nothing is written",
    async (name, params, line) => {
      const kith = await kithOver(aVault);
      const before = kith.files();
      expect(await kith.ask(name, params)).toEqual(
        typeof line === "string" ? line : expect.stringMatching(line),
      );
      expect(kith.files()).toEqual(before);
    },
  );
});

test("What came a moment ago is in an answer, though it is still being read", async () => {
  const kith = await kithOver(aVault);
  kith.holdReading();
  await kith.sync("2026-11-21.md", "- Coffee with [[Ben]]\n");
  const answer = kith.ask("interactions", { query: "limit 1" });
  await kith.goOnReading();
  expect(json(await answer)).toMatchObject({ interactions: [{ path: "2026-11-21.md" }] });
});

test("kith:check finds mistakes in query blocks, and kith:explain a note by its alias", async () => {
  const kith = await kithOver({
    "People/Louie.md": "---\naliases: [Lou]\n---\n",
    "Home.md": "```dormant\noldr than 6 months\n```\n",
  });
  expect(json(await kith.ask("check", {}))).toMatchObject({
    problems: [{ path: "Home.md", line: 2, column: 1, severity: "error" }],
  });
  expect(json(await kith.ask("explain", { note: "Lou" }))).toMatchObject({
    note: { path: "People/Louie.md" },
  });
});

describe("On the app's command line, an act", () => {
  test("logs a line on its day, and says which", async () => {
    const kith = await kithOver(aVault);
    expect(json(await kith.ask("log", { text: "Called [[Ben]]", on: "yesterday" }))).toMatchObject({
      written: [{ path: "2026-11-21.md", line: 1, text: "- Called [[Ben]]" }],
      dryRun: false,
    });
    expect(kith.file("2026-11-21.md")).toBe("- Called [[Ben]]\n");
  });

  test("ticks the task that an item is, however far ahead its day lies", async () => {
    const kith = await kithOver(aVault);
    const id = await itemNamed(kith, "Post the atlas to Ana");
    await kith.ask("done", { id });
    expect(kith.file("2026-11-20.md")).toContain("- [x] Post the atlas to [[Ana]]");
  });

  test("puts an item off until then", async () => {
    const kith = await kithOver(aVault);
    const id = await itemNamed(kith, "Write to Ben");
    expect(json(await kith.ask("snooze", { id, until: "tomorrow" }))).toMatchObject({
      id,
      snoozedUntil: expect.stringMatching(/^2026-11-23T/) as unknown,
      dryRun: false,
    });
    expect(kith.file(dataPath)).toContain(id);
  });

  test.each(["snooze", "done"])(
    "such as kith:%s on an item that there isn't says so, and decides nothing",
    async (name) => {
      const kith = await kithOver(aVault);
      for (const id of ["no-such-item", ""]) {
        expect(await kith.ask(name, { id, until: "tomorrow" })).toMatch(/^kith: /);
      }
      expect(kith.file(dataPath)).toBe(aVault[dataPath]);
    },
  );

  test.each(["snooze", "done"])(
    "such as kith:%s says in one line that broken settings are not written",
    async (name) => {
      const kith = await kithOver({ ...aVault, [dataPath]: "{circles" });
      const id = await itemNamed(kith, "Post the atlas to Ana");
      const before = kith.files();
      const said = await kith.ask(name, { id, until: "tomorrow" });
      if (name === "snooze") {
        expect(said).toMatch(/^kith: Kith’s settings file is no JSON object/);
        expect(kith.files()).toEqual(before);
      } else {
        // The task's own line needs no settings.
        expect(json(said)).toMatchObject({ id, done: true });
      }
    },
  );

  test("that the disk refuses is answered in one line", async () => {
    const kith = await kithOver(aVault);
    kith.host.adapter.write = () => Promise.reject(new Error("ENOSPC: no space left on device"));
    expect(await kith.ask("log", { text: "Called [[Ben]]" })).toBe(
      "kith: This could not be written: the disk is full; make room and try again.",
    );
  });
});

describe("A question that is asked too early or too late", () => {
  test("waits until the notes are read", async () => {
    const kith = await kithOver(aVault);
    const { contacts } = JSON.parse(await kith.ask("contacts")) as { contacts: readonly object[] };
    expect(contacts).toHaveLength(2);
  });

  test("is not taken once the plugin is turned off", async () => {
    const kith = await kithOver(aVault);
    await kith.unload();
    await expect(kith.ask("contacts")).rejects.toThrow();
  });
});
