/** Which cadence the parts of a phrase make together. */
import type { Cadence, CadenceReading, MonthDays, NthWeekday } from "./cadence";
import type { CadenceDraft } from "./cadence-draft";
import type { Calendar } from "../calendar";
import { type ClockTime, daysInMonth, minutesOf, timeFromMinutes, type Weekday } from "../day";

/** The reading that the draft makes, or null where its parts are too few or contradict each other. */
export function settleCadence(draft: CadenceDraft, calendar: Calendar): CadenceReading | null {
  if (draft.wantsNoun) return null;
  const cadence = cadenceOf(draft, calendar);
  if (!cadence) return null;
  if (cadence.unit === "once" && (draft.clock ?? draft.named)) return null;
  return { cadence, target: targetOf(draft, cadence), time: timeOfDraft(draft) };
}

function cadenceOf(draft: CadenceDraft, calendar: Calendar): Cadence | null {
  if (draft.months.length > 0 && !isOneProduct(draft)) return null;
  const kinds = [draft.weekdays, draft.nths, draft.monthDays, draft.workingDays];
  const told = kinds.filter((kind) => kind.length > 0).length;
  if (told > (draft.edge ? 0 : 1)) return null;
  if (draft.except.length > 0) return exceptCadence(draft);
  if (draft.edge) return edgeCadence(draft, calendar);
  if (draft.weekdays.length > 0) return weekdayCadence(draft);
  const on = monthDaysOf(draft);
  if (on) return placedCadence(draft, on, calendar);
  // "Monthly, January" says two things.
  if (draft.months.length > 0 && draft.unit === "month") return null;
  return draft.months.length > 0
    ? placedCadence(draft, { is: "days", days: [1] }, calendar)
    : plainCadence(draft);
}

/** Whether every month told has the same days told before or behind it: one rule can't say "4 July and 25 December". */
function isOneProduct({ runs }: CadenceDraft): boolean {
  return /^(?:m+|([^m]+)m+(?:\1m+)*|m+([^m]+)(?:m+\2)*)$/.test(runs);
}

function plainCadence(draft: CadenceDraft): Cadence | null {
  const { unit, every, step } = draft;
  if (unit === null) {
    return draft.signs.has("once") ? { unit: "once" } : null;
  }
  if (step !== null) return null;
  switch (unit) {
    case "week":
      return draft.timesAreDays && draft.times === 7 && every === 1
        ? { unit: "day", every: 1 }
        : { unit, every, on: null };
    case "day":
    case "quarter":
      return { unit, every };
    case "month":
    case "year":
      return { unit, every, on: null };
  }
}

function weekdayCadence(draft: CadenceDraft): Cadence | null {
  const { unit, every, step } = draft;
  if (step !== null && unit !== null && (every > 1 || unit !== "week")) return null;
  const on = sortedWeekdays(draft.weekdays);
  const again = (["every", "adverb", "plural", "article", "of"] as const).some((sign) =>
    draft.signs.has(sign),
  );
  if (draft.signs.has("once") && !again) return null;
  if (draft.months.length > 0) {
    if (step !== null || (unit !== null && unit !== "year")) return null;
    return yearCadence(every, draft.months, { is: "weekdays", weekdays: allOf(on) });
  }
  if (unit === null || unit === "week") return weeklyOn(step ?? every, on);
  if (unit === "year" || unit === "quarter") return null;
  // "Monthly on Tuesday and Friday": every such day of every month is every such day.
  if (every === 1) return weeklyOn(1, on);
  if (unit !== "month") return null;
  return { unit, every, on: { is: "weekdays", weekdays: allOf(on) } };
}

function exceptCadence(draft: CadenceDraft): Cadence | null {
  const { weekdays, except, unit, every } = draft;
  if (monthDaysOf(draft)) return null;
  const daily = unit === "day" && every === 1 ? everyWeekday : [];
  const base = weekdays.length > 0 ? weekdays : daily;
  const left = base.filter((weekday) => !except.includes(weekday));
  return left.length > 0 ? weekdayCadence({ ...draft, weekdays: left }) : null;
}

function edgeCadence(draft: CadenceDraft, calendar: Calendar): Cadence | null {
  const { unit, every, edge, step, months } = draft;
  if (step !== null) return null;
  if (months.length === 0) {
    if (unit === null) return null;
    if (unit === "day") return plainCadence(draft);
    if (unit === "week") {
      const day = edge === "middle" ? 3 : nthDayOfWeek(edge === "start" ? 0 : 6, calendar);
      return weeklyOn(every, [day]);
    }
    if (edge === "middle" && unit === "year") {
      return yearCadence(every, [fiscalMonth(6, calendar)], { is: "days", days: [1] });
    }
  }
  return placedCadence(draft, { is: "days", days: [edgeDay(edge)] }, calendar);
}

function edgeDay(edge: CadenceDraft["edge"]): number {
  return edge === "start" ? 1 : edge === "end" ? -1 : 15;
}

function placedCadence(draft: CadenceDraft, on: MonthDays, calendar: Calendar): Cadence | null {
  const { unit, every, step } = draft;
  if (draft.bareWord && unit === null && draft.months.length === 0) return null;
  if (draft.months.length > 0) {
    if (unit !== null && unit !== "year" && !(unit === "month" && every === 1)) return null;
    if (!draft.signs.has("every") && unit === null) return null;
    return yearCadence(step ?? every, draft.months, on);
  }
  if (step !== null && every > 1) return null;
  switch (unit) {
    case null:
    case "month":
      return monthCadence(step ?? every, on);
    case "year":
      return draft.placesInUnit || draft.edge || on.is !== "days"
        ? yearPlaces(step ?? every, on, calendar)
        : null;
    case "quarter":
      return step === null && every === 1 ? quarterPlaces(draft, on, calendar) : null;
    case "week":
      return draft.placesInUnit && on.is === "days" ? weekPlaces(every, on.days, calendar) : null;
    case "day":
      return null;
  }
}

function monthCadence(every: number, on: MonthDays): Cadence | null {
  const fits =
    on.is === "weekdays"
      ? on.weekdays.every(({ nth }) => Math.abs(nth) <= 5)
      : on.days.every((day) => Math.abs(day) <= (on.is === "days" ? 31 : 23));
  return fits ? { unit: "month", every, on } : null;
}

function yearCadence(every: number, months: readonly number[], on: MonthDays): Cadence | null {
  const unique = [...new Set(months)].sort((a, b) => a - b);
  const longest = Math.max(...unique.map((month) => daysInMonth(2024, month)));
  if (on.is === "days" && on.days.some((day) => Math.abs(day) > longest)) return null;
  return monthCadence(1, on) && { unit: "year", every, on: { months: unique, days: on } };
}

function yearPlaces(every: number, on: MonthDays, calendar: Calendar): Cadence | null {
  if (on.is === "weekdays") {
    const fits = on.weekdays.every(({ nth }) => Math.abs(nth) <= 53);
    return fits ? { unit: "year", every, on: { months: null, days: on } } : null;
  }
  if (on.days.every((day) => day === 1)) {
    return yearCadence(every, [calendar.yearStartMonth], on);
  }
  if (on.days.every((day) => day === -1))
    return yearCadence(every, [fiscalMonth(11, calendar)], on);
  return { unit: "year", every, on: { months: null, days: on } };
}

/** "The first Monday of every quarter" lies in the first month of each quarter, "the last Friday" in the last. */
function quarterPlaces(draft: CadenceDraft, on: MonthDays, calendar: Calendar): Cadence | null {
  const places = on.is === "weekdays" ? on.weekdays.map(({ nth }) => nth) : on.days;
  const fromEnd = places.every((place) => place < 0);
  if (!fromEnd && !places.every((place) => place > 0)) return null;
  const month = draft.edge === "middle" ? 1 : fromEnd ? 2 : 0;
  const months = [0, 3, 6, 9].map((quarter) => fiscalMonth(quarter + month, calendar));
  return yearCadence(1, months, on);
}

function weekPlaces(every: number, places: readonly number[], calendar: Calendar): Cadence | null {
  if (places.some((place) => Math.abs(place) > 7)) return null;
  const on = places.map((place) => nthDayOfWeek(place > 0 ? place - 1 : 7 + place, calendar));
  return weeklyOn(every, sortedWeekdays(on));
}

function weeklyOn(every: number, on: readonly Weekday[]): Cadence {
  return on.length === 7 && every === 1 ? { unit: "day", every: 1 } : { unit: "week", every, on };
}

function monthDaysOf(draft: CadenceDraft): MonthDays | null {
  if (draft.nths.length > 0) return { is: "weekdays", weekdays: sortedNths(draft.nths) };
  if (draft.workingDays.length > 0) {
    return { is: "working-days", days: sortedPlaces(draft.workingDays) };
  }
  return draft.monthDays.length > 0 ? { is: "days", days: sortedPlaces(draft.monthDays) } : null;
}

const everyWeekday: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function sortedWeekdays(weekdays: readonly Weekday[]): readonly Weekday[] {
  return everyWeekday.filter((weekday) => weekdays.includes(weekday));
}

function allOf(weekdays: readonly Weekday[]): readonly NthWeekday[] {
  return [1, 2, 3, 4, 5].flatMap((nth) => weekdays.map((weekday) => ({ nth, weekday })));
}

/** Places from the start come first, those from the end after them. */
function byPlace(a: number, b: number): number {
  return Number(a < 0) - Number(b < 0) || a - b;
}

function sortedPlaces(places: readonly number[]): readonly number[] {
  return [...new Set(places)].sort(byPlace);
}

function sortedNths(nths: readonly NthWeekday[]): readonly NthWeekday[] {
  const unique = new Map(nths.map((nth) => [`${nth.nth} ${nth.weekday}`, nth]));
  return [...unique.values()].sort((a, b) => byPlace(a.nth, b.nth) || a.weekday - b.weekday);
}

function nthDayOfWeek(offset: number, calendar: Calendar): Weekday {
  return everyWeekday[(calendar.weekStart - 1 + offset) % 7] ?? 1;
}

function fiscalMonth(offset: number, calendar: Calendar): number {
  return ((calendar.yearStartMonth - 1 + offset) % 12) + 1;
}

/** "Twice a week on Monday and Thursday" is each of the two days once. */
function targetOf(draft: CadenceDraft, cadence: Cadence): number | null {
  if (cadence.unit === "once") return null;
  if (draft.timesAreDays && cadence.unit === "day") return null;
  const named = draft.weekdays.length + draft.nths.length + draft.monthDays.length;
  return named === draft.times && draft.unit !== "day" ? 1 : draft.times;
}

/** "Evenings at 8" is 20:00: a morning hour beside the name of a later time of the day is meant in its half. */
function timeOfDraft({ named, clock }: CadenceDraft): ClockTime | null {
  if (!clock || !named) return clock ?? named;
  const later = named >= "12:00" && clock >= "05:00" && clock < "12:00";
  return later ? timeFromMinutes(minutesOf(clock) + 720) : clock;
}
