/** The civil local moment of now: the one place of the command that looks at the clock. */
import { type Moment, toDay, toMoment } from "../core/index";
import { CallError } from "./call-error";

/** The moment that `--now` names (a bare date means 12:00), else the wall clock's (R77). */
export function nowFrom(option: string | undefined): Moment {
  if (option === undefined) return wallClock();
  const now = momentOf(option);
  if (now !== null) return now;
  throw new CallError(({ calls }) => calls.noMoment(option));
}

/** The moment that a text names, a bare date being its 12:00, or null. */
export function momentOf(written: string): Moment | null {
  const text = written.trim();
  return toMoment(toDay(text) === null ? text : `${text}T12:00`);
}

/** The wall clock's civil local moment. */
export function wallClock(): Moment {
  const clock = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = `${String(clock.getFullYear()).padStart(4, "0")}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`;
  const now = toMoment(`${day}T${two(clock.getHours())}:${two(clock.getMinutes())}`);
  if (now === null) throw new CallError(({ calls }) => calls.clockOutOfRange);
  return now;
}
