/** How a value is written in YAML so that it is read back as the same, by the app and by tools of YAML 1.1. */
import { readYaml } from "../parse/frontmatter/yaml";

/** What a property can be set to: text, a number, or yes and no. */
export type FlatValue = string | number | boolean;

/** Words, and times, that YAML 1.1 takes for something else. */
const otherTools = /^(?:y|n|yes|no|on|off|true|false|null|~|[\d_]+(?::[0-5]?\d)+)$/i;

/** The value as a scalar that can stand in a block or in `[…]`, in quotes only where it must. */
export function yamlScalar(value: FlatValue): string {
  if (typeof value !== "string") return String(value);
  return canStandPlain(value) ? value : quoted(value);
}

/** Words that no YAML takes for anything else, so that most values need no reading back. */
const plainWords = /^[A-Za-z][\w@.+-]*(?: [A-Za-z][\w@.+-]*)*$/;

function canStandPlain(value: string): boolean {
  if (plainWords.test(value)) return !otherTools.test(value);
  if (!/^[\p{L}\p{N}]/u.test(value) || /[,[\]{}\p{Cc}]|<%/u.test(value)) return false;
  if (value !== value.trim() || otherTools.test(value)) return false;
  const { properties } = readYaml(`name: ${value}`);
  return properties[0]?.value === value;
}

/** The text in double quotes, with everything escaped that YAML does not take as it stands, or Templater for a command. */
function quoted(value: string): string {
  const escaped = value.replace(
    /[\\"\p{Cc}\u2028\u2029\uFEFF\p{Cs}]|<(?=%)/gu,
    (character) => escapes.get(character) ?? unicodeEscape(character),
  );
  return `"${escaped}"`;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["\\", "\\\\"],
  ['"', '\\"'],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
