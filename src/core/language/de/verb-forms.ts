/** The forms of German verbs: the regular ones by rule, the others as they are written. */

const inseparable = /^(?:be|ge|er|ver|zer|ent|emp|miss|über|wieder|unter)/;

/**
 * The verbs of a text, one after another, as `VerbWords` has them. A regular verb is written in its infinitive, with a
 * bar behind a part that comes off (`ein|laden`); any other as `infinitive,presents,past,participle`, of the presents
 * the second one where no rule makes it, without the part that comes off in present and past, so that "rief … an" is
 * told by "rief".
 */
export function germanVerbs(text: string): readonly string[] {
  return text
    .split(";")
    .filter((verb) => verb.trim() !== "")
    .flatMap((verb) => (verb.includes(",") ? irregular(verb) : regular(verb.trim())));
}

function irregular(verb: string): readonly string[] {
  const [infinitive = "", presents = "", pasts = "", participle = ""] = verb.trim().split(",");
  return together(infinitive, withMore(presents, "t"), withMore(pasts, "n"), participle);
}

/** "rufe" and "ruft", "rief" and "riefen": the other form where only the first is written. */
function withMore(first: string, ending: "t" | "n"): readonly string[] {
  if (!/^\p{L}+$/u.test(first) || (ending === "t" && !first.endsWith("e"))) return first.split(" ");
  const stem = first.replace(/e$/, "");
  return [first, `${stem}${ending === "n" || /[dt]$/.test(stem) ? "e" : ""}${ending}`];
}

function regular(verb: string): readonly string[] {
  const bar = verb.indexOf("|");
  const lead = bar < 0 ? "" : verb.slice(0, bar);
  const infinitive = verb.replace("|", "");
  const stem = verb.slice(bar + 1).replace(/e?n$/, "");
  const link = /(?:[dt]|[^lrhaeiouäöü][mn])$/.test(stem) ? "e" : "";
  const past = `${stem}${link}te`;
  const bare = stem.endsWith("ier") || (lead === "" && inseparable.test(stem));
  const participle = `${lead}${bare ? "" : "ge"}${stem}${link}t`;
  return together(infinitive, [`${stem}e`, `${stem}${link}t`], [past, `${past}n`], participle);
}

/** One verb for each pair of a present and a past; all of them have the same infinitive and participle. */
function together(
  infinitive: string,
  presents: readonly string[],
  pasts: readonly string[],
  participle: string,
): readonly string[] {
  const count = Math.max(presents.length, pasts.length);
  return Array.from({ length: count }, (_, at) => {
    const present = presents[at] ?? presents[0] ?? "";
    const past = pasts[at] ?? pasts[0] ?? "";
    return [infinitive, present, past, participle].join("/");
  });
}
