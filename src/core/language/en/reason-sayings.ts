/** Why a line of a note was read as it was, in English: what `kith explain` answers programs with. */
import type { ReasonName, ReasonSayings } from "../reason-sayings";

const reasons: Readonly<Record<ReasonName, string>> = {
  code: "code",
  comment: "a comment",
  quote: "a quote",
  html: "HTML",
  marker: "Kith's own marker",
  embed: "an embed",
  rule: "a rule",
  definition: "a definition",
  open: "an open task",
  ticked: "a ticked task",
  cancelled: "a cancelled task",
  neither: "a task that is neither open nor done",
  idle: "an open task without a contact or a date",
  toCome: "a day to come",
  asks: "asks",
  meant: "meant",
  timeless: "no time yet",
  continued: "part of the line above",
  ahead: "lies ahead of today",
  checkIn: "a check-in",
  noContact: "links no contact",
  unheard: "whose note leaves the journal out",
  nobody: "links nobody",
  kith: "between Kith's markers",
  undated: "has no date",
  noJournal: "not in a journal note",
  struck: "struck through",
  wordless: "holds no words",
};

const stances = { means: "means", denies: "denies", either: "means or denies" } as const;

/** English. */
export const englishReasonSayings: ReasonSayings = {
  reason: (name) => reasons[name],
  reasonLinks: (names) => `links ${names.join(", ")}`,
  reasonWords: (words) => `'${words}'`,
  reasonStance: (stance, words) => `${stances[stance]}${words === null ? "" : `: '${words}'`}`,
  reasonTag: (kind) => `tag gives ${kind}`,
  reasonProperty: (name) => `property '${name}'`,
};
