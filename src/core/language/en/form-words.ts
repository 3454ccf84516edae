/** What forms say, in English. */
import type { FormWords } from "../form-words";
import { counted } from "./counted";

/** English. */
export const englishFormWords: FormWords = {
  cancel: "Cancel",
  close: "OK",
  needed: "This is needed.",
  log: {
    with: "With",
    withHint: "Type a name",
    add: (name) => `Add ${name}`,
    remove: (name) => `Remove ${name}`,
    kind: "Kind",
    anyKind: "Read from the words",
    when: "When",
    what: "What happened",
    whatHint: "Called about the new role",
    writes: "Writes",
    submit: "Log",
    nobody: "Nobody of that name. The line is written without a link.",
  },
  date: {
    examples: {
      past: "today, yesterday, last Friday, 18 Nov",
      future: "tomorrow, next Friday, in 2 weeks, 2 Dec",
    },
    unknown: (phrase) => `“${phrase}” is no date that Kith understands. Try “tomorrow” or “2 Dec”.`,
  },
  goal: {
    sentence: "What do you want to do?",
    hint: "Reach out to two dormant ties every week, remind me Friday 4pm",
    readAs: "Read as",
    gallery: "Or start with one of these",
    submit: "Create goal",
    writtenTo: (path) => `Will be written to ${path}`,
    preview: {
      cadence: "How often",
      target: "How many",
      counts: "Counts",
      remind: "Reminds",
      start: "From",
      deadline: "Until",
      length: "For",
    },
  },
  goalGallery: [
    "Reach out to two dormant ties every week",
    "Make five new connections every week",
    "Message one current tie every day",
    "Write in a journal every day",
    "Attend a networking event every quarter",
    "Read a book about relationships every quarter",
    "Volunteer every quarter",
    "30-day gratitude challenge from tomorrow",
    "Find a mentor and invite them by the end of the quarter",
    "Finish a certification by the end of the year",
  ],
  adjust: {
    target: "New target",
    from: "From",
    because: "Why",
    becauseHint: "New job",
    now: (target) => `It is ${target} now.`,
    past: "Past periods keep the target they had.",
    submit: "Adjust",
    instead: "Or, instead",
    statuses: { paused: "Pause", active: "Resume", done: "Finish", dropped: "Let go" },
    wrongTarget: "A target is a whole number from 1 on.",
  },
  snooze: {
    until: "Until when?",
    choices: { "10m": "10 minutes", "1h": "1 hour", evening: "This evening", tomorrow: "Tomorrow" },
    pick: "Or pick a moment",
    submit: "Snooze",
  },
  answer: {
    questions: {
      cadence: "How often?",
      target: "How many each time?",
      remind: "When should Kith remind you?",
      deadline: "By when?",
    },
    examples: {
      cadence: "every 2 weeks",
      target: "3",
      remind: "Friday 4pm",
      deadline: "end of quarter",
    },
    unknown: (text) => `“${text}” is not understood here.`,
  },
  day: { label: "Which day?", quick: ["yesterday", "tomorrow", "last Friday"], submit: "Open" },
  when: { label: "When?", quick: ["tomorrow", "Friday", "next week"], submit: "Set" },
  contact: {
    name: "Name",
    circle: "Circle",
    noCircle: "None",
    met: "Met on",
    email: "Email",
    submit: "Create contact",
  },
  walk: {
    another: "Another target",
    because: "What has changed? It is noted beside each new target.",
    becauseHint: "New job",
    stop: "Stop here",
    none: "No goal is active.",
    done: "That was all of them.",
  },
  triage: {
    step: (at, of) => `${at} of ${of}`,
    mentions: (count) => counted(count, "interaction"),
    question: (name) => `Which circle is ${name} in?`,
    never: "Never track",
    skip: "Skip",
    back: "Back",
    stop: "Stop here",
    title: "Sort contacts into circles",
    noCircles:
      "There are no circles yet. Add one in the settings, then sort your contacts into it.",
    nobody: "Every contact is in a circle, or never tracked.",
    sorted: (circles, never) => {
      const people = (count: number) => counted(count, "contact");
      const said = [
        ...(circles > 0 ? [`${people(circles)} put into circles`] : []),
        ...(never > 0 ? [`${people(never)} never tracked`] : []),
      ];
      return `${said.join(", ")}. Undo takes all of it back.`;
    },
    left: (name, because) => `${name} was left out. ${because}`,
  },
};
