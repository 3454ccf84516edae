/** The door to reading address books: what hosts that import people may use. */
export type { Addition } from "./contact-additions";
export { type ColumnUse, columnKey, useNamed } from "./csv-columns";
export { importPlan, type ImportPlan, type ImportVault } from "./import-plan";
export type { Choice } from "./match-people";
export { largestFile, readPeople } from "./read-people";
