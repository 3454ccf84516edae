/** What the command's answers say around the facts, in English. */
import type { AnswerWords } from "../../command/answer-words";
import { counted } from "../counted";

/** English. */
export const englishAnswerWords: AnswerWords = {
  days: (start, end) => `${start} to ${end}`,
  agenda: {
    more: (count) => `and ${count} more`,
  },
  cadence: {
    unknown: (phrase, near) =>
      `“${phrase}” is no cadence. ${near === null ? "Write one such as daily, weekly, every 2 weeks or every Monday." : `Did you mean ${near}?`}`,
    target: (target) => `target ${target}`,
  },
  contacts: {
    none: `No contacts yet. A contact is a note about a person: give it "type: contact" in its properties,
or keep such notes in a folder named People.
kith detect tells how this vault marks people already.`,
    state: "State",
    due: "Due",
  },
  date: {
    unknown: (phrase, near) =>
      `“${phrase}” is no date that Kith understands. ${near === null ? "Write it as “tomorrow”, “next Friday”, “end of month” or 2026-12-01." : `Did you mean ${near}?`}`,
    today: "today",
  },
  explain: {
    nothing: "nothing that Kith reads",
  },
  goals: {
    none: `No goals yet. Write one as a note:

  ---
  type: goal
  cadence: weekly
  target: 2
  counts: dormant ties
  ---
  # Reach out to two dormant ties

or keep them all in one note with "type: goals" and headings such as EACH WEEK.`,
    legend: {
      met: "met",
      missed: "missed",
      skipped: "skipped",
      noData: "before the journal began",
    },
  },
  interactions: {
    day: "Day",
  },
  marks: {
    none: "No note is marked as a person's by folder, tag, type or @Name. Make a folder People, or write type: contact.",
    columns: { mark: "mark", notes: "notes", contacts: "contacts", examples: "such as" },
    names: {
      folder: (name) => `folder ${name}`,
      tag: (name) => `tag #${name}`,
      type: (property, value) => `${property}: ${value}`,
      name: (part) => `names with ${part}`,
    },
    known: (known, of) => (known === of ? "all" : known === 0 ? "none yet" : `${known} of ${of}`),
    choose: "Choose what Kith should go by, such as kith detect --use 1.",
    allKnown: "Kith goes by all of them already.",
    goesBy: (names, isDryRun) =>
      isDryRun
        ? `Nothing was written. Kith would go by: ${names.join(", ")}.`
        : `Kith now goes by: ${names.join(", ")}.`,
  },
  missing: {
    none: "Everybody whom the journal names has a note.",
    offer: "Nothing was written. Add --yes to make a note for each of them.",
    columns: { name: "name", lines: "lines", last: "last" },
  },
  problems: {
    read: ({ notes, goals, contacts, journal }) =>
      `Read ${counted(notes, "note")}: ${counted(goals, "goal")}, ${counted(contacts, "contact")}, ${counted(journal, "journal note")}.`,
    none: "Nothing to mend.",
    counted: (errors, warnings, hints) =>
      [
        ...(errors === 0 ? [] : [counted(errors, "error")]),
        ...(warnings === 0 ? [] : [counted(warnings, "warning")]),
        ...(hints === 0 ? [] : [counted(hints, "hint")]),
      ].join(", "),
    footer: (problems) => `${problems}: kith check tells where.`,
  },
  watch: {
    since: (folder, time) => `Watching ${folder} since ${time}. Ctrl+C ends it.`,
  },
  who: {
    nobody:
      "Nobody needs you today: no open goal asks for anyone, and nobody is due, drifting or dormant.",
    serves: (goal) => `for: ${goal}`,
    planned: (text, when) => `planned: ${text}${when === "" ? "" : `, ${when}`}`,
  },
  progress: {
    file: (file) => `Reading ${file}`,
    matching: (done, of) => `Matching people: ${done} of ${of}`,
    writing: (percent) => `Writing: ${percent} %`,
  },
};
