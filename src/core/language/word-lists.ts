/** Lists of words and phrases, written as one text each: short to read and light to carry. */

/** The words of a text with blanks between them. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Words in one text, in a list, or by which a set or map holds. */
export type WordSource = string | readonly string[] | { readonly keys: () => Iterable<string> };

/** The words of all of them, one behind the other. */
export function allWords(...lists: readonly WordSource[]): readonly string[] {
  return lists.flatMap((list) =>
    typeof list === "string" ? words(list) : isList(list) ? list : [...list.keys()],
  );
}

function isList(list: unknown): list is readonly string[] {
  return Array.isArray(list);
}

/** The words and phrases of a text with bars between them; a line may end behind a bar. */
export function phrases(text: string): readonly string[] {
  return text.replaceAll("\n", "").split("|");
}

/** Each phrase of the first text followed by each of the second, both as `phrases` reads them. */
export function pairs(first: string, second: string): readonly string[] {
  return phrases(first).flatMap((one) => phrases(second).map((other) => `${one} ${other}`));
}

/** Words with what they mean: those of the first value, of the second and so on, with blanks between values and `/` between their words, in which `-` is a blank. */
export function named<Value>(values: readonly Value[], text: string): ReadonlyMap<string, Value> {
  const groups = words(text);
  return new Map(
    values.flatMap((value, at) =>
      (groups[at] ?? "")
        .split("/")
        .map((word): [string, Value] => [word.replaceAll("-", " "), value]),
    ),
  );
}

/** Marks of what came to nothing: "lunch with Maria ❌". */
export const crosses: readonly string[] = ["❌", "✖", "✗", "✘"];
