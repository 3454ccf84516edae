/** What is said of a file of people, in English. */
import type { ImportSayings } from "../import-sayings";

/** English. */
export const englishImportSayings: ImportSayings = {
  importUnnamed: (known) =>
    `${known === null ? "An entry without a name" : `“${known}” has no name and`} was left out. Give it a name in the file.`,
  importEmail: (name) => `An email address of ${name} can't be one and was left out.`,
  importBirthday: (name, date) =>
    `The birthday of ${name}, “${date}”, can't be read and was left out.`,
  importMet: (name, date) => `The day you met ${name}, “${date}”, can't be read and was left out.`,
  importCells: () =>
    "This row has more cells than there are columns, so it was left out. Put text that holds the dividing character in quotes.",
  importQuote: () =>
    "A quote is opened here that nothing closes, so this row and all below it were left out.",
  importRows: () => "The rows below this one were left out. Divide the file.",
  importEmpty: () => "This file is empty.",
  importNoHeader: () =>
    "No header was found. The first line must name the columns, such as Name, Email and Phone.",
  importOpenCard: () => "This card has no END:VCARD, so it was left out whole.",
  importBrokenLine: () =>
    "This line is neither a property nor, for want of a blank before it, the rest of one. It was left out.",
  importNoteName: (name) => `No note can have the name ${name}, so this person was left out.`,
  importNoteLeft: (path) => `${path} was left as it is.`,
  importTwoAddresses: () => "Several notes have their email address.",
  importAddressOrName: () => "One note has their email address, another their name.",
  importSameNote: () => "Another entry of the file has the name or email address of the same note.",
  importTwoNames: () => "Several notes have their name.",
  importTaken: () => "Another entry of the file belongs to the note of their name.",
  importOtherBirthday: () => "The note of their name has another birthday.",
  importSameLine: (line) => `Line ${line} of the file has the same name or email address.`,
  fileTooLarge: () => "is larger than 100 MB. Divide it, or export it without pictures.",
  filePacked: () =>
    "is a spreadsheet or another packed file, no CSV. Open it in the spreadsheet and save it as CSV.",
  fileNoText: () => "is no text, so it is neither CSV nor vCard.",
  fileWebPage: () =>
    "is a web page on line 1 and no CSV, as some spreadsheets save it. Open it in the spreadsheet and save it as CSV.",
  fileNoCard: () =>
    "holds no BEGIN:VCARD, so it is neither CSV nor vCard. Export the contacts as vCard again.",
  fileCalendar: () => "is a calendar or the like, neither CSV nor vCard.",
};
