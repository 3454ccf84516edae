import { describe, expect, test } from "@jest/globals";
import { columnKey, fieldOfColumn, formatOf, useNamed } from "../../../src/core/import/csv-columns";

describe("The name of a column", () => {
  test.each([
    ["E-mail 1 - Value", "email 1 value"],
    ["E-Mail-Adresse", "email adresse"],
    ["  First   NAME ", "first name"],
    ["Given_Name", "given name"],
    ["Correo\u00a0electro\u0301nico", "correo electrónico"],
    ["Sound like me", "sound like me"],
    ["Telefon (privat)", "telefon privat"],
    ["", ""],
    ["---", ""],
    ["名前", "名前"],
  ])("is compared without case and marks: %j is %j", (name, key) => {
    expect(columnKey(name)).toBe(key);
  });

  test("is its own key, and that of two columns is two where a number parts them", () => {
    for (const name of ["E-mail 2 Address", "Spalte 1", "Année", "2nd phone"]) {
      expect(columnKey(columnKey(name))).toBe(columnKey(name));
    }
    expect(columnKey("Column 1")).not.toBe(columnKey("Column 2"));
  });
});

describe("What a column holds is known", () => {
  test.each([
    // Google Contacts, as it was until 2024 and as it is.
    ["Given Name", "given name"],
    ["Additional Name", "middle name"],
    ["E-mail 1 - Value", "email"],
    ["Phone 12 - Value", "phone"],
    ["Organization 1 - Name", "company"],
    ["Organization 1 - Title", "role"],
    ["Organization Name", "company"],
    ["Website 1 - Value", "links"],
    // Outlook.
    ["E-mail Address", "email"],
    ["E-mail 2 Address", "email"],
    ["Business Phone 2", "phone"],
    ["Job Title", "role"],
    ["Web Page", "links"],
    ["E-Mail 2: Adresse", "email"],
    ["Telefon geschäftlich", "phone"],
    ["Telefon (privat)", "phone"],
    // Yahoo, Thunderbird and Monica.
    ["First", "given name"],
    ["Middle", "middle name"],
    ["Last", "family name"],
    ["Secondary Email", "email"],
    ["Alternate Email 1", "email"],
    ["Web Page 1", "links"],
    ["Personal Website", "links"],
    ["Birth Month", "birthday"],
    ["first_met_at", "met"],
    ["birthdate", "birthday"],
    ["job", "role"],
    // LinkedIn.
    ["First Name", "given name"],
    ["URL", "links"],
    ["Position", "role"],
    ["Connected On", "met"],
    // What people call them.
    ["Email2", "email"],
    ["phone_1", "phone"],
    ["Date of birth", "birthday"],
    ["Vorname", "given name"],
    ["Geburtstag", "birthday"],
    ["Handy", "phone"],
    ["Kennengelernt", "met"],
    ["Prénom", "given name"],
    ["Apellidos", "family name"],
  ])("for %s: the %s", (name, field) => {
    expect(fieldOfColumn(name)).toBe(field);
  });

  test.each([
    "E-mail 1 - Type",
    "E-mail Display Name",
    "Company Main Phone",
    "Business Street",
    "Notes",
    "Department",
    "Name of the dog",
    "Group Membership",
    "Photo",
    "",
    "constructor",
    "__proto__",
  ])("and for %j it is not", (name) => {
    expect(fieldOfColumn(name)).toBeNull();
  });

  test("for every column of Outlook that ends in Phone, but of no company", () => {
    const all = [
      "Primary Phone",
      "Home Phone",
      "Mobile Phone",
      "Business Phone",
      "Other Phone",
      "Car Phone",
    ];
    expect(all.map(fieldOfColumn)).toEqual(all.map(() => "phone"));
  });
});

describe("What a person says that a column holds", () => {
  test.each([
    ["name", { is: "field", field: "name" }],
    ["First name", { is: "field", field: "given name" }],
    ["E-Mail", { is: "field", field: "email" }],
    ["birthday", { is: "field", field: "birthday" }],
    ["", { is: "nothing" }],
    ["Nothing", { is: "nothing" }],
    ["ignore", { is: "nothing" }],
    ["circle", { is: "property", name: "circle" }],
    [" Keep in touch ", { is: "property", name: "Keep in touch" }],
    ["keep-in_touch2", { is: "property", name: "keep-in_touch2" }],
    ["Straße", { is: "property", name: "Straße" }],
    ["a".repeat(60), { is: "property", name: "a".repeat(60) }],
  ])("%j is understood", (property, use) => {
    expect(useNamed(property)).toEqual(use);
  });

  test.each([
    "type",
    "TYPE",
    "tags",
    "Tag",
    "kith",
    "a: b",
    "a\nb",
    "[list]",
    "#tag",
    "1st",
    "-x",
    "__proto__",
    "a".repeat(61),
  ])("%j is refused: it would decide what the note is, or is no name of a property", (property) => {
    expect(useNamed(property)).toBeNull();
  });
});

describe("Where a table comes from", () => {
  test.each([
    ["LinkedIn", ["First Name", "Last Name", "Connected On"]],
    ["Google Contacts", ["Name", "E-mail 1 - Value"]],
    ["Google Contacts", ["First Name", "Phone 1 - Value"]],
    ["Outlook", ["First Name", "E-mail Address", "Business Phone"]],
    ["CSV", ["First Name", "E-mail Address"]],
    ["CSV", ["Name", "Email"]],
    ["CSV", []],
  ])("is seen by its columns: %s", (format, columns) => {
    expect(formatOf(columns)).toBe(format);
  });
});
