/** The door to writing what Kith knows for other programs: what hosts that export may use. */
export { exportPlace, exportPlan, freeExportPath } from "./export-place";
export {
  type ExportForm,
  exportForms,
  type ExportSubject,
  exportSubjects,
  exportedTexts,
  hasForm,
} from "./exported-texts";
