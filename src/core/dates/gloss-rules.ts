/** The rules of a glossary, made ready to be looked up by the word they begin with. */
import { allStepsOf } from "./all-steps";

/** One step of a pattern: one of some words, something of a class, or a word or figure of a shape. */
export type GlossStep =
  | { readonly is: "word"; readonly words: readonly string[] }
  | { readonly is: "class"; readonly name: string }
  | { readonly is: "shape"; readonly mark: ShapeMark; readonly shape: RegExp };

/** What a shape stands between in a pattern: figures, long words, words in small letters. */
export type ShapeMark = "/" | "~" | "^";

/** A pattern and the words it stands for. */
export interface GlossRule {
  readonly steps: readonly GlossStep[];
  readonly words: string;
}

/** Rules by what they begin with. */
export type GlossTable = ReadonlyMap<string, readonly GlossRule[]>;

/** Rules by the word, the `#class` or the mark of a shape that they begin with. */
export interface GlossRules {
  readonly top: GlossTable;
  readonly classes: ReadonlyMap<string, GlossTable>;
  /** The classes, as `#name`, that a word or shape begins something of. */
  readonly opens: ReadonlyMap<string, readonly string[]>;
}

/** The marks of shapes. */
export const shapeMarks: readonly ShapeMark[] = ["/", "~", "^"];

/** So many rules are read in a step: about two milliseconds' work. */
const aStep = 64;

/** Reads rules, one a line, and adds them behind those that are known already, which stay as they are. */
export function glossRules(text: string, known: GlossRules | null = null): GlossRules {
  return allStepsOf(glossRuleSteps(text, known));
}

/** As `glossRules`, in steps. */
export function* glossRuleSteps(
  text: string,
  known: GlossRules | null,
): Generator<undefined, GlossRules> {
  const top = new Map(known?.top);
  const classes = new Map(
    [...(known?.classes ?? [])].map(([name, table]) => [name, new Map(table)]),
  );
  let read = 0;
  for (const line of text.split("\n")) {
    const cut = line.indexOf("=");
    if (cut < 0) continue;
    const written = line.slice(0, cut).trim();
    const [lead = "", name, own = ""] = /^@(\w+)(\*?) /.exec(written) ?? [];
    const pattern = written.slice(lead.length);
    const words = line.slice(cut + 1).trim();
    const rule = { steps: pattern.split(" ").map(stepOf), words };
    const table =
      name === undefined ? top : (classes.get(name) ?? new Map<string, readonly GlossRule[]>());
    if (name !== undefined) classes.set(name, table);
    add(table, rule);
    if (own !== "") add(top, rule);
    read += 1;
    if (read % aStep === 0) yield;
  }
  return { top, classes, opens: opensOf(classes) };
}

function stepOf(written: string): GlossStep {
  if (/^#\w/.test(written)) return { is: "class", name: written.slice(1) };
  const mark = shapeMarks.find(
    (each) => written.length > 2 && written.startsWith(each) && written.endsWith(each),
  );
  if (mark) return { is: "shape", mark, shape: new RegExp(`^(?:${written.slice(1, -1)})$`, "u") };
  return { is: "word", words: written.split("|").flatMap(inflected) };
}

/** `jed*` is jede, jeder, jedes, jeden, jedem. */
function inflected(word: string): readonly string[] {
  if (!word.endsWith("*")) return [word];
  return ["e", "er", "es", "en", "em"].map((ending) => word.slice(0, -1) + ending);
}

function add(table: Map<string, readonly GlossRule[]>, rule: GlossRule): void {
  for (const key of keysOf(rule.steps[0])) table.set(key, [...(table.get(key) ?? []), rule]);
}

function keysOf(step: GlossStep | undefined): readonly string[] {
  if (step === undefined) return [];
  if (step.is === "word") return step.words;
  if (step.is === "class") return [`#${step.name}`];
  return [step.mark];
}

function opensOf(classes: ReadonlyMap<string, GlossTable>): ReadonlyMap<string, readonly string[]> {
  const opens = new Map<string, Set<string>>();
  // A class may begin with another: so often as classes stand in one another.
  for (let turn = 0; turn < 3; turn += 1) {
    for (const [name, table] of classes) {
      for (const key of table.keys()) {
        if (key.startsWith("#")) {
          for (const names of opens.values()) if (names.has(key)) names.add(`#${name}`);
        } else opens.set(key, (opens.get(key) ?? new Set()).add(`#${name}`));
      }
    }
  }
  return new Map([...opens].map(([key, names]) => [key, [...names]]));
}
