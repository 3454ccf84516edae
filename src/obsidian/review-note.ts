/** The review's note of the span that holds now: written, or brought up to date where it is there. */
import {
  type EditPlan,
  review,
  reviewFrame,
  reviewMarkdown,
  reviewPath,
  type ReviewUnit,
  reviewView,
  writeReview,
} from "../core/index";
import type { OpenVault } from "./open-vault";

/** Where the review is kept, and how it is written; what the user wrote there stays. */
export function reviewNote(
  unit: ReviewUnit,
  vault: OpenVault,
): { readonly path: string; readonly plan: EditPlan } {
  const words = vault.catalogue().review;
  const found = review(vault.index(), vault.now(), unit);
  const language = { screen: vault.words().screen, review: words };
  const view = reviewView(found, vault.settings().calendar, language);
  const path = reviewPath(found.span);
  const text = { path, content: reviewMarkdown(view, words), ...reviewFrame(view, words) };
  return { path, plan: writeReview(view.title, text) };
}
