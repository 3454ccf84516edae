/** What can't be understood in the query blocks of all notes; each block says it in its place too. */
import type { App } from "obsidian";
import { blockProblems, type Problem } from "../core/index";
import type { OpenVault } from "./open-vault";

/** The parts of a note that the app's own index names in which a block may stand. */
const holders: ReadonlySet<string> = new Set(["code", "callout", "blockquote", "list"]);

/** The mistakes, note by note; one that can't be read has none. */
export async function blockMistakes(
  { vault, metadataCache }: App,
  { index, now, catalogue }: Pick<OpenVault, "index" | "now" | "catalogue">,
): Promise<readonly Problem[]> {
  const found: Problem[] = [];
  for (const file of vault.getMarkdownFiles()) {
    const sections = metadataCache.getFileCache(file)?.sections ?? [];
    if (!sections.some(({ type }) => holders.has(type))) continue;
    const text = await vault.cachedRead(file).catch(() => "");
    found.push(...blockProblems(file.path, text, index(), now(), catalogue().query));
  }
  return found;
}
