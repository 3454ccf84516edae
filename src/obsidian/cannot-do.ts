/** Acts that can't be done, and how a person hears why. */
import { Notice } from "obsidian";
import { type Catalogue, diskReason } from "../core/index";

/** Something that can't be done, in words for a person. */
export class CannotDo extends Error {}

/** What a thrown thing says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What is said where the disk or the app did not write. */
export function unwritten(error: unknown, { app: { notices } }: Catalogue): string {
  return notices.unwritten(diskReason(messageOf(error), notices.disk));
}

/** Says in a notice what is to be read in peace, such as why something could not be done; it stays for ten seconds. */
export function sayWhy(why: string): void {
  new Notice(why, 10_000);
}

/** Runs an act of the user and says in a notice why it could not be done. */
export async function orSayWhy(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    sayWhy(messageOf(error));
    return false;
  }
}
