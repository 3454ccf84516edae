/** Which circle a contact belongs to: by its own property, else by tag, else by folder. */
import type { Circle } from "../model/circle";
import type { ContactNote } from "../model/contact";
import type { Settings } from "../model/settings";
import { folded, isInFolder } from "../parse/settings/folders";

/** Whether a tag is the wanted one or nested in it; both in lower case without `#`. */
export function tagIsWithin(tag: string, wanted: string): boolean {
  return tag === wanted || tag.startsWith(`${wanted}/`);
}

/** Whether two names of circles are the same, whatever their case. */
export function sameName(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

/**
 * The contact's circle, or null without one. A circle that the note names but the settings don't know
 * has neither cadence nor threshold; the first of the settings' circles wins where several fit by tag or folder.
 */
export function circleOf(contact: ContactNote, settings: Settings): Circle | null {
  const { circle: named } = contact;
  if (named !== null) {
    return (
      settings.circles.find((circle) => sameName(circle.name, named)) ?? {
        name: named,
        cadence: null,
        dormantAfter: null,
        tags: [],
        folders: [],
      }
    );
  }
  return (
    settings.circles.find((circle) =>
      circle.tags.some((wanted) => contact.tags.some((tag) => tagIsWithin(tag, wanted))),
    ) ??
    settings.circles.find((circle) =>
      circle.folders.some((folder) => isInFolder(contact.path, folder)),
    ) ??
    null
  );
}
