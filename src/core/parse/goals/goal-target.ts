/** How many a `target` asks for. */
import { type GlossCalendar, phraseInGrammar } from "../../dates/gloss";
import { amountWords } from "../../language/en/goal-words";
import type { Saying } from "../../language/sayings";
import type { Property, PropertyValue } from "../../model/note-text";
import type { ProblemInNote } from "../../model/problem";
import { problemAt, shown } from "../frontmatter/properties";
import { toText, toWholeNumber } from "../frontmatter/property-values";

/** No calendar holds more than this in a period; larger targets are capped (R125). */
export const largestTarget = 10_000;

/** A target as read: usable, too large, or none. */
export type TargetOutcome =
  | { readonly is: "read"; readonly target: number }
  | { readonly is: "capped" }
  | { readonly is: "unknown"; readonly nearest: number | null };

/** Reads a target: a whole number of at least 1 and at most 10,000, in digits or in words as a title has them, "a dozen". */
export function readTarget(
  value: PropertyValue,
  calendar: GlossCalendar | null = null,
): TargetOutcome {
  const text = phraseInGrammar(toText(value) ?? "", calendar).toLowerCase();
  const number =
    typeof value === "number"
      ? value
      : (amountWords.get(text) ?? toWholeNumber(text) ?? numberIn(text));
  if (number === null || Number.isNaN(number)) return { is: "unknown", nearest: null };
  if (number > largestTarget) return { is: "capped" };
  if (Number.isInteger(number) && number >= 1) return { is: "read", target: number };
  return { is: "unknown", nearest: Math.max(1, Math.ceil(Math.abs(number))) };
}

/**
 * The target of a property; null without one or with one that can't be read, which gives the error `target-unknown`
 * with the nearest number that can, its own first figure or, where it holds none, what the title says. A capped one is a warning.
 */
export function targetOf(
  property: Property | null,
  fallback: number,
  problems: ProblemInNote[],
  calendar: GlossCalendar | null = null,
): number | null {
  if (!property) return null;
  const outcome = readTarget(property.value, calendar);
  if (outcome.is === "read") return outcome.target;
  const written = shown(property.value);
  if (outcome.is === "capped") {
    const saying: Saying = ["targetTooLarge", written, largestTarget];
    problems.push(problemAt(property, "warning", "target-capped", saying, String(largestTarget)));
    return largestTarget;
  }
  const [figure] = /[1-9]\d{0,3}/.exec(written) ?? [];
  const fix = String(outcome.nearest ?? figure ?? fallback);
  const saying: Saying = ["targetUnknown", written, fix];
  problems.push(problemAt(property, "error", "target-unknown", saying, fix));
  return null;
}

/** A number written with a point or an exponent. */
function numberIn(text: string): number | null {
  return /^[-+]?\d{1,15}(?:\.\d{1,15})?(?:e\d{1,3})?$/.test(text) ? Number(text) : null;
}
