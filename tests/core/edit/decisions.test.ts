import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import {
  mergedDecisions,
  prunedDecisions,
  type RawRecord,
  rememberedDecisions,
  withDone,
  withMuted,
  withOwnDecisions,
  withSnoozed,
} from "../../../src/core/edit/decisions";
import { moment } from "../agenda-item";
import { day } from "../note-builder";
import { settingsOf } from "../settings-of";

const now = moment("2026-11-22T10:00");
const until = moment("2026-11-23T09:00");
const plan = { id: "a", day: null };

describe("A decision", () => {
  test("is kept under its item's id, with when it was decided", () => {
    expect(withSnoozed({}, plan, until, now)).toEqual({
      decisions: { a: { snoozedUntil: until, decidedAt: now } },
    });
    expect(withDone({}, plan, now)).toEqual({ decisions: { a: { done: true, decidedAt: now } } });
  });

  test("names the day of an item that lapses with it", () => {
    const birthday = { id: "b", day: day("2026-11-20") };
    expect(withSnoozed({}, birthday, until, now)).toMatchObject({
      decisions: { b: { day: "2026-11-20" } },
    });
  });

  test("leaves every other key alone, those of a newer Kith too", () => {
    const data = {
      weekStart: "monday",
      future: { x: 1 },
      decisions: { a: { note: "hi", done: true }, c: 3 },
    };
    expect(withSnoozed(data, plan, until, now)).toEqual({
      weekStart: "monday",
      future: { x: 1 },
      decisions: { c: 3, a: { note: "hi", snoozedUntil: until, decidedAt: now } },
    });
  });

  test("takes the place of an earlier one on the same item, whatever that said", () => {
    const done = withDone({}, plan, now);
    const snoozed = withSnoozed({}, plan, until, now);
    expect(withDone(snoozed, plan, now)).toEqual(done);
    expect(withSnoozed(done, plan, until, now)).toEqual(snoozed);
    expect(withDone({ decisions: { a: "later" } }, plan, now)).toEqual(done);
  });

  test("takes the place of decisions that are no map", () => {
    expect(withDone({ decisions: [1] }, plan, now)).toEqual({
      decisions: { a: { done: true, decidedAt: now } },
    });
  });

  test("may have any id, whatever it means to JavaScript", () => {
    const data = withDone(
      JSON.parse('{"decisions":{"__proto__":{"done":true}}}') as RawRecord,
      { id: "constructor", day: null },
      now,
    );
    expect(JSON.stringify(data)).toContain('"__proto__":{"done":true},"constructor":{"done":true');
  });
});

describe("Muting", () => {
  const data = withMuted({ decisions: { a: { done: true } } }, "Goals/G.md", true, now);

  test("is a decision of its own, so that it merges as others do", () => {
    expect(data).toEqual({
      decisions: { a: { done: true }, "mute:Goals/G.md": { muted: true, decidedAt: now } },
    });
    const settings = settingsOf(data);
    expect([...settings.muted]).toEqual(["Goals/G.md"]);
  });

  test("is taken back by another", () => {
    const settings = settingsOf(withMuted(data, "Goals/G.md", false, until));
    expect([...settings.muted]).toEqual([]);
  });

  test("is never forgotten, but that it was taken back is", () => {
    const old = moment("2026-01-01T10:00");
    const both = withMuted(withMuted({}, "a", true, old), "b", false, old)["decisions"];
    expect(Object.keys(prunedDecisions(both as RawRecord, now))).toEqual(["mute:a"]);
  });
});

describe("Old decisions", () => {
  test.each([
    ["of an item that lapsed sixty days ago go", { done: true, day: "2026-09-23" }, "x", 0],
    ["of one that lapsed later stay", { done: true, day: "2026-09-24" }, "x", 1],
    [
      "that still put something off stay",
      { snoozedUntil: "2026-12-01T09:00", day: "2026-01-01" },
      "x",
      1,
    ],
    [
      "on plans stay, for their line may still stand there",
      { done: true, decidedAt: "2020-01-01T10:00" },
      "x",
      1,
    ],
    ["to pass over a contact go", { decidedAt: "2026-01-01T10:00" }, "not-now:People/Ana.md", 0],
    ["that make no sense stay as they are", "later", "x", 1],
    ["that are nothing at all stay as they are", null, "x", 1],
    ["that say nothing any more go", { decidedAt: "2026-01-01T10:00" }, "x", 0],
    [
      "on questions stay, so that none is asked again",
      { decidedAt: "2020-01-01T10:00" },
      "question:who",
      1,
    ],
    [
      "that put something off until a day ago at the earliest stay",
      { snoozedUntil: "2026-11-21T10:00", day: "2026-01-01" },
      "x",
      1,
    ],
    [
      "that put something off until before that go with its day",
      { snoozedUntil: "2026-11-21T09:59", day: "2026-01-01" },
      "x",
      0,
    ],
    [
      "on plans stay when they put them off long ago",
      { snoozedUntil: "2026-01-02T09:00", decidedAt: "2026-01-01T10:00" },
      "x",
      1,
    ],
  ])("%s", (_title, decision, id, count) => {
    expect(Object.keys(prunedDecisions({ [id]: decision }, now))).toHaveLength(count);
  });
});

describe("The decisions of two devices", () => {
  test.each([
    [
      "the later wins",
      { done: true, decidedAt: "2026-11-22T10:00" },
      { snoozedUntil: until, decidedAt: "2026-11-22T10:01" },
      "second",
    ],
    [
      "at the same minute what is done wins",
      { done: true, decidedAt: now },
      { snoozedUntil: until, decidedAt: now },
      "first",
    ],
    [
      "at the same minute the longer snooze wins",
      { snoozedUntil: now, decidedAt: now },
      { snoozedUntil: until, decidedAt: now },
      "second",
    ],
    [
      "at the same minute the longer snooze wins, in whatever order it is written",
      { snoozedUntil: now, decidedAt: now },
      { decidedAt: now, snoozedUntil: until },
      "second",
    ],
    [
      "at the same minute any snooze wins over none",
      { snoozedUntil: until, decidedAt: now },
      { decidedAt: now, by: "phone" },
      "first",
    ],
    ["one without a time loses", { done: true }, { snoozedUntil: until, decidedAt: now }, "second"],
    ["one that makes no sense loses", 5, { done: true }, "second"],
  ])("%s", (_title, first, second, winner) => {
    expect(mergedDecisions({ a: first }, { a: second })).toEqual({
      a: winner === "first" ? first : second,
    });
  });

  test("are kept as they are where only one device decided, even one that makes no sense", () => {
    expect(mergedDecisions({ a: 5 }, { b: "later" })).toEqual({ a: 5, b: "later" });
  });

  test("become the same whoever merges, in any order and however often", () => {
    const decision = fc.record(
      {
        done: fc.boolean(),
        decidedAt: fc.constantFrom("2026-11-22T10:00", "2026-11-22T10:01", "never"),
        snoozedUntil: fc.constantFrom("2026-11-23T10:00", "2026-11-24T10:00"),
      },
      { requiredKeys: [] },
    );
    const decisions = fc.dictionary(
      fc.constantFrom("a", "b", "c", "__proto__"),
      fc.oneof(
        decision,
        // The same said by a device that writes its keys in another order.
        decision.map((known) => Object.fromEntries(Object.entries(known).reverse())),
        fc.constantFrom(null, 5, "later"),
      ),
    );
    fc.assert(
      fc.property(decisions, decisions, decisions, (a, b, c) => {
        const text = (record: RawRecord) => JSON.stringify(record);
        expect(text(mergedDecisions(a, b))).toBe(text(mergedDecisions(b, a)));
        expect(text(mergedDecisions(mergedDecisions(a, b), c))).toBe(
          text(mergedDecisions(a, mergedDecisions(b, c))),
        );
        expect(text(mergedDecisions(mergedDecisions(a, b), b))).toBe(text(mergedDecisions(a, b)));
      }),
    );
  });
});

describe("What a device decided and a sync overwrote", () => {
  const before = { decisions: { old: { done: true, decidedAt: now } } };
  const after = withDone(before, plan, now);
  const mine = rememberedDecisions({}, before, after, now);

  test("is remembered there, and only that", () => {
    expect(mine).toEqual({ a: { done: true, decidedAt: now } });
  });

  test("is put back beside what the other device decided", () => {
    const theirs = withSnoozed({ weekStart: "sunday" }, { id: "b", day: null }, until, now);
    expect(withOwnDecisions(theirs, mine, now)).toMatchObject({
      weekStart: "sunday",
      decisions: { a: { done: true }, b: { snoozedUntil: until } },
    });
  });

  test("gives way where the other decided later on the same, and nothing is written then", () => {
    const theirs = withSnoozed({}, plan, until, moment("2026-11-22T10:05"));
    expect(withOwnDecisions(theirs, mine, now)).toBeNull();
    expect(withOwnDecisions(after, mine, now)).toBeNull();
  });

  test("is not put back where the settings were deleted, nor after 60 days", () => {
    expect(withOwnDecisions(null, mine, now)).toBeNull();
    expect(rememberedDecisions(mine, after, after, moment("2027-01-21T10:00"))).toEqual({});
  });

  test("is put back also where only one of several was overwritten", () => {
    const both = withDone(after, { id: "b", day: null }, now);
    const own = rememberedDecisions({}, { decisions: 1 }, both, now);
    expect(Object.keys(own)).toEqual(["old", "a", "b"]);
    expect(withOwnDecisions(after, own, now)).toMatchObject({ decisions: own });
  });

  test("is not remembered when it does not say when it was decided", () => {
    expect(rememberedDecisions({ c: 5 }, {}, { decisions: { a: { done: true } } }, now)).toEqual(
      {},
    );
  });

  test("makes two devices agree, whichever wrote first, and then neither writes again", () => {
    const one = withDone({}, plan, now);
    const other = withSnoozed({}, { id: "b", day: null }, until, now);
    const own = rememberedDecisions({}, {}, one, now);
    const others = rememberedDecisions({}, {}, other, now);
    const here = withOwnDecisions(other, own, now);
    const there = withOwnDecisions(one, others, now);
    expect(here).toEqual(there);
    expect([withOwnDecisions(here, others, now), withOwnDecisions(there, own, now)]).toEqual([
      null,
      null,
    ]);
  });
});

describe("Settings whose decisions are no list of decisions", () => {
  const mine = { a: { done: true, decidedAt: now } };

  test("get back what this device decided", () => {
    expect(withOwnDecisions({ decisions: "x", b: 1 }, mine, now)).toEqual({
      decisions: mine,
      b: 1,
    });
  });

  test("teach this device nothing, and what it remembers in another form is forgotten", () => {
    expect(rememberedDecisions({ b: 3 }, { decisions: 1 }, { decisions: [] }, now)).toEqual({});
    expect(rememberedDecisions({ b: 3 }, {}, { decisions: mine }, now)).toEqual(mine);
  });
});
