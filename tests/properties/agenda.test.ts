/** Laws of the agenda, over vaults made by chance. */
import { describe, expect, test } from "@jest/globals";
import fc from "../laws";
import { addDays, addMinutes, dayOf, momentAt, timeFromMinutes } from "../../src/core/dates/day";
import { agenda } from "../../src/core/evaluate/agenda";
import { calendarEvents } from "../../src/core/evaluate/calendar-events";
import { dueReminders, shownKey } from "../../src/core/evaluate/due-now";
import { day } from "../core/note-builder";
import { person, vaultOf } from "../core/vault-of";

const start = day("2026-11-01");

const line = fc.oneof(
  fc
    .tuple(fc.constantFrom("Call [[Ana]]", "Write to [[Ben]] and [[Ana]]", "Clean"), fc.nat(40))
    .map(([what, ahead]) => `- [ ] ${what} 📅 ${addDays(start, ahead)}`),
  fc.nat(1439).map((minute) => `- [ ] Ring [[Ben]] @2026-11-20 ${timeFromMinutes(minute)}`),
  fc.constantFrom(
    "I'll call [[Ana]] tomorrow",
    "I should see [[Ben]]",
    "Called [[Ana]]",
    "- [x] Call [[Ben]]",
    "A quiet day.",
  ),
);
const remind = fc.constantFrom(
  "Friday 4pm",
  "weekdays 12:30",
  "20:30",
  "every 2 weeks at 9:00",
  "monthly at 8:00",
);
const goal = fc
  .tuple(
    fc.constantFrom("daily", "weekly", "every 2 weeks", "monthly", "Mon, Wed, Fri"),
    remind,
    fc.constantFrom("", "deadline: 2026-12-01\n", "for: 30 days\nstart: 2026-11-05\n"),
  )
  .map(
    ([cadence, phrase, more]) =>
      `---\ntype: goal\ncadence: ${cadence}\nremind: ${phrase}\ncounts: interactions\n${more}---\n# Reach out\n`,
  );

const vault = fc
  .record({
    days: fc.dictionary(fc.nat(30).map(String), fc.array(line, { maxLength: 5 }), { maxKeys: 6 }),
    goals: fc.array(goal, { maxLength: 3 }),
    minute: fc.nat(30 * 1440),
    length: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ days, goals, minute, length }) => ({
    notes: {
      "People/Ana.md": person("birthday: 11-20", "cadence: weekly", "met: 2026-10-01"),
      "People/Ben.md": person("cadence: monthly", "met: 2026-09-01", "birthday: 1990-12-01"),
      ...Object.fromEntries(
        Object.entries(days).map(([ahead, lines]) => [
          `Journal/${addDays(start, Number(ahead))}.md`,
          lines.join("\n"),
        ]),
      ),
      ...Object.fromEntries(goals.map((text, at) => [`Goals/G${String(at)}.md`, text])),
    },
    now: addMinutes(momentAt(start, timeFromMinutes(0)), minute),
    length,
  }));

const runs = { numRuns: 60 };

describe("The agenda", () => {
  test("holds each item once", () => {
    fc.assert(
      fc.property(vault, ({ notes, now, length }) => {
        const { items, vague } = agenda(vaultOf(notes), now, { days: length });
        const ids = [...items, ...vague].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      runs,
    );
  });

  test("has within its window what lies ahead, and before now what was missed", () => {
    fc.assert(
      fc.property(vault, ({ notes, now, length }) => {
        const today = dayOf(now);
        for (const item of agenda(vaultOf(notes), now, { days: length }).items) {
          const { missed, allDay, at, atDay } = item;
          expect(missed).toBe(allDay ? atDay < today : at < now);
          expect(missed || atDay <= addDays(today, length - 1)).toBe(true);
        }
      }),
      runs,
    );
  });

  test("keeps the ids of all items when lines are put before them", () => {
    fc.assert(
      fc.property(vault, ({ notes, now }) => {
        const moved = Object.fromEntries(
          Object.entries(notes).map(([path, text]) => [
            path,
            path.startsWith("Journal/") ? `Before.\n\n${text}` : text,
          ]),
        );
        const ids = (all: Record<string, string>) =>
          agenda(vaultOf(all), now)
            .items.map(({ id }) => id)
            .sort();
        expect(ids(moved)).toEqual(ids(notes));
      }),
      runs,
    );
  });

  test("speaks of nothing early and leaves nothing due unsaid", () => {
    fc.assert(
      fc.property(vault, ({ notes, now }) => {
        const { items } = agenda(vaultOf(notes), now);
        const { speak, digest, next } = dueReminders(items, now, new Set());
        const said = new Set([...speak, ...digest].map(shownKey));
        for (const item of items) {
          expect(said.has(shownKey(item))).toBe(item.speaksAt <= now);
          if (item.speaksAt > now && item.speaksAt < next) throw new Error("Looked for too late");
        }
        expect(speak.length).toBeLessThanOrEqual(3);
        expect(next > now).toBe(true);
      }),
      runs,
    );
  });
});

describe("The calendar", () => {
  test("holds each UID once and nothing that was missed", () => {
    fc.assert(
      fc.property(vault, ({ notes, now, length }) => {
        const events = calendarEvents(vaultOf(notes), now, length);
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
        for (const { start: at, allDay } of events) {
          expect(allDay ? at >= dayOf(now) : at >= now).toBe(true);
        }
      }),
      runs,
    );
  });
});
