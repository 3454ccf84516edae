/** How German says how often something starts again. */
import type { Cadence, MonthDays } from "../../dates/cadences/cadence";
import { joined } from "../joined";
import { germanMonths, germanWeekdays } from "./day-names";

const places: readonly string[] = ["ersten", "zweiten", "dritten", "vierten", "fünften"];

/** "alle 2 Wochen am Dienstag", "monatlich am 15.". */
export function cadenceText(cadence: Cadence): string {
  switch (cadence.unit) {
    case "once":
      return "einmalig";
    case "day":
      return turn(cadence.every, "täglich", "Tage");
    case "week":
      return cadence.on === null
        ? turn(cadence.every, "wöchentlich", "Wochen")
        : weekdaysText(cadence.every, cadence.on);
    case "quarter":
      return cadence.every === 1 ? "vierteljährlich" : `alle ${cadence.every * 3} Monate`;
    case "month":
      return withDays(
        turn(cadence.every, "monatlich", "Monate"),
        cadence.on === null ? null : daysText(cadence.on),
      );
    case "year":
      return withDays(
        turn(cadence.every, "jährlich", "Jahre"),
        cadence.on === null ? null : yearDaysText(cadence.on.months, cadence.on.days),
      );
  }
}

function turn(every: number, one: string, many: string): string {
  return every === 1 ? one : `alle ${every} ${many}`;
}

function withDays(turns: string, days: string | null): string {
  return days === null ? turns : `${turns} ${days}`;
}

function weekdaysText(every: number, on: readonly number[]): string {
  const names = joined(on.map(weekdayName), "und");
  if (every > 1) return `alle ${every} Wochen am ${names}`;
  const days = on.join("");
  if (days === "12345") return "werktags";
  return days === "67" ? "am Wochenende" : `jeden ${names}`;
}

function daysText(on: MonthDays): string {
  switch (on.is) {
    case "days":
      return `am ${joined(on.days.map(dayText), "und")}`;
    case "weekdays":
      return `am ${joined(
        on.weekdays.map(({ nth, weekday }) => `${placeText(nth)} ${weekdayName(weekday)}`),
        "und",
      )}`;
    case "working-days":
      return `am ${joined(
        on.days.map((nth) => `${placeText(nth)} Werktag`),
        "und",
      )}`;
  }
}

function yearDaysText(months: readonly number[] | null, on: MonthDays): string {
  if (months === null) return `${daysText(on)} des Jahres`;
  const names = joined(
    months.map((month) => germanMonths[month - 1] ?? ""),
    "und",
  );
  return on.is === "days" && on.days.every((day) => day > 0)
    ? `${daysText(on)} ${names}`
    : `${daysText(on)} im ${names}`;
}

function dayText(day: number): string {
  return day > 0 ? `${day}.` : `${placeText(day)} Tag`;
}

/** "ersten", "letzten", "vorletzten". */
function placeText(nth: number): string {
  if (nth === -1) return "letzten";
  if (nth === -2) return "vorletzten";
  const place = places[Math.abs(nth) - 1] ?? `${Math.abs(nth)}.`;
  return nth > 0 ? place : `${place} vom Ende`;
}

function weekdayName(weekday: number): string {
  return germanWeekdays[weekday - 1] ?? "";
}
