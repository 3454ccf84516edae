/** How a day is written in a date format of moment's, as daily notes are named, and how it is read back (R97). */
import { monthNames, weekdayNames } from "../language/en/date-words";
import { dayFromFields, type DayField, fieldOf } from "./phrases/day-fields";
import { type Day, dayNumber } from "./day";
import { numberedPlace } from "./cadences/format-cadence";
import { type FormatPiece, formatPieces, type TokenStyle } from "./moment-tokens";

const secondsOfDay = 86_400;

/**
 * The day in the format, with moment's English tokens and `[literals]`, as moment writes it in the locale `en`;
 * tokens of time give what 00:00 is.
 */
export function formatDay(day: Day, format: string): string {
  return formatPieces(format)
    .map((piece) => written(day, piece))
    .join("");
}

/**
 * The day that a text of the format writes, read strictly: every part must be as `formatDay` would write it (upper and
 * lower case of names aside). Null for a text that isn't of the format, a weekday that isn't the day's, a day that
 * doesn't exist, and a format such as `gggg-[W]ww` that decides no day. Parts of time may be any.
 */
export function readFormattedDay(text: string, format: string): Day | null {
  const told: { readonly piece: FormatPiece; readonly text: string }[] = [];
  const fields = new Map<DayField, number>();
  let at = 0;
  for (const piece of formatPieces(format)) {
    const found = pieceAt(text, at, piece);
    if (found === null) return null;
    told.push({ piece, text: found });
    if (piece.is === "day") noteField(fields, piece.field, piece.style, found);
    at += found.length;
  }
  if (at < text.length) return null;
  const day = dayFromFields(fields);
  const same = told.every(({ piece, text: part }) => {
    const own = piece.is !== "day" || !day || written(day, piece).toLowerCase();
    return own === true || own === part.toLowerCase();
  });
  return same ? day : null;
}

function written(day: Day, piece: FormatPiece): string {
  switch (piece.is) {
    case "text":
      return piece.text;
    case "time":
      return piece.midnight;
    case "instant": {
      const seconds = dayNumber(day) * secondsOfDay;
      return String(piece.unit === "seconds" ? seconds : seconds * 1000);
    }
    case "day":
      return writtenField(fieldOf(day, piece.field), piece.field, piece.style);
  }
}

function writtenField(value: number, field: DayField, style: TokenStyle): string {
  switch (style.is) {
    case "figures":
      return (style.sign ? "+" : "") + String(value).padStart(style.least, "0");
    case "short-year":
      return String(value % 100).padStart(2, "0");
    case "place":
      return numberedPlace(value);
    case "name":
      return (namesOf(field)[nameIndex(field, value)] ?? "").slice(0, style.letters);
  }
}

/** The names of months or of weekdays; those of weekdays stand Monday first. */
function namesOf(field: DayField): readonly string[] {
  return field === "month" ? monthNames : weekdayNames;
}

function nameIndex(field: DayField, value: number): number {
  return field === "month" ? value - 1 : (value + 6) % 7;
}

/** The text at the place that may be the piece; null where it can't be. */
function pieceAt(text: string, at: number, piece: FormatPiece): string | null {
  switch (piece.is) {
    case "text":
      return text.startsWith(piece.text, at) ? piece.text : null;
    case "time":
      return piece.pattern.exec(text.slice(at, at + 12))?.[0] ?? null;
    case "instant":
      return /^-?\d{1,15}/.exec(text.slice(at, at + 16))?.[0] ?? null;
    case "day":
      return fieldAt(text.slice(at, at + 12), piece.field, piece.style);
  }
}

function fieldAt(text: string, field: DayField, style: TokenStyle): string | null {
  switch (style.is) {
    case "figures":
      return /^\+?\d+/.exec(text)?.[0].slice(0, style.most + (style.sign ? 1 : 0)) ?? null;
    case "short-year":
      return /^\d\d/.exec(text)?.[0] ?? null;
    case "place":
      return /^\d{1,4}(?:st|nd|rd|th)/i.exec(text)?.[0] ?? null;
    case "name": {
      const lower = text.toLowerCase();
      const names = namesOf(field).map((name) => name.slice(0, style.letters).toLowerCase());
      const name = names.find((known) => lower.startsWith(known));
      return name === undefined ? null : text.slice(0, name.length);
    }
  }
}

function noteField(
  fields: Map<DayField, number>,
  field: DayField,
  style: TokenStyle,
  told: string,
): void {
  switch (style.is) {
    case "short-year": {
      const value = Number(told);
      // As moment has it, two figures up to 68 are of this century.
      if (!fields.has(field)) fields.set(field, value + (value > 68 ? 1900 : 2000));
      return;
    }
    case "name": {
      const names = namesOf(field).map((name) => name.slice(0, style.letters).toLowerCase());
      const index = names.indexOf(told.toLowerCase());
      fields.set(field, field === "month" ? index + 1 : (index + 1) % 7);
      return;
    }
    case "figures":
    case "place":
      fields.set(field, Number.parseInt(told, 10));
  }
}
