/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** What a block without rows says. */
import { expect, test } from "@jest/globals";
import { Nothing } from "../../../src/ui/blocks/nothing";
import { shown } from "../screen-in";

test("A block without rows says so", async () => {
  const { all } = await shown(<Nothing text="Nobody is dormant." />);
  expect(all(".kith-nothing").map(({ textContent }) => textContent)).toEqual([
    "Nobody is dormant.",
  ]);
});

test("While notes are still being read it says how far that is, as rows may still come", async () => {
  const { all } = await shown(<Nothing text="Nobody is dormant." />, document.body, {
    read: 12,
    total: 400,
  });
  expect(all(".kith-nothing").map(({ textContent }) => textContent)).toEqual([
    "Reading notes: 12 of 400",
  ]);
});
