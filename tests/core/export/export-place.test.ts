import { describe, expect, test } from "@jest/globals";
import { planOutcome } from "../../../src/core/edit/edit-plan";
import { exportPlace, exportPlan, freeExportPath } from "../../../src/core/export/export-place";

describe("The proposed file of an export", () => {
  test("is named for what it holds, and beside what is there whatever its case", () => {
    expect(freeExportPath("goals", "json", () => false)).toBe("Kith goals.json");
    const taken = new Set(["kith contacts.vcf"]);
    const path = freeExportPath("contacts", "vcard", (each) => taken.has(each));
    expect(path).toBe("Kith contacts 2.vcf");
  });
});

describe("A written file", () => {
  test.each([
    ["Out/People", "vcard", "Out/People.vcf"],
    ["People.VCF", "vcard", "People.VCF"],
    [" /Out//a.csv ", "csv", "Out/a.csv"],
    ["Goals.md", "csv", "Goals.md.csv"],
  ] as const)("%j as %s is %s, never a note", (written, form, path) => {
    expect(exportPlace(written, form)).toEqual({ path, mistake: null });
  });

  test.each(["../a.csv", ".obsidian/a.csv", "a:b.csv", ""])("may not be %j", (written) => {
    expect(exportPlace(written, "csv").mistake).not.toBeNull();
  });
});

describe("Writing an export", () => {
  const outcome = (mayReplace: boolean, before: string | null) =>
    planOutcome(exportPlan("Export goals", "a.csv", "new", mayReplace), () => before);

  test("makes the file", () => {
    const change = { path: "a.csv", before: null, after: "new" };
    expect(outcome(false, null)).toMatchObject({ is: "changes", changes: [change] });
  });

  test("leaves a file that is there, unless it may be replaced", () => {
    expect(outcome(false, "old")).toMatchObject({ is: "refused", path: "a.csv" });
    const change = { path: "a.csv", before: "old", after: "new" };
    expect(outcome(true, "old")).toMatchObject({ is: "changes", changes: [change] });
    expect(outcome(true, "new")).toEqual({ is: "changes", changes: [] });
  });
});
