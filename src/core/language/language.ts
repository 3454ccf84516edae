/** What Kith needs to know of a language: its words, as data. */
import type { CountTerm } from "../model/counts";
import type { Kind } from "../model/kind";

/**
 * Words of a goal's title that say what counts.
 * Each is a phrase of whole words in lower case, each of which may have an "s" more; `…` in it stands for no more than
 * three words.
 */
export interface TitleWords {
  readonly counts: CountTerm;
  readonly words: readonly string[];
  /** Phrases whose words do not count although they look like it: "book a table". */
  readonly avoid?: readonly string[];
}

/**
 * Verbs of one sort. Each is written as `bare/third person/past/participle/-ing`; a form may be of several words.
 * Hyphens and blanks are the same.
 */
export interface VerbWords {
  /** The kind of interaction that the verb tells of, or null where it tells of none in particular. */
  readonly kind: Kind | null;
  /**
   * `contact`: to do it to someone is contact, and a promise of it is none yet; `act`: anything else one does;
   * `pastime`: one does it with others, and the bare form is as good as a noun; `mind`: what one thinks, feels or is,
   * so that its negation denies no contact.
   */
  readonly sort: "contact" | "act" | "pastime" | "mind";
  readonly verbs: readonly string[];
}

/** Nouns and phrases that name one kind of interaction. */
export interface NounWords {
  readonly kind: Kind;
  /** The verbs of which one must come before, or `@` for a link, where only they make it that kind: "gave her a book for her birthday". */
  readonly of?: readonly string[];
  readonly words: readonly string[];
}

/** Phrases that mean something rather than report it. */
export interface IntentWords {
  /** Whether the writer must be the one who means it (R103), or the phrase says so itself. */
  readonly by: "first person" | "anyone";
  /**
   * What must come next: any verb, one that Kith knows, one in -ing, one for contact, or anything at all; `later`: the
   * verb, if there is one, stands anywhere behind it, `verb later`: there must be one; `noun before`: nothing, but a
   * noun for contact must stand before it in its clause: "Kaffee mit Maria am Dienstag geplant"; `noun, date`: such
   * a noun anywhere before it, and a date behind it: "Maria's wedding is on Saturday"; `label`: a colon or a
   * dash: "Planned: lunch with Maria".
   */
  readonly then:
    | "verb"
    | "known verb"
    | "ing"
    | "contact"
    | "anything"
    | "later"
    | "verb later"
    | "noun before"
    | "noun, date"
    | "label";
  /** Whether it turns a noun before it into something meant: "lunch with Maria is planned for Friday". */
  readonly voids?: boolean;
  /** Whether it is a name too when it has a capital letter: Will, May (R86). */
  readonly isName?: boolean;
  /** Whether, said of someone else, it leaves open whether they will get in touch: "Louie will call". */
  readonly foretells?: boolean;
  readonly words: readonly string[];
}

/** Phrases that deny that something happened. */
export interface DenialWords {
  /**
   * `verb`: a bare verb or one in -ing must follow; `any form`: a verb must; `contact`: something of a kind must;
   * `date`: a date must; `end`: only adverbs and dates may; `label`: a colon or a dash must;
   * `noun before`: as of `IntentWords`.
   */
  readonly then:
    "verb" | "any form" | "contact" | "date" | "end" | "label" | "anything" | "noun before";
  /** Whether it denies a noun before it too: "lunch with Maria was cancelled". */
  readonly voids?: boolean;
  /** Whether it undoes a call or a visit told before it: "called Louie, no answer". */
  readonly unanswered?: boolean;
  /** Whether a date behind it tells when it will happen instead: "postponed lunch with Maria to Friday". */
  readonly foretells?: boolean;
  /** Whether it undoes a message or an email told before it: "wrote Louie an email, didn't send it". */
  readonly unsent?: boolean;
  readonly words: readonly string[];
}

/** The small words by which clauses and their subjects are told apart. */
export interface SentenceWords {
  /**
   * Whether infinitives and participles stand at the end of their clause, behind whom they are about, as in German:
   * "Louie morgen anrufen", "habe Louie nicht erreicht". Forms of "to have" of the first person belong to `first` then.
   */
  readonly verbsLast: boolean;
  /** Words before a date that make it a limit: by, until. */
  readonly limits: readonly string[];
  /** The writer: I, we. */
  readonly first: readonly string[];
  /** Anyone else, as the subject: he, she, they. */
  readonly third: readonly string[];
  /** Those of them who are people and whose contact with others is none of the writer's. */
  readonly others: readonly string[];
  /** The writer as the object: me, us. */
  readonly selves: readonly string[];
  /** What stands before someone else of whom only news is told: "heard Louie met Maria". */
  readonly tidings: readonly string[];
  /** Words for doing, with which as with verbs of contact a line begins that tells of what is to come: having. */
  readonly underway: readonly string[];
  /** What makes something to come of what is told as going on: "calling Louie later". */
  readonly soon: RegExp;
  /** What a verb of giving a call or a message back ends or begins with: "rang back". */
  readonly returning: string;
  /** Verbs of sending off what was only written before: "drafted an email to Maria and sent it". */
  readonly sending: readonly string[];
  /** A person spoken of before, as the object: him, her, them. */
  readonly pronouns: readonly string[];
  /** Words that stand before a noun: a, the, my. */
  readonly determiners: readonly string[];
  /** Adverbs and the like that may stand anywhere. */
  readonly fillers: readonly string[];
  /** Words that join clauses. */
  readonly joints: readonly string[];
  /** Those of them that join two verbs rather than two clauses: or. */
  readonly alternatives: readonly string[];
  /** Those of them that set one person against another: but. */
  readonly contrasts: readonly string[];
  /** Words that make what follows a mere condition: if, unless. */
  readonly conditions: readonly string[];
  /** What leads in what is only asked, up to a date of it: "ask Louie if he is free on Friday". */
  readonly whether: RegExp;
  /** Forms of "to be" and "to have" with which someone is told of. */
  readonly being: readonly string[];
  /** Those of them before which what is done goes on now: "I'm meeting Louie". */
  readonly nowIs: readonly string[];
  readonly prepositions: readonly string[];
  /** Words after which a date is not when it happened: about, of, since (R104). */
  readonly dateBinders: readonly string[];
  /** Words after which a date is one that something is for, not when it happened: for, by, to. */
  readonly dateAims: readonly string[];
  /** Words after which something is only spoken of: about, regarding. */
  readonly topics: readonly string[];
  /** Verbs after which another one only says what was asked for: asked, suggested. */
  readonly requests: readonly string[];
  /** Verbs that settle what is to come, after which a bare weekday is not when they happened: arranged, booked. */
  readonly arrangements: readonly string[];
  /** Verbs that send the reader somewhere where they do not begin a line: see. */
  readonly references: readonly string[];
  /** Verbs whose bare form is as often a noun that names no kind: "chat with Maria". */
  readonly nouns: readonly string[];
  /** How adverbs end. */
  readonly adverbEnding: string;
  /** Words that are left hanging where a date was taken out: on, by, at. */
  readonly danglers: readonly string[];
  /** Words with which a question that means something begins: should, shall. */
  readonly wishes: readonly string[];
  /** Words with which any other question begins. */
  readonly questions: readonly string[];
  /** Abbreviations whose full stop ends no sentence. */
  readonly abbreviations: readonly string[];
  /** Particles that are written onto a word by an apostrophe: 'll, 's. */
  readonly clitics: readonly string[];
  /** The mark of the infinitive, "to", and of the possessive, "'s". */
  readonly infinitive: string;
  readonly possessive: string;
  /** Words that look like a regular past but aren't one: need, Ahmed. */
  readonly notPast: readonly string[];
  /** How a regular past ends. */
  readonly pastEnding: string;
}

/** A language: all that the engine in `parse/` knows of it. */
export interface Language {
  readonly code: string;
  /** Another language that lines of the same vault may be written in. */
  readonly besides?: Language;
  readonly titleWords: readonly TitleWords[];
  readonly verbs: () => readonly VerbWords[];
  readonly nouns: readonly NounWords[];
  /** Tags besides each kind's own name, in lower case without `#` (R117). */
  readonly tags: readonly NounWords[];
  readonly intents: readonly IntentWords[];
  readonly denials: readonly DenialWords[];
  /** Words that negate the next verb: didn't, haven't, never. */
  readonly negations: readonly string[];
  /** Negations that need a verb for contact right after them: not. */
  readonly weakNegations: readonly string[];
  /** What may stand between a negation and the verb it denies: "managed to", "time to". */
  readonly negatedLeads: readonly string[];
  /** What someone else would have had to do for there to be contact, in their bare forms: "Louie didn't reply". */
  readonly answers: readonly string[];
  /** Phrases after which a bare verb tells of what happened: "managed to". */
  readonly reportLeads: readonly string[];
  /** Phrases whose words mean nothing of the kind: "call it a day". */
  readonly avoid: readonly string[];
  readonly sentence: SentenceWords;
}
