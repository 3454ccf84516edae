/** What one line of a note holds: its words, links, tags and fields with their places. */
import type { Link, NoteLine } from "../../model/note-text";
import { readFields } from "./fields";
import { leaveOutAddresses, leaveOutMarks } from "./marks";
import type { Piece, Span } from "./outline";
import { holdsText, inLink, leftOut, maskedProse, noText, withLineFeeds } from "./prose-mask";
import { readTags } from "./tags";

/** A line's own part of `NoteLine`: all that its characters say. */
export type LineText = Pick<NoteLine, "source" | "prose" | "links" | "tags" | "fields">;

/** Why a line that holds nothing of the writer's is ignored. */
export type Wordless = "comment" | "html" | "embed" | "code";

const special = /[#*_~=\\|^[\]\n\r]|::|:\/\/|www\./;

/**
 * Reads one piece with the spans that reach into it. A paragraph's or callout's line that holds nothing but
 * comments, code, HTML and embeds is no line; then the answer is the reason.
 */
export function readLineText(
  text: string,
  piece: Piece,
  spans: readonly Span[],
): LineText | Wordless {
  const source = text.slice(piece.from, piece.to);
  if (spans.length === 0 && !special.test(source)) {
    return { source, prose: withLineFeeds(source), links: [], tags: [], fields: [] };
  }
  const mask = new Uint8Array(source.length);
  const links: Link[] = [];
  let wordless: Wordless | null = null;
  for (const span of spans) {
    const from = Math.max(0, span.from - piece.from);
    const to = Math.min(source.length, span.to - piece.from);
    if (span.is === "link") {
      mask.fill(inLink, from, to);
      const { target, subpath, text: shown } = span;
      if (span.from >= piece.from) links.push({ target, subpath, text: shown, from, to });
    } else if (
      span.is === "comment" ||
      span.is === "html" ||
      span.is === "embed" ||
      span.is === "code"
    ) {
      mask.fill(noText, from, to);
      wordless ??= span.is;
    } else if (span.is !== "struck") mask.fill(leftOut, from, to);
  }
  const kept = withoutStruck(links, spans, piece, mask);
  if (wordless !== null && mayBeIgnored(piece) && !holdsText(source, mask)) return wordless;
  leaveOutAddresses(source, mask);
  const tags = source.includes("#") ? readTags(source, mask) : [];
  const fields = source.includes("::") ? readFields(source, mask, piece.task !== null) : [];
  leaveOutMarks(source, mask, piece.form === "row");
  return { source, prose: maskedProse(source, mask), links: kept, tags, fields };
}

function mayBeIgnored(piece: Piece): boolean {
  return piece.form === "paragraph" || piece.form === "callout";
}

function withoutStruck(
  links: readonly Link[],
  spans: readonly Span[],
  piece: Piece,
  mask: Uint8Array,
): readonly Link[] {
  let kept = links;
  for (const span of spans) {
    if (span.is !== "struck") continue;
    const from = Math.max(0, span.from - piece.from);
    const to = span.to - piece.from;
    for (let at = from; at < Math.min(to, mask.length); at++)
      if (mask[at] !== noText) mask[at] = leftOut;
    kept = kept.filter((link) => link.from < from || link.to > to);
  }
  return kept;
}
