import { describe, expect, test } from "@jest/globals";
import { toMoment } from "../../../src/core/dates/day";
import {
  type ExportForm,
  exportForms,
  type ExportSubject,
  exportSubjects,
  exportedTexts,
  hasForm,
} from "../../../src/core/export/exported-texts";
import { journal, person, vaultOf } from "../vault-of";

const notes = {
  "People/Ana.md": person("email: ana@example.org"),
  "People/Bo.md": person(),
  "Goals.md": "---\ntype: goals\n---\n## Every week\n- Make two calls\n",
  ...journal({ "2026-11-18": "Called [[Ana]]" }),
};
const exported = (subject: ExportSubject, form: ExportForm, of: object = notes) =>
  exportedTexts(subject, form, vaultOf({ ...of }), toMoment("2026-11-22T10:00")!);

const every = exportSubjects.flatMap((subject) =>
  exportForms.filter((form) => hasForm(subject, form)).map((form) => [subject, form] as const),
);

describe("An exported file", () => {
  test.each(every)("of %s as %s has one text for each, and says how many", (subject, form) => {
    const { count, texts } = exported(subject, form)!;
    expect(count).toBe({ contacts: 2, goals: 1, interactions: 1 }[subject]);
    const around = { csv: 1, json: 2, vcard: 0 }[form];
    expect([...texts]).toHaveLength(count + around);
  });

  test.each(["contacts", "goals", "interactions"] as const)(
    "of %s as JSON is laid out as JSON is, full or empty",
    (subject) => {
      for (const of of [notes, {}]) {
        const text = [...exported(subject, "json", of)!.texts].join("");
        expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
      }
    },
  );

  test("is a vCard only of contacts", () => {
    expect(exported("goals", "vcard")).toBeNull();
    expect(exported("interactions", "vcard")).toBeNull();
  });
});
