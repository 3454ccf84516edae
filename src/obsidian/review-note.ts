/** The review's note of the span that holds now: written, or brought up to date where it is there. */
import type { App } from "obsidian";
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
import type { AppActs } from "./app-acts";
import { orSayWhy } from "./cannot-do";
import { openPlace } from "./open-place";
import type { OpenVault } from "./open-vault";

/** Writes the review of a span into its note, or brings it up to date, and opens it; once all notes were read. */
export function openReview(
  unit: ReviewUnit,
  app: App,
  vault: OpenVault,
  acts: AppActs,
  opened?: () => void,
): void {
  vault.onceRead(() => {
    void orSayWhy(async () => {
      await vault.settled();
      const path = await acts.make(reviewNote(unit, vault));
      await openPlace(app, vault, { path, line: 1 });
      opened?.();
    });
  });
}

/** Where the review is kept, and how it is written; what the user wrote there stays. */
function reviewNote(
  unit: ReviewUnit,
  vault: OpenVault,
): { readonly path: string; readonly plan: EditPlan } {
  const language = vault.catalogue();
  const found = review(vault.index(), vault.now(), unit);
  const view = reviewView(found, vault.settings().calendar, language);
  const path = reviewPath(found.span);
  const text = {
    path,
    content: reviewMarkdown(view, language.review),
    ...reviewFrame(view, language.review),
  };
  return { path, plan: writeReview(view.title, text) };
}
