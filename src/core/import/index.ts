/** The door to reading address books: what hosts that import people may use. */
export type { Addition } from "./contact-additions";
export { type ColumnUse, columnKey, useNamed } from "./csv-columns";
export {
  importPlan,
  type ImportPlan,
  type ImportVault,
  notesForPlan,
  planSteps,
} from "./import-plan";
export { loadTableReader } from "./table-reader";
export { type Choice, matchPeople } from "./match-people";
export { type FileRead, largestFile, readPeople } from "./read-people";
export { finished, type Steps } from "./steps";
