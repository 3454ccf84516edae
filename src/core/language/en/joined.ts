/** How English joins a list. */

/** "a, b and c". */
export function joined(items: readonly string[], word: "and" | "or"): string {
  const last = items[items.length - 1] ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}
