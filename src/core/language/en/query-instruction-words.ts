/** What is said of the instructions of queries, in English. */
import type { InstructionWords } from "../query-instruction-words";
import { joined } from "../joined";

const operators: Readonly<Record<string, string>> = {
  before: "is before",
  after: "is after",
  "<": "is less than",
  ">": "is more than",
};

/** English. */
export const englishInstructionWords: InstructionWords = {
  about: {
    "older than":
      "Silent for at least this long, instead of each contact's own threshold. Months and years are counted back on the calendar from today.",
    "never contacted":
      "Whether contacts whom you never met nor contacted are listed too, alone, or not at all, which is usual.",
    today: "Which days the agenda covers; this week and this month run from now to their last day.",
    next: "The agenda of so many days, today included.",
    tagged:
      "Contacts with this tag or one nested in it, in the properties or in the text of the note.",
    "in circle":
      "Contacts of this circle, by their own property, a tag or a folder; none is those without a circle.",
    in: "Notes in this folder or one of its subfolders.",
    "linking to": "Contacts whose note links this note, in its properties or its text.",
    with: "What happened, or is planned, with this contact.",
    name: "A contact's name or one of its aliases, or a goal's title; in any case, with accents as they are.",
    "text includes": "Lines that hold this text, in any case.",
    company:
      "The property company; a link there is its note's name or the text it shows, and of a list any element counts.",
    where:
      "Any property of the note, or a fact such as last contact, silence (in days), state or interactions. Before and after take dates in words, < and > numbers, all strictly. A missing property passes is not alone.",
    kind: "What sort of interaction it was, or of item it is; several are joined by or.",
    since:
      "When it happened: since and until include the days they name, after and before do not, on and during are within them.",
    last: "What happened in the last so many days, weeks, months or years, today included.",
    cadence: "How often the goal starts again, in any words for it.",
    status: "What the user says of the goal, or what follows from its dates.",
    state: "How the running period goes.",
    pace: "Where the count of an open period should be by now.",
    "sort by":
      "In which order; a second key, in the same line or another, decides between equals. Names, dates and numbers ascend, reverse turns them, and rows without a value come last.",
    "group by":
      "In groups by name, those without a value last; a contact with several tags stands in each of their groups.",
    pick: "A choice of so many that stays the same all day.",
    limit: "At most so many rows in all.",
    show: "Which columns: name, last contact, silence, via (the last entry's kind and text), circle, next plan, or any property.",
    as: "How it looks: a list, a table, cards of contacts or goals, or of interactions a calendar heat map, with a cell for each day, week or month.",
    short: "Each row in as few words as will do.",
    explain: "Says in words, above the rows, how the query was understood.",
  },
  expected: {
    text: "a text",
    tag: "one tag, such as #work",
    circle: "a circle's name, or none",
    folder: 'a folder in quotes, such as "People/Work"',
    link: "a link to a note, such as [[Acme]]",
    contact: "a link to a contact, such as [[Louie Alvarez]]",
    count: "a whole number from 1",
    number: "a number, such as 3",
    value: "a value",
    duration: "a length of time, such as 6 months or 180 days",
    date: "a date, such as 1 May, last month or 2026-05-01",
    cadence: "a cadence, such as weekly or every 2 weeks",
    key: "longest silence, last contact, name, circle or a property",
    goalKey: "name, cadence, deadline, progress, streak or a property",
    property: "circle, tag, company or a property",
    columns: "columns with commas between them, such as company, last contact, via",
    comparison: "a property, then is, is not, includes, before, after, < or >, then a value",
  },
  oneOf: (words) => `one of ${words.join(", ")}`,
  said: {
    named: (days, span) => `${days} (${span})`,
    span: (start, end) => (start === end ? start : `${start} to ${end}`),
    tagged: (tag) => `tagged #${tag}`,
    circle: (name) => (name === null ? "without a circle" : `in circle ${name}`),
    folder: (path) => `in the folder “${path}”`,
    linking: (target) => `linking to ${target}`,
    with: (target) => `with ${target}`,
    quoted: (text) => `“${text}”`,
    text: (text) => `text includes “${text}”`,
    compared: (property, operator, value, day) =>
      `${property} ${operators[operator] ?? operator} ${value}${day === null ? "" : ` (${day})`}`,
    anyOf: (fact, operator, values) => `${fact} ${operator} ${values.join(" or ")}`,
    happened: (word, span) => `${word} ${span}`,
    not: (said) => `not ${said}`,
    sorted: (keys) =>
      `sorted by ${keys.map(({ by, reverse }) => (reverse ? `${by} in reverse` : by)).join(", then ")}`,
    grouped: (by) => `grouped by ${by}`,
    picked: (count) => `${count} picked for today`,
    atMost: (count) => `at most ${count}`,
    showing: (columns) => `showing ${joined(columns, "and")}`,
    shape: (shape) =>
      shape === "cards" ? "as cards" : `as a ${shape.replace("heatmap", "heat map")}`,
    short: "in short",
  },
};
