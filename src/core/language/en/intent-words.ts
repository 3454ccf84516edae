/** The English words with which something is meant rather than reported (section 4.1, R86, R103). */
import type { IntentWords } from "../language";
import { pairs, phrases } from "../word-lists";

/** Phrases of intent; the longest phrase at a place wins. */
export const intentWords: readonly IntentWords[] = [
  { by: "first person", then: "verb", isName: true, foretells: true, words: ["will"] },
  { by: "first person", then: "verb", foretells: true, words: ["'ll", "shall"] },
  {
    by: "first person",
    then: "known verb",
    foretells: true,
    words: ["going to", "gonna", "gunna"],
  },
  // "Ill call": as phones write it.
  { by: "anyone", then: "known verb", foretells: true, words: ["ill"] },
  {
    by: "first person",
    then: "verb",
    words: [
      ...phrases(
        "should|shld|shd|must|need 2|gotta|wanna|'d better|'d best|had better|had best|plan on|planning on",
      ),
      ...pairs(
        `
ought|need|needs|have|has|have got|'ve got|want|wants|plan|plans|planning|hope|hopes|
hoping|intend|intends|intending|mean|meaning|wanting|needing|aim|aiming|try|trying|keen|
eager|ready|about|due|supposed|decided|agreed|arranged|promised|offered|volunteered|vowed|
resolved|determined|tempted`,
        "to",
      ),
      ...pairs("would|'d|id", "like to|love to"),
    ],
  },
  {
    by: "first person",
    then: "anything",
    words: [
      ...phrases("owe|due a|overdue a|hoping for|planning a|maybe see|perhaps see"),
      ...pairs(
        "planning|how about|what about|maybe|perhaps|could have",
        "breakfast|brunch|coffee|dinner|drinks|lunch",
      ),
    ],
  },
  { by: "first person", then: "known verb", words: ["would", "'d"] },
  { by: "first person", then: "contact", isName: true, words: ["may"] },
  { by: "first person", then: "contact", words: ["might", "could", "can", "wish i could"] },
  {
    by: "anyone",
    then: "verb",
    words: [
      ...phrases("let's|lets|let us|let me|why not|why don't i|why don't we|nice if i could"),
      ...pairs(
        `
remember|must remember|don't forget|must not forget|mustn't forget|can't forget|be sure|make sure|reminder|remind me|
note to self|time|excited|can't wait|cannot wait|people|calls|not to forget|keep meaning|kept meaning`,
        "to",
      ),
      ...pairs("would be|'d be|be", "good to|nice to|great to|lovely to|fun to"),
    ],
  },
  {
    by: "anyone",
    then: "ing",
    words: phrases(`
thinking of|thinking about|considering|what about|how about|feel like|
it's worth`),
  },
  {
    by: "anyone",
    then: "anything",
    words: phrases(`
todo|to do|don't forget|can't wait for|looking forward to|upcoming`),
  },
  {
    by: "anyone",
    then: "label",
    words: phrases("reminder|remember|plan|plans|next up|next|follow up"),
  },
  { by: "anyone", then: "noun, date", voids: true, words: ["is", "are"] },
  {
    by: "anyone",
    then: "noun, date",
    voids: true,
    words: pairs(
      "moved|got moved|was moved|pushed|got pushed|bumped|shifted|delayed|postponed|rescheduled",
      "to|until|till|for",
    ),
  },
  {
    by: "anyone",
    then: "noun before",
    voids: true,
    words: phrases("planned|scheduled|booked|arranged|confirmed|soon"),
  },
  {
    by: "anyone",
    then: "anything",
    voids: true,
    words: [
      ...phrases(`
pencilled in|penciled in|needs scheduling|to be scheduled|to be confirmed|tbc|tbd|is overdue|
long overdue`),
      ...pairs("would be", "good|nice|great|lovely|fun"),
      ...pairs("is|are", "planned|scheduled|booked"),
      ...pairs("planned|scheduled|booked|arranged", "for"),
    ],
  },
];
