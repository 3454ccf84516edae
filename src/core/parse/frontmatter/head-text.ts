/** What of a note a host's own index is enough for: frontmatter that decides what the note is, and under which names it is linked. */
import type { Settings } from "../../model/settings";
import { mayMatter } from "../classify";
import { propertyKey } from "./properties";
import { readNote } from "../read-note";

/** The properties that decide what a note is, beside the user's own names for them. */
const deciding = ["type", "date", "kith", "created", "start"] as const;
/** The properties that a note keeps even where it is nothing to Kith. */
const linking: ReadonlySet<string> = new Set(["tags", "tag", "aliases", "alias"]);

/**
 * A text that stands for a note which is nothing to Kith, so that nobody has to read its body: the part of its
 * frontmatter that others link it by. Null where the note must be read. `values` is its frontmatter as the app's own
 * index holds it, null for a note without any; a note whose frontmatter could not be read must always be read, and so
 * must one where a task that is still to be done holds a link, which may be a plan.
 */
export function headText(
  path: string,
  values: Readonly<Record<string, unknown>> | null,
  settings: Settings,
  hasLinkingTask: boolean,
): string | null {
  const mattering = mayMatter(path, settings);
  if (mattering === "always" || (hasLinkingTask && mattering !== "never")) return null;
  const wanted = new Set(
    deciding.flatMap((name) => [name, ...(settings.properties.get(name) ?? [])]).map(propertyKey),
  );
  const kept = Object.entries(values ?? {}).filter(
    ([name]) => wanted.has(propertyKey(name)) || linking.has(name.toLowerCase()),
  );
  if (kept.length === 0) return "";
  const text = frontmatterText(kept);
  return text !== null && readNote(path, text, settings).is === null ? text : null;
}

/** Frontmatter as a note could hold it, from what an app read of one; null where a value holds itself. */
export function frontmatterText(
  properties: readonly (readonly [name: string, value: unknown])[],
): string | null {
  try {
    const lines = properties.map(
      ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
    );
    return ["---", ...lines, "---", ""].join("\n");
  } catch {
    return null;
  }
}
