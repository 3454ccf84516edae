/** Which contacts a text names without linking them: by name, alias or first name, as whole words. */
import type { ContactNote } from "../model/contact";
import type { IndexView } from "../note-index/index-view";

const mostNamed = 3;

/** At most three contacts whose name, alias or first name stands in the text, in order of path. */
export function contactsNamedIn(text: string, index: IndexView): readonly ContactNote[] {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const isNamed = (name: string): boolean => {
    const plain = name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    return plain !== "" && words.includes(` ${plain} `);
  };
  return index
    .contacts()
    .filter(({ name, aliases }) => [name, firstName(name), ...aliases].some(isNamed))
    .slice(0, mostNamed);
}

function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? "";
}
