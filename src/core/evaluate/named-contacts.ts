/** Which contacts a text names without linking them: by name, alias or first name, as whole words. */
import type { ContactNote } from "../model/contact";
import type { IndexView } from "../note-index/index-view";

const mostNamed = 3;

/** At most three contacts whose name, alias or first name stands in the text, in order of path. */
export function contactsNamedIn(text: string, index: IndexView): readonly ContactNote[] {
  const words = ` ${wordsOf(text)} `;
  const isNamed = (name: string): boolean =>
    wordsOf(name) !== "" && words.includes(` ${wordsOf(name)} `);
  return index
    .contacts()
    .filter(({ name, aliases }) => [name, firstName(name), ...aliases].some(isNamed))
    .slice(0, mostNamed);
}

function firstName(name: string): string {
  return /\S+/.exec(name)?.[0] ?? name;
}

/** The words in small letters with one blank between them, without any marks. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
