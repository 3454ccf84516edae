/** Why someone should be written to now, in one short line that a person would say. */
import { type Day, dayOfMonth, daysBetween, monthOf, weekdayOf, yearOf } from "../dates/day";
import type { QueryWords } from "../language/query-words";
import type { ScreenWords } from "../language/screen-words";
import { toText } from "../parse/frontmatter/property-values";
import type { ContactFacts } from "./contact-state";
import { nextAnniversary, nextBirthday } from "./occasions";
import { cadenceSaid } from "./said-measures";

/** An occasion is named when it is at most so many days ahead, so that its weekday says which day it is. */
export const occasionDays = 6;

/** The language of a line. */
export interface WhyNowLanguage {
  readonly query: QueryWords;
  readonly screen: ScreenWords;
}

/**
 * "7 months since coffee in April; you usually talk every 3 weeks; her birthday is on Friday": the silence, the usual
 * gap (else the cadence that was meant), and a birthday or an anniversary of the first meeting within six days.
 */
export function whyNow(facts: ContactFacts, today: Day, language: WhyNowLanguage): string {
  const { usualGap, cadence } = facts;
  const { whyNow: words } = language.query;
  const said = [silenceSaid(facts, today, language)];
  if (usualGap !== null) said.push(words.usually(words.every(usualGap)));
  else if (cadence !== null && cadence.unit !== "once" && facts.state !== "active") {
    said.push(words.meant(cadenceSaid(cadence, language.screen)));
  }
  return [...said, ...occasionsSaid(facts, today, language)].join("; ");
}

function silenceSaid(facts: ContactFacts, today: Day, language: WhyNowLanguage): string {
  const { whyNow: words } = language.query;
  const { lastContact, daysSince } = facts;
  if (lastContact === null || daysSince === null) return words.never;
  return words.since(
    language.screen.silence(daysSince),
    lastSaid(facts, lastContact, language.query),
    whenSaid(lastContact, daysSince, today, language),
  );
}

/** What the last contact was: the nearest noun of the line, else its kind; where it is not an entry, what the note says. */
function lastSaid(
  { contact, via }: ContactFacts,
  lastContact: Day,
  { whyNow: words }: QueryWords,
): string {
  if (via === null || via.day < lastContact) {
    return contact.met === lastContact ? words.meeting : words.lastTouch;
  }
  if (via.kind !== "meeting" && via.kind !== "other") return words.lastKind[via.kind];
  const said = new Set([via.text, ...via.tags].flatMap(wordsOf));
  const noun = words.nouns.find((phrase) => said.has(wordsOf(phrase).at(-1) ?? ""));
  return noun ?? words.lastKind[via.kind];
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function whenSaid(
  day: Day,
  daysSince: number,
  today: Day,
  { query, screen }: WhyNowLanguage,
): string {
  const month = screen.months[monthOf(day) - 1] ?? "";
  if (daysSince < 60) return query.whyNow.onDay(dayOfMonth(day), month);
  const otherYear = daysSince >= 330 || (yearOf(day) !== yearOf(today) && daysSince > 270);
  return query.whyNow.inMonth(month, otherYear ? yearOf(day) : null);
}

function occasionsSaid(
  { contact }: ContactFacts,
  today: Day,
  language: WhyNowLanguage,
): readonly string[] {
  const { whyNow: words } = language.query;
  const said: string[] = [];
  const birthday = contact.birthday === null ? null : nextBirthday(contact.birthday, today);
  if (birthday !== null && daysBetween(today, birthday.day) <= occasionDays) {
    const pronouns = toText(contact.properties.get("pronouns")?.value);
    said.push(words.birthday(pronouns, dayAhead(birthday.day, today, language), birthday.age));
  }
  const meeting = contact.met === null ? null : nextAnniversary(contact.met, today);
  if (meeting !== null && daysBetween(today, meeting.day) <= occasionDays) {
    said.push(words.anniversary(meeting.years, dayAhead(meeting.day, today, language)));
  }
  return said;
}

function dayAhead(day: Day, today: Day, { query, screen }: WhyNowLanguage): string {
  const ahead = daysBetween(today, day);
  if (ahead === 0) return query.whyNow.today;
  if (ahead === 1) return query.whyNow.tomorrow;
  return query.whyNow.onWeekday(screen.weekdays[weekdayOf(day) - 1] ?? "");
}
