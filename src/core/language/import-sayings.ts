/** What is said of a file of people: why it can't be taken, what of it is left out, and who is asked about. */

/** Sentences by name; those that begin with `file` go on behind the file's name. */
export interface ImportSayings {
  readonly importUnnamed: (known: string | null) => string;
  readonly importEmail: (name: string) => string;
  readonly importBirthday: (name: string, date: string) => string;
  readonly importMet: (name: string, date: string) => string;
  readonly importCells: () => string;
  readonly importQuote: () => string;
  readonly importRows: () => string;
  readonly importEmpty: () => string;
  readonly importNoHeader: () => string;
  readonly importOpenCard: () => string;
  readonly importBrokenLine: () => string;
  readonly importNoteName: (name: string) => string;
  readonly importNoteLeft: (path: string) => string;
  readonly importTwoAddresses: () => string;
  readonly importAddressOrName: () => string;
  readonly importSameNote: () => string;
  readonly importTwoNames: () => string;
  readonly importTaken: () => string;
  readonly importOtherBirthday: () => string;
  readonly importSameLine: (line: number) => string;
  readonly fileTooLarge: () => string;
  readonly filePacked: () => string;
  readonly fileNoText: () => string;
  readonly fileWebPage: () => string;
  readonly fileNoCard: () => string;
  readonly fileCalendar: () => string;
}
