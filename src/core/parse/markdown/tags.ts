/** Which tags stand in a line, by the app's rules. */
import type { Tag } from "../../model/note-text";
import { leftOut, running } from "./prose-mask";
import type { ProseMask } from "./prose-mask";

/** Joins two emoji into one. */
const joiner = 0x200d;

/** Whether a character, given by its code point, may stand in a tag's name. */
export function isTagCharacter(code: number): boolean {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return true;
    return (code >= 45 && code <= 57 && code !== 46) || code === 95;
  }
  return code === joiner || /[\p{L}\p{M}\p{N}\p{So}\p{Sk}]/u.test(String.fromCodePoint(code));
}

/**
 * The tags of a line: `#` at its start or after a blank or a mark of emphasis, then letters of any language, digits,
 * emoji, `_`, `-` and `/`, not digits alone. What is set apart holds none. Each tag found is left out of the prose.
 */
export function readTags(source: string, mask: ProseMask): readonly Tag[] {
  const tags: Tag[] = [];
  for (let at = source.indexOf("#"); at !== -1; at = source.indexOf("#", at + 1)) {
    if (mask[at] !== running || !mayPrecede(source, at)) continue;
    let end = at + 1;
    let onlyDigits = true;
    while (end < source.length && mask[end] === running) {
      const code = source.codePointAt(end) ?? 0;
      if (!isTagCharacter(code)) break;
      if (code < 48 || code > 57) onlyDigits = false;
      end += code > 0xffff ? 2 : 1;
    }
    if (onlyDigits) continue;
    tags.push({ name: source.slice(at + 1, end), from: at, to: end });
    mask.fill(leftOut, at, end);
    at = end - 1;
  }
  return tags;
}

function mayPrecede(source: string, at: number): boolean {
  return at === 0 || /[\s*~=]/.test(source.charAt(at - 1));
}
