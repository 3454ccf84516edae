/** Which sort of address book the bytes of a file are, and the people in it; or why they are none. */
import type { Calendar } from "../dates/calendar";
import type { ColumnUse } from "./csv-columns";
import type { Steps } from "./steps";
import type { TableReader } from "./table-reader";
import type { Saying } from "../language/sayings";
import { decodeText } from "./decode";
import { type CsvRead, readCsv } from "./read-csv";
import { readVcard } from "./read-vcard";

/** Larger files are refused, in bytes; ten thousand contacts with pictures take about as much. */
export const largestFile = 100 * 1024 * 1024;

/** What a file holds, or in a sentence why it is no address book (R80). */
export type FileRead =
  ({ readonly is: "people" } & CsvRead) | { readonly is: "refused"; readonly because: Saying };

/** Reads a file by what is in it; its name decides only where that leaves a doubt. Never throws. */
export function* readPeople(
  name: string,
  bytes: Uint8Array,
  calendar: Calendar,
  tables: TableReader,
  mapping: ReadonlyMap<string, ColumnUse> = new Map(),
): Steps<FileRead> {
  if (bytes.length > largestFile) return refused(["fileTooLarge"]);
  if (isWorkbook(bytes)) return refused(["filePacked"]);
  const text = decodeText(bytes);
  yield;
  const start = text.slice(0, 4096).trimStart();
  if (start.includes("\0")) return refused(["fileNoText"]);
  if (/^<(?:!doctype|html|\?xml|table|head|meta|body|style|div|script)\b/i.test(start)) {
    return refused(["fileWebPage"]);
  }
  if (hasCard(start) || (isVcardName(name) && hasCard(text))) {
    return {
      is: "people",
      ...(yield* readVcard(text, calendar)),
      format: "vCard",
      columns: [],
      holds: [],
      leftOut: [],
    };
  }
  if (isVcardName(name) && text.trim() !== "") {
    return refused(["fileNoCard"]);
  }
  if (/^begin\s*:/i.test(start)) return refused(["fileCalendar"]);
  return { is: "people", ...(yield* readCsv(text, calendar, tables, mapping)) };
}

function isVcardName(name: string): boolean {
  return /\.(?:vcf|vcard)$/i.test(name);
}

function hasCard(text: string): boolean {
  return /^begin\s*:\s*vcard/im.test(text);
}

/** The first bytes of packed files (`.xlsx`, `.ods`, `.numbers`, `.zip`), of old `.xls`, of PDF and of gzip. */
const workbooks = ["PK\u0003\u0004", "\u00d0\u00cf\u0011\u00e0", "%PDF", "\u001f\u008b"];

function isWorkbook(bytes: Uint8Array): boolean {
  const first = String.fromCharCode(...bytes.subarray(0, 4));
  return workbooks.some((mark) => first.startsWith(mark));
}

function refused(because: Saying): FileRead {
  return { is: "refused", because };
}
