/** A year of reminders on two devices: each comes once and in time, whatever the clock, sleep and sync do. */
import { describe, expect, test } from "@jest/globals";
import {
  addDays,
  addMinutes,
  type Day,
  dayOf,
  type Moment,
  momentAt,
  timeFromMinutes,
  timeOf,
} from "../../src/core/dates/day";
import { agenda } from "../../src/core/evaluate/agenda";
import type { AgendaItem } from "../../src/core/evaluate/agenda-item";
import { neverQuiet, shownKey } from "../../src/core/evaluate/due-now";
import type { Decision } from "../../src/core/model/settings";
import type { IndexView } from "../../src/core/note-index/index-view";
import { createReminderDesk } from "../../src/core/reminder-desk";
import { moment } from "./agenda-item";
import { person, vaultOf } from "./vault-of";

/** The wall clock of a year in half minutes, where an hour is left out in March and comes twice in October. */
function* wallClock(from: Day, days: number): Generator<Moment> {
  for (let number = 0; number < days; number += 1) {
    const day = addDays(from, number);
    for (let half = 0; half < 2880; half += 1) {
      const minute = Math.floor(half / 2);
      if (day === "2026-03-29" && minute >= 120 && minute < 180) continue;
      yield momentAt(day, timeFromMinutes(minute));
      if (day === "2026-10-25" && half === 359) {
        for (let again = 240; again < 360; again += 1) {
          yield momentAt(day, timeFromMinutes(Math.floor(again / 2)));
        }
      }
    }
  }
}

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Decisions = Map<string, Decision>;

class Device {
  readonly spoken = new Map<string, Moment>();
  readonly early: string[] = [];
  readonly twice: string[] = [];
  readonly decisions: Decisions = new Map();
  now: Moment = moment("2026-01-01T00:00");
  largestVolley = 0;
  private revision = 0;
  private shown: readonly string[] = [];
  private volley = 0;
  private readonly desk;

  constructor(index: IndexView, heard: (device: Device, item: AgendaItem) => void) {
    const say = (item: AgendaItem): void => {
      const key = shownKey(item);
      if (item.speaksAt > this.now) this.early.push(key);
      if (this.spoken.has(key)) this.twice.push(key);
      this.spoken.set(key, this.now);
      heard(this, item);
    };
    this.desk = createReminderDesk({
      clock: { now: () => this.now },
      items: (now) => agenda(index, now, { days: 2, decisions: this.decisions }).items,
      revision: () => String(this.revision),
      quiet: () => neverQuiet,
      shown: {
        read: () => this.shown,
        write: (keys) => {
          this.shown = keys;
        },
      },
      speak: (item) => {
        this.volley += 1;
        say(item);
      },
      speakDigest: (items) => {
        this.volley += 1;
        items.forEach(say);
      },
    });
  }

  look(now: Moment): void {
    this.now = now;
    this.volley = 0;
    this.desk.look();
    this.largestVolley = Math.max(this.largestVolley, this.volley);
  }

  decide(id: string, decision: Decision): void {
    const before = this.decisions.get(id);
    if ((before?.decidedAt ?? "") > (decision.decidedAt ?? "")) return;
    this.decisions.set(id, decision);
    this.revision += 1;
  }
}

describe("A year in half minutes, on two devices, with sleep, travel, sync delays and both changes of the clock", () => {
  const index = vaultOf(
    {
      "Goals/G.md":
        "---\ntype: goal\ncadence: daily\nremind:\n  - 20:30\n  - 02:30\n---\n# Message\n",
      "Goals/F.md": "---\ntype: goal\ndeadline: 2026-10-25\n---\n# Finish\n",
      "Journal/2026-01-01.md":
        "- [ ] Call [[Ana]] @2026-03-29 02:15\n- [ ] Write to [[Ben]] 📅 2026-06-10\n- [ ] Midnight @2026-12-24 00:00\n",
      "People/Ana.md": person("birthday: 10-25", "cadence: weekly", "met: 2025-12-01"),
      "People/Ben.md": person("birthday: 02-29"),
    },
    { reviewTime: "Sunday 17:00", focusTime: "Thursday 16:00" },
  );
  const random = chance(6);
  /** Decisions on their way from one device to the other. */
  const onTheWay: {
    readonly at: number;
    readonly to: Device;
    readonly id: string;
    readonly decision: Decision;
  }[] = [];
  /** When each decision reached the first device, by the item's id: what it had decided by then needs no speaking. */
  const reached = new Map<string, { readonly at: Moment; readonly until: Moment | null }[]>();
  const digests = new Set<string>();
  let step = 0;

  const arrived = (id: string, { snoozedUntil }: Decision): void => {
    const all = reached.get(id) ?? [];
    reached.set(id, [...all, { at: first.now, until: snoozedUntil }]);
  };
  const answer = (device: Device, item: AgendaItem): void => {
    const choice = random(6) - 2;
    if (choice <= 0) return;
    const until =
      choice === 1 ? null : addMinutes(device.now, choice === 2 ? 10 : 60 * (1 + random(30)));
    const decision: Decision = {
      done: until === null,
      snoozedUntil: until,
      decidedAt: device.now,
      day: item.kind === "plan" ? null : item.day,
    };
    device.decide(item.id, decision);
    if (device === first) arrived(item.id, decision);
    if (item.kind === "due") digests.add(item.id);
    const other = device === first ? second : first;
    onTheWay.push({ at: step + random(4000), to: other, id: item.id, decision });
  };
  const first = new Device(index, answer);
  const second = new Device(index, answer);
  const start = dayOf(moment("2026-01-01T00:00"));

  for (const now of wallClock(start, 365)) {
    step += 1;
    for (let at = onTheWay.length - 1; at >= 0; at -= 1) {
      const letter = onTheWay[at];
      if (letter === undefined || letter.at > step) continue;
      onTheWay.splice(at, 1);
      letter.to.decide(letter.id, letter.decision);
      if (letter.to === first) arrived(letter.id, letter.decision);
    }
    // The first sleeps by night, the second for days on end and while its owner is seven hours ahead it shows that time.
    const time = timeOf(now);
    if (time >= "07:15" && time < "23:40") first.look(now);
    const day = dayOf(now);
    const sleeps = day.endsWith("-1") || (day >= "2026-07-03" && day < "2026-07-06");
    const travels = day >= "2026-05-10" && day < "2026-05-24";
    if (!sleeps) second.look(travels ? addMinutes(now, 420) : now);
  }

  test("shows nothing early and nothing twice on either", () => {
    expect([...first.early, ...second.early, ...first.twice, ...second.twice]).toEqual([]);
    expect(first.spoken.size).toBeGreaterThan(800);
    expect(second.spoken.size).toBeGreaterThan(800);
  });

  test("loses nothing: what fell due and was not decided before is shown on the first that day", () => {
    const lost: string[] = [];
    let expected = 0;
    for (let number = 0; number < 364; number += 1) {
      const day = addDays(start, number);
      const midnight = momentAt(day, timeFromMinutes(0));
      for (const item of agenda(index, midnight, { days: 1, decisions: new Map() }).items) {
        // Who is in a digest that was put off is in no other meanwhile.
        if (item.missed || item.kind === "due") continue;
        // Asleep until a quarter past seven, it speaks then; what comes in the last minutes of the day, the next morning.
        const heardBy = momentAt(
          addDays(day, item.speaksAt.slice(11) >= "23:40" ? 1 : 0),
          timeFromMinutes(435),
        );
        const deadline = item.speaksAt > heardBy ? item.speaksAt : heardBy;
        const decidedBefore = (reached.get(item.id) ?? []).some(({ at }) => at <= deadline);
        if (decidedBefore) continue;
        expected += 1;
        const spoken = first.spoken.get(shownKey(item));
        if (spoken === undefined || spoken > addMinutes(deadline, 1)) lost.push(shownKey(item));
      }
    }
    expect(lost).toEqual([]);
    expect(expected).toBeGreaterThan(200);
  });

  test("shows what was snoozed once more for each snooze that stood until its moment", () => {
    const lost: string[] = [];
    let expected = 0;
    for (const [id, decisions] of reached) {
      if (digests.has(id)) continue;
      decisions.forEach(({ at, until }, number) => {
        // A snooze may outlast the year, or the period in which its goal still asks.
        if (until === null || until <= at || until >= "2026-12-30T00:00") return;
        const stood = decisions.every(
          (other, place) => place <= number || other.at > addMinutes(until, 24 * 60),
        );
        if (!stood || first.decisions.get(id)?.snoozedUntil !== until) return;
        expected += 1;
        if (!first.spoken.has(`${id} ${until}`)) lost.push(`${id} ${until}`);
      });
    }
    expect(lost).toEqual([]);
    expect(expected).toBeGreaterThan(30);
  });

  test("never makes a volley: at most three notices and a digest at a time", () => {
    expect(Math.max(first.largestVolley, second.largestVolley)).toBeLessThanOrEqual(4);
  });
});
