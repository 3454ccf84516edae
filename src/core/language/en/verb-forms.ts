/** The forms of an English verb, from what a dictionary says of it. */

/**
 * `bare/third person/past/participle/-ing` of a verb that is written as in a dictionary: `call`; with its past where
 * that is irregular, `send/sent`; with its participle where that is another, `write up/wrote/written`; or with all
 * five. What follows the verb in its bare form follows it in all.
 */
export function verbForms(written: string): string {
  const [bare = "", past, participle = past, ...more] = written.split("/");
  if (more.length > 0) return written;
  const [verb = bare] = bare.split(" ");
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
