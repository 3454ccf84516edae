/** What name an item of the agenda keeps, whatever lines come before it and whatever time it is (R25). */
import { normalisedText } from "../model/plan";

/** Two rounds of 32 bits each make 64, so that a vault's items don't meet by chance. */
const seeds = [0x9e3779b9, 0x85ebca6b] as const;

/**
 * Fourteen letters and digits that follow from kind, note path, text, day (`""` without one) and the ordinal among
 * equals alone; texts that differ in case, blanks or normal form are the same.
 */
export function stableId(
  kind: string,
  path: string,
  text: string,
  day: string,
  ordinal: number,
): string {
  const parts = [kind, path.normalize("NFC"), normalisedText(text), day, String(ordinal)];
  const whole = parts.join("\u0000");
  return seeds.map((seed) => hash(whole, seed).toString(36).padStart(7, "0")).join("");
}

/** A hash of 32 bits over UTF-16 units, after the finalizer of MurmurHash3. */
function hash(text: string, seed: number): number {
  let value = seed ^ text.length;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    value = (value << 13) | (value >>> 19);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
