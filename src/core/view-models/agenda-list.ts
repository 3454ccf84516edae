/** The agenda as it is shown: what was missed, the days ahead, and plans without a when. */
import { addDays, type Day } from "../dates/day";
import type { Agenda } from "../evaluate/agenda";
import type { AgendaItem } from "../evaluate/agenda-item";
import type { AgendaWords } from "../language/agenda-words";
import type { ScreenWords } from "../language/screen-words";
import type { IndexView } from "../note-index/index-view";
import { shortDay } from "./written-day";

/** What sort of matter a row is. */
export type AgendaKind = "goal" | "plan" | "due" | "birthday" | "deadline" | "review" | "focus";

/** A contact that a row is about. */
export interface AgendaContact {
  readonly path: string;
  readonly name: string;
}

/** One matter of the agenda, as a line. */
export interface AgendaRow {
  /** Stable (R25). */
  readonly id: string;
  readonly kind: AgendaKind;
  /** `16:00`; `""` for all day. Of a missed one, the day too. */
  readonly time: string;
  readonly text: string;
  /** Why it is here, in words; `""` where the text says it. */
  readonly why: string;
  readonly path: string;
  readonly line: number;
  readonly missed: boolean;
  readonly contacts: readonly AgendaContact[];
}

/** The rows of one day. */
export interface AgendaDay {
  readonly day: Day;
  /** "Today", "Tomorrow", "Fri 27 Nov". */
  readonly heading: string;
  readonly rows: readonly AgendaRow[];
}

/** A plan without a when. */
export interface VagueRow {
  readonly id: string;
  readonly text: string;
  readonly path: string;
  readonly line: number;
  readonly contacts: readonly AgendaContact[];
}

/** The agenda to show. */
export interface AgendaList {
  /** The longest ago first. */
  readonly missed: readonly AgendaRow[];
  /** Only days with rows, the nearest first. */
  readonly days: readonly AgendaDay[];
  readonly vague: readonly VagueRow[];
}

/** The agenda of an index as it is shown on a day. */
export function agendaList(
  { items, vague }: Agenda,
  index: IndexView,
  today: Day,
  language: AgendaListLanguage,
): AgendaList {
  const missed: AgendaRow[] = [];
  const days = new Map<Day, AgendaRow[]>();
  for (const item of items) {
    const row = rowOf(item, index, today, language);
    if (item.missed) missed.push(row);
    else {
      const rows = days.get(item.atDay);
      if (rows) rows.push(row);
      else days.set(item.atDay, [row]);
    }
  }
  return {
    missed,
    days: [...days].map(([day, rows]) => ({
      day,
      heading: dayHeading(day, today, language),
      rows,
    })),
    vague: vague.map(({ id, text, path, line, contacts }) => ({
      id,
      text,
      path,
      line,
      contacts: contactsOf(contacts, index),
    })),
  };
}

/** The words that the agenda is shown in. */
export interface AgendaListLanguage {
  readonly screen: ScreenWords;
  readonly agenda: AgendaWords;
}

/** "Today", "Tomorrow", "Fri 27 Nov". */
export function dayHeading(day: Day, today: Day, { screen, agenda }: AgendaListLanguage): string {
  if (day === today) return agenda.today;
  return day === addDays(today, 1) ? agenda.tomorrow : shortDay(day, today, screen);
}

function rowOf(
  item: AgendaItem,
  index: IndexView,
  today: Day,
  { screen }: AgendaListLanguage,
): AgendaRow {
  const { id, kind, at, atDay, allDay, text, why, path, line, missed, contacts } = item;
  const time = allDay ? "" : at.slice(11);
  const day = missed && atDay !== today ? shortDay(atDay, today, screen) : "";
  return {
    id,
    kind,
    time: [day, time].filter((part) => part !== "").join(" "),
    text,
    why,
    path,
    line,
    missed,
    contacts: contactsOf(contacts, index),
  };
}

function contactsOf(paths: readonly string[], index: IndexView): readonly AgendaContact[] {
  return paths.map((path) => {
    const name = index.contact(path)?.name.trim() ?? "";
    return { path, name: name === "" ? path : name };
  });
}
