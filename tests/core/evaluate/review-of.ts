/** The review of a small vault, for tests: asked on a Thursday. */
import { toMoment } from "../../../src/core/dates/day";
import { review } from "../../../src/core/evaluate/review";
import { person, vaultOf } from "../vault-of";

/** When it is asked for. */
export const thursday = toMoment("2026-11-19T09:00")!;

/** Contacts by path: one to keep in touch with, one for long without contact. */
export const people = {
  "People/Ana.md": person(),
  "People/Bo.md": person("cadence: weekly", "last-contact: 2026-11-01"),
  "People/Cy.md": person("last-contact: 2026-01-01"),
};

/** A goal's note. */
export const goalNote = (properties: string, title: string): string =>
  `---\ntype: goal\n${properties}\n---\n# ${title}\n`;

/** A goal of two calls a week. */
export const calls = goalNote("cadence: weekly\ntarget: 2\ncounts: calls", "Calls");

/** The review of the week, over these notes and the contacts. */
export function reviewOf(notes: Readonly<Record<string, string>>, data = {}, now = thursday) {
  return review(vaultOf({ ...people, ...notes }, data), now, "week");
}
