/** The engine waits before it compiles, where it is one that knows how to. */
import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { patienceOf } from "../../src/cli/patient-engine";

test("An engine that this was not measured with is left as it is", () => {
  expect(patienceOf("10.2.154.26-node.36")).toBeNull();
  expect(patienceOf("12.4.254.21-node.33")).toBeNull();
  expect(patienceOf("110.0.0.1")).toBeNull();
});

test("An engine that is told to wait knows the word for it", () => {
  const flag = patienceOf(process.versions.v8);
  const { status, stderr } = spawnSync(
    process.execPath,
    [...(flag === null ? [] : [flag]), "-e", ""],
    {
      encoding: "utf8",
    },
  );
  expect([status, stderr]).toEqual([0, ""]);
});

test("Node 20 is told to wait", () => {
  expect(patienceOf("11.3.244.8-node.33")).toMatch(/^--interrupt-budget=\d+$/);
});
