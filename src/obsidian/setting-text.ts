/** How a setting's value is written as text in a field, and read back from it. */
import type { SettingForm } from "./settings-table";

/** A value of `data.json` as it stands in a field; what has another form than it should is shown as JSON. */
export function valueAsText(value: unknown, form: SettingForm): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (form.is === "list" && Array.isArray(value)) return value.map(String).join(", ");
  if (form.is === "lines" && Array.isArray(value)) return value.map(String).join("\n");
  if (form.is === "map" && typeof value === "object") {
    return Object.entries(value)
      .map(([name, each]) => `${name}: ${Array.isArray(each) ? each.join(", ") : String(each)}`)
      .join("\n");
  }
  return JSON.stringify(value);
}

/** What a field's text is written as; undefined, for the default, where it is empty. */
export function textAsValue(written: string, form: SettingForm, key: string): unknown {
  const trimmed = written.trim();
  if (trimmed === "") return undefined;
  switch (form.is) {
    case "list":
      return parts(trimmed);
    case "lines":
      return trimmed
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
    case "map":
      return Object.fromEntries(
        trimmed.split("\n").flatMap((line) => {
          const at = line.indexOf(":");
          const name = line.slice(0, Math.max(0, at)).trim();
          const values = parts(line.slice(at + 1));
          const [first = ""] = values;
          return name === "" ? [] : [[name, values.length > 1 ? values : first] as const];
        }),
      );
    case "number":
      return Number(trimmed);
    case "choice":
      return key === "yearStartMonth" ? Number(trimmed) : trimmed;
    case "text":
    case "switch":
      return key === "capacity" && /^\d+$/.test(trimmed) ? Number(trimmed) : trimmed;
  }
}

function parts(text: string): readonly string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
