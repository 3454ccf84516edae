/** Sentences by their name and what they tell of, so that they can be kept, and said in whichever language is shown. */
import type { EditSayings } from "./edit-sayings";
import { englishEditSayings } from "./en/edit-sayings";
import { englishImportSayings } from "./en/import-sayings";
import { englishNoteSayings } from "./en/note-sayings";
import { englishReasonSayings } from "./en/reason-sayings";
import type { ImportSayings } from "./import-sayings";
import type { NoteSayings } from "./note-sayings";
import type { ReasonSayings } from "./reason-sayings";

/** Every sentence that is told before it is known in which language. */
export interface Sayings extends NoteSayings, EditSayings, ImportSayings, ReasonSayings {}

/** One of them: its name, then what it tells of; plain JSON. */
export type Saying = {
  [Name in keyof Sayings]: readonly [Name, ...Parameters<Sayings[Name]>];
}[keyof Sayings];

/** A sentence to be said, or one that a person or a host has put into words already. */
export type Told = Saying | string;

/** English. */
export const englishSayings: Sayings = {
  ...englishNoteSayings,
  ...englishEditSayings,
  ...englishImportSayings,
  ...englishReasonSayings,
};

/** The sentence in a language. */
export function say(told: Told, sayings: Sayings): string {
  if (typeof told === "string") return told;
  const [name, ...about] = told;
  // A name and what belongs to it always come together; the compiler can't see that across a union.
  const sentence = sayings[name] as (...about: readonly unknown[]) => string;
  return sentence(...about);
}

/** The sentence in English, in which programs and the command are answered. */
export function inEnglish(told: Told): string {
  return say(told, englishSayings);
}

/** The sentence as a problem holds it: in English for programs, and untold for people. */
export function message(saying: Saying): { readonly message: string; readonly told: Saying } {
  return { message: inEnglish(saying), told: saying };
}
