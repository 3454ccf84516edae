/** What another author's library, node-ical, reads in a calendar file: a second pair of eyes besides the reader of our own. */
import { parseICS, type VEvent } from "node-ical";

/** An event as a calendar app would show it. */
export interface ShownEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** `2026-11-23T15:00`, or the day alone. */
  readonly start: string;
  /** Whether it begins at that time of day wherever it is read. */
  readonly floats: boolean;
  readonly sequence: number;
  readonly alarms: readonly string[];
  /** Every moment it comes at, where it comes again; the skipped ones left out. */
  readonly moments: readonly string[];
}

/** The events of a calendar file, in the order of their starts. */
export function shownBy(text: string): readonly ShownEvent[] {
  return Object.values(parseICS(text))
    .filter((part): part is VEvent => part?.type === "VEVENT")
    .map(shownEvent)
    .sort((a, b) => (a.start + a.uid < b.start + b.uid ? -1 : 1));
}

function shownEvent(event: VEvent): ShownEvent {
  const { uid, start, datetype, rrule } = event;
  const isDay = datetype === "date";
  const skipped = new Set(Object.values(event.exdate ?? {}).map((date) => civil(date)));
  return {
    uid,
    summary: textOf(event.summary),
    description: textOf(event.description),
    start: isDay ? civil(start).slice(0, 10) : civil(start),
    floats: start.tz === undefined,
    sequence: Number(Reflect.get(event, "sequence")),
    alarms: (event.alarms ?? []).map((alarm) => textOf(Reflect.get(alarm, "trigger"))),
    moments: (rrule?.all() ?? []).map(civil).filter((moment) => !skipped.has(moment)),
  };
}

/** The local digits of a date, as the wall clock of any place shows them. */
function civil(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null && "val" in value ? String(value.val) : "";
}
