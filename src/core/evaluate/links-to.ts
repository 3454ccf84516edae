/** Whether a contact's note links the note that a target means. */
import type { ContactNote } from "../model/contact";
import type { IndexView } from "../note-index/index-view";
import { sameName } from "./circle";

/** Whether it does, read from the note at `from`; where no note answers to the target, whether it links the same name. */
export function linksTo(
  contact: ContactNote,
  target: string,
  from: string,
  index: IndexView,
): boolean {
  const wanted = index.resolve(target, from);
  return contact.links.some((link) => {
    if (wanted.is !== "note") return sameName(link.target, target);
    const linked = index.resolve(link.target, contact.path);
    return linked.is === "note" && linked.path === wanted.path;
  });
}
