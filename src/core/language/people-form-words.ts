/** What the windows say in which people come to a vault or leave it: import, marks that are there, people who are only mentioned, export. */

/** What of a person a column of a table can hold, as a choice. */
export interface ColumnChoice {
  readonly value: string;
  readonly text: string;
}

/** The words of these windows. */
export interface PeopleFormWords {
  readonly cancel: string;
  readonly showMore: (count: number) => string;
  readonly import: {
    readonly title: string;
    readonly file: string;
    readonly fileHint: string;
    readonly found: (people: number, format: string, file: string) => string;
    readonly columns: (taken: number, of: number) => string;
    readonly choices: readonly ColumnChoice[];
    readonly asked: (count: number) => string;
    readonly leave: string;
    readonly isNew: string;
    readonly made: (count: number) => string;
    readonly added: (count: number) => string;
    readonly same: (count: number) => string;
    readonly problems: (count: number) => string;
    readonly line: (line: number) => string;
    readonly nothing: string;
    readonly submit: (count: number) => string;
    readonly busy: Readonly<Record<"reading" | "planning" | "writing", string>>;
    readonly stopped: string;
    readonly done: (count: number) => string;
    readonly tooLarge: string;
  };
  readonly marks: {
    readonly title: string;
    readonly about: string;
    readonly none: string;
    readonly names: Readonly<Record<"folder" | "tag" | "type" | "name", (value: string) => string>>;
    readonly standing: (notes: number, unknown: number) => string;
    readonly submit: string;
    readonly done: (contacts: number) => string;
  };
  readonly export: {
    readonly title: string;
    readonly what: string;
    readonly subjects: Readonly<Record<"contacts" | "goals" | "interactions", string>>;
    readonly form: string;
    readonly forms: Readonly<Record<"csv" | "json" | "vcard", string>>;
    readonly file: string;
    readonly fileHint: string;
    readonly to: (path: string) => string;
    readonly taken: (path: string) => string;
    readonly mayReplace: string;
    readonly submit: string;
    readonly replace: string;
    readonly writing: string;
    /** As undo names them. */
    readonly acts: Readonly<Record<"contacts" | "goals" | "interactions", string>>;
    readonly counted: Readonly<
      Record<"contacts" | "goals" | "interactions", (count: number) => string>
    >;
    readonly done: (what: string, path: string) => string;
  };
  readonly missing: {
    readonly title: string;
    readonly about: string;
    readonly none: string;
    readonly mentions: (count: number, last: string) => string;
    readonly submit: (count: number) => string;
    readonly done: (count: number) => string;
  };
}
