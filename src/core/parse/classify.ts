/** Which note is what: a goal, a goal list, a contact, a journal note, or nothing to Kith (section 2, R95). */
import { message } from "../language/sayings";
import type { Day } from "../dates/day";
import { toDay } from "../dates/day";
import type { NoteSort } from "../model/note";
import type { NoteText } from "../model/note-text";
import type { ProblemInNote } from "../model/problem";
import type { Settings } from "../model/settings";
import { dailyNoteDay } from "./settings/daily-notes";
import {
  folded,
  foldersOf,
  isConflictCopy,
  isHidden,
  isWithin,
  noteName,
} from "./settings/folders";
import { anchorOf, dayProblem, readDays } from "./frontmatter/property-days";
import { type OurProperties, ourProperties } from "./frontmatter/properties";
import { linkOrText, saysNothing, toSeparatedTexts } from "./frontmatter/property-values";

/** What a note is, and of a journal note its day. */
export interface Classification {
  readonly is: NoteSort | null;
  /** Of a journal note, its day; else null. */
  readonly day: Day | null;
  /** Whether it is a daily note by the settings or by a bare date as its name. */
  readonly daily: boolean;
  /** Whether nothing of the note is read, not even its tasks. */
  readonly leftOut: boolean;
  readonly problems: readonly ProblemInNote[];
}

/** What of a note decides what it is: its frontmatter, never its body. */
export type NoteHead = Pick<NoteText, "properties" | "frontmatterTags">;

/**
 * What a path alone tells: `never` for a note that is nothing to Kith whatever it holds, `always` for one that is
 * something unless its frontmatter says otherwise, `by frontmatter` for all others.
 */
export type Mattering = "never" | "always" | "by frontmatter";

const defaultContactFolders: ReadonlySet<string> = new Set([
  "people",
  "contacts",
  "friends",
  "network",
]);

/** Whether a note may be something to Kith, by its path alone; costs no look into the note. */
export function mayMatter(path: string, settings: Settings): Mattering {
  if (!path.toLowerCase().endsWith(".md")) return "never";
  const { leftOut, named, placed } = pathReading(path, settings);
  if (leftOut) return "never";
  return named || placed ? "always" : "by frontmatter";
}

/**
 * What a note is. Where it is two things, its `type` wins, then its tags, then its name, then its folder (R95).
 * Templates, dot folders, ignored folders, `kith: ignore` and copies made by a sync conflict are nothing;
 * the last with the hint `conflict-copy`.
 */
export function classify(path: string, head: NoteHead, settings: Settings): Classification {
  const { leftOut, named, placed } = pathReading(path, settings);
  if (leftOut) return nothing(true);
  const properties = ourProperties(head.properties, settings);
  if (isIgnored(properties)) return nothing(true);
  const problems: ProblemInNote[] = [];
  const rules = rulesFor(settings);
  const found =
    byType(properties, named, rules, settings, problems) ??
    byTags(head.frontmatterTags, rules) ??
    named ??
    placed;
  if (!found) return nothing(isConflictCopy(noteName(path)), problems);
  if (!isConflictCopy(noteName(path))) {
    // Written out: a copy by `...` would have a shape of its own in the engine for each note.
    const { is, day, daily } = found;
    return { is, day, daily, leftOut: false, problems };
  }
  return nothing(true, [
    {
      line: 1,
      column: 1,
      severity: "hint",
      code: "conflict-copy",
      ...message(["syncCopy"]),
      fix: null,
    },
  ]);
}

/** What was found out, before problems are added. */
type Found = Omit<Classification, "leftOut" | "problems">;

const of = (is: NoteSort): Found => ({ is, day: null, daily: false });

/** A note that is nothing to Kith, its tasks perhaps set aside. */
export function nothing(leftOut: boolean, problems: readonly ProblemInNote[] = []): Classification {
  return { is: null, day: null, daily: false, leftOut, problems };
}

/** What a path alone says of its note. */
interface PathReading {
  readonly path: string;
  readonly settings: Settings;
  readonly leftOut: boolean;
  readonly named: Found | null;
  /** By its prefix or folder. */
  readonly placed: Found | null;
}

let lastPath: PathReading | null = null;

/** Reads a path, which is asked for first to see whether its note may matter, and then to say what it is. */
function pathReading(path: string, settings: Settings): PathReading {
  if (lastPath?.path === path && lastPath.settings === settings) return lastPath;
  const rules = rulesFor(settings);
  const wanted = folded(path);
  const leftOut = isLeftOut(wanted, rules);
  const named = leftOut ? null : byName(path, settings);
  const placed = leftOut ? null : (byPrefix(wanted, rules) ?? byFolder(wanted, rules));
  lastPath = { path, settings, leftOut, named, placed };
  return lastPath;
}

/** The settings' words and folders, folded once. */
interface Rules {
  readonly sortOfType: ReadonlyMap<string, NoteSort>;
  readonly goalTags: readonly string[];
  readonly contactTags: readonly string[];
  readonly goalFolders: readonly string[];
  readonly contactFolders: readonly string[];
  readonly contactPrefixes: readonly string[];
  readonly ignored: readonly string[];
}

const rulesBySettings = new WeakMap<Settings, Rules>();

function rulesFor(settings: Settings): Rules {
  const known = rulesBySettings.get(settings);
  if (known) return known;
  const sortOfType = new Map<string, NoteSort>();
  const sorts: readonly (readonly [NoteSort, readonly string[]])[] = [
    ["journal", settings.journalTypes],
    ["contact", settings.contactTypes],
    ["goals", settings.goalListTypes],
    ["goal", settings.goalTypes],
  ];
  for (const [sort, types] of sorts) for (const type of types) sortOfType.set(folded(type), sort);
  const templates = settings.dailyNotes.flatMap(({ template }) =>
    template === null ? [] : [template],
  );
  const rules: Rules = {
    sortOfType,
    goalTags: settings.goalTags.map(folded),
    contactTags: settings.contactTags.map(folded),
    goalFolders: settings.goalFolders.map(folded),
    contactFolders: settings.contactFolders.map(folded),
    contactPrefixes: settings.contactPrefixes.map(folded),
    ignored: [
      ...settings.ignoreFolders.map(folded).filter((folder) => folder !== ""),
      ...templates.map((template) =>
        folded(template.endsWith(".md") ? template : `${template}.md`),
      ),
    ],
  };
  rulesBySettings.set(settings, rules);
  return rules;
}

function isLeftOut(wanted: string, rules: Rules): boolean {
  return (
    isHidden(wanted) ||
    rules.ignored.some((ignored) => wanted === ignored || isWithin(wanted, ignored))
  );
}

function isIgnored(properties: OurProperties): boolean {
  const kith = properties.find("kith");
  return kith !== null && toSeparatedTexts(kith.value).some((text) => folded(text) === "ignore");
}

/** The words of `type`, under all its names; a link counts by its name, `#` before a word is dropped. */
function typesOf(properties: OurProperties): readonly string[] {
  const texts = properties.findAll("type").flatMap(({ value }) => toSeparatedTexts(value));
  return texts.map((text) => {
    const { target } = linkOrText(text.replace(/^#/, ""));
    return folded(noteName(target)).trim();
  });
}

function byType(
  properties: OurProperties,
  named: Found | null,
  rules: Rules,
  settings: Settings,
  problems: ProblemInNote[],
): Found | null {
  for (const type of typesOf(properties)) {
    const sort = rules.sortOfType.get(type);
    if (sort === "journal") {
      if (named?.daily) return named;
      const day = datedBy(properties, settings, problems);
      if (day) return { is: "journal", day, daily: false };
      if (named) return named;
    } else if (sort) {
      return of(sort);
    }
  }
  return null;
}

/** The day of the `date` property; a date that can't be read is a problem, for the note would have been a journal note. */
function datedBy(
  properties: OurProperties,
  settings: Settings,
  problems: ProblemInNote[],
): Day | null {
  const date = properties.find("date");
  if (!date || saysNothing(date.value)) return null;
  const outcome = readDays(
    date.value,
    anchorOf(properties, settings.calendar),
    settings.calendar,
    "past",
  );
  if (outcome.is === "read") return outcome.span.start;
  problems.push(dayProblem(date, outcome, "first", settings.calendar));
  return null;
}

function byTags(tags: readonly string[], rules: Rules): Found | null {
  const has = (wanted: readonly string[]): boolean =>
    tags.some((tag) => wanted.some((one) => folded(tag) === one || isWithin(folded(tag), one)));
  if (has(rules.goalTags)) return of("goal");
  return has(rules.contactTags) ? of("contact") : null;
}

function byName(path: string, settings: Settings): Found | null {
  const daily = dailyNoteDay(path, settings.dailyNotes);
  if (daily) return { is: "journal", day: daily, daily: true };
  const name = noteName(path);
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/.test(name) ? toDay(name.slice(0, 10)) : null;
  return day && { is: "journal", day, daily: name.length === 10 };
}

/** `@Maria Chen`, where the settings say that such a name is a person's. */
function byPrefix(wanted: string, { contactPrefixes }: Rules): Found | null {
  const name = noteName(wanted);
  return contactPrefixes.some((prefix) => name.startsWith(prefix)) ? of("contact") : null;
}

function byFolder(wanted: string, rules: Rules): Found | null {
  if (rules.goalFolders.some((folder) => isWithin(wanted, folder))) return of("goal");
  const isContact =
    rules.contactFolders.length > 0
      ? rules.contactFolders.some((folder) => isWithin(wanted, folder))
      : foldersOf(wanted).some((folder) => defaultContactFolders.has(folder));
  return isContact ? of("contact") : null;
}
