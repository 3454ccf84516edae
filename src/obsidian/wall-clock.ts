/** The civil local moment of now: the one place of the plugin that looks at the clock. */
import { type Moment, toMoment } from "../core/index";

/** The wall clock's moment, to the minute; a clock outside the years 1 to 9999 gives the first of 2000. */
export function wallClock(): Moment {
  const clock = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = `${String(clock.getFullYear()).padStart(4, "0")}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`;
  return toMoment(`${day}T${two(clock.getHours())}:${two(clock.getMinutes())}`) ?? fallback;
}

const fallback: Moment = "2000-01-01T00:00" as Moment;
