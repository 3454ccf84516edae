/** When Easter is. */
import { type Day, dayFrom } from "./day";

/**
 * Easter Sunday of a year by the Gregorian reckoning, as the western churches keep it; null where no such day can be
 * written. After Meeus, Astronomical Algorithms (1991), chapter 8.
 */
export function easterSunday(year: number): Day | null {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const leaps = 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - (inCentury % 4);
  const toSunday = (32 + leaps - moon) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451);
  const days = moon + toSunday - 7 * late + 114;
  return dayFrom(year, Math.floor(days / 31), (days % 31) + 1);
}
