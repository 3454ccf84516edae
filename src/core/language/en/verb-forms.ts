/** The forms of an English verb, from what a dictionary says of it. */
import { words } from "../word-lists";

/** The past and participle of irregular verbs that stand in many phrases. */
const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  words(
    "ring/rang/rung write/wrote/written meet/met run/ran/run come/came/come get/got have/had go/went/gone speak/spoke/spoken hear/heard show/showed/shown make/made keep/kept",
  ).map((forms): [string, readonly string[]] => {
    const [verb = "", ...pasts] = forms.split("/");
    return [verb, pasts];
  }),
);

/**
 * `bare/third person/past/participle/-ing` of a verb that is written as in a dictionary: `call`; with its past where
 * that is irregular and not of the verbs above, `send/sent`; with its participle where that is another, `see/saw/seen`;
 * or with all five. What follows the verb in its bare form follows it in all.
 */
export function verbForms(written: string): string {
  const [bare = "", ...given] = written.split("/");
  if (given.length > 2) return written;
  const [verb = bare] = bare.split(" ");
  const [past, participle = past] = given.length > 0 ? given : (irregular.get(verb) ?? []);
  const rest = bare.slice(verb.length);
  const stem = doubled.test(verb) ? verb + verb.slice(-1) : verb;
  const regular = verb.endsWith("e") ? `${verb}d` : `${stem.replace(consonantAndY, "$1i")}ed`;
  const ing = `${silentE.test(verb) ? verb.slice(0, -1) : stem}ing`;
  return [verb, third(verb), past ?? regular, participle ?? regular, ing]
    .map((form) => form + rest)
    .join("/");
}

/** One syllable that ends in one vowel and one consonant, "grab", "grabbed", or one at the end that is stressed: "refer". */
const doubled = /^[^aeiou]*[aeiou][^aeiouwxy]$|(?:efer|mit|vel|gin)$/;
const silentE = /[^eyo]e$/;
const consonantAndY = /([^aeiou])y$/;

function third(verb: string): string {
  if (verb === "have") return "has";
  if (consonantAndY.test(verb)) return verb.replace(consonantAndY, "$1ies");
  return /(?:[sxzo]|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
