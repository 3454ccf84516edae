/** The door to writing what Kith knows for other programs: what hosts that export may use. */
export { csvFile } from "./csv-file";
export { exportedPerson } from "./exported-person";
export { contactsTable, goalsTable, interactionsTable } from "./tables";
export { vcardFile } from "./vcard-file";
