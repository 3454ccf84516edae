/** What is said about queries and about whom to write to, in English. */
import type { QueryWords } from "../query-words";
import { counted } from "./counted";
import { joined } from "../joined";
import { englishInstructionWords } from "./query-instruction-words";

const quoted = (text: string): string => `“${text}”`;

const didYouMean = (nearest: string | null): string =>
  nearest === null ? "" : ` Did you mean ${quoted(nearest)}?`;

const article = (noun: string): string => (/^[aeiou]/.test(noun) ? "an" : "a");

const nothingOf = {
  circle: "There is no circle",
  folder: "No note is in",
  tag: "No contact is tagged",
  company: "No contact is at",
};

/** "her" of "she/her", "their" of "they/them"; other pronouns are not bent. */
const possessives: ReadonlyMap<string, string> = new Map([
  ["she", "her"],
  ["her", "her"],
  ["he", "his"],
  ["him", "his"],
  ["they", "their"],
  ["them", "their"],
]);

const possessive = (pronouns: string | null): string =>
  possessives.get(pronouns?.toLowerCase().split(/[^a-z]+/, 1)[0] ?? "") ?? "";

/** English. */
export const englishQueryWords: QueryWords = {
  problems: {
    unknownWord: (word, expected, nearest) =>
      `${quoted(word)} is not understood here.${nearest === null ? ` Expected ${joined(expected.slice(0, 8), "or")}.` : didYouMean(nearest)}`,
    otherBlock: (instruction, blocks) =>
      `${quoted(instruction)} belongs in ${article(blocks[0] ?? "")} ${joined(blocks, "or")} block, not here.`,
    endsEarly: (written, expected) =>
      `After ${quoted(written)} comes ${expected}; nothing is there.`,
    wrongValue: (value, expected, nearest) =>
      `${quoted(value)} is not ${expected}.${didYouMean(nearest)}`,
    tooMuch: (rest, instruction) =>
      `${quoted(instruction)} ends before ${quoted(rest)}. Write one instruction a line.`,
    repeated: (instruction, line) =>
      `${quoted(instruction)} stands in line ${line} already. Keep one of the two.`,
    unclosedQuote: "This quotation mark is never closed. Close it at the end of the name.",
    tooManyInstructions: (most) =>
      `A query holds at most ${most} instructions. Take out what is from here on.`,
    moreProblems: "There are more mistakes after this one. Mend these first.",
    quoteFolder: (folder) => `A folder's name with blanks stands in quotes: in "${folder}".`,
    noOperator: (property, operators) =>
      `After ${quoted(property)} comes one of ${joined(operators, "or")}, then a value.`,
    unknownName: (of, name, nearest) =>
      `${nothingOf[of]} ${quoted(name)}.${nearest === null && of === "circle" ? " Circles are named in the settings or in a contact's note." : didYouMean(nearest)}`,
    ambiguousLink: (target, paths) =>
      `${quoted(target)} could be ${joined(paths.slice(0, 4), "or")}. Write the whole path.`,
    unknownNote: (target) => `There is no note ${quoted(target)}.`,
    unknownProperty: (property, nearest, block) =>
      `No ${block === "goals" ? "goal" : "contact"} has a property ${quoted(property)}.${didYouMean(nearest)}`,
    notOfFilter: (instruction) =>
      `Only filters can be turned by “not”, and ${quoted(instruction)} is none.`,
    looseOr: "“or” stands between two filters of one line. Write it there.",
  },
  explain: {
    dormant: "Contacts who are dormant by their own threshold",
    dormantOlderThan: (duration) => `Contacts silent for at least ${duration}`,
    neverOnly: "Contacts who were never contacted",
    neverToo: "and those who were never contacted",
    allGoals: "Goals",
    agenda: "Plans, reminders and due contacts",
    agendaOn: (days) => `Plans, reminders and due contacts ${days}`,
    interactions: "Interactions",
    interactionsHere: "Interactions with this note's contact, or with everyone in other notes",
    either: (alternatives) => alternatives.join(", or "),
    list: (items) => joined(items, "and"),
    usualOrder: {
      dormant: "longest silence first",
      goals: "in the order of their notes",
      agenda: "earliest first",
      interactions: "newest first",
    },
  },
  whyNow: {
    since: (silence, what, when) => `${silence} since ${what} ${when}`,
    lastKind: {
      call: "a call",
      message: "a message",
      email: "an email",
      meeting: "you met",
      event: "an event together",
      introduction: "an introduction",
      thanks: "a thank-you",
      gift: "a gift",
      volunteering: "volunteering together",
      reading: "a book you shared",
      other: "your last contact",
    },
    nouns: [
      "coffee",
      "breakfast",
      "brunch",
      "lunch",
      "dinner",
      "supper",
      "drinks",
      "tea",
      "a walk",
      "a hike",
      "a party",
      "a wedding",
    ],
    lastTouch: "your last contact",
    meeting: "you met",
    inMonth: (month, year) => `in ${month}${year === null ? "" : ` ${year}`}`,
    onDay: (dayOfMonth, month) => `on ${dayOfMonth} ${month}`,
    today: "today",
    tomorrow: "tomorrow",
    onWeekday: (weekday) => `on ${weekday}`,
    never: "you have not been in touch yet",
    usually: (gap) => `you usually talk ${gap}`,
    meant: (cadence) => `you mean to keep in touch ${cadence}`,
    every: (days) => {
      if (days === 1) return "every day";
      if (days < 12) return days === 7 ? "every week" : `every ${days} days`;
      if (days < 60) return `every ${Math.round(days / 7)} weeks`;
      return `every ${Math.round(days / 30.44)} months`;
    },
    birthday: (pronouns, when, age) => {
      const whose = possessive(pronouns);
      const years = age === null ? "" : ` (${age})`;
      return `${whose === "" ? "birthday" : `${whose} birthday is`} ${when}${years}`;
    },
    anniversary: (years, when) => `${counted(years, "year")} since you met, ${when}`,
  },
  heatMap: {
    cell: (count, when) => `${count === 0 ? "nothing" : counted(count, "interaction")}, ${when}`,
    week: (from) => `week of ${from}`,
    summary: (count, from, to) => `${counted(count, "interaction")} from ${from} to ${to}`,
    most: (when, count) => `most in ${when} (${count})`,
    quietest: (days) => `the longest silence was ${counted(days, "day")}`,
  },
  columns: new Map([
    ["name", "Name"],
    ["last contact", "Last contact"],
    ["silence", "Silence"],
    ["via", "Via"],
    ["circle", "Circle"],
    ["next plan", "Next plan"],
  ]),
  reach: { email: "Email", phone: "Call", link: "Open" },
  instructions: englishInstructionWords,
  measures: { cadence: null, duration: null },
};
