/** Which names files and folders can have on every platform, and how a title becomes one. */
import type { EditSayings } from "../language/edit-sayings";
import type { Saying } from "../language/sayings";
import { folded } from "../parse/settings/folders";
import { withoutOuterMarks } from "../parse/markdown/trimmed-marks";

/** The most characters that a name made from a title has. */
const mostCharacters = 100;
/** The most bytes that a name can have on the file systems people use, `.md` included. */
const mostBytes = 255;

const forbidden = /[\\/:*?"<>|\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;
/** Characters that a link to a note can't hold. */
const unlinkable = /[#^[\]]/g;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|com[¹²³]|lpt[¹²³]|conin\$|conout\$)(?:\.|$)/i;

/** A title as the name of a note, without `.md`, that every platform and every link can hold; `""` where nothing is left. */
export function fileNameFrom(title: string): string {
  const plain = title
    .normalize("NFC")
    .replace(/[:|]\s/g, " – ")
    .replace(forbidden, " ")
    .replace(unlinkable, " ")
    .replace(/%%/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const name = withoutOuterMarks(cutText(plain, mostCharacters, mostBytes - 10), /[.\s]/);
  // Windows looks at what stands before the first full stop.
  return reserved.test(name) ? name.replace(/^[^.]+/, "$& note") : name;
}

/** Why a path can't be that of a new note: a part of it leads out, is hidden, or can't be written everywhere (R75). Null where it can. */
export function pathMistake(path: string): Saying | null {
  const parts = path.split("/");
  if (path === "" || path.startsWith("/") || parts.includes("..")) {
    return ["pathLeadsOut", path];
  }
  for (const part of parts) {
    const mistake = partMistake(part);
    if (mistake !== null) return ["badPart", part, path, mistake];
  }
  return null;
}

/** What can be wrong with one part of a path. */
type PartMistake = Parameters<EditSayings["badPart"]>[2];

function partMistake(part: string): PartMistake | null {
  if (part === "" || part === ".") return "empty";
  if (part.startsWith(".")) return "hidden";
  if (new RegExp(forbidden.source, "u").test(part)) return "character";
  if (/[.\s]$/.test(part)) return "ending";
  if (reserved.test(part)) return "reserved";
  if (bytesOf(part) > mostBytes) return "long";
  return null;
}

/** The first of `name`, `name 2`, `name 3`, … that is not taken in the folder; paths are compared whatever their case. */
export function freePath(
  folder: string,
  name: string,
  isTaken: (foldedPath: string) => boolean,
  ending = ".md",
): string {
  const prefix = folder === "" ? "" : `${folder}/`;
  for (let nth = 1; ; nth += 1) {
    const path = `${prefix}${nth === 1 ? name : `${name} ${nth}`}${ending}`;
    if (!isTaken(folded(path))) return path;
  }
}

/** The bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = Number(character.codePointAt(0));
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** The text cut to at most so many characters and bytes of UTF-8; no pair of surrogates is cut. */
export function cutText(text: string, characters: number, bytes = Infinity): string {
  let cut = "";
  let count = 0;
  let size = 0;
  for (const character of text) {
    count += 1;
    size += bytesOf(character);
    if (count > characters || size > bytes) break;
    cut += character;
  }
  return cut;
}
