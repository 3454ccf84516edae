/** Which text is struck through with `~~`. */
import type { PlainSpan } from "./outline";

/** A run of tildes; only a run of two can open or close. */
export interface StrikeRun {
  readonly at: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Reads the run at an offset of a block's text. */
export function strikeRun(text: string, at: number): StrikeRun {
  let end = at;
  while (text.charCodeAt(end) === 126) end++;
  // As the reference does, of a pair of surrogates each half is looked at by itself.
  const before = sortOf(text.charAt(at - 1));
  const after = sortOf(text.charAt(end));
  return {
    at,
    length: end - at,
    opens: after === "letter" || (after === "punctuation" && before !== "letter"),
    closes: before === "letter" || (before === "punctuation" && after !== "letter"),
  };
}

function sortOf(character: string): "blank" | "punctuation" | "letter" {
  if (character === "" || /\s/.test(character)) return "blank";
  return /[\p{P}\p{S}]/u.test(character) ? "punctuation" : "letter";
}

/** The struck-through spans of a block's runs: each closing run takes the nearest opening one before it. */
export function struckSpans(runs: readonly StrikeRun[]): readonly PlainSpan[] {
  const spans: PlainSpan[] = [];
  const open: StrikeRun[] = [];
  for (const run of runs) {
    const opener = run.closes ? open.pop() : undefined;
    if (opener !== undefined) spans.push({ is: "struck", from: opener.at, to: run.at + 2 });
    else if (run.opens) open.push(run);
  }
  return spans;
}
