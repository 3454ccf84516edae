/** Which tokens and literals a date format of moment's is made of. */
import type { DayField } from "./phrases/day-fields";

/** How a part of a date is written. */
export type TokenStyle =
  /** A number of at least and at most so many figures. */
  | { readonly is: "figures"; readonly least: number; readonly most: number; readonly sign?: true }
  /** The last two figures of a year. */
  | { readonly is: "short-year" }
  /** A number with its ending: 1st. */
  | { readonly is: "place" }
  /** A name cut to so many letters; 9 and more are the whole name. */
  | { readonly is: "name"; readonly letters: number };

/** A piece of a format: a part of the date, a part of the time (what it is at 00:00), or a text as it stands. */
export type FormatPiece =
  | { readonly is: "day"; readonly field: DayField; readonly style: TokenStyle }
  | { readonly is: "time"; readonly midnight: string; readonly pattern: RegExp }
  | { readonly is: "instant"; readonly unit: "seconds" | "milliseconds" }
  | { readonly is: "text"; readonly text: string };

/**
 * The tokens of each part of a day, and how they are written: a number of at least and at most so many figures, of so
 * many exactly (with a sign), its place, a short year, or a name of so many letters.
 */
const dayTokens: Readonly<Record<DayField, string>> = {
  year: "Y=4 YY=short YYYY=4 YYYYY=5 YYYYYY=+6 y=1-4 yo=place yy=2-4 yyy=3-4 yyyy=4",
  quarter: "Q=1 Qo=place",
  month: "M=1-2 Mo=place MM=2 MMM=name3 MMMM=name9",
  dayOfMonth: "D=1-2 Do=place DD=2",
  dayOfYear: "DDD=1-3 DDDo=place DDDD=3",
  weekday: "d=1 do=place dd=name2 ddd=name3 dddd=name9 e=1",
  isoWeekday: "E=1",
  week: "w=1-2 wo=place ww=2",
  isoWeek: "W=1-2 Wo=place WW=2",
  weekYear: "gg=short gggg=4 ggggg=5",
  isoWeekYear: "GG=short GGGG=4 GGGGG=5",
};

function* piecesOfDays(): Generator<readonly [string, FormatPiece]> {
  for (const [field, tokens] of Object.entries(dayTokens) as [DayField, string][]) {
    for (const told of tokens.split(" ")) {
      const [token = "", style = ""] = told.split("=");
      yield [token, { is: "day", field, style: styleOf(style) }];
    }
  }
}

function styleOf(told: string): TokenStyle {
  if (told === "place") return { is: "place" };
  if (told === "short") return { is: "short-year" };
  if (told.startsWith("name")) return { is: "name", letters: Number(told.slice(4)) };
  const [least = 0, most = least] = told.split("-").map(Number);
  const figures = { is: "figures", least, most } as const;
  return told.startsWith("+") ? { ...figures, sign: true } : figures;
}

function time(midnight: string, pattern: RegExp): FormatPiece {
  return { is: "time", midnight, pattern };
}

const hour = /^(?:1\d|2[0-3]|\d)/;
const hours = /^(?:[01]\d|2[0-3])/;
const minute = /^[1-5]?\d/;
const minutes = /^[0-5]\d/;
const era = /^(?:AD|BC)/i;

const tokens: ReadonlyMap<string, FormatPiece> = new Map<string, FormatPiece>([
  ...piecesOfDays(),
  ["N", time("AD", era)],
  ["NN", time("AD", era)],
  ["NNN", time("AD", era)],
  ["NNNN", time("Anno Domini", /^Anno Domini/i)],
  ["NNNNN", time("AD", era)],
  ["a", time("am", /^[ap]m/i)],
  ["A", time("AM", /^[ap]m/i)],
  ["H", time("0", hour)],
  ["HH", time("00", hours)],
  ["h", time("12", /^(?:1[0-2]|[1-9])/)],
  ["hh", time("12", /^(?:0[1-9]|1[0-2])/)],
  ["k", time("24", /^(?:1\d|2[0-4]|[1-9])/)],
  ["kk", time("24", /^(?:0[1-9]|1\d|2[0-4])/)],
  ["m", time("0", minute)],
  ["mm", time("00", minutes)],
  ["s", time("0", minute)],
  ["ss", time("00", minutes)],
  ["hmm", time("1200", /^(?:1[0-2]|[1-9])[0-5]\d/)],
  ["hmmss", time("120000", /^(?:1[0-2]|[1-9])[0-5]\d[0-5]\d/)],
  ["Hmm", time("000", /^(?:1\d|2[0-3]|\d)[0-5]\d/)],
  ["Hmmss", time("00000", /^(?:1\d|2[0-3]|\d)[0-5]\d[0-5]\d/)],
  // "SSS" is three of them.
  ["S", time("0", /^\d/)],
  ["X", { is: "instant", unit: "seconds" }],
  ["x", { is: "instant", unit: "milliseconds" }],
  ["z", time("", /^/)],
  ["zz", time("", /^/)],
  ["Z", time("+00:00", /^(?:Z|[+-]\d\d:\d\d)/)],
  ["ZZ", time("+0000", /^(?:Z|[+-]\d{4})/)],
]);

const longestToken = 9;
const longestFormat = 300;

/** Formats that stand for longer ones, in English. */
const shorthands: ReadonlyMap<string, string> = new Map([
  ["LTS", "h:mm:ss A"],
  ["LT", "h:mm A"],
  ["LLLL", "dddd, MMMM D, YYYY h:mm A"],
  ["LLL", "MMMM D, YYYY h:mm A"],
  ["LL", "MMMM D, YYYY"],
  ["L", "MM/DD/YYYY"],
  ["llll", "ddd, MMM D, YYYY h:mm A"],
  ["lll", "MMM D, YYYY h:mm A"],
  ["ll", "MMM D, YYYY"],
  ["l", "M/D/YYYY"],
]);

/**
 * The pieces of a format in order; `[…]` and `\` make what they hold a text, any other letter that is no token stays
 * as it stands, line breaks and `\` itself are dropped. Of a format of more than 300 characters nothing is read.
 */
export function formatPieces(format: string): readonly FormatPiece[] {
  if (format.length > longestFormat) return [];
  const long = inFull(format);
  const pieces: FormatPiece[] = [];
  let at = 0;
  while (at < long.length) {
    const bracket = closingBracket(long, at);
    if (bracket > at) {
      pieces.push({ is: "text", text: long.slice(at + 1, bracket) });
      at = bracket + 1;
      continue;
    }
    const escaped = long.charAt(at) === "\\";
    const start = escaped ? at + 1 : at;
    const token = longestAt(long, start, tokens) || long.charAt(start);
    const piece = escaped ? undefined : tokens.get(token);
    if (piece) pieces.push(piece);
    else if (!/[\n\r\u2028\u2029\\]/.test(token)) pieces.push({ is: "text", text: token });
    at = start + token.length;
  }
  return pieces;
}

/** The format with its shorthands written out. */
function inFull(format: string): string {
  if (!/[Ll]/.test(format)) return format;
  let long = "";
  let at = 0;
  while (at < format.length) {
    const bracket = closingBracket(format, at);
    const escaped = format.charAt(at) === "\\";
    const shorthand = longestAt(format, escaped ? at + 1 : at, shorthands);
    const kept = bracket > at ? bracket + 1 : at + (escaped ? shorthand.length : 0) + 1;
    if (bracket > at || escaped || shorthand === "") {
      long += format.slice(at, kept);
      at = kept;
    } else {
      long += shorthands.get(shorthand) ?? "";
      at += shorthand.length;
    }
  }
  return long;
}

/** The offset of the bracket that closes the one at the place: the last before the next that opens; -1 for none. */
function closingBracket(format: string, at: number): number {
  if (format.charAt(at) !== "[") return -1;
  const opening = format.indexOf("[", at + 1);
  return format.slice(0, opening < 0 ? format.length : opening).lastIndexOf("]");
}

/** The longest key at the place, or "". */
function longestAt(format: string, at: number, keys: ReadonlyMap<string, unknown>): string {
  for (let length = longestToken; length > 0; length -= 1) {
    const text = format.slice(at, at + length);
    if (text.length === length && keys.has(text)) return text;
  }
  return "";
}
