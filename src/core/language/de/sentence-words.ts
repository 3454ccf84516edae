/** The small German words by which clauses and their subjects are told apart. */
import type { SentenceWords } from "../language";
import { words } from "../word-lists";

/** Pronouns, adverbs, joints and the like. */
export const sentenceWords: SentenceWords = {
  verbsLast: true,
  first: words("ich wir habe hab bin haben sind waren"),
  third: words(
    "er sie es ihr man wer der die das dass hat ist wird niemand jemand alle jeder keiner sagte sagt meinte meint",
  ),
  others: ["er", "sie"],
  selves: words("mich mir uns"),
  tidings: [],
  underway: [],
  soon: /(?:^| )(?:später|nachher|bald|gleich|nach der arbeit)(?: |$)/,
  sending: ["abgeschickt", "verschickt", "geschickt"],
  pronouns: words("ihn ihm ihr sie ihnen"),
  determiners: [
    ...words("der die das den dem des mein dein sein ihr unser ein zwei drei vier fünf"),
    // "Kurzes", "meinem", "ersten"
    ...words(
      "mein dein sein ihr unser ein kurz lang schön nett gut erst zweit gemeinsam spontan wöchentlich monatlich",
    ).flatMap((stem) => words("e er es en em").map((ending) => stem + ending)),
  ],
  fillers: words(
    `auch nur noch doch mal halt eben schon wirklich dann vielleicht wahrscheinlich bestimmt sicher eigentlich endlich wieder
bald später jetzt bitte ok okay also ja na oh ach kurz schnell immer oft manchmal meistens gern gerne unbedingt dringend
danach davor dabei außerdem zuerst zuletzt idee notiz heute morgen gestern übermorgen leider spontan zufällig persönlich
zusammen gemeinsam lange länger ausführlich gut nett schön herzlich ganz sehr sich mich mir selbst da dort hier nachmittags
abends morgens mittags hatte war werde würde so`,
  ),
  joints: words("und aber oder denn sowie dann deshalb daher trotzdem sondern plus"),
  alternatives: ["oder"],
  contrasts: ["aber"],
  conditions: ["wenn", "falls", "ob", "sobald", "sofern"],
  whether: /\bob\b/,
  nowIs: ["ist", "sind", "hat"],
  being: words("ist war hat hatte sind waren wird wurde wurden will scheint bat kommt kam"),
  prepositions: words(
    `mit an bei für zu zum zur über auf in im am um nach vor von vom beim ins ans durch ohne gegen wegen während seit unter via per aus`,
  ),
  dateBinders: words("über von vom seit wegen bezüglich ab betreffend als um"),
  dateAims: words("für zum bis"),
  topics: words("über wegen bezüglich"),
  requests: words(
    "gebeten bat vorgeschlagen empfohlen geraten angeboten versprochen erinnert aufgefordert",
  ),
  arrangements: words(
    "vereinbart verabredet geplant gebucht abgemacht eingeladen ausgemacht reserviert verschoben",
  ),
  references: ["siehe"],
  nouns: [],
  adverbEnding: "weise",
  danglers: words("am um bis in im vor ab gegen für der die das den dem des von zum zur ist sind"),
  wishes: words("soll sollen sollte sollten wollen kann könnte könnten können darf warum"),
  questions: words(
    "hat habe haben hast ist sind war waren wird wer was wann wo wie wen wem welche welcher",
  ),
  abbreviations: words("dr hr fr prof bzw ca usw etc nr str tel z.b d.h u.a inkl evtl ggf"),
  clitics: ["'s"],
  infinitive: "zu",
  possessive: "'s",
  notPast: [],
  pastEnding: "iert",
  limits: ["bis", "spätestens", "by"],
  returning: "zurück",
};
