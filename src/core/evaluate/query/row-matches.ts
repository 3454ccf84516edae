/** Whether a row lies in a folder, links a note or holds a text: what filters ask besides properties. */
import type { ContactNote } from "../../model/contact";
import { nameKey } from "../../note-index/name-key";
import { sameName } from "../circle";
import type { QueryRow, Question } from "./query";

/** The note of a row: the contact's, else the goal's, the item's or the entry's. */
export function pathOf({ contact, goal, matter, entry }: QueryRow): string {
  return contact?.contact.path ?? goal?.goal.path ?? matter?.path ?? entry?.path ?? "";
}

/** Whether a contact's note links the note that a target means; where no note answers to it, by the same target. */
export function linksTo(contact: ContactNote, target: string, question: Question): boolean {
  const { index, here } = question;
  const wanted = index.resolve(target, here ?? "");
  return contact.links.some((link) => {
    if (wanted.is !== "note") return sameName(link.target, target);
    const linked = index.resolve(link.target, contact.path);
    return linked.is === "note" && linked.path === wanted.path;
  });
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
