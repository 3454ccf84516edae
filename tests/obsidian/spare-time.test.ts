/** How long work may go on before the app gets its turn. */
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { type SpareTime, spareTime } from "../../src/obsidian/spare-time";

let time = 0;
let spare: SpareTime;

beforeEach(() => {
  time = 1000;
  jest.spyOn(performance, "now").mockImplementation(() => time);
  spare = spareTime();
});

afterEach(() => {
  spare.stop();
  jest.restoreAllMocks();
});

test("The first slice begins with a turn, and work then goes on for five milliseconds", async () => {
  const turn = spare.yield();
  expect(turn).toBeInstanceOf(Promise);
  await turn;
  time += 4;
  expect(spare.yield()).toBeUndefined();
  time += 1;
  expect(spare.yield()).toBeInstanceOf(Promise);
});

test("All who wait go on at one turn", async () => {
  await expect(Promise.all([spare.yield(), spare.yield()])).resolves.toHaveLength(2);
});

test("Who still waits when it is stopped goes on at once", async () => {
  const turn = spare.yield();
  spare.stop();
  await expect(turn).resolves.toBeUndefined();
});
