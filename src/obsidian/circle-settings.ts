/** Circles in the settings: added, removed, reordered, each with its name, cadence and when it counts as dormant. */
import type { Setting, SettingDefinitionItem } from "obsidian";
import type { SettingsWords } from "../core/index";

/** A circle as `data.json` has it; keys that are not shown are kept. */
export type CircleData = Readonly<Record<string, unknown>>;

/** Each with an example of what it holds. */
const fields = [
  ["name", "close"],
  ["cadence", "every 2 weeks"],
  ["dormantAfter", "90 days"],
] as const;

/** The list of circles; `change` is told of the whole list as it is to be. */
export function circleDefinitions(
  circles: readonly CircleData[],
  words: SettingsWords["circles"],
  change: (circles: readonly CircleData[]) => void,
): SettingDefinitionItem {
  return {
    type: "list",
    heading: words.heading,
    emptyState: words.none,
    items: circles.map((circle, at) => ({
      name: asText(circle["name"]) || words.numbered(at + 1),
      render: (setting: Setting) => {
        for (const [key, example] of fields) {
          setting.addText((field) => {
            field.inputEl.setAttribute("aria-label", words.fields[key]);
            field.setPlaceholder(example).setValue(asText(circle[key]));
            field.inputEl.addEventListener("change", () => {
              const value = field.getValue().trim();
              const changed = { ...circle, [key]: value === "" ? undefined : value };
              change(circles.map((each, index) => (index === at ? changed : each)));
            });
          });
        }
      },
    })),
    addItem: {
      name: words.add,
      action: () => {
        change([...circles, { name: words.numbered(circles.length + 1).toLowerCase() }]);
      },
    },
    onDelete: (at) => {
      change(circles.filter((_, index) => index !== at));
    },
    onReorder: (from, to) => {
      const rest = circles.filter((_, index) => index !== from);
      const moved = circles[from];
      if (moved !== undefined) change([...rest.slice(0, to), moved, ...rest.slice(to)]);
    },
  };
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}
