/** By which text two names, paths or aliases are compared: NFC, case-folded, blanks as the app reads them (R123). */

const notAscii = /[^\0-\x7f]/;
const oddBlanks = /[\u00a0\u202f]/g;

/**
 * The text as it is compared: NFC, case-folded by the whole of Unicode ("STRASSE" equals "Straße"), no-break
 * blanks as blanks, no blanks around it. Accents stay significant, and so does the Turkish ı.
 */
export function nameKey(text: string): string {
  if (!notAscii.test(text)) return text.trim().toLowerCase();
  return text.normalize("NFC").replace(oddBlanks, " ").trim().split("ı").map(folded).join("ı");
}

/** The key of a path or link target as a whole: no `.md`, no empty or `.` folders; `..` is left as it is. */
export function pathKey(path: string): string {
  const key = withoutExtension(nameKey(path)).trimEnd();
  if (!key.includes("//") && !key.includes("./") && !key.startsWith("/")) return key;
  return key
    .split("/")
    .filter((segment) => segment !== "" && segment !== ".")
    .join("/");
}

/** The last part of a path or of its key: the file's name, without blanks before it. */
export function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).trimStart();
}

/** The path or target without `.md`, in any case. */
export function withoutExtension(path: string): string {
  return path.slice(-3).toLowerCase() === ".md" ? path.slice(0, -3) : path;
}

// Upper case first, because only that joins ß with SS; a final sigma depends on what follows it.
function folded(text: string): string {
  return text.toUpperCase().toLowerCase().replace(/ς/g, "σ").normalize("NFC");
}
