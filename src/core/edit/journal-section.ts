/** Kith's own sections in a note: put in and brought up to date between their markers, and nothing else touched (R127). */
import type { Saying } from "../language/sayings";
import { endOfLine, lineStartsOf, startOfLine } from "../parse/markdown/line-places";
import { readNoteText } from "../parse/markdown/note-text";
import { edits, inserted, type NoteOutcome, refused, unchanged } from "./edit-plan";
import { lineEndOf, withLineEnds } from "./line-end";
import { applyEdits, type TextEdit } from "./text-edit";

/** Every section there is. */
export const sectionNames = [
  "agenda",
  "goals",
  "nurture",
  "prompts",
  "challenge",
  "review",
] as const;

/** A section by the word in its marker. */
export type SectionName = (typeof sectionNames)[number];

/** What each section says, as markdown without markers; a section without text is empty. */
export type SectionTexts = Readonly<Partial<Record<SectionName, string>>>;

/** A section as it is written: its lines between its markers, without a line end behind the last. */
export function sectionBlock(name: SectionName, content: string, lineEnd: string): string {
  return [opening(name), ...contentLines(content), closing].join(lineEnd);
}

/**
 * Brings a section of the note up to date, or puts it in: at the offset `at`, on lines of its own, else at the end of
 * the note. The same text twice changes nothing. Refused, with the place, where a marker has lost its other half or
 * the section is there twice, and where words of the user's own (a heading) stand between the markers.
 */
export function putSection(
  text: string,
  name: SectionName,
  content: string,
  at: number = text.length,
): NoteOutcome {
  const found = sectionsIn(text);
  const mine = found.sections.filter((section) => section.name === name);
  const [section] = mine;
  if (mine.length > 1) {
    return refused(["sectionTwice", name, mine.map(({ from }) => from)]);
  }
  const half = found.halves.find((one) => one.name === name || (one.name === "end" && !section));
  if (half) return refused(halfMessage(half));
  const lineEnd = lineEndOf(text);
  const lines = contentLines(content);
  if (!section) return insertBlock(text, name, sectionBlock(name, content, lineEnd), at, lineEnd);
  const starts = lineStartsOf(text);
  const from = startOfLine(starts, section.from + 1);
  const to = startOfLine(starts, section.to);
  const before = text.slice(from, to);
  const after = lines.map((line) => `${line}${lineEnd}`).join("");
  if (withLineEnds(before, "\n") === withLineEnds(after, "\n")) return unchanged;
  const heading = /^#{1,6}[ \t].*$/m.exec(before)?.[0].trimEnd();
  if (heading !== undefined && !lines.includes(heading)) {
    return refused(["foreignInSection", name, section.from, section.to, heading]);
  }
  const edit = { from, to, insert: after };
  const opened = startOfLine(starts, section.from);
  return holdsSection(text, edit, name, opened)
    ? edits(edit)
    : refused(["noPlaceForSection", name]);
}

/** A section of a note, from the line of its opening marker to that of its end. */
export interface SectionPlace {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A marker without its other half, by its word and line. */
export interface HalfSection {
  readonly name: string;
  readonly line: number;
}

/** The sections of a note and what was half deleted of others; the same rule as the reader's. */
export function sectionsIn(text: string): {
  readonly sections: readonly SectionPlace[];
  readonly halves: readonly HalfSection[];
} {
  // A text without the word holds no marker, so it need not be read.
  if (!text.includes("kith:")) return { sections: [], halves: [] };
  const starts = lineStartsOf(text);
  const sections: SectionPlace[] = [];
  const halves: HalfSection[] = [];
  let open: HalfSection | null = null;
  for (const { from, to, because } of readNoteText(text).ignored) {
    if (because !== "marker") continue;
    for (let line = from; line <= to; line += 1) {
      const written = text.slice(startOfLine(starts, line), endOfLine(text, starts, line));
      const name = written.replace(/[^a-z:-]/g, "").slice("kith:".length);
      if (name !== "end") {
        if (open) halves.push(open);
        open = { name, line };
      } else if (open) {
        sections.push({ name: open.name, from: open.line, to: line });
        open = null;
      } else {
        halves.push({ name, line });
      }
    }
  }
  return { sections, halves: open ? [...halves, open] : halves };
}

/** What to tell of a marker without its other half. */
export function halfMessage({ name, line }: HalfSection): Saying {
  return name === "end"
    ? ["endWithoutBeginning", line]
    : ["sectionWithoutEnd", name, line, closing];
}

const closing = "%% kith:end %%";

function opening(name: SectionName): string {
  return `%% kith:${name} %%`;
}

/** Lines of a section; a comment's marks in them would end or open one, so they are set apart. */
function contentLines(content: string): readonly string[] {
  const lines = content.split(/\r\n|\n|\r/).map((line) => line.replaceAll("%%", "% %").trimEnd());
  while (lines.at(-1) === "") lines.pop();
  while (lines[0] === "") lines.shift();
  return lines;
}

/** Puts the block on lines of its own behind the line that holds the offset; a blank line parts it where it must. */
function insertBlock(
  text: string,
  name: SectionName,
  block: string,
  at: number,
  lineEnd: string,
): NoteOutcome {
  const rest = /[\r\n]/.exec(text.slice(at));
  const from = rest ? at + rest.index : text.length;
  const behind = rest ? "" : lineEnd;
  // A marker that stands behind words is none, and one behind HTML is part of it.
  for (const gap of ["", lineEnd, lineEnd + lineEnd]) {
    const edit = inserted(from, `${gap}${block}${behind}`);
    if (holdsSection(text, edit, name, from + gap.length)) return edits(edit);
  }
  return refused(["noPlaceForSection", name]);
}

/** Whether the edited text is read as one that holds the section once, opened on the line of the offset. */
function holdsSection(text: string, edit: TextEdit, name: SectionName, opened: number): boolean {
  const edited = applyEdits(text, [edit]);
  const starts = lineStartsOf(edited);
  const [mine, ...more] = sectionsIn(edited).sections.filter((section) => section.name === name);
  if (mine === undefined || more.length > 0) return false;
  // Marks that a comment hid until now may make another one of what the note held.
  return startOfLine(starts, mine.from) <= opened && opened < startOfLine(starts, mine.to);
}
