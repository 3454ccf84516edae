/** Which lines of a note say that something happened, when, and with whom (section 4.1). */
import type { Entry, Mention } from "../model/entry";
import type { Kind } from "../model/kind";
import type { NoteLine, NoteText } from "../model/note-text";
import { type DatedLine, datedLine } from "./dated-line";
import { lineStartsOf, placeAt } from "./markdown/line-places";
import { becauseOf, becauseOfTask } from "./because";
import { entryDay } from "./sentences/entry-day";
import { lexiconOf } from "./sentences/lexicon";
import { type LineStances, stancesOf } from "./sentences/line-stances";
import type { LinkStance } from "./sentences/link-stance";
import { linksInProse } from "./sentences/prose-words";
import { readPropertyPeople } from "./frontmatter/property-people";
import type { ReadingContext } from "./reading-context";
import { kindOfMarks, kindOfTags, lowerTags } from "./sentences/tag-kind";
import { doneDay } from "./sentences/task-dates";
import { taskState } from "./sentences/task-state";

/**
 * The entries of a note in the order of its lines: of a journal note its properties' people and every line with a
 * link or tag, of a contact's own note its dated lines. Lines that hold neither link nor tag can count nowhere and
 * are left out, as are lines between Kith's own markers. Never throws.
 */
export function readEntries(note: NoteText, context: ReadingContext): readonly Entry[] {
  const entries: Entry[] = [];
  const people = entryOfProperties(note, context);
  if (people) entries.push(people);
  for (const line of note.lines) {
    const entry = entryOfLine(line, context);
    if (entry) entries.push(entry);
  }
  return entries;
}

/** The entry that a journal note's properties make: the people they name. */
export function entryOfProperties(note: NoteText, context: ReadingContext): Entry | null {
  const { sort, day } = context;
  return sort === "journal" && day ? readPropertyPeople({ note, context }, day) : null;
}

/** The entry of one line, or null for one that is none. */
export function entryOfLine(line: NoteLine, context: ReadingContext): Entry | null {
  const { sort, day, settings } = context;
  if (line.kith) return null;
  if (sort === "journal" && day) {
    return isWorthReading(line) ? readEntry(line, { day, told: line }, context, false) : null;
  }
  const dated = sort === "contact" ? datedLine(line, settings) : null;
  return dated && readEntry(line, dated, context, true);
}

/** Whether anything could count a line: it links a note or carries a tag. */
function isWorthReading({ links, tags }: NoteLine): boolean {
  return links.length > 0 || tags.length > 0;
}

function readEntry(
  line: NoteLine,
  { day, told }: DatedLine,
  context: ReadingContext,
  isOwn: boolean,
): Entry {
  const { settings, language } = context;
  const state = line.task === null ? null : taskState(line.task);
  const isDone = state === "done";
  const tags = lowerTags(line.tags.map(({ name }) => name));
  const tagKind = kindOfTags(tags, lexiconOf(language));
  // Both written out: copying an object with `...` would take longer than all else here.
  if (state !== null && !isDone) {
    return {
      line: line.line,
      column: line.column,
      form: line.form,
      text: line.source,
      day,
      tags,
      tagKind,
      kind: "other",
      mentions: meantMentions(line),
      happened: false,
      checkIn: false,
      ownContact: false,
      because: becauseOfTask(state),
    };
  }
  const read = stancesOf(told, { day, calendar: settings.calendar, language, isDone });
  const { happened } = read;
  // The first link of what is told stands for the note's own person and is none of the line's.
  const own = isOwn ? read.links[0] : undefined;
  const links = isOwn
    ? read.links.slice(1).map((said) => ({ ...said, link: said.link - 1 }))
    : read.links;
  const marked = happened ? kindOfMarks(line, lexiconOf(language)) : null;
  const kindIn = (kind: Kind): Kind => (kind === "other" ? (marked ?? kind) : kind);
  return {
    line: line.line,
    column: line.column,
    form: line.form,
    text: line.source,
    day: isDone ? (doneDay(line) ?? day) : isOwn || !happened ? day : entryDay(read, day),
    tags,
    tagKind,
    kind: kindIn(own && own.kind !== "other" ? own.kind : ownKind(read)),
    mentions: mentionsOf(
      line,
      marked ? links.map((link) => ({ ...link, kind: kindIn(link.kind) })) : links,
    ),
    happened,
    checkIn: isDone && isCheckIn(line),
    ownContact: own?.stance === "reports",
    because: becauseOf(read, isDone, tagKind),
  };
}

/** All links in a line's running text, as a task means them: whatever its words say, nothing has happened yet. */
export function meantMentions(line: NoteLine): readonly Mention[] {
  return mentionsOf(
    line,
    linksInProse(line).map((link) => ({ link, stance: "means", kind: "other" })),
  );
}

type Said = Pick<LinkStance, "link" | "stance" | "kind">;

/** Links of a line as mentions, in the given order. */
export function mentionsOf(line: NoteLine, stances: readonly Said[]): readonly Mention[] {
  const starts = lineStartsOf(line.source);
  const mentions: Mention[] = [];
  for (const { link: index, stance, kind } of stances) {
    const link = line.links[index];
    if (!link) continue;
    const { target, subpath, text, from } = link;
    const place = placeAt(starts, from);
    const below = place.line - 1;
    const column = below > 0 ? place.column : line.column + from;
    mentions.push({ target, subpath, text, byName: false, stance, kind, below, column });
  }
  return mentions;
}

/** The kind of the first clause that tells of one. */
function ownKind({ clauses }: LineStances): Kind {
  for (const { signs } of clauses) {
    const told = signs.find(({ stance, kind }) => stance === "reports" && kind !== null);
    if (told?.kind) return told.kind;
  }
  return "other";
}

/** Whether a ticked task is nothing but one link: what Kith writes to check in on a goal (R127). */
export function isCheckIn({ links, prose }: NoteLine): boolean {
  return links.length === 1 && /^[\s\uFFFC]*(?:✅\uFE0F?\s*\d{4}-\d{2}-\d{2}\s*)?$/u.test(prose);
}
