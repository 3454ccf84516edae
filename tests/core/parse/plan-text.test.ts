/** What a plan says in a few words: without markers, words of intent and the date (R32). */
import { describe, expect, test } from "@jest/globals";
import { languageFor } from "../../../src/core/language";
import {
  intentStretches,
  isToldBefore,
  meantStretches,
  planText,
  type PlanWords,
  taskIntentStretches,
} from "../../../src/core/parse/plan-text";
import { lexiconFor, wordsOf } from "../../../src/core/parse/sentences/lexicon";
import { readStances } from "../../../src/core/parse/sentences/line-stances";
import { day } from "../note-builder";
import { contextWith, noteOf } from "./reading-builder";

const language = languageFor("en");

function lineOf(source: string) {
  const line = noteOf(source).lines[0];
  if (!line) throw new Error(`No line in ${source}`);
  return line;
}

function text(source: string, parts: Partial<PlanWords> = {}): string {
  const line = lineOf(source);
  return planText({
    line,
    kept: null,
    intent: [],
    dates: [],
    people: [],
    sentence: language.sentence,
    ...parts,
  });
}

/** The stretch of a source that these words take up. */
function stretch(source: string, words: string) {
  const from = source.indexOf(words);
  return { from, to: from + words.length };
}

describe("A line's words are a plan's text", () => {
  test.each([
    ["with a capital letter", "call Bob", "Call Bob"],
    [
      "with its links as their text",
      "call [[People/Bob|Bobby]] and [Ann](Ann.md)",
      "Call Bobby and Ann",
    ],
    ["without quotes and marks around it", "– “call Bob”!", "Call Bob"],
    ["without the arrow before it", "=> call Bob", "Call Bob"],
    ["without any other arrow", "→ call Bob", "Call Bob"],
    ["without code, tags and fields", "call Bob #call `x` [due:: 2026-12-01]", "Call Bob"],
    ["without the signs of tasks and what they say", "call Bob ⏫ 🔁 every week", "Call Bob"],
    ["in a single run of blanks", "call   Bob", "Call Bob"],
    ["without what brackets held", "call Bob (`x`) now", "Call Bob now"],
    ["with a letter that has no capital", "ßign", "SSign"],
    ["with the links alone where nothing else is left", "[[Bob]]", "Bob"],
  ])("%s", (_, source, said) => {
    expect(text(source)).toBe(said);
  });

  test("where only dates and intent stood, the links are left", () => {
    const source = "tomorrow [[Bob]]";
    expect(text(source, { dates: [stretch(source, "tomorrow")] })).toBe("Bob");
  });
});

describe("It leaves out words of intent, and dates with the small word before them", () => {
  test.each([
    ["call Bob on Friday about it", "Friday", "Call Bob about it"],
    ["call Bob Friday", "Friday", "Call Bob"],
    ["lunch moved to Friday", "Friday", "Lunch moved"],
    ["lunch is Friday", "Friday", "Lunch"],
    ["call Bob, by Friday, about it", "Friday", "Call Bob, about it"],
    ["Friday: call Bob", "Friday", "Call Bob"],
  ])("%j without %j", (source, date, said) => {
    expect(text(source, { dates: [stretch(source, date)] })).toBe(said);
  });

  test("words of intent leave the small word before them", () => {
    const source = "so I'll call Bob";
    expect(text(source, { intent: [stretch(source, "so I'll")] })).toBe("Call Bob");
  });

  test("stretches may lie within one another", () => {
    const source = "call Bob on Friday now";
    const dates = [stretch(source, "on Friday"), stretch(source, "Friday")];
    expect(text(source, { dates })).toBe("Call Bob now");
  });
});

describe("It keeps only what is meant, and names who", () => {
  test("of several stretches each", () => {
    const source = "call Bob; rain; write Ann";
    const kept = [stretch(source, "call Bob"), stretch(source, "write Ann")];
    expect(text(source, { kept })).toBe("Call Bob, write Ann");
  });

  test.each([
    [["Ann"], "Give Ann a call"],
    [["Ann", "Bob"], "Give Ann and Bob a call"],
    [["Ann", "Bob", "Cy"], "Give Ann, Bob and Cy a call"],
  ])("in the place of a pronoun: %j", (people, said) => {
    expect(text("give him a call", { people })).toBe(said);
  });

  test("behind the text where there is no pronoun, with the mark that followed one", () => {
    expect(text("call", { people: ["Ann"] })).toBe("Call Ann");
    expect(text("call her, soon", { people: ["Ann"] })).toBe("Call Ann, soon");
  });

  test("no more than eight of them", () => {
    const people = Array.from({ length: 20 }, (_, at) => `P${at}`);
    expect(text("call", { people })).toBe("Call P0, P1, P2, P3, P4, P5, P6 and P7");
  });
});

function read(source: string) {
  const input = {
    day: day("2026-11-22"),
    calendar: contextWith().settings.calendar,
    language,
    isDone: false,
  };
  return readStances(lineOf(source), input);
}

const cutOut = (source: string, stretches: readonly { from: number; to: number }[]) =>
  stretches.map(({ from, to }) => source.slice(from, to)).join(" ");

describe("Words of intent are those before the verb that is meant", () => {
  test.each([
    ["I'll call [[Ann]]", "I 'll"],
    ["Maybe I should call [[Ann]]", "Maybe I should"],
    ["Call [[Ann]]", ""],
    ["I owe [[Ann]] a letter", "I"],
    ["Well, I think I'll call [[Ann]]", "Well I think I 'll"],
    ["I know I should call [[Ann]]", "I know I should"],
    ["When I'm home I'll call [[Ann]]", "I 'll"],
    ["I met Bob when I was out and [[Ann]] and I should call", ""],
    ["[[Ann]]'s wedding is on Saturday", ""],
    ["[[Ann]] and I should meet [[Bob]]", ""],
    ["Called [[Ann]]", ""],
  ])("of %j: %j", (source, words) => {
    expect(cutOut(source, intentStretches(read(source), new Set([0]), false))).toBe(words);
  });

  test("within a whole line, what joins a clause to the one before it stays", () => {
    const source = "I must call [[Ann]] and I must email [[Bob]]";
    const of = (isWhole: boolean) =>
      cutOut(source, intentStretches(read(source), new Set([0, 1]), isWhole));
    expect(of(false)).toBe("I must and I must");
    expect(of(true)).toBe("I must I must");
  });
});

describe("What is told before is not meant", () => {
  test.each([
    ["[[Ann]] said I should call [[Bob]]", true, "should call [[Bob]]"],
    ["I should call [[Bob]]", false, "I should call [[Bob]]"],
  ])("%j", (source, told, meant) => {
    const line = read(source);
    const [clause] = line.clauses;
    expect(clause && isToldBefore(clause)).toBe(told);
    expect(cutOut(source, meantStretches(line, new Set([0])))).toBe(meant);
  });
});

describe("Of a task only words at its beginning are intent", () => {
  test.each([
    ["I should call [[Ann]]", "I should"],
    ["Remember to call [[Ann]]", "Remember to"],
    ["Call [[Ann]]", ""],
    ["Called, I should write [[Ann]]", ""],
    ["The deck", ""],
  ])("%j: %j", (source, words) => {
    const { prose, links } = lineOf(source);
    const lexicon = lexiconFor(language, prose);
    expect(
      cutOut(source, taskIntentStretches(wordsOf({ prose, links }, [], lexicon), lexicon)),
    ).toBe(words);
  });
});
