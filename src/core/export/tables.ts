/** Contacts, goals and interactions as tables: what the notes say, and everything that Kith derives from them. */
import type { ContactFacts } from "../evaluate/contact-state";
import type { GoalProgress } from "../evaluate/goal-progress";
import type { ResolvedEntry } from "../model/interaction";
import type { Settings } from "../model/settings";
import { contactAnswer } from "../view-models/contact-answer";
import { goalAnswer } from "../view-models/goal-answer";
import { noteName } from "../parse/settings/folders";
import type { Cell, Table } from "./csv-file";
import { exportedPerson } from "./exported-person";

/** Stands between the values of one cell, as address books write it. */
const between = " ::: ";

/** One row a contact; the first columns are those that `kith import` reads. */
export function contactsTable(contacts: readonly ContactFacts[], settings: Settings): Table {
  const rows = mapped(contacts, (facts) => ({
    facts,
    person: exportedPerson(facts.contact, settings),
  }));
  return table(rows, {
    Name: ({ person }) => person.name,
    Aliases: ({ person }) => aliasesCell(person.aliases),
    Email: ({ person }) => person.emails.join(between),
    Phone: ({ person }) => person.phones.join(between),
    Company: ({ person }) => person.company,
    Role: ({ person }) => person.role,
    Birthday: ({ person }) => person.birthday,
    Met: ({ person }) => person.met,
    Links: ({ person }) => person.links.join(between),
    Circle: ({ facts }) => facts.circle,
    State: ({ facts }) => facts.state,
    "First contact": ({ facts }) => facts.firstContact,
    "Last contact": ({ facts }) => facts.lastContact,
    "Days since": ({ facts }) => facts.daysSince,
    Interactions: ({ facts }) => facts.interactions,
    "Keep in touch": ({ facts }) => contactAnswer(facts).cadence,
    Due: ({ facts }) => facts.due,
    "Usual gap": ({ facts }) => facts.usualGap,
    "Dormant after days": ({ facts }) => facts.threshold,
    Note: ({ facts }) => facts.contact.path,
  });
}

/** One row a goal, as it stands in its running period. */
export function goalsTable(goals: readonly GoalProgress[]): Table {
  return table(mapped(goals, goalAnswer), {
    Goal: ({ title }) => title,
    Cadence: ({ cadence }) => cadence,
    Counts: ({ counts }) => counts,
    Count: ({ count }) => count,
    Target: ({ target }) => target,
    State: ({ state }) => state,
    Pace: ({ pace }) => pace,
    Streak: ({ streak }) => streak.current,
    "Longest streak": ({ streak }) => streak.longest,
    Trend: ({ trend }) => trend,
    Status: ({ status }) => status,
    "Period start": ({ period }) => period?.start ?? null,
    "Period end": ({ period }) => period?.end ?? null,
    Deadline: ({ deadline }) => deadline,
    "Next reminder": ({ nextReminder }) => nextReminder,
    Partner: ({ partner }) => partner,
    Note: ({ path }) => path,
    Line: ({ line }) => line,
  });
}

/** One row an interaction. */
export function interactionsTable(interactions: readonly ResolvedEntry[]): Table {
  return table(interactions, {
    Date: ({ day }) => day,
    Kind: ({ kind }) => kind,
    Contacts: ({ contacts }) => contacts.map(noteName).join(between),
    Text: ({ text }) => text,
    Note: ({ path }) => path,
    Line: ({ line }) => line,
  });
}

/** One alias with a semicolon in it has the mark behind it, since address books divide by either. */
function aliasesCell(aliases: readonly string[]): string {
  const cell = aliases.join(between);
  return cell.includes(";") && aliases.length === 1 ? cell + between.trimEnd() : cell;
}

function table<Row>(
  rows: Iterable<Row>,
  columns: Readonly<Record<string, (row: Row) => Cell>>,
): Table {
  const cells = Object.values(columns);
  return {
    columns: Object.keys(columns),
    rows: mapped(rows, (row) => cells.map((cell) => cell(row))),
  };
}

function* mapped<Row, Made>(rows: Iterable<Row>, make: (row: Row) => Made): Generator<Made> {
  for (const row of rows) yield make(row);
}
