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
    words: phrases(`
should|shld|shd|must|ought to|need to|need 2|needs to|have to|has to|have got to|'ve got to|gotta|want to|
wants to|wanna|would like to|would love to|'d like to|'d love to|id like to|id love to|'d better|'d best|had better|
had best|plan to|plan on|plans to|planning to|planning on|hope to|hopes to|hoping to|intend to|
intends to|intending to|mean to|meaning to|wanting to|needing to|aim to|aiming to|try to|
trying to|keen to|eager to|ready to|about to|due to|supposed to|decided to|agreed to|
promised to|offered to|volunteered to|vowed to|resolved to|determined to|tempted to`),
  },
  {
    by: "first person",
    then: "anything",
    words: [
      ...phrases("owe|hoping for|planning a|maybe see|perhaps see"),
      ...pairs("planning|how about|what about", "breakfast|brunch|coffee|dinner|drinks|lunch"),
    ],
  },
  { by: "first person", then: "known verb", words: ["would", "'d"] },
  { by: "first person", then: "contact", isName: true, words: ["may"] },
  { by: "first person", then: "contact", words: ["might", "could", "can", "wish i could"] },
  {
    by: "anyone",
    then: "verb",
    words: [
      ...phrases(`
let's|lets|let us|let me|remember to|must remember to|don't forget to|dont forget to|
do not forget to|be sure to|make sure to|reminder to|remind me to|note to self to|time to|
why not|why don't i|why don't we|excited to|can't wait to|cant wait to|cannot wait to|
nice if i could|not to forget to|keep meaning to|kept meaning to`),
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
todo|to do|don't forget|dont forget|do not forget|can't wait for|cant wait for|looking forward to`),
  },
  { by: "anyone", then: "noun, date", voids: true, words: ["is", "are"] },
  {
    by: "anyone",
    then: "anything",
    voids: true,
    words: [
      ...phrases(`
is planned|are planned|is scheduled|are scheduled|is booked|planned for|scheduled for|
booked for|arranged for|pencilled in|penciled in|needs scheduling|to be scheduled|
to be confirmed|tbc|tbd|is overdue|long overdue`),
      ...pairs("would be", "good|nice|great|lovely|fun"),
    ],
  },
];
