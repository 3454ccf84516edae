/** What the words of a line may be, by a language's words: verbs, nouns, intent, denial and small words. */
import { allStepsOf } from "../../dates/all-steps";
import type { ProseDate } from "../../dates/prose/prose-dates";
import type { Language, SentenceWords, VerbWords } from "../../language/language";
import { type Kind, kinds } from "../../model/kind";
import type { NoteLine } from "../../model/note-text";
import { phraseWords, readWords, type Word } from "./prose-words";
import type { Role, Sense, VerbForm } from "./sense";

/** A language's phrases by their first word, the longest first. */
export interface Lexicon {
  /** The small words of the language. */
  readonly sentence: SentenceWords;
  readonly byFirst: ReadonlyMap<string, readonly Sense[]>;
  /** Of words that begin phrases, what they are by themselves. */
  readonly alone: ReadonlyMap<string, readonly Sense[]>;
  /** Tags in lower case to the kind they give. */
  readonly tagKinds: ReadonlyMap<string, Kind>;
}

const lexicons = new WeakMap<Language, Lexicon>();

/** The lexicon of a language, made once. */
export function lexiconOf(language: Language): Lexicon {
  return lexicons.get(language) ?? allStepsOf(lexiconSteps(language));
}

/** The lexicon a line is read by: that of the language, or of the one besides it where more of the line's words are its. */
export function lexiconFor(language: Language, prose: string): Lexicon {
  const lexicon = lexiconOf(language);
  if (!language.besides) return lexicon;
  if (lastChosen?.language === language && lastChosen.prose === prose) return lastChosen.lexicon;
  const besides = lexiconOf(language.besides);
  let more = 0;
  for (const [word] of prose
    .slice(0, mostCharacters)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    if (lexicon.byFirst.has(word)) more++;
    if (besides.byFirst.has(word)) more--;
  }
  lastChosen = { language, prose, lexicon: more < 0 ? besides : lexicon };
  return lastChosen.lexicon;
}

/** What the last line is read by; its plan and its entry ask for it one after the other. */
let lastChosen: {
  readonly language: Language;
  readonly prose: string;
  readonly lexicon: Lexicon;
} | null = null;

/** So much of a line shows which language it is written in. */
const mostCharacters = 500;

/** The words of a line with all that each may be; senses with `@` only before a link or an object pronoun. */
export function wordsOf(
  { prose, links }: Pick<NoteLine, "prose" | "links">,
  dates: readonly ProseDate[],
  lexicon: Lexicon,
): readonly Word[] {
  const words = readWords(prose, links, dates, lexicon.sentence, lexicon.byFirst);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const longest = word?.senses[0];
    if (!word || longest === undefined || longest.rest.length === 0) continue;
    word.senses = sensesIn(words, at, word, lexicon);
  }
  return words;
}

/** Of all that begins with a word what stands in its line; most often no phrase does, and nothing is made anew. */
function sensesIn(
  words: readonly Word[],
  at: number,
  { low, senses }: Word,
  lexicon: Lexicon,
): readonly Sense[] {
  for (const { rest } of senses) {
    if (rest.length === 0) break;
    if (follows(words, at, rest, lexicon)) {
      return senses.filter((sense) => follows(words, at, sense.rest, lexicon));
    }
  }
  return lexicon.alone.get(low) ?? none;
}

/** The senses of the words at an index, the longest first. */
export function sensesAt(words: readonly Word[], at: number): readonly Sense[] {
  return words[at]?.senses ?? none;
}

/** The longest sense of one of the roles at an index, or null. */
export function senseAt(
  words: readonly Word[],
  at: number,
  ...roles: readonly Role["is"][]
): Sense | null {
  const senses = words[at]?.senses ?? none;
  for (const sense of senses) if (roles.includes(sense.role.is)) return sense;
  return null;
}

/** What the word at an index is as a verb, or null. */
export function verbRoleAt(
  words: readonly Word[],
  at: number,
): Extract<Role, { readonly is: "verb" }> | null {
  const role = senseAt(words, at, "verb")?.role;
  return role?.is === "verb" ? role : null;
}

/** Whether the word at an index is one of a list. */
export function isAmong(words: readonly Word[], at: number, list: readonly string[]): boolean {
  return list.includes(words[at]?.low ?? "");
}

const none: readonly Sense[] = [];

function follows(
  words: readonly Word[],
  at: number,
  rest: readonly string[],
  lexicon: Lexicon,
): boolean {
  let next = at;
  for (const low of rest) {
    next++;
    const word = words[next];
    if (word === undefined) return false;
    if (low === "@" ? !isSomeone(word, lexicon) : word.is !== "word" || word.low !== low) {
      return false;
    }
  }
  return true;
}

/** Whether a word is a link or a pronoun for a person spoken of: him, her, them. */
function isSomeone(word: Word, lexicon: Lexicon): boolean {
  return word.is === "link" || (word.is === "word" && lexicon.sentence.pronouns.includes(word.low));
}

/** Of phrases of the same length, which is tried first. */
const order: readonly Role["is"][] = [
  "avoid",
  "denial",
  "intent",
  "report lead",
  "negation",
  "weak negation",
  "verb",
  "noun",
];

/** Makes the lexicon of a language, a few milliseconds' work at each step. */
export function* lexiconSteps(language: Language): Generator<undefined, Lexicon> {
  const byFirst = new Map<string, Sense[]>();
  const { sentence } = language;
  const add = (phrase: string, role: Role): void => {
    // "Didn't", "didnt", "did not"
    if (phrase.includes("n't")) {
      add(phrase.replace("n't", "nt"), role);
      add(phrase.replace("n't", " not"), role);
    }
    const rest = phraseWords(phrase, sentence);
    const first = rest.shift();
    if (first === undefined) return;
    const length = rest.at(-1) === "@" ? rest.length : rest.length + 1;
    const senses = byFirst.get(first);
    if (senses) senses.push({ role, length, rest });
    else byFirst.set(first, [{ role, length, rest }]);
  };
  for (const [is, phrases] of smallWords(language))
    for (const phrase of phrases) add(phrase, { is });
  yield;
  for (const intent of language.intents) {
    for (const phrase of intent.words) add(phrase, { is: "intent", intent });
  }
  for (const denial of language.denials) {
    for (const phrase of denial.words) add(phrase, { is: "denial", denial });
  }
  for (const { kind, of, words } of language.nouns) {
    for (const phrase of words) add(phrase, { is: "noun", kind, of });
  }
  yield;
  const answers = new Set(language.answers);
  const words = language.verbs();
  yield;
  for (const { kind, sort, verbs } of words) {
    for (const verb of verbs) addVerb(verb, kind, sort, answers, add);
    yield;
  }
  const alone = new Map<string, readonly Sense[]>();
  for (const [first, senses] of byFirst) {
    if (senses.length > 1) senses.sort(byLengthThenOrder);
    const single = senses.findIndex(({ rest }) => rest.length === 0);
    if (single > 0) alone.set(first, senses.slice(single));
  }
  const tagKinds = tagKindsOf(language);
  const lexicon = lexicons.get(language) ?? { sentence, byFirst, alone, tagKinds };
  lexicons.set(language, lexicon);
  return lexicon;
}

function byLengthThenOrder(a: Sense, b: Sense): number {
  if (a.rest.length !== b.rest.length) return b.rest.length - a.rest.length;
  return order.indexOf(a.role.is) - order.indexOf(b.role.is);
}

const formNames: readonly VerbForm[] = ["bare", "third", "past", "participle", "ing"];

function addVerb(
  verb: string,
  kind: Kind | null,
  sort: VerbWords["sort"],
  answers: ReadonlySet<string>,
  add: (phrase: string, role: Role) => void,
): void {
  // A verb that needs its object at once ("write @") says so in its last form alone: it holds for all of them.
  const spellings = verb.split("/");
  const forms = new Map<string, VerbForm[]>();
  spellings.forEach((spelling, index) => {
    const form = formNames[index];
    if (!form) return;
    const names = forms.get(spelling);
    if (names) names.push(form);
    else forms.set(spelling, [form]);
  });
  const isAnswer = answers.has(spellings[0] ?? "");
  for (const [spelling, names] of forms) {
    add(spelling, { is: "verb", kind, sort, forms: names, answers: isAnswer });
  }
}

function smallWords(language: Language): readonly (readonly [SmallRole, readonly string[]])[] {
  const { sentence } = language;
  return [
    ["avoid", language.avoid],
    ["negation", language.negations],
    ["weak negation", language.weakNegations],
    ["negated lead", language.negatedLeads],
    ["report lead", language.reportLeads],
    ["first", sentence.first],
    ["third", sentence.third],
    ["pronoun", sentence.pronouns],
    ["determiner", sentence.determiners],
    ["filler", sentence.fillers],
    ["joint", sentence.joints],
    ["condition", sentence.conditions],
    ["being", sentence.being],
    ["preposition", sentence.prepositions],
    ["date binder", sentence.dateBinders],
    ["wish", sentence.wishes],
    ["question", sentence.questions],
  ];
}

type SmallRole = Exclude<Role["is"], "verb" | "noun" | "intent" | "denial">;

function tagKindsOf(language: Language): ReadonlyMap<string, Kind> {
  const tagKinds = new Map<string, Kind>(kinds.map((kind) => [kind, kind]));
  tagKinds.delete("other");
  for (const { kind, words } of language.tags) for (const word of words) tagKinds.set(word, kind);
  return tagKinds;
}
