/** A calendar file (RFC 5545) of events, with alarms, floating local times and stable UIDs. */
import { type Day, dayNumber, dayOf, minutesOf, type Moment, timeOf } from "../dates/day";
import { type CalendarEvent, lastSecondOf } from "../evaluate/calendar-events";

/** A property of jCal (RFC 7265): name, parameters, type, values. */
type Property = readonly [string, Readonly<Record<string, string>>, string, ...unknown[]];
type Component = readonly [string, readonly Property[], readonly Component[]];

/** Longer texts are cut, for no calendar shows them. */
const mostCharacters = 1000;

/** How long an event without an end takes up a calendar's day. */
const duration = "PT15M";

/** 2020-01-01, from which SEQUENCE counts minutes, so that a later file is always the newer one. */
const sequenceOrigin = 18_262;

/** By this a calendar is known as ours. */
const product = "-//Kith//Kith//EN";

/** Writes a calendar's text; `before` is what the file said, `""` where there was none. */
export type CalendarWriter = (
  events: readonly CalendarEvent[],
  now: Moment,
  name: string,
  before: string,
) => string;

/** The file's text as nobody has it yet: the same events and moment give the same bytes in every zone. */
export async function calendarFile(
  events: readonly CalendarEvent[],
  now: Moment,
  name: string,
): Promise<string> {
  return (await calendarWriter())(events, now, name, "");
}

/**
 * The writer, once the library is loaded. Its text has CR LF at each line's end; DTSTAMP, the only time with a `Z`,
 * carries the civil digits of now (R37). An event that says the same as in the text before keeps its DTSTAMP and
 * SEQUENCE, so that a file is other bytes only when it says something else; of one that changed the SEQUENCE rises,
 * even where the clock went back.
 */
export async function calendarWriter(): Promise<CalendarWriter> {
  const { default: ical } = await import("../parse/ical");
  return (events, now, name, before) => {
    // The library counts the blank of a continued line apart, so that 75 would make lines of 76 bytes.
    ical.foldLength = 74;
    const calendar = (stamps: readonly Stamp[]): string =>
      ical.stringify([
        "vcalendar",
        [
          ["version", {}, "text", "2.0"],
          ["prodid", {}, "text", product],
          ["calscale", {}, "text", "GREGORIAN"],
          ["method", {}, "text", "PUBLISH"],
          ["x-wr-calname", {}, "unknown", plainText(name)],
        ],
        events.map((event, at) => eventComponent(event, stamps[at] ?? fresh)),
      ]);
    const fresh: Stamp = { at: `${now}:00Z`, sequence: sequenceAt(now) };
    const first = calendar([]);
    if (before === "") return first;
    const old = new Map(eventsIn(before).map((event) => [event.uid, event]));
    const stamps = eventsIn(first).map(({ uid, says }): Stamp => {
      const known = old.get(uid);
      if (known === undefined) return fresh;
      if (known.says === says) return known.stamp;
      return { at: fresh.at, sequence: Math.max(fresh.sequence, known.stamp.sequence + 1) };
    });
    return calendar(stamps);
  };
}

/** Whether a file is a calendar that Kith wrote, whole or in part, or an empty one; no other is ever written over. */
export function isOwnCalendar(text: string): boolean {
  return text.trim() === "" || text.includes(`PRODID:${product}`);
}

/** Which edition of an event it is. */
interface Stamp {
  readonly at: string;
  readonly sequence: number;
}

/** An event as a file has it: all that it says but its stamp, as one text. */
interface WrittenEvent {
  readonly uid: string;
  readonly stamp: Stamp;
  readonly says: string;
}

/** The events of a file that was written here, whose lines are always laid out alike; half an event is none. */
function eventsIn(text: string): readonly WrittenEvent[] {
  return text.split("BEGIN:VEVENT\r\n").flatMap((part): readonly WrittenEvent[] => {
    const end = part.indexOf("\r\nEND:VEVENT\r\n");
    if (end < 0) return [];
    const lines = part.slice(0, end).split("\r\n");
    const valueOf = (name: string): string =>
      lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1) ?? "";
    const [uid, at, sequence] = [valueOf("UID"), valueOf("DTSTAMP"), Number(valueOf("SEQUENCE"))];
    if (!/^\d{8}T\d{6}Z$/.test(at) || !Number.isSafeInteger(sequence)) return [];
    const says = lines.filter((line) => !/^(?:DTSTAMP|SEQUENCE):/.test(line)).join("\n");
    return [{ uid, stamp: { at: extended(at), sequence }, says }];
  });
}

/** `20261122T100000Z` as jCal has it. */
function extended(at: string): string {
  return at.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, "$1-$2-$3T$4:$5:$6Z");
}

function eventComponent(event: CalendarEvent, stamp: Stamp): Component {
  const { uid, start, allDay, summary, description, comes, except, also } = event;
  const type = allDay ? "date" : "date-time";
  const text = plainText(summary);
  const said = plainText(description);
  const lists: readonly (readonly [string, readonly Moment[]])[] = [
    ["exdate", except],
    ["rdate", also],
  ];
  return [
    "vevent",
    [
      ["uid", {}, "text", uid],
      ["dtstamp", {}, "date-time", stamp.at],
      ["sequence", {}, "integer", stamp.sequence],
      ["dtstart", {}, type, allDay ? start : withSeconds(start)],
      ...(allDay ? [] : [["duration", {}, "duration", duration] as const]),
      ...(comes === null ? [] : [ruleProperty(comes)]),
      ...lists.flatMap(([name, moments]): readonly Property[] =>
        moments.length === 0 ? [] : [[name, {}, "date-time", ...moments.map(withSeconds)]],
      ),
      ["summary", {}, "text", text],
      ...(said === "" ? [] : [["description", {}, "text", said] as const]),
      ["transp", {}, "text", "TRANSPARENT"],
    ],
    [
      [
        "valarm",
        [
          ["action", {}, "text", "DISPLAY"],
          ["description", {}, "text", text],
          ["trigger", {}, "duration", durationOf(event.alarmAfter)],
        ],
        [],
      ],
    ],
  ];
}

function ruleProperty({ rule, until }: NonNullable<CalendarEvent["comes"]>): Property {
  const parts = rule.split(";").map((part) => {
    const [name = "", value = ""] = part.split("=");
    const values = value.split(",");
    return [name.toLowerCase(), values.length === 1 ? value : values] as const;
  });
  return ["rrule", {}, "recur", Object.fromEntries([...parts, ["until", lastSecondOf(until)]])];
}

function withSeconds(moment: Day | Moment): string {
  return `${moment}:00`;
}

function durationOf(minutes: number): string {
  if (minutes === 0) return "PT0S";
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours === 0 ? "" : `${hours}H`}${rest === 0 ? "" : `${rest}M`}`;
}

function sequenceAt(now: Moment): number {
  return Math.max(0, (dayNumber(dayOf(now)) - sequenceOrigin) * 1440 + minutesOf(timeOf(now)));
}

/** One line of well-formed text: line breaks and other control characters are blanks, halves of characters are marked. */
function plainText(text: string): string {
  return text
    .slice(0, mostCharacters)
    .replace(/\p{Cc}+/gu, " ")
    .replace(/\p{Cs}/gu, "\uFFFD")
    .trim();
}
