/** Circles in the settings: added, removed, reordered, each with its name, cadence and when it counts as dormant. */
import type { Setting, SettingDefinitionItem } from "obsidian";

/** A circle as `data.json` has it; keys that are not shown are kept. */
export type CircleData = Readonly<Record<string, unknown>>;

const fields = [
  ["name", "Name", "close"],
  ["cadence", "Keep in touch", "every 2 weeks"],
  ["dormantAfter", "Dormant after", "90 days"],
] as const;

/** The list of circles; `change` is told of the whole list as it is to be. */
export function circleDefinitions(
  circles: readonly CircleData[],
  change: (circles: readonly CircleData[]) => void,
): SettingDefinitionItem {
  return {
    type: "list",
    heading: "Circles",
    emptyState: "No circles yet. A circle is a group of people with a rhythm of its own.",
    items: circles.map((circle, at) => ({
      name: asText(circle["name"]) || `Circle ${at + 1}`,
      render: (setting: Setting) => {
        for (const [key, label, example] of fields) {
          setting.addText((field) => {
            field.inputEl.setAttribute("aria-label", label);
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
      name: "Add circle",
      action: () => {
        change([...circles, { name: `circle ${circles.length + 1}` }]);
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
