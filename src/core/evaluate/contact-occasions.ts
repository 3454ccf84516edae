/** What of the contacts falls on a day: birthdays, and one digest of those who are due. */
import { type Day, dayOfMonth, daysBetween, monthOf } from "../dates/day";
import type { Birthday } from "../model/contact";
import type { IndexView } from "../note-index/index-view";
import { compareText } from "../note-index/ordered-keys";
import type { Occasion } from "./agenda-item";
import { dueDigests } from "./due-digest";
import { nextBirthday } from "./occasions";
import type { OccasionLanguage } from "./occasion-language";
import { nameOf } from "./plan-occasions";
import { remembered } from "./remembered";
import { stableId } from "./stable-id";

/** The birthdays of a day; a paused contact keeps its own (R36), one who was reached since has none that was missed. */
export function birthdayOccasions(
  index: IndexView,
  today: Day,
  { words }: OccasionLanguage,
): (day: Day) => readonly Occasion[] {
  const isWished = (path: string, day: Day): boolean =>
    day < today && index.interactionsWith(path).some((one) => one.day >= day && one.day <= today);
  return (day) =>
    birthdaysOn(day, index)
      .filter(({ path }) => !isWished(path, day))
      .map(({ path, age }) => ({
        id: stableId("birthday", path, "", day, 1),
        kind: "birthday",
        day,
        time: null,
        text: words.birthdayOf(nameOf(path, index)),
        why: age === null ? "" : words.turns(age),
        path,
        line: 1,
        contacts: [path],
        source: path,
        rule: null,
        looksDone: false,
        stays: "a day",
      }));
}

interface Born {
  readonly path: string;
  readonly birthday: Birthday;
}

/** Whose birthday it is, in order of path, with how old they get. */
function birthdaysOn(
  day: Day,
  index: IndexView,
): readonly { readonly path: string; readonly age: number | null }[] {
  const key = `${String(monthOf(day))}-${String(dayOfMonth(day))}`;
  // Who was born on 29 February may have their birthday on the 28th (R22): the next birthday knows.
  const keys = key === "2-28" ? [key, "2-29"] : [key];
  return keys
    .flatMap((each) => birthdays(index).get(each) ?? [])
    .flatMap(({ path, birthday }) => {
      const next = nextBirthday(birthday, day);
      return next?.day === day ? [{ path, age: next.age }] : [];
    })
    .sort((a, b) => compareText(a.path, b.path));
}

/** Who was born when, by month and day. */
const birthdays = remembered(
  () => "",
  (index) => {
    const byDay = new Map<string, Born[]>();
    for (const { path, birthday } of index.contacts()) {
      if (birthday === null) continue;
      const key = `${String(birthday.month)}-${String(birthday.day)}`;
      // Entered in place: whole address books are born on the first of January.
      const born = byDay.get(key) ?? [];
      born.push({ path, birthday });
      byDay.set(key, born);
    }
    return byDay;
  },
);

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
