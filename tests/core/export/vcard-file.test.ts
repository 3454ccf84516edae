import { describe, expect, test } from "@jest/globals";
import { vcardOf } from "../../../src/core/export/vcard-file";

const ana = {
  name: "Ana; Ruiz",
  aliases: ["Nana", "A, B"],
  emails: ["ana@example.org"],
  phones: ["+44 1632 960141"],
  company: "Acme, Inc.",
  role: null,
  birthday: "04-17",
  met: null,
  links: ["https://example.org/a,b"],
};

describe("A person's card", () => {
  test("is of vCard 4.0, what is text escaped", () => {
    expect(vcardOf(ana)).toBe(
      [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "FN:Ana\\; Ruiz",
        "NICKNAME:Nana,A\\, B",
        "EMAIL:ana@example.org",
        "TEL;VALUE=text:+44 1632 960141",
        "ORG:Acme\\, Inc.",
        "BDAY:--0417",
        "URL:https://example.org/a,b",
        "END:VCARD",
        "",
      ].join("\r\n"),
    );
  });

  test("has its lines folded at 75 bytes and never within a character", () => {
    const name = "Zoë 日本 👋 ".repeat(20).trim();
    const lines = vcardOf({ ...ana, name }).split("\r\n");
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(lines.join("\r\n").replaceAll("\r\n ", "")).toContain(`FN:${name}`);
  });
});
