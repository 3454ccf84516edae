/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The goals of a `goals` block, as rows with bars, as a table or as cards. */
import { describe, expect, test } from "@jest/globals";
import { vaultOf } from "../../core/vault-of";
import { shown } from "../screen-in";
import { block, texts } from "./a-block";

describe("A goals block", () => {
  test("shows goals in groups by cadence, with their bars", async () => {
    const { all } = await shown(block("goals", ""));
    expect(texts(all(".kith-group-heading"))).toEqual(["Each day", "Each week"]);
    expect(texts(all(".kith-goal-title"))).toEqual(["Write in a journal", "Make two calls"]);
  });

  test("as table has a row for each", async () => {
    const { all } = await shown(block("goals", "as table\nname includes calls"));
    expect(texts(all("tbody td")).slice(0, 2)).toEqual(["Make two calls", "1/2"]);
  });

  test("without a match says so", async () => {
    const { root } = await shown(block("goals", "name includes nothing"));
    expect(root.textContent).toBe("No goal matches.");
  });

  test("says how a goal is written in a vault without any", async () => {
    const { root } = await shown(block("goals", "as table", vaultOf({})));
    expect(root.textContent).toContain("A goal can be one sentence");
  });
});
