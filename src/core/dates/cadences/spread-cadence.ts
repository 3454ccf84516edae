/** How far apart the turns are of a phrase that asks for several of them: "twice a year" is every six months. */
import type { Cadence, CadenceReading } from "./cadence";

const monthsOf = { month: 1, quarter: 3, year: 12 };
const daysOf = { day: 1, week: 7, month: 30, quarter: 90, year: 365 };

/** The cadence of one of a phrase's turns, in whole months where they divide, else in days; days of its own stay. */
export function spreadCadence({ cadence, target }: CadenceReading): Cadence {
  if (target === null || target < 2 || cadence.unit === "once") return cadence;
  if ("on" in cadence && cadence.on) return cadence;
  const { unit, every } = cadence;
  const months = unit === "day" || unit === "week" ? 0 : every * monthsOf[unit];
  if (months > 0 && months % target === 0) {
    return { unit: "month", every: months / target, on: null };
  }
  return { unit: "day", every: Math.max(1, Math.floor((every * daysOf[unit]) / target)) };
}
