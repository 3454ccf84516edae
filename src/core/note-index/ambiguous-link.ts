/** What to tell of a link that could be two notes: which ones, and the link to write instead (R83). */
import { message } from "../language/sayings";
import type { Mention } from "../model/entry";
import type { ProblemInNote } from "../model/problem";
import { compareText } from "./ordered-keys";
import { withoutExtension } from "./name-key";

/** How many candidates a message names at most. */
const named = 4;

/**
 * The warning `link-ambiguous`: it names the candidates, and its fix is the link with the path of the first of them,
 * `likely` ones first.
 */
export function ambiguousLink(
  link: Pick<Mention, "target" | "subpath" | "text" | "byName">,
  place: { readonly line: number; readonly column: number },
  paths: readonly string[],
  likely: (path: string) => boolean,
): ProblemInNote {
  const ordered = [...paths].sort(
    (a, b) => Number(likely(b)) - Number(likely(a)) || compareText(a, b),
  );
  const [first = link.target] = ordered;
  const written = link.byName ? link.target : `[[${link.target}]]`;
  return {
    line: place.line,
    column: place.column,
    severity: "warning",
    code: "link-ambiguous",
    ...message([
      "linkAmbiguous",
      written,
      ordered.slice(0, ordered.length > named ? named : undefined),
      Math.max(0, ordered.length - named),
    ]),
    fix: link.byName ? `"${linkTo(first, link)}"` : linkTo(first, link),
  };
}

function linkTo(path: string, link: Pick<Mention, "target" | "subpath" | "text">): string {
  const target = withoutExtension(path);
  const subpath = link.subpath === "" ? "" : `#${link.subpath}`;
  return `[[${target}${subpath}|${link.text.trim() === "" ? link.target : link.text}]]`;
}
