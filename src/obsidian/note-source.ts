/** Where notes come from in the app: its index decides which of them matter, the vault gives their text. */
import type { CachedMetadata, MetadataCache, TFile, Vault } from "obsidian";
import { headText, type NoteSource, type Settings } from "../core/index";
import { isIndexOld } from "./follow-vault";

/** In milliseconds. A note that lies in a cloud may take minutes to come, and all others would wait for it. */
const patience = 60_000;

/** The notes of the app's vault, read by the settings in force; `again` is told of one that came too late. */
export function noteSource(
  vault: Vault,
  cache: MetadataCache,
  settings: () => Settings,
  again: (path: string) => void,
): NoteSource {
  const late = new Set<TFile>();
  const textOf = async (file: TFile): Promise<string> => {
    const isLate = new Error("ETIMEDOUT");
    if (late.has(file)) throw isLate;
    let timer = 0;
    const reading = vault.cachedRead(file).finally(() => {
      window.clearTimeout(timer);
      if (late.delete(file)) again(file.path);
    });
    const giveUp = new Promise<never>((_, reject) => {
      timer = window.setTimeout(() => {
        late.add(file);
        reject(isLate);
      }, patience);
    });
    return Promise.race([reading, giveUp]);
  };
  return {
    list: () =>
      Promise.resolve(
        vault
          .getMarkdownFiles()
          .map(({ path, stat }) => ({ path, size: stat.size, version: stat.mtime })),
      ),
    file: (path) => {
      const file = vault.getFileByPath(path);
      // What is read by an index that is old is not kept: where the app ends now, it would be taken for the note as it is.
      if (file === null || isIndexOld(file)) return null;
      return { path, size: file.stat.size, version: file.stat.mtime };
    },
    read: async (path) => {
      const file = vault.getFileByPath(path);
      if (file === null || file.extension.toLowerCase() !== "md") return null;
      const known = cache.getFileCache(file);
      const values = known === null ? undefined : frontmatterOf(known);
      const head =
        values === undefined ? null : headText(path, values, settings(), hasLinkingTask(known));
      if (head !== null) return head;
      try {
        return await textOf(file);
      } catch (error) {
        // A note may go while it is read.
        if (vault.getFileByPath(path) === null) return null;
        throw error;
      }
    },
  };
}

/** Whether a task that is still to be done (R31) holds a link on its first line. */
function hasLinkingTask(known: CachedMetadata | null): boolean {
  const lines = new Set(known?.links?.map(({ position }) => position.start.line));
  return (known?.listItems ?? []).some(
    ({ task, position }) => (task === " " || task === "/") && lines.has(position.start.line),
  );
}

/** The frontmatter that the app read, null for a note without any; undefined where only the text can tell. */
function frontmatterOf({
  frontmatter,
  sections,
  headings,
}: CachedMetadata): Readonly<Record<string, unknown>> | null | undefined {
  if (frontmatter !== undefined) return frontmatter;
  const [first] = sections ?? [];
  // A note of no parts is empty, or not looked into yet.
  if (first === undefined) return undefined;
  // Frontmatter that the app could not read, or a first line of `---js`, is worth a problem.
  const isRule = first.type === "yaml" || first.type === "thematicBreak";
  const isDashed = headings?.[0]?.heading.startsWith("---") === true;
  return isRule || isDashed || first.type === "paragraph" ? undefined : null;
}
