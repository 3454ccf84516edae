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
  return table(contacts, {
    Name: ({ contact }) => exportedPerson(contact, settings).name,
    Aliases: ({ contact }) => exportedPerson(contact, settings).aliases.join(between),
    Email: ({ contact }) => exportedPerson(contact, settings).emails.join(between),
    Phone: ({ contact }) => exportedPerson(contact, settings).phones.join(between),
    Company: ({ contact }) => exportedPerson(contact, settings).company,
    Role: ({ contact }) => exportedPerson(contact, settings).role,
    Birthday: ({ contact }) => exportedPerson(contact, settings).birthday,
    Met: ({ contact }) => contact.met,
    Links: ({ contact }) => exportedPerson(contact, settings).links.join(between),
    Circle: ({ circle }) => circle,
    State: ({ state }) => state,
    "First contact": ({ firstContact }) => firstContact,
    "Last contact": ({ lastContact }) => lastContact,
    "Days since": ({ daysSince }) => daysSince,
    Interactions: ({ interactions }) => interactions,
    "Keep in touch": (facts) => contactAnswer(facts).cadence,
    Due: ({ due }) => due,
    "Usual gap": ({ usualGap }) => usualGap,
    "Dormant after days": ({ threshold }) => threshold,
    Note: ({ contact }) => contact.path,
  });
}

/** One row a goal, as it stands in its running period. */
export function goalsTable(goals: readonly GoalProgress[]): Table {
  return table(goals.map(goalAnswer), {
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

function table<Row>(
  rows: readonly Row[],
  columns: Readonly<Record<string, (row: Row) => Cell>>,
): Table {
  return {
    columns: Object.keys(columns),
    rows: rows.map((row) => Object.values(columns).map((cell) => cell(row))),
  };
}
