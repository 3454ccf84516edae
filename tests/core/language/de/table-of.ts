/** Pairs from a text with one `phrase → answer` a line. */

/** The pairs in their order; blank lines are left out. */
export function tableOf(text: string): readonly (readonly [string, string])[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [phrase = "", answer = ""] = line.split("→");
      return [phrase.trim(), answer.trim()] as const;
    });
}
