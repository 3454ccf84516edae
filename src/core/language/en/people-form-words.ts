/** What the windows say in which people come to a vault or leave it, in English. */
import type { PeopleFormWords } from "../people-form-words";
import { counted } from "./counted";

const people = (count: number): string => counted(count, "person", "people");
const notes = (count: number): string => counted(count, "note");

/** English. */
export const englishPeopleFormWords: PeopleFormWords = {
  cancel: "Cancel",
  showMore: (count) => `Show ${count} more`,
  import: {
    title: "Import people",
    file: "Choose a file",
    fileHint:
      "A vCard file (.vcf) from a phone, or a CSV file from Google, Outlook, LinkedIn or a spreadsheet. You see every change before it is written.",
    found: (count, format, file) => `${format}: ${people(count)} in ${file}`,
    columns: (taken, of) => `Columns: ${taken} of ${of} are taken`,
    choices: [
      { value: "", text: "Nothing" },
      { value: "name", text: "Name" },
      { value: "given name", text: "Given name" },
      { value: "family name", text: "Family name" },
      { value: "aliases", text: "Other names" },
      { value: "email", text: "Email" },
      { value: "phone", text: "Phone" },
      { value: "company", text: "Company" },
      { value: "role", text: "Role" },
      { value: "birthday", text: "Birthday" },
      { value: "met", text: "First met" },
      { value: "links", text: "Links" },
      { value: "circle", text: "Circle" },
    ],
    asked: (count) => `Not sure about ${people(count)}`,
    leave: "Leave out",
    isNew: "A new person",
    made: (count) => `New: ${notes(count)}`,
    added: (count) => `Added to ${notes(count)}; what is there is kept`,
    same: (count) =>
      count === 1 ? "1 note says all of it already." : `${notes(count)} say all of it already.`,
    problems: (count) => `Could not be read: ${count}`,
    line: (line) => `line ${line}`,
    nothing: "Nothing to write.",
    submit: (count) => `Import ${people(count)}`,
    busy: { reading: "Reading the file", planning: "Matching people", writing: "Writing notes" },
    stopped: "The import was stopped. No note was changed.",
    done: (count) => `Imported ${people(count)}. “Undo” takes all of it back.`,
    tooLarge: "is larger than 100 MB. Divide it, or export it without pictures.",
  },
  marks: {
    title: "Choose who is a person",
    about:
      "This is how notes in this vault are marked as those of people. Kith goes by those that are ticked.",
    none: "No note is marked as a person’s by folder, tag, type or @Name. Make a folder People, or write type: contact.",
    names: {
      folder: (value) => `Folder ${value}`,
      tag: (value) => `Tag #${value}`,
      type: (value) => value,
      name: (value) => `Names with ${value}`,
    },
    standing: (all, unknown) =>
      unknown === 0 ? `${notes(all)}, all known` : `${notes(all)}, ${unknown} of them new to Kith`,
    submit: "Go by these",
    done: (contacts) => `Kith now knows ${people(contacts)}.`,
  },
  export: {
    title: "Export",
    what: "What",
    subjects: {
      contacts: "Contacts",
      goals: "Goals and their counts",
      interactions: "What happened with whom",
    },
    form: "As",
    forms: {
      csv: "CSV, for spreadsheets",
      json: "JSON, for programs",
      vcard: "vCard 4.0, for address books",
    },
    file: "File in this vault",
    fileHint: "A new file. It is written once, and not kept up to date.",
    to: (path) => `Goes to ${path}.`,
    taken: (path) => `There is a file ${path} already. Take another name, or let it be replaced.`,
    mayReplace: "Replace the file that is there",
    submit: "Export",
    replace: "Replace the file",
    writing: "Writing the file",
    acts: {
      contacts: "Export contacts",
      goals: "Export goals",
      interactions: "Export interactions",
    },
    counted: {
      contacts: (count) => counted(count, "contact"),
      goals: (count) => counted(count, "goal"),
      interactions: (count) => counted(count, "interaction"),
    },
    done: (what, path) => `Wrote ${what} to ${path}. “Undo” takes the file back.`,
  },
  missing: {
    title: "People without a note",
    about: "Your journal links them, and they have no note yet.",
    none: "Everybody whom your journal links has a note.",
    mentions: (count, last) => `${counted(count, "line")}, last ${last}`,
    submit: (count) => `Make ${notes(count)}`,
    done: (count) => `Made ${notes(count)}. “Undo” takes all of it back.`,
  },
};
