/** What the `counts` property of a goal says, a tag that YAML takes for a comment included. */
import type { GlossCalendar } from "../../dates/gloss";
import type { TitleWords } from "../../language/language";
import type { Saying } from "../../language/sayings";
import type { Counts } from "../../model/counts";
import type { Property } from "../../model/note-text";
import type { ProblemInNote } from "../../model/problem";
import { formatCounts, readCounts } from "./counts";
import { countsInTitle } from "./title-counts";
import { type OurProperties, problemAt, shown } from "../frontmatter/properties";
import { toTexts } from "../frontmatter/property-values";

/**
 * Reads what counts; null without the property, or where it can't be read, which is an error with the
 * nearest that can, by its letters or as the words of a title would be read ("coffees" are meetings). `counts: #mentor` and
 * `counts: calls with #mentor` are understood as they are meant, with a hint to quote them.
 */
export function readCountsProperty(
  properties: OurProperties,
  calendar: GlossCalendar,
  rows: readonly TitleWords[],
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
  const told = countsInTitle({ strict: whole, loose: whole }, rows, calendar);
  const near = outcome.suggestion ?? (told && formatCounts({ terms: [told], filters: [] }));
  const saying: Saying = ["countsUnknown", shown(/#\S/.test(whole) ? whole : property.value), near];
  problems.push(problemAt(property, "error", "counts-unknown", saying, near));
  return null;
}

function unquoted(property: Property, whole: string): ProblemInNote {
  const saying: Saying = ["countsComment", property.comment ?? ""];
  return problemAt(property, "hint", "counts-unquoted", saying, `"${whole}"`);
}
