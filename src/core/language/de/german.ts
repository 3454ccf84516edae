/** German, put together from its words; a line in English is read by the English ones. */
import { english } from "../en/english";
import { kindTags } from "../en/kind-nouns";
import type { Language } from "../language";
import { answers, avoided, denials, intents, negations } from "./intents-and-denials";
import { nouns, tags } from "./nouns";
import { sentenceWords } from "./sentence-words";
import { titleWords } from "./title-words";
import { verbs } from "./verbs";

/** The German words of goals and journals. */
export function german(): Language {
  return {
    code: "de",
    besides: english,
    // Row by row, so that the order of what is tried first stays.
    titleWords: english.titleWords.map((row, at) => {
      const own = titleWords[at];
      return {
        ...row,
        words: [...row.words, ...(own?.words ?? [])],
        avoid: [...(row.avoid ?? []), ...(own?.avoid ?? [])],
      };
    }),
    verbs,
    nouns,
    tags: [...kindTags, ...tags],
    intents,
    denials,
    negations,
    weakNegations: [],
    negatedLeads: [],
    answers,
    reportLeads: ["war", "waren"],
    avoid: avoided,
    sentence: sentenceWords,
  };
}
