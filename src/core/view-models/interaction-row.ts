/** An interaction as a row: when, what sort, with whom and what. */
import type { Day } from "../dates/day";
import type { ScreenWords } from "../language/screen-words";
import type { ResolvedEntry } from "../model/interaction";
import type { IndexView } from "../note-index/index-view";
import { withoutLinks } from "../parse/frontmatter/property-values";
import { shortDay } from "./written-day";

/** One interaction to show. */
export interface InteractionRow {
  readonly path: string;
  readonly line: number;
  readonly day: Day;
  readonly when: string;
  readonly kind: string;
  readonly contacts: readonly { readonly path: string; readonly name: string }[];
  readonly text: string;
}

/** An interaction as a row. */
export function interactionRow(
  { path, line, day, kind, contacts, text }: ResolvedEntry,
  index: IndexView,
  today: Day,
  words: ScreenWords,
): InteractionRow {
  return {
    path,
    line,
    day,
    when: shortDay(day, today, words),
    kind: words.kinds[kind],
    contacts: contacts.map((contact) => ({
      path: contact,
      name: index.contact(contact)?.name ?? contact,
    })),
    text: withoutLinks(text),
  };
}
