/** Where an export goes: into a file of the vault that only the user's word can replace. */
import type { Saying } from "../language/sayings";
import { type EditPlan, edits, refused, unchanged } from "../edit/edit-plan";
import { freePath, pathMistake } from "../edit/note-name";
import { folded, vaultPath } from "../parse/settings/folders";
import type { ExportForm, ExportSubject } from "./exported-texts";

const endings: Readonly<Record<ExportForm, string>> = {
  csv: ".csv",
  json: ".json",
  vcard: ".vcf",
};

/** A file that isn't there yet: `Kith contacts.csv`, or `Kith contacts 2.csv`. */
export function freeExportPath(
  subject: ExportSubject,
  form: ExportForm,
  isTaken: (foldedPath: string) => boolean,
): string {
  return freePath("", `Kith ${subject}`, isTaken, endings[form]);
}

/**
 * The file that somebody means; it gets the form's ending where it has none of its own, so that no note can be meant.
 * A mistake says why there can be no such file.
 */
export function exportPlace(
  written: string,
  form: ExportForm,
): { readonly path: string; readonly mistake: Saying | null } {
  const inside = vaultPath(written);
  const ending = endings[form];
  const path = inside === "" || folded(inside).endsWith(ending) ? inside : inside + ending;
  return { path, mistake: pathMistake(path) };
}

/** Writes the file; one that is there is replaced only where that was asked for. */
export function exportPlan(
  title: string,
  path: string,
  text: string,
  mayReplace: boolean,
): EditPlan {
  return {
    title,
    notes: [
      {
        path,
        on: (before) => {
          if (before === null) return { is: "create", text, written: [] };
          if (!mayReplace) return refused(["fileThere", path]);
          return before === text ? unchanged : edits({ from: 0, to: before.length, insert: text });
        },
      },
    ],
  };
}
