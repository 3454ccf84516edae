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

/** What becomes of the circles, whatever they are by then. */
export type CircleChange = (circles: readonly CircleData[]) => readonly CircleData[];

/** The list of circles; `change` is told what becomes of them, and whether there are others then than are shown. */
export function circleDefinitions(
  circles: readonly CircleData[],
  words: SettingsWords["circles"],
  change: (circles: CircleChange, others: boolean) => void,
): SettingDefinitionItem {
  /** What each row shows by now. */
  const shown = [...circles];
  /** Where the circle of a row stands among them all: a sync may have moved it since it was shown. */
  const placeIn = (all: readonly CircleData[], circle: CircleData | undefined): number => {
    const texts = all.map((each) => JSON.stringify(each));
    return texts.indexOf(JSON.stringify(circle));
  };
  return {
    type: "list",
    heading: words.heading,
    emptyState: words.none,
    items: circles.map((circle, at) => ({
      name: asText(circle["name"]) || words.numbered(at + 1),
      desc: fields.map(([key]) => words.fields[key]).join(" · "),
      render: (setting: Setting) => {
        for (const [key, example] of fields) {
          setting.addText((field) => {
            field.inputEl.setAttribute("aria-label", words.fields[key]);
            field.setPlaceholder(example).setValue(asText(circle[key]));
            field.inputEl.addEventListener("change", () => {
              const value = field.inputEl.value.trim() || undefined;
              if (key === "name") setting.setName(value ?? words.numbered(at + 1));
              const was = shown[at];
              const is = { ...was, [key]: value };
              shown[at] = is;
              change((all) => {
                const place = placeIn(all, was);
                return all.map((each, own) => (own === place ? is : each));
              }, false);
            });
          });
        }
      },
    })),
    addItem: {
      name: words.add,
      action: () => {
        change((all) => [...all, { name: words.numbered(all.length + 1).toLowerCase() }], true);
      },
    },
    onDelete: (at) => {
      change((all) => {
        const place = placeIn(all, shown[at]);
        return all.filter((_, each) => each !== place);
      }, true);
    },
    onReorder: (from, to) => {
      change((all) => {
        const [place, target] = [placeIn(all, shown[from]), placeIn(all, shown[to])];
        if (place < 0 || target < 0) return all;
        const rest = all.filter((_, each) => each !== place);
        return [...rest.slice(0, target), ...all.slice(place, place + 1), ...rest.slice(target)];
      }, true);
    },
  };
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}
