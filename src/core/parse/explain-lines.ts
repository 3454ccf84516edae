/** How each line of a note was read, and why (`kith explain`, R128). */
import type { Day } from "../dates/day";
import { momentAt } from "../dates/day";
import type { Moment } from "../dates/day";
import type { ReasonName } from "../language/reason-sayings";
import type { Saying } from "../language/sayings";
import type { Entry, Mention } from "../model/entry";
import type { Kind } from "../model/kind";
import type { IgnoredLines, NoteLine, NoteText } from "../model/note-text";
import type { Plan } from "../model/plan";
import { taskState } from "./sentences/task-state";

/** How one line was read. */
export interface ExplainedLine {
  readonly line: number;
  readonly is: "interaction" | "plan" | "entry" | "ignored";
  /** Why, in parts to be said one after the other. */
  readonly because: readonly Saying[];
  /** When it happened; null for what did not happen. */
  readonly date: Day | null;
  /** When it is meant for; null for what is no plan, and for a vague one. */
  readonly when: Day | Moment | null;
  readonly kind: Kind | null;
  /** Paths of the contacts it is with or about. */
  readonly contacts: readonly string[];
}

/** What a contact is called and where its note is. */
export interface NamedContact {
  readonly path: string;
  readonly name: string;
  readonly ignoresJournal?: boolean;
}

/** A note as it was read, and how to find its contacts. */
export interface ReadLines {
  readonly text: string;
  readonly note: NoteText;
  readonly entries: readonly Entry[];
  readonly plans: readonly Plan[];
  /** A journal note's lines are entries even where nothing can count them. */
  readonly day: Day | null;
  /** What lies after this day has not happened, whatever the line says (R107). */
  readonly today: Day;
  /** The note's own contact, for dated lines of a contact's note. */
  readonly own: NamedContact | null;
  /** The contact that a mention means, or null. */
  readonly resolve: (mention: Mention) => NamedContact | null;
}

/** Every line that is not blank and not frontmatter, in order; entries of properties come first, at their own line. */
export function explainLines(input: ReadLines): readonly ExplainedLine[] {
  const { text, note, entries, plans } = input;
  const entryAt = new Map(entries.map((entry) => [entry.line, entry]));
  const plansAt = new Map<number, Plan[]>();
  for (const plan of plans) {
    const same = plansAt.get(plan.line);
    if (same) same.push(plan);
    else plansAt.set(plan.line, [plan]);
  }
  const lineAt = new Map(note.lines.map((line) => [line.line, line]));
  const explained: ExplainedLine[] = entries
    .filter(({ form }) => form === "property")
    .map((entry) => explainEntry(entry, [], input));
  const ignored = ignoredAt(note.ignored);
  text.split(/\r\n|\n|\r/).forEach((words, index) => {
    const number = index + 1;
    const because = ignored(number);
    if (words.replace(/\uFEFF/g, "").trim() === "" || because === "frontmatter") return;
    const line = lineAt.get(number);
    const entry = entryAt.get(number);
    const plansHere = plansAt.get(number) ?? [];
    if (line === undefined) explained.push(nothing(number, because ?? "continued"));
    else if (entry !== undefined) explained.push(explainEntry(entry, plansHere, input));
    else explained.push(explainLine(line, plansHere, input));
  });
  return explained;
}

/** Finds why a line is ignored; lines must be asked for in order. */
function ignoredAt(
  ignored: readonly IgnoredLines[],
): (line: number) => IgnoredLines["because"] | null {
  const ordered = [...ignored].sort((a, b) => a.from - b.from);
  let next = 0;
  return (line) => {
    while (next < ordered.length && (ordered[next]?.to ?? 0) < line) next++;
    const range = ordered[next];
    return range && range.from <= line ? range.because : null;
  };
}

function explainEntry(entry: Entry, plans: readonly Plan[], input: ReadLines): ExplainedLine {
  const linked =
    entry.happened && entry.day <= input.today
      ? contactsOf(
          entry.mentions.filter(({ stance }) => stance === "reports"),
          input,
        )
      : [];
  const isHeard = ({ ignoresJournal }: NamedContact): boolean =>
    input.day === null || ignoresJournal !== true;
  const met = linked.filter(isHeard);
  if (entry.ownContact && input.own && entry.day <= input.today) met.unshift(input.own);
  const meant = planOf(plans, input);
  if (met.length > 0) {
    const first = entry.mentions.find((mention) => {
      const contact = mention.stance === "reports" ? input.resolve(mention) : null;
      return contact !== null && isHeard(contact);
    });
    return {
      line: entry.line,
      is: "interaction",
      because: [linking(met), ...entry.because],
      date: entry.day,
      when: meant?.when ?? null,
      kind: entry.tagKind ?? (entry.ownContact ? entry.kind : (first?.kind ?? "other")),
      contacts: met.map(({ path }) => path),
    };
  }
  if (meant)
    return {
      ...meant,
      because: [...meant.because, ...(plans[0]?.form === "intent" ? entry.because : [])],
    };
  if (entry.happened && entry.day > input.today) return nothing(entry.line, "ahead");
  const named = contactsOf(entry.mentions, input);
  if (!entry.happened) {
    return unread(
      entry.line,
      named.length > 0 ? [linking(named), ...entry.because] : entry.because,
    );
  }
  const links: Saying =
    named.length > 0 ? linking(named) : ["reason", entry.checkIn ? "checkIn" : "noContact"];
  const unheard: readonly Saying[] = linked.length > 0 ? [["reason", "unheard"]] : [];
  return {
    line: entry.line,
    is: "entry",
    because: [links, ...unheard, ...entry.because],
    date: entry.day,
    when: null,
    kind: entry.tagKind,
    contacts: [],
  };
}

function explainLine(line: NoteLine, plans: readonly Plan[], input: ReadLines): ExplainedLine {
  const plan = planOf(plans, input);
  if (plan) return plan;
  if (line.kith) return nothing(line.line, "kith");
  const state = line.task === null ? null : taskState(line.task);
  if (state === "open") return nothing(line.line, "idle");
  if (state === "cancelled") return nothing(line.line, "cancelled");
  if (state === "none") return nothing(line.line, "neither");
  if (input.day === null) {
    return nothing(line.line, input.own ? "undated" : "noJournal");
  }
  if (input.day > input.today) return nothing(line.line, "ahead");
  if (holdsNoWords(line)) {
    return nothing(line.line, line.source.includes("~~") ? "struck" : "wordless");
  }
  const base = { line: line.line, date: input.day, when: null, kind: null, contacts: [] };
  return { ...base, is: "entry", because: [["reason", "nobody"]] };
}

/** Whether nothing of a line is the writer's running text: it is struck through, code, a comment or an embed. */
function holdsNoWords({ prose, links, tags, fields }: NoteLine): boolean {
  return prose.trim() === "" && links.length + tags.length + fields.length === 0;
}

function planOf(plans: readonly Plan[], input: ReadLines): ExplainedLine | null {
  for (const plan of plans) {
    const contacts = contactsOf(plan.mentions, input);
    if (
      plan.state !== "open" ||
      (plan.form === "task" && contacts.length === 0 && plan.when === "")
    )
      continue;
    return {
      line: plan.line,
      is: "plan",
      because: [
        ...(contacts.length > 0 ? [linking(contacts)] : []),
        ["reason", plan.form === "task" ? "open" : "meant"],
        plan.when === "" ? ["reason", "timeless"] : ["reasonWords", plan.when],
      ],
      date: null,
      when:
        plan.day === null ? null : plan.time === null ? plan.day : momentAt(plan.day, plan.time),
      kind: null,
      contacts: contacts.map(({ path }) => path),
    };
  }
  return null;
}

function contactsOf(mentions: readonly Mention[], { resolve }: ReadLines): NamedContact[] {
  const found = new Map<string, NamedContact>();
  for (const mention of mentions) {
    const contact = resolve(mention);
    if (contact && !found.has(contact.path)) found.set(contact.path, contact);
  }
  return [...found.values()];
}

function linking(contacts: readonly NamedContact[]): Saying {
  return ["reasonLinks", contacts.map(({ name }) => name)];
}

function nothing(line: number, name: ReasonName): ExplainedLine {
  return unread(line, [["reason", name]]);
}

function unread(line: number, because: readonly Saying[]): ExplainedLine {
  return { line, is: "ignored", because, date: null, when: null, kind: null, contacts: [] };
}
