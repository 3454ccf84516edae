/** What text in quoted-printable says, in the charset that is named beside it. */
import { utf8, windows1252 } from "./decode";

/** Whether a line of a quoted-printable value goes on in the next one. */
export function endsSoftly(line: string): boolean {
  return line.endsWith("=");
}

/**
 * Decodes a value whose soft line breaks are gone already. A semicolon that was encoded is no separator, so it comes
 * with a backslash; an `=` that encodes nothing stays.
 */
export function decodeQuotedPrintable(value: string, charset: string): string {
  return value.replace(/(?:=[0-9A-Fa-f]{2})+/g, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split("="), (code) => Number.parseInt(code, 16));
    const isLatin = /^(?:iso-8859-1|windows-1252|latin-?1|us-ascii)/i.test(charset);
    const text = (isLatin ? null : utf8(bytes)) ?? windows1252(bytes);
    return text.replace(/;/g, "\\;");
  });
}
