/** How lists are written in English and in German, which differ in the last word's joint only. */

/** "a, b and c". */
export function joined(items: readonly string[], word = "and"): string {
  const last = items[items.length - 1] ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}
