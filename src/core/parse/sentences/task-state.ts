/** How a task stands by the character in its box (R31). */

/** `none`: a box that says neither, such as `[>]` or `[!]`. */
export type TaskState = "open" | "done" | "cancelled" | "none";

/** The state of a task: `[ ]` and `[/]` are open, `[x]` and `[X]` done, `[-]` cancelled. */
export function taskState(box: string): TaskState {
  if (box === " " || box === "/" || box === "") return "open";
  if (box === "x" || box === "X") return "done";
  return box === "-" ? "cancelled" : "none";
}
