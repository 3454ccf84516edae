/** Which text bytes are: UTF-8, UTF-16 or, where they are neither, Windows-1252, the superset of Latin-1 that old exports use. */

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 to 0x9F. */
const windowsOnly = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Code units are joined in pieces of this size, since a call takes only so many arguments. */
const piece = 8192;

/** How many bytes at the start tell UTF-16 without a byte order mark. */
const probed = 4096;

/** The text of the bytes without a byte order mark. Never fails: what is no Unicode is read as Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return lineByLine(bytes.subarray(3));
  }
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), true);
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), false);
  const order = unmarkedUtf16(bytes);
  if (order !== null) return utf16(bytes, order === "little");
  return lineByLine(bytes);
}

/** Each line as UTF-8 or else as Windows-1252, since files of several programs are put together. */
function lineByLine(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(10, from) + 1 || bytes.length;
    const line = bytes.subarray(from, end);
    lines.push(utf8(line) ?? windows1252(line));
    from = end;
  }
  return lines.join("");
}

/** Mostly Latin text in UTF-16 has a zero in every other byte, and next to none beside them (`一` has one); no other text has. */
function unmarkedUtf16(bytes: Uint8Array): "little" | "big" | null {
  const end = Math.min(bytes.length, probed) & ~1;
  if (end < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const many = end * 0.2;
  if (odd > many && even < odd / 10) return "little";
  return even > many && odd < even / 10 ? "big" : null;
}

function utf16(bytes: Uint8Array, little: boolean): string {
  return joined(bytes.length >> 1, (at) => {
    const first = bytes[2 * at] ?? 0;
    const second = bytes[2 * at + 1] ?? 0;
    return little ? first | (second << 8) : (first << 8) | second;
  });
}

/** The bytes as Windows-1252. */
export function windows1252(bytes: Uint8Array): string {
  return joined(bytes.length, (at) => {
    const byte = bytes[at] ?? 0;
    return byte >= 0x80 && byte < 0xa0 ? windowsOnly.charCodeAt(byte - 0x80) : byte;
  });
}

/** The bytes as UTF-8; null where they are none. */
export function utf8(bytes: Uint8Array): string | null {
  const parts: string[] = [];
  let points: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    const code = length === 1 ? first : codePointAt(bytes, at, length);
    if (code === null) return null;
    points.push(code);
    at += length;
    if (points.length >= piece) {
      parts.push(String.fromCodePoint(...points));
      points = [];
    }
  }
  return parts.join("") + String.fromCodePoint(...points);
}

/** The smallest code point that takes so many bytes; a smaller one in as many is no UTF-8. */
const smallest = [0, 0, 0x80, 0x800, 0x10000];

function codePointAt(bytes: Uint8Array, from: number, length: number): number | null {
  const first = bytes[from] ?? 0;
  if (first < 0xc2 || first > 0xf4) return null;
  let code = first & (0xff >> (length + 1));
  for (let at = from + 1; at < from + length; at += 1) {
    const next = bytes[at];
    if (next === undefined || (next & 0xc0) !== 0x80) return null;
    code = (code << 6) | (next & 0x3f);
  }
  const isHalf = code >= 0xd800 && code < 0xe000;
  return code < (smallest[length] ?? 0) || code > 0x10ffff || isHalf ? null : code;
}

function joined(length: number, unitAt: (at: number) => number): string {
  const parts: string[] = [];
  for (let from = 0; from < length; from += piece) {
    const units = Array.from({ length: Math.min(piece, length - from) }, (_, at) =>
      unitAt(from + at),
    );
    parts.push(String.fromCharCode(...units));
  }
  return parts.join("");
}
