/** The terminal that the command speaks to: how wide it is, whether it shows colour, and where text goes. */
import picocolors from "picocolors";
import stringWidth from "string-width";
import { languageAround } from "./environment-language";

/** The colours that the command uses; without colour each gives the text back. */
export type Colours = ReturnType<typeof picocolors.createColors>;

/** Where the command's answers and complaints go. */
export interface Terminal {
  /** The code of the language that the person asks for in the environment, such as `de`. */
  readonly language: string;
  /** In columns, at least 40. */
  readonly width: number;
  readonly colours: Colours;
  /** Whether stderr is watched by a person, so that progress may be shown. */
  readonly showsProgress: boolean;
  /** Writes the answer. */
  readonly print: (text: string) => void;
  /** Writes one line for a person, on stderr. */
  readonly complain: (text: string) => void;
  /** Shows how far long work is, in place of the last such line; `null` clears it. */
  readonly progress: (text: string | null) => void;
}

/** The terminal of this process; colour only on a terminal, none with `NO_COLOR`. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  const colour = stdout.isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb";
  const showsProgress = stderr.isTTY;
  return {
    language: languageAround(env),
    width: Math.max(40, stdout.isTTY ? stdout.columns : Number(env["COLUMNS"]) || 100),
    colours: picocolors.createColors(colour),
    showsProgress,
    print: (text) => {
      stdout.write(text.endsWith("\n") ? text : `${text}\n`);
    },
    complain: (text) => {
      stderr.write(text.endsWith("\n") ? text : `${text}\n`);
    },
    progress: (text) => {
      if (showsProgress) stderr.write(`\r\u001b[2K${text ?? ""}`);
    },
  };
}

/** How many columns a text takes; wide characters and emoji take two, accents none. */
export function columnsOf(text: string): number {
  // Who only writes such signs needs none of the tables that the rest of Unicode takes.
  return narrow.test(text) ? text.length : stringWidth(text);
}

/** Text of signs that take one column each: ASCII, letters of western Europe, and those that Kith draws and writes with. */
const narrow = /^[\x20-\x7e\xa1-\xac\xae-\xff–—…‘’“”„█░■□]*$/;

/** The text cut to at most so many columns, with an ellipsis where something was cut. */
export function cutTo(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let cut = "";
  let taken = 0;
  graphemes ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  for (const { segment } of graphemes.segment(text)) {
    const wide = columnsOf(segment);
    if (taken + wide > columns - 1) break;
    taken += wide;
    cut += segment;
  }
  return `${cut.trimEnd()}…`;
}

/** The text broken between words into lines of at most so many columns; a longer word stands whole, on a line of its own. */
export function wrapTo(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines[lines.length - 1];
    if (last !== undefined && columnsOf(last) + 1 + columnsOf(word) <= columns) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** The text cut or filled with blanks to exactly so many columns. */
export function fitTo(text: string, columns: number, side: "left" | "right" = "left"): string {
  const cut = cutTo(text, columns);
  const blanks = " ".repeat(Math.max(0, columns - columnsOf(cut)));
  return side === "left" ? cut + blanks : blanks + cut;
}

/** Made on first use, since making it takes longer than many a whole call. */
let graphemes: Intl.Segmenter | null = null;

/**
 * The text without what a terminal obeys, so that no note moves the cursor, renames the window or hides a line. Tabs,
 * line ends and, where `colour` is shown, the plain colours stay.
 */
export function harmless(text: string, colour = false): string {
  return text.replace(obeyed, (found) => (colour && plainColour.test(found) ? found : ""));
}

/** A whole sequence that sets colours, or one control character; a calendar file ends its lines with CR LF. */
const obeyed = new RegExp(String.raw`\u001b\[[\d;]{0,20}m|(?![\t\n]|\r\n)\p{Cc}`, "gu");
/** What the command itself writes: bold, dim, italic, underlined and the sixteen colours, on and off. */
const plainColour = /\[(?:0|[1-4]|2[2-4]|3[0-79]|4[0-79]|9[0-7]|10[0-7])m$/;
