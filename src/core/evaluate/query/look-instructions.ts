/** Which instructions say in which order, how many and in what shape a query's rows are shown. */
import { nothing } from "./argument";
import { type Instruction, setting } from "./instruction";
import { choice, columns, property, sortKeys } from "./list-arguments";
import { count } from "./measure-arguments";
import type { QueryBlock, QueryScale, QueryShape } from "./query";

const everyBlock: readonly QueryBlock[] = ["dormant", "goals", "agenda", "interactions"];
const shapes: Readonly<Record<QueryBlock, readonly string[]>> = {
  dormant: ["list", "table", "cards"],
  goals: ["list", "table", "cards"],
  agenda: ["list", "table"],
  interactions: ["list", "table", "heatmap", "heatmap by week", "heatmap by month"],
};
const shapeNames: readonly QueryShape[] = ["list", "table", "cards", "heatmap"];
const scales: readonly QueryScale[] = ["week", "month"];

/** In the order of the reference page. */
export const lookInstructions: readonly Instruction[] = [
  setting({
    name: "sort by",
    role: "order",
    blocks: ["dormant", "goals", "interactions"],
    argument: sortKeys,
    repeats: true,
    about:
      "In which order; a second key, in the same line or another, decides between equals. Names, dates and numbers ascend, reverse turns them, and rows without a value come last.",
    examples: ["sort by name", "sort by name reverse"],
    mistakenFor: ["order by", "sorted by", "order"],
    apply: (draft, keys) => {
      draft.sort = [...draft.sort, ...keys];
    },
    says: (keys) =>
      `sorted by ${keys.map(({ by, reverse }) => (reverse ? `${by} in reverse` : by)).join(", then ")}`,
  }),
  setting({
    name: "group by",
    role: "order",
    blocks: ["dormant"],
    argument: property,
    about:
      "In groups by name, those without a value last; a contact with several tags stands in each of their groups.",
    examples: ["group by circle", "group by tag", "group by company"],
    mistakenFor: ["grouped by"],
    apply: (draft, name) => {
      draft.groupBy = name;
    },
    says: (name) => `grouped by ${name}`,
  }),
  setting({
    name: "pick",
    role: "order",
    blocks: ["dormant"],
    argument: count,
    about: "A choice of so many that stays the same all day.",
    examples: ["pick 1"],
    mistakenFor: ["choose", "random"],
    apply: (draft, number) => {
      draft.pick = number;
    },
    says: (number) => `${String(number)} picked for today`,
  }),
  setting({
    name: "limit",
    role: "order",
    blocks: everyBlock,
    argument: count,
    about: "At most so many rows in all.",
    examples: ["limit 10", "limit ten"],
    mistakenFor: ["top", "max", "first", "at most"],
    apply: (draft, number) => {
      draft.limit = number;
    },
    says: (number) => `at most ${String(number)}`,
  }),
  setting({
    name: "show",
    role: "form",
    blocks: ["dormant"],
    argument: columns,
    about:
      "Which columns: name, last contact, silence, via (the last entry's kind and text), circle, next plan, or any property.",
    examples: ["show company, last contact, via"],
    mistakenFor: ["columns", "display", "fields"],
    apply: (draft, names) => {
      draft.show = names;
    },
    says: (names, { words }) => `showing ${words.explain.list(names)}`,
  }),
  setting({
    name: "as",
    role: "form",
    blocks: everyBlock,
    argument: choice("shape", shapes, false),
    about:
      "How it looks: a list, a table, cards of contacts or goals, or of interactions a calendar heat map, with a cell for each day, week or month.",
    examples: ["as table", "as heatmap", "as heatmap by month"],
    mistakenFor: ["view", "view as", "show as"],
    apply: (draft, [shape = ""]) => {
      draft.as = shapeNames.find((known) => shape.split(" ")[0] === known) ?? null;
      draft.scale = scales.find((scale) => shape.endsWith(` by ${scale}`)) ?? "day";
    },
    says: ([shape = ""]) =>
      shape === "cards" ? "as cards" : `as a ${shape.replace("heatmap", "heat map")}`,
  }),
  setting({
    name: "short",
    role: "form",
    blocks: everyBlock,
    argument: nothing,
    repeats: true,
    about: "Each row in as few words as will do.",
    examples: ["short"],
    mistakenFor: ["short mode", "compact"],
    apply: (draft) => {
      draft.short = true;
    },
    says: () => "in short",
  }),
  setting({
    name: "explain",
    role: "form",
    blocks: everyBlock,
    argument: nothing,
    repeats: true,
    about: "Says in words, above the rows, how the query was understood.",
    examples: ["explain"],
    apply: (draft) => {
      draft.explain = true;
    },
    says: () => "with this explanation",
  }),
];
