/** Writes vaults of any size for the benchmarks: the same notes from the same seed, on every machine. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const day = 86_400_000;
const lastDay = Date.UTC(2026, 10, 22);
const firstNames =
  "Ada Bea Carl Dina Emil Fay Gus Hana Igor June Karl Lena Milo Nora Otto Pia".split(" ");
const lastNames = "Abel Brand Chen Diaz Ek Fuchs Grau Holm Ito Jung Klein Lund Moss Nagel".split(
  " ",
);
const words =
  "the a of and to in we it on was for with project garden budget draft river note plan idea paper small large green reading summary result because which after before every often never about between people meeting question answer first second better simple open close work home city music winter summer table window letter number system change reason".split(
    " ",
  );
const circles = ["close", "work", "family", "club"];
const goals = [
  ["weekly", 'target: 5\ncounts: new contacts\nremind: "Monday 9am"', "Make five new connections"],
  [
    "weekly",
    'target: 2\ncounts: dormant ties\nremind: "Friday 4pm"',
    "Reach out to two dormant ties",
  ],
  ["daily", "counts: journal days", "Write in a journal"],
  ["daily", "counts: current ties", "Nurture one current relationship"],
  ["quarterly", "counts: events", "Attend a networking event"],
  ["monthly", "target: 4\ncounts: calls or meetings", "Call or meet four people"],
];

/** Numbers from 0 to 1 that the seed alone decides (mulberry32). */
function numbersFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What a note is made of, from one run of numbers. */
function writer(seed, people) {
  const next = numbersFrom(seed);
  const upTo = (most) => Math.floor(next() * most);
  const one = (list) => list[upTo(list.length)];
  const sentence = (least, most) => {
    const text = Array.from({ length: least + upTo(most - least + 1) }, () => one(words)).join(" ");
    return `${text[0].toUpperCase()}${text.slice(1)}`;
  };
  const person = () => personName(upTo(people));
  return { next, upTo, one, sentence, person };
}

/** The name of the contact of this number; each number has its own. */
function personName(number) {
  const round = Math.floor(number / (firstNames.length * lastNames.length));
  const first = firstNames[number % firstNames.length];
  const last = lastNames[Math.floor(number / firstNames.length) % lastNames.length];
  return `${first} ${last}${round === 0 ? "" : ` ${String(round + 1)}`}`;
}

/** An ordinary note of 1 to 8 kB: headings, paragraphs, lists, links between notes, some tasks and tags. */
function ordinaryNote(number, count, { next, upTo, sentence }) {
  const size = 1000 + upTo(7000);
  const head =
    next() < 0.5 ? `---\ntags: [note, area/${String(number % 20)}]\nstatus: draft\n---\n` : "";
  const parts = [`${head}# ${sentence(2, 5)}\n`];
  let length = parts[0].length;
  while (length < size) {
    const kind = next();
    const link = `[[Note ${String(upTo(count))}]]`;
    const part =
      kind < 0.12
        ? `## ${sentence(2, 4)}\n`
        : kind < 0.5
          ? `${Array.from({ length: 3 + upTo(4) }, () => `- ${sentence(4, 14)} ${next() < 0.2 ? link : ""}`).join("\n")}\n`
          : kind < 0.56
            ? `- [ ] ${sentence(3, 8)} 📅 2026-12-${String(10 + upTo(20))}\n`
            : kind < 0.6
              ? `\`\`\`js\nconst x = ${String(upTo(100))};\n\`\`\`\n`
              : `${sentence(20, 60)}. ${sentence(8, 30)} ${link} *${sentence(1, 3)}* #topic.\n`;
    parts.push(part);
    length += part.length + 1;
  }
  return parts.join("\n");
}

/** A daily note: a few lines about people, with dates and plans among them, and some prose. */
function dailyNote({ next, upTo, one, sentence, person }) {
  const lines = ["# Today", "", sentence(15, 60) + ".", "", "## People", ""];
  for (let count = 3 + upTo(6); count > 0; count -= 1) {
    const link = `[[${person()}]]`;
    lines.push(
      one([
        `- Called ${link} about the ${one(words)} ${one(words)}`,
        `- Lunch with ${link} and [[${person()}]], ${sentence(4, 10)}`,
        `- Emailed ${link} ${sentence(3, 8)} #work`,
        `- ${sentence(3, 8)} with ${link} yesterday`,
        `- I should call ${link} next week`,
        `- [ ] Send ${link} the ${one(words)} 📅 2026-12-${String(10 + upTo(20))}`,
        `- [x] Thank ${link} for the ${one(words)}`,
        `- Met ${link} at the ${one(words)}, she starts on Monday`,
      ]),
    );
  }
  lines.push("", "## Notes", "");
  for (let count = 2 + upTo(8); count > 0; count -= 1) {
    lines.push(`- ${sentence(5, 18)}${next() < 0.15 ? " by next Friday" : ""}`);
  }
  return `${lines.join("\n")}\n`;
}

/** A contact's note, with properties and now and then a dated log of its own. */
function contactNote(number, { next, upTo, one, sentence }) {
  const date = isoDay(lastDay - upTo(3000) * day);
  const log = next() < 0.2 ? `\n## Log\n\n- ${date} Called about ${sentence(2, 5)}\n` : "";
  const aliases = next() < 0.4 ? `aliases: [P${String(number)}]\n` : "";
  return `---\ntype: contact\n${aliases}circle: ${one(circles)}\ncompany: ${sentence(1, 2)}\nemail: p${String(number)}@example.org\nmet: ${date}\n---\n\n${sentence(20, 60)}.\n\n- ${sentence(4, 10)}\n- ${sentence(4, 10)}\n${log}`;
}

function goalNote(number) {
  const [cadence, more, title] = goals[number % goals.length];
  return `---\ntype: goal\ncadence: ${cadence}\n${more}\nstart: 2024-01-01\n---\n# ${title} ${String(number)}\n`;
}

function isoDay(time) {
  return new Date(time).toISOString().slice(0, 10);
}

/**
 * The notes of a vault as pairs of path and text: of `size` notes 70 % ordinary, 20 % daily notes, 9 % contacts and
 * 1 % goals, unless `counts` says otherwise.
 */
export function* notesOf(size, counts = {}, seed = 9) {
  const share = (part) => Math.round(size * part);
  const {
    ordinary = share(0.7),
    journal = share(0.2),
    contacts = share(0.09),
    goals: wanted = share(0.01),
  } = counts;
  for (let number = 0; number < ordinary; number += 1) {
    const by = writer(seed + number * 4, contacts);
    yield [
      `Notes/${String(number % 50)}/Note ${String(number)}.md`,
      ordinaryNote(number, ordinary, by),
    ];
  }
  for (let number = 0; number < journal; number += 1) {
    const date = isoDay(lastDay - number * day);
    yield [
      `Journal/${date.slice(0, 4)}/${date}.md`,
      dailyNote(writer(seed + 1 + number * 4, contacts)),
    ];
  }
  for (let number = 0; number < contacts; number += 1) {
    yield [
      `People/${personName(number)}.md`,
      contactNote(number, writer(seed + 2 + number * 4, contacts)),
    ];
  }
  for (let number = 0; number < wanted; number += 1)
    yield [`Goals/Goal ${String(number)}.md`, goalNote(number)];
}

/** 3,000 contacts with ten years of daily notes, and nothing else. */
export const manyPeople = { ordinary: 0, journal: 3650, contacts: 3000, goals: 12 };

/** Writes a vault into a folder and answers how many notes and bytes it has. */
export function writeVault(folder, size, counts, seed) {
  let notes = 0;
  let bytes = 0;
  const made = new Set();
  for (const [path, text] of notesOf(size, counts, seed)) {
    const full = join(folder, path);
    const inside = dirname(full);
    if (!made.has(inside)) mkdirSync(inside, { recursive: true });
    made.add(inside);
    writeFileSync(full, text);
    notes += 1;
    bytes += Buffer.byteLength(text);
  }
  return { notes, bytes };
}
