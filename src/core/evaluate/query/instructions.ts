/** Every instruction of the query language: the one table that reading, explaining, completing and the reference page follow. */
import { filterInstructions } from "./filter-instructions";
import type { Instruction } from "./instruction";
import { lookInstructions } from "./look-instructions";
import { rangeInstructions } from "./range-instructions";

/** Every instruction, in the order of the reference page. */
export const instructions: readonly Instruction[] = [
  ...rangeInstructions,
  ...filterInstructions,
  ...lookInstructions,
];
