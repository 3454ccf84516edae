/** Acts that can't be done, and how a person hears why. */
import { Notice } from "obsidian";

/** Something that can't be done, in words for a person. */
export class CannotDo extends Error {}

/** What a thrown thing says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** So long a notice of it stays, in milliseconds. */
const shownFor = 10_000;

/** Runs an act of the user and says in a notice why it could not be done. */
export async function orSayWhy(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    new Notice(messageOf(error), shownFor);
    return false;
  }
}
