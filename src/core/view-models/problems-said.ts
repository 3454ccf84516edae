/** Problems in the language that people read: each message said, and what it was told by left out. */
import { catalogueFor } from "../language/catalogue-for";
import { say } from "../language/sayings";
import type { Problem } from "../model/problem";

/** The problem with its message in the language of a code. */
export function problemSaid({ told, ...problem }: Problem, language: string): Problem {
  if (told === undefined) return problem;
  return { ...problem, message: say(told, catalogueFor(language).sayings) };
}
