import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { decodeQuotedPrintable, endsSoftly } from "../../../src/core/import/quoted-printable";

describe("Text in quoted-printable", () => {
  test.each([
    ["UTF-8", "J=C3=B6rg M=c3=bcller", "Jörg Müller"],
    ["UTF-8", "=E6=97=A5=E6=9C=AC", "日本"],
    ["utf-8", "=F0=9F=91=8B", "👋"],
    ["ISO-8859-1", "J=F6rg", "Jörg"],
    ["windows-1252", "=80 =93x=94", "€ “x”"],
    ["latin1", "=C3=B6", "Ã¶"],
    ["UTF-8", "", ""],
    ["UTF-8", "no marks at all", "no marks at all"],
  ])("in %s: %s is %s", (charset, written, said) => {
    expect(decodeQuotedPrintable(written, charset)).toBe(said);
  });

  test("is read as Windows-1252 where it claims to be UTF-8 and is not", () => {
    expect(decodeQuotedPrintable("J=F6rg", "UTF-8")).toBe("Jörg");
  });

  test("keeps a mark that encodes nothing", () => {
    expect(decodeQuotedPrintable("a=b 1+1=2 =4", "utf-8")).toBe("a=b 1+1=2 =4");
  });

  test("has a semicolon that divides nothing, since it was encoded", () => {
    expect(decodeQuotedPrintable("Chen=3BLee;Maria", "utf-8")).toBe("Chen\\;Lee;Maria");
  });

  test("goes on in the next line behind an equals sign at its very end alone", () => {
    expect(["a=", "=", "a", "", "a=3D", "a= "].map(endsSoftly)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test("says what was encoded, whatever it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (said) => {
        const written = [...Buffer.from(said, "utf8")]
          .map((byte) => `=${byte.toString(16).padStart(2, "0")}`)
          .join("");
        expect(decodeQuotedPrintable(written, "UTF-8").replaceAll("\\;", ";")).toBe(said);
      }),
    );
  });
});
