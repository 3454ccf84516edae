/** What the `counts` property of a goal says, a tag that YAML takes for a comment included. */
import type { GlossCalendar } from "../../dates/gloss";
import type { Counts } from "../../model/counts";
import type { Property } from "../../model/note-text";
import type { ProblemInNote } from "../../model/problem";
import { readCounts } from "./counts";
import { type OurProperties, problemAt, shown } from "../frontmatter/properties";
import { toTexts } from "../frontmatter/property-values";

/**
 * Reads what counts; null without the property, or where it can't be read, which is an error. `counts: #mentor` and
 * `counts: calls with #mentor` are understood as they are meant, with a hint to quote them.
 */
export function readCountsProperty(
  properties: OurProperties,
  calendar: GlossCalendar,
  problems: ProblemInNote[],
): Counts | null {
  const property = properties.find("counts") ?? properties.findComment("counts");
  if (!property) return null;
  const written = toTexts(property.value).join(" or ");
  const whole = property.comment === undefined ? written : `${written} ${property.comment}`.trim();
  const meant = whole === written ? null : readCounts(whole, calendar).counts;
  if (meant) {
    problems.push(unquoted(property, whole));
    return meant;
  }
  const outcome = readCounts(written, calendar);
  if (outcome.counts) return outcome.counts;
  const hint =
    outcome.suggestion === null
      ? "Write new contacts, dormant ties, calls, #a-tag, [[A note]] or the like."
      : `Did you mean ${outcome.suggestion}?`;
  const message = `Kith does not know how to count “${shown(property.value)}”. ${hint}`;
  problems.push(problemAt(property, "error", "counts-unknown", message, outcome.suggestion));
  return null;
}

function unquoted(property: Property, whole: string): ProblemInNote {
  const message = `To the app, “${property.comment ?? ""}” is a comment here. Kith counts it as meant; put it in quotes to keep it.`;
  return problemAt(property, "hint", "counts-unquoted", message, `"${whole}"`);
}
