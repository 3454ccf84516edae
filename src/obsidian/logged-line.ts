/** The line that logging writes: the words, links to the people, and the kind as a tag. */
import type { App } from "obsidian";
import { type AgendaContact, folded, type IndexView, noteName } from "../core/index";
import type { LogValues } from "../ui/forms/log-form";

/** So many contacts are looked through for those to offer. */
const mostOffered = 20;

/** The line for the journal note of that path, without its list mark: people who are not in the words yet stand before them. */
export function loggedLine(
  { contacts, kind, text }: Pick<LogValues, "contacts" | "kind" | "text">,
  journal: string,
  app: App,
): string {
  const links = contacts
    .map((contact) => linkTo(contact, journal, app))
    .filter((link) => !text.includes(link));
  const tag = kind === null || kind === "other" ? "" : ` #${kind}`;
  return `${links.join(", ")}${links.length === 0 ? "" : ": "}${text}${tag}`;
}

/** A contact's path and name; null where there is none any more. */
export function personAt(path: string, index: IndexView): AgendaContact | null {
  const contact = index.contact(path);
  return contact === null ? null : { path, name: contact.name };
}

/** Contacts of whose name or aliases a word begins with what was typed, those of names first. */
export function contactsNamed(typed: string, index: IndexView): readonly AgendaContact[] {
  const wanted = folded(typed).trim();
  const rank = (names: readonly string[]): number =>
    Math.min(
      ...names.map((name, at) => {
        const place = ` ${folded(name)}`.indexOf(` ${wanted}`);
        return place < 0 ? Number.POSITIVE_INFINITY : place + (at === 0 ? 0 : 1000);
      }),
    );
  return index
    .contacts()
    .map(({ path, name, aliases }) => ({ path, name, rank: rank([name, ...aliases]) }))
    .filter((each) => Number.isFinite(each.rank))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostOffered)
    .map(({ path, name }) => ({ path, name }));
}

/** The link in the user's own format: by name or path, as a wikilink or as markdown; by name where the note was moved since. */
function linkTo({ path, name }: AgendaContact, journal: string, app: App): string {
  const file = app.vault.getFileByPath(path);
  if (file === null) return `[[${noteName(path)}]]`;
  const plain = app.fileManager.generateMarkdownLink(file, journal);
  // A link that shows the name as it is needs no other text.
  return plain === `[[${name}]]`
    ? plain
    : app.fileManager.generateMarkdownLink(file, journal, "", name);
}
