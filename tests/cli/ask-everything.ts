/** Every question to a vault that writes nothing, asked at one moment. */
import { expect } from "@jest/globals";
import { kith, type Said } from "./run-kith";

/** When it is asked. */
export const now = ["--now", "2026-11-22T10:00"];

/** The questions. */
export const reading = [
  ["goals"],
  ["contacts"],
  ["dormant", "never contacted include"],
  ["agenda"],
  ["who"],
  ["interactions"],
  ["check"],
  ["review"],
  ["ics"],
];

/** Asks a vault everything, as JSON where there is JSON; nothing may throw, and nothing may be called our mistake. */
export async function asked(vault: string, calls = reading): Promise<ReadonlyMap<string, Said>> {
  const answers = new Map<string, Said>();
  for (const call of calls) {
    const json = call[0] === "ics" ? [] : ["--json"];
    const said = await kith([...call, "--vault", vault, ...json, ...now]);
    expect({ call, stderr: said.stderr }).toEqual({ call, stderr: "" });
    expect(said.status).toBeLessThan(call[0] === "check" ? 2 : 1);
    answers.set(call[0] ?? "", said);
  }
  return answers;
}
