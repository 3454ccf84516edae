/** What Kith found in a vault, in a sentence: how many of what, and where. */
import type { OpenVault } from "./open-vault";

/** "43 contacts in People, 1,204 journal notes in Journal, 2,310 interactions, 12 goals, 3 problems, read in 90 ms". */
export function foundText(vault: OpenVault): string {
  const words = vault.catalogue().app.found;
  const index = vault.index();
  const { contacts, journal, interactions, goals } = index.size();
  const people = mostCommonFolder(index.contacts().map(({ path }) => path));
  const days = mostCommonFolder(
    index
      .notes()
      .filter(({ is }) => is === "journal")
      .map(({ path }) => path),
  );
  const inFolder = (what: string, folder: string | null): string =>
    folder === null || folder === "" ? what : words.inFolder(what, folder);
  const parts = [
    inFolder(words.contacts(contacts), people),
    inFolder(words.journal(journal), days),
    words.interactions(interactions),
    words.goals(goals),
    words.problems(vault.problems().length),
  ];
  const took = vault.readIn();
  if (took !== null) parts.push(words.took(took));
  return words.sentence(parts);
}

/** The folder that holds most of the notes; null without any. */
function mostCommonFolder(paths: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}
