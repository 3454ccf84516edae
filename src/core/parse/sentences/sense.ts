/** What a word or phrase of a line may be: its role, and how many words it takes up. */
import type { DenialWords, IntentWords, VerbWords } from "../../language/language";
import type { Kind } from "../../model/kind";

/** The forms of a verb that one spelling may be. */
export type VerbForm = "bare" | "third" | "past" | "participle" | "ing";

/** A noun that names a kind; `of` as in `NounWords`. */
export interface NounRole {
  readonly is: "noun";
  readonly kind: Kind;
  readonly of: readonly string[] | undefined;
}

/** One thing that a phrase may be. */
export type Role =
  | {
      readonly is: "verb";
      readonly kind: Kind | null;
      readonly sort: VerbWords["sort"];
      readonly forms: readonly VerbForm[];
      /** Whether its bare form is in the language's `answers`. */
      readonly answers: boolean;
    }
  | NounRole
  | { readonly is: "intent"; readonly intent: IntentWords }
  | { readonly is: "denial"; readonly denial: DenialWords }
  | {
      readonly is:
        | "avoid"
        | "negation"
        | "weak negation"
        | "negated lead"
        | "report lead"
        | "first"
        | "third"
        | "pronoun"
        | "determiner"
        | "filler"
        | "joint"
        | "condition"
        | "being"
        | "preposition"
        | "date binder"
        | "wish"
        | "question";
    };

/** A phrase of the language with its role, and how many words it has. */
export interface Sense {
  readonly role: Role;
  /** How many words it takes up; a `@` at its end stands for a link or pronoun that it does not take up. */
  readonly length: number;
  readonly rest: readonly string[];
}
