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

/**
 * The file's text, CR LF at each line's end. The same events and moment give the same bytes in every zone: DTSTAMP, the
 * only time with a `Z`, carries the civil digits of now (R37). The library is loaded on first use.
 */
export async function calendarFile(
  events: readonly CalendarEvent[],
  now: Moment,
  name: string,
): Promise<string> {
  const { default: ical } = await import("../parse/ical");
  // The library counts the blank of a continued line apart, so that 75 would make lines of 76 bytes.
  ical.foldLength = 74;
  const calendar: Component = [
    "vcalendar",
    [
      ["version", {}, "text", "2.0"],
      ["prodid", {}, "text", "-//Kith//Kith//EN"],
      ["calscale", {}, "text", "GREGORIAN"],
      ["method", {}, "text", "PUBLISH"],
      ["x-wr-calname", {}, "unknown", plainText(name)],
    ],
    events.map((event) => eventComponent(event, now)),
  ];
  return ical.stringify([...calendar]);
}

function eventComponent(event: CalendarEvent, now: Moment): Component {
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
      ["dtstamp", {}, "date-time", `${now}:00Z`],
      ["sequence", {}, "integer", sequenceAt(now)],
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
  return `PT${hours === 0 ? "" : `${String(hours)}H`}${rest === 0 ? "" : `${String(rest)}M`}`;
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
