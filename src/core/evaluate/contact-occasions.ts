/** What of the contacts falls on a day: birthdays, and one digest of those who are due. */
import { addDays, type Day, daysBetween } from "../dates/day";
import type { IndexView } from "../note-index/index-view";
import type { Occasion } from "./agenda-item";
import { dueDigests } from "./due-digest";
import { nextBirthday } from "./occasions";
import type { OccasionLanguage } from "./occasion-language";
import { nameOf } from "./plan-occasions";
import { stableId } from "./stable-id";

/** The birthdays of each day; a paused contact keeps its own (R36), one who was reached since has none that was missed. */
export function birthdayOccasions(
  index: IndexView,
  today: Day,
  from: Day,
  { words }: OccasionLanguage,
): ReadonlyMap<Day, readonly Occasion[]> {
  const byDay = new Map<Day, Occasion[]>();
  for (const contact of index.contacts()) {
    const { birthday, path } = contact;
    if (birthday === null) continue;
    let next = nextBirthday(birthday, from);
    for (let turn = 0; next !== null && turn < 2; turn += 1) {
      const { day, age } = next;
      const wished =
        day < today &&
        index.interactionsWith(path).some((one) => one.day >= day && one.day <= today);
      if (!wished) {
        const text = words.birthdayOf(nameOf(path, index));
        const occasion: Occasion = {
          id: stableId("birthday", path, "", day, 1),
          kind: "birthday",
          day,
          time: null,
          text,
          why: age === null ? "" : words.turns(age),
          path,
          line: 1,
          contacts: [path],
          source: path,
          rule: null,
          looksDone: false,
          stays: "a day",
        };
        byDay.set(day, [...(byDay.get(day) ?? []), occasion]);
      }
      next = nextBirthday(birthday, addDays(day, 1));
    }
  }
  return byDay;
}

/** One digest for each of the days, in their order; none for a day without anyone. */
export function dueOccasions(
  index: IndexView,
  today: Day,
  days: readonly Day[],
  { words, silence }: OccasionLanguage,
): readonly Occasion[] {
  return [...dueDigests(index, today, days)].flatMap(([day, people]): readonly Occasion[] => {
    const [first] = people;
    if (first === undefined) return [];
    return [
      {
        id: stableId("due", "", "", day, 1),
        kind: "due",
        day,
        time: null,
        text: words.getInTouch(words.list(people.map(({ name }) => name))),
        why: words.silentFor(words.list(people.map(({ last }) => silence(daysBetween(last, day))))),
        path: first.path,
        line: 1,
        contacts: people.map(({ path }) => path),
        source: "due",
        rule: null,
        looksDone: false,
        stays: "not at all",
      },
    ];
  });
}
