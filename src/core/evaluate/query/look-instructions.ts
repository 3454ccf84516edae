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
    mistakenFor: ["order by", "sorted by", "order"],
    apply: (draft, keys) => {
      draft.sort = [...draft.sort, ...keys];
    },
    says: ({ sorted }, keys) => sorted(keys),
  }),
  setting({
    name: "group by",
    role: "order",
    blocks: ["dormant"],
    argument: property,
    mistakenFor: ["grouped by"],
    apply: (draft, name) => {
      draft.groupBy = name;
    },
    says: ({ grouped }, name) => grouped(name),
  }),
  setting({
    name: "pick",
    role: "order",
    blocks: ["dormant"],
    argument: count,
    mistakenFor: ["choose", "random"],
    apply: (draft, number) => {
      draft.pick = number;
    },
    says: ({ picked }, number) => picked(number),
  }),
  setting({
    name: "limit",
    role: "order",
    blocks: everyBlock,
    argument: count,
    mistakenFor: ["top", "max", "first", "at most"],
    apply: (draft, number) => {
      draft.limit = number;
    },
    says: ({ atMost }, number) => atMost(number),
  }),
  setting({
    name: "show",
    role: "form",
    blocks: ["dormant"],
    argument: columns,
    mistakenFor: ["columns", "display", "fields"],
    apply: (draft, names) => {
      draft.show = names;
    },
    says: ({ showing }, names) => showing(names),
  }),
  setting({
    name: "as",
    role: "form",
    blocks: everyBlock,
    argument: choice(shapes, false),
    mistakenFor: ["view", "view as", "show as"],
    apply: (draft, [shape = ""]) => {
      draft.as = shapeNames.find((known) => shape.split(" ")[0] === known) ?? null;
      draft.scale = scales.find((scale) => shape.endsWith(` by ${scale}`)) ?? "day";
    },
    says: (said, [shape = ""]) => said.shape(shape),
  }),
  setting({
    name: "short",
    role: "form",
    blocks: everyBlock,
    argument: nothing,
    repeats: true,
    mistakenFor: ["short mode", "compact"],
    apply: (draft) => {
      draft.short = true;
    },
    says: ({ short }) => short,
  }),
  setting({
    name: "explain",
    role: "form",
    blocks: everyBlock,
    argument: nothing,
    repeats: true,
    apply: (draft) => {
      draft.explain = true;
    },
  }),
];
