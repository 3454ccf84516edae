/** Which note a row is of, whether a link means it, and whether it holds a text: what filters ask besides properties. */
import { nameKey } from "../../note-index/name-key";
import type { QueryRow, Question } from "./query";

/** The note of a row: the contact's, else the goal's, the item's or the entry's. */
export function pathOf({ contact, goal, matter, entry }: QueryRow): string {
  return contact?.contact.path ?? goal?.goal.path ?? matter?.path ?? entry?.path ?? "";
}

/** Whether a link means this note. */
export function resolvesTo(target: string, path: string, { index, here }: Question): boolean {
  const wanted = index.resolve(target, here ?? "");
  return wanted.is === "note" && wanted.path === path;
}

/** Whether the line of an interaction or item holds a text, in any case. */
export function textMatches({ entry, matter }: QueryRow, wanted: string): boolean {
  return nameKey(entry?.text ?? matter?.text ?? "").includes(nameKey(wanted));
}
