import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folderOf, kith } from "../run-kith";

const now = ["--now", "2026-11-22T10:00"];
const make = (vault: string, ...args: readonly string[]) =>
  kith(["new", ...args, "--vault", vault, ...now]);

describe("kith new goal", () => {
  const sentence = "reach out to two dormant ties every week, remind me Friday 4pm";

  test("writes a goal note and tells how it was read", async () => {
    const vault = folderOf({ "A.md": "" });
    const said = await make(vault, "goal", sentence, "--json");
    const path = "Goals/Reach out to two dormant ties.md";
    expect(said.json()).toMatchObject({
      path,
      goal: {
        cadence: "weekly",
        target: 2,
        counts: "dormant ties",
        nextReminder: "2026-11-27T16:00",
      },
      written: [{ path, line: 1 }],
      problems: [],
      dryRun: false,
    });
    const goals = await kith(["goals", "--vault", vault, "--json", ...now]);
    expect(goals.json()).toMatchObject({ goals: [{ path, inferred: [], state: "open" }] });
  });

  test("shows it before it is written", async () => {
    const vault = folderOf({ "A.md": "" });
    const said = await make(vault, "goal", sentence, "--dry-run");
    expect(said.stdout).toMatch(/^Nothing was written[\s\S]*cadence: weekly[\s\S]*Each week/);
    expect(existsSync(join(vault, "Goals"))).toBe(false);
  });

  test("writes a second goal of the same title beside the first, whatever its case", async () => {
    const vault = folderOf({ "Goals/CALL ANA.md": "" });
    expect((await make(vault, "goal", "call Ana weekly", "--json")).json()).toMatchObject({
      path: "Goals/Call Ana 2.md",
    });
  });

  test("says what a goal lacks", async () => {
    const said = await make(folderOf({ "A.md": "" }), "goal", "write in a journal");
    expect(said.stdout).toMatch(/doesn't say how often/);
  });
});

describe("kith new contact", () => {
  test("writes a note for a person", async () => {
    const vault = folderOf({ "A.md": "" });
    expect((await make(vault, "contact", "Ana Ng", "--json")).json()).toMatchObject({
      path: "People/Ana Ng.md",
    });
    expect(readFileSync(join(vault, "People/Ana Ng.md"), "utf8")).toContain("type: contact");
    const contacts = await kith(["contacts", "--vault", vault, "--json", ...now]);
    expect(contacts.json()).toMatchObject({ contacts: [{ name: "Ana Ng", state: "never" }] });
  });
});

test.each([
  ["a name that leads out (R75)", ["contact", "../../Ana"], /is a path/],
  ["an empty name (R77)", ["contact", " "], /needs a name/],
  ["an empty sentence", ["goal", ""], /Say what the goal is/],
  ["something else", ["plan", "x"], /goal, contact/],
])("kith new refuses %s in one line, and writes nothing", async (_name, args, reason) => {
  const vault = folderOf({ "A.md": "" });
  const said = await make(vault, ...args);
  expect(said).toMatchObject({ status: 2, stdout: "" });
  expect(said.stderr).toMatch(reason);
  expect(readdirSync(vault)).toEqual(["A.md"]);
});
