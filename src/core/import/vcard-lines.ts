/** The cards of a file as whole lines, each with its place: folded lines joined, pictures and nested cards left out. */
import { message, type Saying } from "../language/sayings";
import type { ProblemInNote } from "../model/problem";
import { endsSoftly } from "./quoted-printable";
import type { Steps } from "./steps";

/** One property as it stands in the file, unfolded. */
export interface CardLine {
  readonly line: number;
  /** The part before the first colon that is in no quotes: the name and its parameters. */
  readonly head: string;
  readonly value: string;
}

/** One card of the file. */
export interface Card {
  /** The line of its BEGIN. */
  readonly line: number;
  readonly lines: readonly CardLine[];
}

/** Properties that hold what Kith takes nothing from, and whose broken lines therefore matter to nobody. */
const leftOut = /^(?:[\w-]+\.)?(?:photo|logo|sound|key|x-ms-\w+|agent)\b/i;

/** What ends a card even where a quoted-printable value says that it goes on. */
const cardEnd = /^end\s*:\s*vcard\s*$/i;

/** No property that a person typed is longer. */
const mostCharacters = 100_000;
/** More problems of one sort tell nothing more. */
const mostProblems = 100;
/** So many lines are read in one step. */
const linesAStep = 500;

/** Reads the cards; a card without an end and a line that neither begins nor goes on with anything are problems. */
export function* readCards(text: string): Steps<{
  readonly cards: readonly Card[];
  readonly problems: readonly ProblemInNote[];
}> {
  const reading = new CardReading();
  let line = 0;
  for (const source of linesOf(text)) {
    reading.take(source, (line += 1));
    if (line % linesAStep === 0) yield;
  }
  reading.end();
  return reading;
}

/** The lines of a text, however they end, one at a time. */
function* linesOf(text: string): Generator<string> {
  const end = /\r\n|\n|\r/g;
  let from = 0;
  for (let found = end.exec(text); found; found = end.exec(text)) {
    yield text.slice(from, found.index);
    from = end.lastIndex;
  }
  yield text.slice(from);
}

class CardReading {
  readonly cards: Card[] = [];
  readonly problems: ProblemInNote[] = [];
  private begun: { readonly line: number; readonly lines: CardLine[] } | null = null;
  /** How many cards stand within the card that is read. */
  private nested = 0;
  private head: string | null = null;
  private headLine = 0;
  private parts: string[] = [];
  private size = 0;
  private soft = false;

  take(source: string, line: number): void {
    if (this.soft && !cardEnd.test(source)) {
      this.goOn(source);
    } else if (/^[ \t]/.test(source)) {
      if (this.head !== null) this.goOn(source.slice(1));
      else if (this.begun && source.trim() !== "") this.tellBroken(line);
    } else if (source.trim() !== "") {
      this.start(source, line);
    }
  }

  end(): void {
    this.finish();
    if (this.begun) this.tellOpen(this.begun.line);
  }

  private start(source: string, line: number): void {
    const [, word = "", what = ""] = /^(begin|end)\s*:\s*(\w*)$/i.exec(source.trimEnd()) ?? [];
    if (what.toLowerCase() === "vcard") {
      const isNested = this.head !== null && /^agent\b/i.test(this.head);
      this.finish();
      if (word.toLowerCase() === "end") this.close();
      else this.open(line, isNested);
      return;
    }
    const colon = this.begun ? colonOf(source) : -1;
    if (!this.begun) return;
    if (colon < 0) {
      // The bytes of a picture whose lines lost their blanks go on with it.
      if (this.head === null || !leftOut.test(this.head)) this.tellBroken(line);
      return;
    }
    this.finish();
    this.head = source.slice(0, colon);
    this.headLine = line;
    this.goOn(source.slice(colon + 1));
  }

  private goOn(source: string): void {
    const isQuoted = /quoted-printable/i.test(this.head ?? "");
    this.soft = isQuoted && endsSoftly(source);
    const part = this.soft ? source.slice(0, -1) : source;
    if (this.size > mostCharacters || leftOut.test(this.head ?? "")) return;
    this.size += part.length;
    this.parts.push(part);
  }

  private finish(): void {
    if (this.head !== null && this.nested === 0 && !leftOut.test(this.head)) {
      const value = this.parts.join("");
      this.begun?.lines.push({ line: this.headLine, head: this.head, value });
    }
    this.head = null;
    this.parts = [];
    this.size = 0;
    this.soft = false;
  }

  private open(line: number, isNested: boolean): void {
    if (this.begun && (isNested || this.nested > 0)) {
      this.nested += 1;
      return;
    }
    if (this.begun) this.tellOpen(this.begun.line);
    this.begun = { line, lines: [] };
  }

  private close(): void {
    if (this.nested > 0) {
      this.nested -= 1;
    } else if (this.begun) {
      this.cards.push(this.begun);
      this.begun = null;
    }
  }

  private tellOpen(line: number): void {
    this.tell(line, "vcard-no-end", ["importOpenCard"]);
    this.nested = 0;
  }

  private tellBroken(line: number): void {
    this.tell(line, "vcard-folding", ["importBrokenLine"]);
  }

  private tell(line: number, code: string, saying: Saying): void {
    if (this.problems.length >= mostProblems) return;
    this.problems.push({
      line,
      column: 1,
      severity: "warning",
      code,
      ...message(saying),
      fix: null,
    });
  }
}

/** Where the value begins: at the first colon that is in no quotes; -1 without one. */
function colonOf(line: string): number {
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at];
    if (character === '"') quoted = !quoted;
    else if (character === ":" && !quoted) return at;
  }
  return quoted ? line.indexOf(":") : -1;
}
