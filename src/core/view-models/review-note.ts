/** A review as the markdown of its note: what Kith says in it, and the note that is made around that. */
import type { ReviewWords } from "../language/review-words";
import { noteLink, plainLine } from "./plain-line";
import type { ReviewLine, ReviewSection } from "./review-lines";
import type { ReviewView } from "./review-view";

/** The folder that reviews are kept in. */
export const reviewFolder = "Reviews";

/** The language of the code block that shows a review in the app, with what can be done; it holds the span's name. */
export const reviewBlockLanguage = "kith-review";

/** Where the review of a span is kept: `Reviews/2026-W47.md`. */
export function reviewPath({ name }: { readonly name: string }, folder = reviewFolder): string {
  return `${folder}/${name}.md`;
}

/** What stands between Kith's markers: the days, each section with its heading, and the summaries as plain text. */
export function reviewMarkdown(view: ReviewView, words: ReviewWords): string {
  const { headings } = words.note;
  return [
    view.days,
    "",
    `\`\`\`${reviewBlockLanguage}`,
    view.name,
    "```",
    ...view.sections.flatMap(sectionMarkdown),
    "",
    `## ${headings.partner}`,
    ...view.summaries.flatMap(({ partner, text }) => [
      "",
      ...(partner === null ? [] : [plainLine(partner), ""]),
      "```text",
      text.replaceAll("```", "'''").replaceAll("<%", "< %"),
      "```",
    ]),
  ].join("\n");
}

/** The lines of a new note around Kith's own section: its title before it, a place for the user's own words after it. */
export function reviewFrame(
  view: Pick<ReviewView, "title">,
  words: ReviewWords,
): { readonly before: string; readonly after: string } {
  const { headings, ownHint } = words.note;
  return { before: `# ${view.title}`, after: `## ${headings.own}\n\n%% ${ownHint} %%` };
}

function sectionMarkdown({ heading, intro, lines }: ReviewSection): readonly string[] {
  return [
    "",
    `## ${heading}`,
    ...(intro === "" ? [] : ["", intro]),
    ...(lines.length === 0 ? [] : ["", ...lines.map(lineMarkdown)]),
  ];
}

function lineMarkdown({ depth, path, label, text }: ReviewLine): string {
  const indent = depth === 0 ? "- " : "  - ";
  const link = path === null ? plainLine(label) : noteLink(path, label);
  const said = plainLine(text);
  if (link === "") return indent + said;
  return said === "" ? indent + link : `${indent}${link}: ${said}`;
}
