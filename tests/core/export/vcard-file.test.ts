import { describe, expect, test } from "@jest/globals";
import { vcardOf } from "../../../src/core/export/vcard-file";
import { day } from "../note-builder";

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

  test("has what is known alone: a name makes a whole card", () => {
    const nobody = { aliases: [], emails: [], phones: [], company: null, role: null };
    const card = vcardOf({ name: "Bo", ...nobody, birthday: null, met: null, links: [] });
    expect(card).toBe("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bo\r\nEND:VCARD\r\n");
  });

  test.each([
    [{ name: "a\\b, c; d: e" }, "FN:a\\\\b\\, c\\; d: e"],
    [{ aliases: ["A; B", "C\\D"] }, "NICKNAME:A; B,C\\\\D"],
    [{ role: "Head\nof\r\nSales" }, "TITLE:Head\\nof\\nSales"],
    [{ birthday: "1990-04-17" }, "BDAY:19900417"],
    [{ birthday: "0033-04-03" }, "BDAY:00330403"],
    [{ met: day("2024-11-18") }, "X-KITH-MET:2024-11-18"],
    [{ links: ["file:\\\\x"] }, "URL:file:%5C%5Cx"],
    [{ phones: ["1", "2;ext=3"] }, "TEL;VALUE=text:1\r\nTEL;VALUE=text:2\\;ext=3"],
  ])("writes %j so that every reader reads it back", (parts, line) => {
    expect(vcardOf({ ...ana, ...parts })).toContain(`\r\n${line}\r\n`);
  });

  test.each([
    ["a line of 75 bytes", "a".repeat(72), 1],
    ["a line of 76", "a".repeat(73), 2],
    ["a line whose last letter has two", `${"a".repeat(71)}é`, 2],
    ["two lines that are full", "a".repeat(72 + 74), 2],
    ["one more", "a".repeat(72 + 75), 3],
  ])("is folded no sooner than it must: %s", (_, name, lines) => {
    const [, , ...rest] = vcardOf({ ...ana, name }).split("\r\n");
    expect(rest.findIndex((line) => line.startsWith("NICKNAME"))).toBe(lines);
  });
});
