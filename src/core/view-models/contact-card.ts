/** Someone to reach out to, as a card: why now, what was last talked about, what is planned, and how to reach them. */
import { type Day, momentAt } from "../dates/day";
import type { Reach } from "../evaluate/reach";
import type { Suggestion } from "../evaluate/who-next";
import type { ScreenWords } from "../language/screen-words";
import type { ContactState } from "../model/standing";
import type { ResolvedPlan } from "../note-index/index-view";
import { withoutLinks } from "../parse/frontmatter/property-values";
import { shownName } from "./contact-row";
import { shortDay, shortMoment } from "./written-day";

/** A line of a card, with its place. */
export interface CardLine {
  readonly when: string;
  readonly text: string;
  readonly path: string;
  readonly line: number;
}

/** One person's card. */
export interface ContactCard {
  readonly path: string;
  readonly name: string;
  readonly circle: string | null;
  readonly state: ContactState;
  readonly standing: string;
  readonly why: string;
  /** The title of the open goal that reaching them serves, or null. */
  readonly serves: string | null;
  /** The last interactions, newest first. */
  readonly last: readonly (CardLine & { readonly kind: string })[];
  readonly plans: readonly CardLine[];
  readonly reach: readonly Reach[];
}

/** A suggestion as a card. */
export function contactCard(suggestion: Suggestion, today: Day, words: ScreenWords): ContactCard {
  const { facts } = suggestion;
  return {
    path: facts.contact.path,
    name: shownName(facts),
    circle: facts.circle,
    state: facts.state,
    standing: words.contactStates[facts.state],
    why: suggestion.why,
    serves: suggestion.serves?.title ?? null,
    last: suggestion.last.map(({ day, kind, text, path, line }) => ({
      when: shortDay(day, today, words),
      kind: words.kinds[kind],
      text: withoutLinks(text),
      path,
      line,
    })),
    plans: suggestion.plans.map((plan) => ({
      when: planWhen(plan, today, words),
      text: plan.text,
      path: plan.path,
      line: plan.line,
    })),
    reach: suggestion.reach,
  };
}

function planWhen({ day, time }: ResolvedPlan, today: Day, words: ScreenWords): string {
  if (day === null) return "";
  return time === null
    ? shortDay(day, today, words)
    : shortMoment(momentAt(day, time), today, words);
}
