/** Small vaults of real notes, each with what the command must say of them and why. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { kith } from "./run-kith";

/** One thing to be said: in a list of the answer the element that fits `where`, or, with `is` null, none. */
interface Case {
  readonly says: string;
  readonly ask: readonly string[];
  readonly in: string;
  readonly where: Readonly<Record<string, unknown>>;
  readonly is: Readonly<Record<string, unknown>> | null;
}

const folder = "tests/vaults";

describe.each(readdirSync(folder))("%s", (name) => {
  const vault = join(folder, name);
  const { now, cases } = JSON.parse(readFileSync(join(vault, "expected.json"), "utf8")) as {
    readonly now: string;
    readonly cases: readonly Case[];
  };
  const answers = new Map<string, Promise<Record<string, unknown>>>();

  function answer(ask: readonly string[]): Promise<Record<string, unknown>> {
    const key = ask.join(" ");
    const known = answers.get(key);
    if (known) return known;
    const said = kith([...ask, "--vault", vault, "--now", now, "--json", "--no-cache"]);
    const json = said.then((call) => call.json());
    answers.set(key, json);
    return json;
  }

  test.each(cases)("$says", async ({ ask, in: list, where, is }) => {
    const found = [(await answer(ask))[list]]
      .flat()
      .filter((one) => Object.entries(where).every(([key, value]) => fits(one, key, value)));
    if (is === null) expect(found).toEqual([]);
    else {
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject(is);
    }
  });
});

function fits(one: unknown, key: string, value: unknown): boolean {
  return typeof one === "object" && one !== null && (one as Record<string, unknown>)[key] === value;
}
