/** What the help of the command says, and what is said of a call that it can't take, in English. */
import type { HelpWords } from "../../command/help-words";

const didYouMean = (near: readonly string[]): string =>
  near.length === 0
    ? "."
    : ` (Did you mean ${near.length === 1 ? "" : "one of "}${near.join(", ")}?)`;

const allowed = (choices: readonly string[]): string =>
  `Allowed choices are ${choices.join(", ")}.`;

/** English. */
export const englishHelpWords: HelpWords = {
  about: "Keep the promises you make about other people: goals, a journal, and the people in it.",
  headings: {
    usage: "Usage:",
    arguments: "Arguments:",
    options: "Options:",
    everyOption: "Options of every command:",
    commands: "Commands:",
  },
  placeholders: {
    "column=property": "column=property",
    command: "command",
    dir: "dir",
    file: "file",
    format: "format",
    goal: "goal",
    id: "id",
    "line=note": "line=note",
    moment: "moment",
    names: "names",
    note: "note",
    number: "number",
    numbers: "numbers",
    options: "options",
    period: "period",
    phrase: "phrase",
    query: "query",
    status: "status",
    text: "text",
    what: "what",
    when: "when",
  },
  choices: (choices) => `choices: ${choices}`,
  standard: (value) => `default: ${value}`,
  options: {
    version: "show the version",
    vault: "the folder of notes",
    now: "answer as of this civil moment, such as 2026-11-22T10:00",
    json: "answer as JSON",
    config: "another settings file than the vault's own",
    noCache: "read every note anew, and keep nothing for the next call",
    help: "show help",
  },
  commands: {
    goals: {
      is: "every goal with its progress",
      query: 'such as "cadence is weekly; status is active"',
      periods: "how many past periods to show",
    },
    contacts: { is: "every contact with last contact and state" },
    dormant: {
      is: "contacts you have lost touch with, or those that a query asks for",
      query: 'such as "older than 6 months; tagged #work"',
    },
    agenda: {
      is: "reminders, plans and due contacts from now on, and what was missed",
      query: 'such as "next 14 days; kind is plan"',
      days: "how many days, today included",
    },
    snooze: {
      is: "puts an item of the agenda off: 10m, 1h, evening, tomorrow, or a date in words",
      id: "its id, as kith agenda --json names it",
      when: "10m, 1h, evening, tomorrow, or such as Friday 4pm",
      dryRun: "show what would be written",
    },
    done: {
      is: "takes an item off the agenda for good",
      id: "its id, as kith agenda --json names it",
      dryRun: "show what would be written",
    },
    ics: {
      is: "a calendar with alarms, for any calendar app: kith ics > kith.ics",
      days: "how many days, today included",
    },
    watch: { is: "prints reminders as they fall due, until stopped with Ctrl+C" },
    who: { is: "who next, and why now", count: "how many people" },
    interactions: {
      is: "what happened with whom, newest first",
      query: 'such as "with [[Louie]]; kind is call; since 1 May"',
    },
    log: {
      is: "appends a line to the journal note of a day, made from your template if missing",
      on: "the day, such as yesterday or last Friday",
      dryRun: "show what would be written",
    },
    journal: {
      is: "makes the journal note of a day if it is missing, and prints its path",
      dryRun: "print the path and write nothing",
    },
    new: {
      is: "writes a note: a goal from a sentence, or a contact from a name",
      what: "goal or contact",
      text: 'the sentence, such as "call Ana every week", or the name',
      dryRun: "show what would be written, and how it was read",
    },
    adjust: {
      is: "gives a goal another target from a day on, past periods keep theirs; or pauses, resumes, finishes or drops it",
      target: "the new target",
      status: "paused, active, done or dropped",
      because: "why there is another target, in a few words",
      from: "the day, or the first of the days, it holds from",
      dryRun: "show what would be written",
    },
    import: {
      is: "contacts from a vCard or CSV file; shows the plan, writes it with --yes",
      yes: "write what the plan shows",
      dryRun: "show the plan only, even with --yes",
      map: "what a column of a CSV file holds",
      choose: "whose note a doubtful entry is: a path, or new",
    },
    export: {
      is: "everything Kith knows, for other programs: kith export contacts --as vcard",
      what: "contacts, goals or interactions",
      as: "the form",
    },
    detect: {
      is: "how this vault marks people: folder, tag, type or @Name; choose with --use",
      use: "go by these of the listed marks from now on, such as 1,3",
      dryRun: "show what would be written into the settings",
    },
    missing: {
      is: "people the journal names who have no note yet; makes their notes with --yes",
      names: "only these",
      atLeast: "only who is named in so many lines",
      yes: "make a note for each of them",
      dryRun: "show the list only, even with --yes",
    },
    review: {
      is: "the review of this week, month, quarter or year",
      period: "week, month, quarter or year",
      write: "write it into its note; what you wrote there stays",
      dryRun: "show what would be written",
    },
    undo: {
      is: "takes back the last act that this command wrote in the vault, unless a note changed since",
      list: "the acts that can be taken back, newest first",
      dryRun: "show what would be taken back",
    },
    check: { is: "problems with places and fixes" },
    explain: { is: "how one note was read, line by line" },
    date: {
      is: "the date a phrase means; - reads phrases from standard input, one a line",
      past: "read a bare weekday or day as the last one",
      future: "read a bare weekday or day as the next one (the default)",
    },
    cadence: {
      is: "a cadence and its next periods; - reads phrases from standard input, one a line",
      count: "how many periods",
    },
    help: { is: "display help for command" },
  },
  wrong: {
    unknownCommand: (command, near) => `Unknown command '${command}'${didYouMean(near)}`,
    unknownOption: (option, near) => `Unknown option '${option}'${didYouMean(near)}`,
    missingArgument: (name) => `Missing required argument '${name}'.`,
    missingValue: (option) => `Option '${option}' argument missing.`,
    tooMany: (command, expected, given) =>
      `Too many arguments${command === null ? "" : ` for '${command}'`}. Expected ${expected} ${expected === 1 ? "argument" : "arguments"} but got ${given}.`,
    wrongArgument: (value, name, choices) =>
      `Command-argument value '${value}' is invalid for argument '${name}'. ${allowed(choices)}`,
    wrongValue: (value, option, choices) =>
      `Option '${option}' argument '${value}' is invalid. ${allowed(choices)}`,
    seeHelp: (because, command) => `${because} See kith ${command && `${command} `}--help.`,
    noCommand: "Say what you want to know, such as kith goals. kith --help lists everything.",
    ourMistake: (because) => `Something went wrong that is our mistake, not yours: ${because}`,
  },
};
