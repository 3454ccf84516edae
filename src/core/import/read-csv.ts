/** Which people the rows of a CSV file tell of, whoever exported it. */
import type { Calendar } from "../dates/calendar";
import { message, type Saying } from "../language/sayings";
import type { ProblemInNote } from "../model/problem";
import { checkedPerson } from "./checked-person";
import {
  birthPartsOf,
  type ColumnUse,
  columnKey,
  fieldOfColumn,
  formatOf,
  halfCalledName,
} from "./csv-columns";
import { findHeader, likelyHeader } from "./csv-header";
import { readTable, type TableRow } from "./csv-table";
import type { Steps } from "./steps";
import type { TableReader } from "./table-reader";
import { importedDates } from "./imported-dates";
import {
  type ImportedPerson,
  type PeopleRead,
  type PersonDraft,
  personDraft,
} from "./imported-person";
import { personKey } from "./person-name";

/** The people, and how the columns were read. */
export interface CsvRead extends PeopleRead {
  /** The address book that it comes from, as people call it. */
  readonly format: string;
  /** The names of all columns. */
  readonly columns: readonly string[];
  /** What each column is taken for: a part of a person, another property, or `""` for nothing. */
  readonly holds: readonly string[];
  /** Those that nothing is taken from. */
  readonly leftOut: readonly string[];
}

/** Nobody knows more people; rows beyond are left out with a problem. */
const mostRows = 100_000;

/** What is shown of a row that may name the columns. */
const mostColumns = 100;
const mostOfName = 60;

/** Problems of the rows beyond these tell nothing more. */
const mostProblems = 200;

/**
 * Reads the people of every row below the header. `mapping` says by `columnKey` what a column holds, before Kith's own
 * words for it. A file without a header gives a problem and nobody.
 */
export function* readCsv(
  source: string,
  calendar: Calendar,
  tables: TableReader,
  mapping: ReadonlyMap<string, ColumnUse> = new Map(),
): Steps<CsvRead> {
  const text = source.replace(/\r\n?/g, "\n").replace(/^sep=.\n/i, "\n");
  const header = findHeader(text, mapping, tables);
  if (header === null) {
    const names = likelyHeader(text, tables).map((cell) => cell.trim().slice(0, mostOfName));
    const columns = names.slice(0, mostColumns);
    const nothing = { holds: columns.map(() => ""), leftOut: columns };
    return { ...withoutHeader(text), format: "CSV", columns, ...nothing };
  }
  const columns = header.row.cells.map((cell) => cell.trim());
  const uses = usesOf(columns, mapping);
  const holds = uses.map(heldBy);
  const keys = columns.map(columnKey);
  const births = birthPartsOf(keys);
  const unmapped = keys.filter((key) => !mapping.has(key));
  const half = halfCalledName(holds, unmapped);
  const problems: ProblemInNote[] = [];
  const people: ImportedPerson[] = [];
  const tell = (line: number, code: string, saying: Saying): void => {
    problems.push({ line, column: 1, severity: "warning", code, ...message(saying), fix: null });
  };
  yield;
  const { rows: all, unclosed } = readTable(text, header.delimiter, tables, mostRows + 1);
  const rows = all.slice(0, mostRows);
  yield;
  const dates = importedDates(calendar, datesIn(rows, uses));
  for (const { line, cells } of rows) {
    yield;
    if (line <= header.row.line || cells.every((cell) => cell.trim() === "")) continue;
    // Two exports that were put together have their header twice.
    if (columns.every((name, at) => cells[at]?.trim() === name)) continue;
    if (cells.slice(columns.length).some((cell) => cell.trim() !== "")) {
      tell(line, "csv-cells", ["importCells"]);
      continue;
    }
    const person = checkedPerson(draftOf(line, cells, uses, { births, half }), dates, problems);
    if (person !== null) people.push(person);
  }
  if (unclosed !== null) {
    tell(unclosed, "csv-quote", ["importQuote"]);
  }
  if (rows.length < all.length) tell(rows.at(-1)?.line ?? 1, "csv-rows", ["importRows"]);
  problems.sort((a, b) => a.line - b.line);
  return {
    people,
    problems: problems.slice(0, mostProblems),
    format: formatOf(columns),
    columns,
    holds,
    leftOut: columns.filter((name, at) => name !== "" && uses[at]?.is === "nothing"),
  };
}

/** The dates of all rows, which together show the order of day and month. */
function* datesIn(rows: readonly TableRow[], uses: readonly ColumnUse[]): Generator<string> {
  const columns = [...uses.entries()].flatMap(([at, use]) =>
    use.is === "field" && (use.field === "birthday" || use.field === "met") ? [at] : [],
  );
  for (const { cells } of rows) for (const at of columns) yield cells[at] ?? "";
}

function withoutHeader(text: string): PeopleRead {
  const isEmpty = text.trim() === "";
  const code = isEmpty ? "import-empty" : "csv-no-header";
  const told = message([isEmpty ? "importEmpty" : "importNoHeader"]);
  return {
    people: [],
    problems: [{ line: 1, column: 1, severity: "error", code, ...told, fix: null }],
  };
}

/** What each column holds; `Title` is an honorific where another column has the job. */
function usesOf(
  columns: readonly string[],
  mapping: ReadonlyMap<string, ColumnUse>,
): readonly ColumnUse[] {
  const fields = columns.map(fieldOfColumn);
  const keys = columns.map(columnKey);
  const hasJob = fields.some((field, at) => field === "role" && keys[at] !== "title");
  return columns.map((_, at): ColumnUse => {
    const mapped = mapping.get(keys[at] ?? "");
    if (mapped) return mapped;
    const field = fields[at] ?? null;
    return field === null || (keys[at] === "title" && hasJob)
      ? { is: "nothing" }
      : { is: "field", field };
  });
}

function heldBy(use: ColumnUse): string {
  return use.is === "field" ? use.field : use.is === "property" ? use.name : "";
}

/** What the header says of columns that hold a part of something. */
interface Halves {
  readonly births: readonly (number | undefined)[];
  readonly half: ReturnType<typeof halfCalledName>;
}

function draftOf(
  line: number,
  cells: readonly string[],
  uses: readonly ColumnUse[],
  { births, half }: Halves,
): PersonDraft {
  const draft = personDraft(line);
  const birth = ["-", "00", "00"];
  const names = new Map<string, string>();
  for (const [at, cell] of cells.entries()) {
    const use = uses[at];
    const text = unguarded(cell);
    if (text.trim() === "" || use === undefined || use.is === "nothing") continue;
    if (use.is === "property") {
      const texts = draft.more.get(use.name);
      if (texts) texts.push(text);
      else draft.more.set(use.name, [text]);
      continue;
    }
    switch (use.field) {
      case "aliases":
        draft.aliases.push(...text.split(text.includes(":::") ? ":::" : ";"));
        break;
      case "email":
        draft.emails.push(...text.split(/:::|[;,]/));
        break;
      case "phone":
        draft.phones.push(...text.split(/:::|;/));
        break;
      case "links":
        draft.links.push(...linksIn(text));
        break;
      case "birthday": {
        const part = births[at];
        if (part === undefined) draft.birthday ||= text;
        else birth[part] = text.trim().padStart(2, "0");
        break;
      }
      case "company":
      case "role":
      case "met":
        draft[use.field] ||= text;
        break;
      default:
        if (!names.has(use.field)) names.set(use.field, text.trim());
    }
  }
  const name = names.get("name") ?? "";
  const other = names.get(half === "given name" ? "family name" : "given name") ?? "";
  // "Maria Chen" beside "Chen" is whole.
  if (half !== null && !` ${personKey(name)} `.includes(` ${personKey(other)} `)) {
    names.set(half, name);
    names.delete("name");
  }
  const parts = ["given name", "middle name", "family name", "suffix"];
  const joined = parts.map((part) => names.get(part) ?? "").filter((part) => part !== "");
  if (births.length > 0) draft.birthday ||= birth.join("-");
  draft.name = names.get("name") ?? joined.join(" ");
  return draft;
}

/** A cell without the apostrophe that keeps a spreadsheet from taking it for a formula. */
function unguarded(cell: string): string {
  return /^'[=+\-@\t\r'＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

/** Addresses, parted by blanks, by ` ::: ` or by `; `. */
function linksIn(text: string): readonly string[] {
  const words = text.split(/\s+/).map((word) => (word.endsWith(";") ? word.slice(0, -1) : word));
  return words.filter((word) => word !== "" && word !== ":::");
}
