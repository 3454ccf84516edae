/** How far apart the turns are of a phrase that asks for several of them: "twice a year" is every six months. */
import type { Cadence, CadenceReading } from "./cadence";

const monthsOf = { day: 0, week: 0, month: 1, quarter: 3, year: 12 };

/** The cadence of one of a phrase's turns: in whole months where they divide, else in days, a month of 30; days of its own stay. */
export function spreadCadence({ cadence, target }: CadenceReading): Cadence {
  if (target === null || target < 2 || cadence.unit === "once") return cadence;
  if ("on" in cadence && cadence.on) return cadence;
  const { unit, every } = cadence;
  const months = every * monthsOf[unit];
  if (months && months % target === 0) return { unit: "month", every: months / target, on: null };
  const days = months * 30 || every * (unit === "week" ? 7 : 1);
  return { unit: "day", every: Math.max(1, Math.floor(days / target)) };
}
