/** English, put together from its words. */
import type { Language } from "../language";
import { actVerbs } from "./act-verbs";
import { contactVerbs } from "./contact-verbs";
import { answers, denialWords, negatedLeads, negations, weakNegations } from "./denial-words";
import { intentWords } from "./intent-words";
import { kindNouns, kindTags } from "./kind-nouns";
import { kindVerbs } from "./kind-verbs";
import { mindVerbs } from "./mind-verbs";
import { avoidedPhrases, reportLeads } from "./report-words";
import { sentenceWords } from "./sentence-words";
import { titleWords } from "./title-words";
import { verbForms } from "./verb-forms";

/** The English words of goals and journals. */
export const english: Language = {
  code: "en",
  titleWords,
  verbs: () =>
    [...kindVerbs, ...contactVerbs, ...actVerbs, ...mindVerbs].map((words) => ({
      ...words,
      verbs: words.verbs.map(verbForms),
    })),
  nouns: kindNouns,
  tags: kindTags,
  intents: intentWords,
  denials: denialWords,
  negations,
  weakNegations,
  negatedLeads,
  answers,
  reportLeads,
  avoid: avoidedPhrases,
  sentence: sentenceWords,
};
