import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { decodeText, utf8, windows1252 } from "../../../src/core/import/decode";

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const encoded = (text: string, encoding: "utf8" | "utf16le" | "latin1"): Uint8Array =>
  new Uint8Array(Buffer.from(text, encoding));

/** UTF-16 with the larger byte first, as old Macs write it. */
function bigEndian(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "utf16le").swap16());
}

const text = fc.string({ unit: "binary", maxLength: 40 });

describe("Bytes that are UTF-8", () => {
  test.each([
    ["nothing", bytes(), ""],
    ["one letter of one byte", bytes(0x41), "A"],
    ["the last sign of one byte", bytes(0x7f), "\u007f"],
    ["the first and the last sign of two", bytes(0xc2, 0x80, 0xdf, 0xbf), "\u0080\u07ff"],
    [
      "the first and the last sign of three",
      bytes(0xe0, 0xa0, 0x80, 0xef, 0xbf, 0xbf),
      "\u0800\uffff",
    ],
    ["the first sign of four", bytes(0xf0, 0x90, 0x80, 0x80), "\u{10000}"],
    ["the last sign of all", bytes(0xf4, 0x8f, 0xbf, 0xbf), "\u{10ffff}"],
  ])("are read: %s", (_, source, said) => {
    expect(utf8(source)).toBe(said);
  });

  test.each([
    ["a byte that only goes on", bytes(0x80)],
    ["a sign whose end is missing", bytes(0x41, 0xc3)],
    ["a sign that another one cuts short", bytes(0xe2, 0x82, 0x41)],
    ["a letter in two bytes that fits in one", bytes(0xc1, 0x81)],
    ["a slash in three bytes, by which filters are fooled", bytes(0xe0, 0x80, 0xaf)],
    ["half of a pair", bytes(0xed, 0xa0, 0x80)],
    ["a sign beyond the last", bytes(0xf4, 0x90, 0x80, 0x80)],
    ["a byte that begins nothing", bytes(0xff)],
  ])("are not those with %s", (_, source) => {
    expect(utf8(source)).toBeNull();
  });

  test("are read whatever they say, as others read them", () => {
    fc.assert(
      fc.property(text, (said) => {
        expect(utf8(encoded(said, "utf8"))).toBe(Buffer.from(said, "utf8").toString("utf8"));
      }),
    );
  });

  test("are read to the end where they are longer than one call can take", () => {
    const long = "Zoë 👋 ".repeat(5000);
    expect(utf8(encoded(long, "utf8"))).toBe(long);
  });
});

describe("A file's text", () => {
  test.each([
    ["UTF-8", encoded("Zoë", "utf8")],
    ["UTF-8 with a mark", encoded("\uFEFFZoë", "utf8")],
    ["UTF-16 with a mark", encoded("\uFEFFZoë", "utf16le")],
    ["UTF-16 of old Macs with a mark", bigEndian("\uFEFFZoë")],
    ["UTF-16 without a mark", encoded("Zoë", "utf16le")],
    ["UTF-16 of old Macs without a mark", bigEndian("Zoë")],
    ["Latin-1", encoded("Zoë", "latin1")],
  ])("is read in %s, and has no mark", (_, source) => {
    expect(decodeText(source)).toBe("Zoë");
  });

  test("has the quotes, dashes and the euro that Windows has where Latin-1 has nothing", () => {
    expect(decodeText(bytes(0x93, 0x80, 0x31, 0x96, 0x32, 0x94, 0x9c))).toBe("“€1–2”œ");
    expect(windows1252(bytes(0x80, 0x9f, 0xa0, 0xff))).toBe("€Ÿ\u00a0ÿ");
  });

  test("is Windows-1252 behind a mark of UTF-8 that promised too much", () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x5a, 0x6f, 0xeb))).toBe("Zoë");
  });

  test.each(["utf16le", "swapped"])(
    "is UTF-16 too where a letter ends in a zero byte (%s)",
    (order) => {
      // 一, one, is 4E 00.
      const said = "Name,Email\n王一,wang@example.org\n";
      const source = order === "swapped" ? bigEndian(said) : encoded(said, "utf16le");
      expect(decodeText(source)).toBe(said);
    },
  );

  test("is read line by line, so that one old card among new ones spoils none of them", () => {
    const [utf, latin] = [encoded("FN:Zoë\r\n", "utf8"), encoded("FN:José\r\n", "latin1")];
    const together = Uint8Array.from([...utf, ...latin, ...utf]);
    expect(decodeText(together)).toBe("FN:Zoë\r\nFN:José\r\nFN:Zoë\r\n");
    expect(decodeText(encoded("\n\n", "utf8"))).toBe("\n\n");
    expect(decodeText(bytes())).toBe("");
  });

  test("of UTF-16 is read without its last byte where that is half a sign", () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x41, 0x00, 0x42))).toBe("A");
  });

  test("is UTF-8 where a few zeros stand in it, which say nothing of an encoding", () => {
    expect(decodeText(encoded("Ana\0Ruiz\0", "utf8"))).toBe("Ana\0Ruiz\0");
  });

  test("comes back from every encoding that can hold it", () => {
    fc.assert(
      fc.property(text, (said) => {
        const whole = Buffer.from(said, "utf16le").toString("utf16le");
        expect(decodeText(encoded(`\uFEFF${said}`, "utf16le"))).toBe(whole);
        expect(decodeText(bigEndian(`\uFEFF${said}`))).toBe(whole);
      }),
    );
  });

  test("is never refused, and never longer than its bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (source) => {
        expect(decodeText(source).length).toBeLessThanOrEqual(source.length);
      }),
    );
  });
});
