/** How many a `target` asks for. */
import type { Saying } from "../../language/sayings";
import type { Property, PropertyValue } from "../../model/note-text";
import type { ProblemInNote } from "../../model/problem";
import { problemAt, shown } from "../frontmatter/properties";
import { toWholeNumber } from "../frontmatter/property-values";

/** No calendar holds more than this in a period; larger targets are capped (R125). */
export const largestTarget = 10_000;

/** A target as read: usable, too large, or none. */
export type TargetOutcome =
  | { readonly is: "read"; readonly target: number }
  | { readonly is: "capped" }
  | { readonly is: "unknown"; readonly nearest: number | null };

/** Reads a target: a whole number of at least 1 and at most 10,000, in digits or as a number word. */
export function readTarget(value: PropertyValue): TargetOutcome {
  const number = typeof value === "number" ? value : (toWholeNumber(value) ?? numberIn(value));
  if (number === null || Number.isNaN(number)) return { is: "unknown", nearest: null };
  if (number > largestTarget) return { is: "capped" };
  if (Number.isInteger(number) && number >= 1) return { is: "read", target: number };
  return { is: "unknown", nearest: Math.max(1, Math.ceil(Math.abs(number))) };
}

/**
 * The target of a property; null without one or with one that can't be read, which gives the error `target-unknown`
 * with the nearest number that can (what the title says, where the property holds no number). A capped one is a warning.
 */
export function targetOf(
  property: Property | null,
  fallback: number,
  problems: ProblemInNote[],
): number | null {
  if (!property) return null;
  const outcome = readTarget(property.value);
  if (outcome.is === "read") return outcome.target;
  const written = shown(property.value);
  if (outcome.is === "capped") {
    const saying: Saying = ["targetTooLarge", written, largestTarget];
    problems.push(problemAt(property, "warning", "target-capped", saying, String(largestTarget)));
    return largestTarget;
  }
  const fix = String(outcome.nearest ?? fallback);
  const saying: Saying = ["targetUnknown", written, fix];
  problems.push(problemAt(property, "error", "target-unknown", saying, fix));
  return null;
}

/** A number written with a point or an exponent, as text. */
function numberIn(value: PropertyValue): number | null {
  if (
    typeof value !== "string" ||
    !/^[-+]?\d{1,15}(?:\.\d{1,15})?(?:e\d{1,3})?$/i.test(value.trim())
  )
    return null;
  return Number(value);
}
