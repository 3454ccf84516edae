/** A note for a person. */
import type { Told } from "../language/sayings";
import type { IndexView } from "../note-index/index-view";
import { folded, foldersOf } from "../parse/settings/folders";
import { namesOf } from "../parse/frontmatter/properties";
import { type EditPlan, refused } from "./edit-plan";
import { oneLine } from "./line-end";
import { fileNameFrom, freePath, pathMistake } from "./note-name";
import { yamlScalar } from "./yaml-value";

/** A contact's note that could be written. */
export interface NewContact {
  readonly is: "contact";
  readonly path: string;
  readonly text: string;
  readonly plan: EditPlan;
}

/** Where contacts go when neither settings nor the vault say. */
const standardFolder = "People";

/**
 * Makes a note for a person, in the first of the contact folders, else where most contacts are. A name that no file can
 * have becomes an alias. Refused for a name that is empty or a path (R75), and for one that a contact answers to.
 */
export function newContact(
  name: string,
  index: Pick<IndexView, "contacts" | "settings">,
  isTaken: (foldedPath: string) => boolean,
): NewContact | { readonly is: "refused"; readonly because: Told } {
  const { settings } = index;
  const shown = oneLine(name).replace(/\s+/g, " ");
  if (/[\\/]/.test(shown) || /^\.+$/.test(shown)) {
    return refused(["nameIsPath", shown]);
  }
  const fileName = fileNameFrom(shown);
  if (fileName === "") return refused(["noName"]);
  const same = index
    .contacts()
    .find((contact) => [contact.name, ...contact.aliases].some((one) => isName(one, shown)));
  if (same) return refused(["contactThere", shown, same.path]);
  const path = freePath(contactFolder(index), fileName, isTaken);
  const mistake = pathMistake(path);
  if (mistake !== null) return refused(mistake);
  const type = namesOf("type", settings)[0];
  const aliases = fileName === shown.normalize("NFC") ? "" : `aliases: [${yamlScalar(shown)}]\n`;
  const word = settings.contactTypes[0] ?? "contact";
  const text = `---\n${yamlScalar(type)}: ${yamlScalar(word)}\n${aliases}---\n# ${shown.replaceAll("<%", "< %")}\n`;
  const plan: EditPlan = {
    title: ["newContact", shown],
    notes: [{ path, on: () => ({ is: "create", text }) as const }],
  };
  return { is: "contact", path, text, plan };
}

/** Notes for many people as one act, and what hinders those that can't have one. */
export function newContacts(
  names: readonly string[],
  index: Pick<IndexView, "contacts" | "settings">,
  isTaken: (foldedPath: string) => boolean,
): {
  readonly plan: EditPlan;
  readonly made: readonly NewContact[];
  readonly refused: readonly Told[];
} {
  const made: NewContact[] = [];
  const because: Told[] = [];
  const taken = new Set<string>();
  for (const name of names) {
    const one = newContact(name, index, (path) => taken.has(path) || isTaken(path));
    if (one.is === "refused") {
      because.push(one.because);
    } else {
      made.push(one);
      taken.add(folded(one.path));
    }
  }
  const title: Told = ["newContacts", made.length];
  return { plan: { title, notes: made.flatMap(({ plan }) => plan.notes) }, made, refused: because };
}

function isName(one: string, other: string): boolean {
  return folded(one).trim() === folded(other).trim();
}

/** The folder of the settings, else the one that holds most contacts, the first of equals, else People. */
export function contactFolder({
  contacts,
  settings,
}: Pick<IndexView, "contacts" | "settings">): string {
  const [given] = settings.contactFolders;
  if (given !== undefined) return given;
  const counts = new Map<string, number>();
  for (const { path } of contacts()) {
    const folder = foldersOf(path).join("/");
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? standardFolder;
}
