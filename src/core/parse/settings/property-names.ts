/** Under which names of the user's own Kith's properties are read. */
import { propertyKey } from "../frontmatter/properties";
import { isArray, isRecord, type SettingsValues } from "./settings-values";

/** The map of our name to the user's, or to a list of theirs; a name that is no text is named and left out. */
export function readPropertyNames(values: SettingsValues): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  const value = values.raw("properties");
  if (value === undefined) return names;
  if (!isRecord(value)) {
    values.wrong("properties", "properties", "ours");
    return names;
  }
  for (const [ours, theirs] of Object.entries(value)) {
    const list: readonly unknown[] = isArray(theirs) ? theirs : [theirs];
    const texts = list.filter((item) => typeof item === "string");
    if (texts.length < list.length) values.wrong(`properties.${ours}`, "names", { value: ours });
    const given = texts.map((text) => text.trim()).filter((text) => text !== "");
    if (given.length > 0) names.set(propertyKey(ours), given);
  }
  return names;
}
