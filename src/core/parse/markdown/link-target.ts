/** What a link points to and what its reader sees. */

/** A link's destination taken apart. */
export interface LinkTarget {
  readonly target: string;
  readonly subpath: string;
  readonly text: string;
}

/** Takes `Maria Chen#Log|Maria`, the inside of a wikilink, apart; `\|` divides as `|` does (tables need it). */
export function wikilinkTarget(inside: string): LinkTarget {
  if (!/[#|]/.test(inside)) {
    const target = inside.trim();
    return { target, subpath: "", text: target };
  }
  const bar = inside.indexOf("|");
  const escaped = bar > 0 && inside.charAt(bar - 1) === "\\";
  const path = (bar === -1 ? inside : inside.slice(0, escaped ? bar - 1 : bar)).trim();
  const shown = bar === -1 ? "" : inside.slice(bar + 1).trim();
  return { ...divided(path), text: shown === "" ? path : shown };
}

/**
 * Takes the destination of `[label](destination)` apart; null for a web address or any other with a scheme.
 * The destination comes without angle brackets, its backslash escapes and character references resolved; `%20` is
 * decoded here, a broken escape is kept as written.
 */
export function markdownLinkTarget(path: string, label: string): LinkTarget | null {
  if (path === "" || path.startsWith("//") || /^[a-z][a-z\d+.-]*:/i.test(path)) return null;
  const { target, subpath } = divided(path);
  return { target: decoded(target), subpath: decoded(subpath), text: shownLabel(label) };
}

function divided(path: string): { target: string; subpath: string } {
  const hash = path.indexOf("#");
  if (hash === -1) return { target: path, subpath: "" };
  return { target: path.slice(0, hash).trim(), subpath: path.slice(hash + 1).trim() };
}

function decoded(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A label without the marks of emphasis, code and escapes. */
function shownLabel(label: string): string {
  if (!/[\\*`~=\s]/.test(label)) return label;
  return label
    .replace(/\\([!-/:-@[-`{-~])|[*`]|~~|==/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
