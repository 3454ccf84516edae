/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** A list that may be very long: the first rows, and more on demand. */
import { expect, test } from "@jest/globals";
import { ManyRows } from "../../../src/ui/forms/many-rows";
import { shown } from "../screen-in";

const list = (count: number) =>
  shown(
    <ManyRows
      rows={Array.from({ length: count }, (_, at) => `row ${at}`)}
      class="rows"
      name="People"
    >
      {(row) => row}
    </ManyRows>,
  );

test("Fifty rows are shown, then two hundred more at each press", async () => {
  const { all, one, click } = await list(300);
  expect(all("li")).toHaveLength(50);
  expect(one("button").textContent).toContain("200");
  await click(one("button"));
  expect(all("li")).toHaveLength(250);
  expect(one("button").textContent).toContain("50");
  await click(one("button"));
  expect([all("li").length, all("button").length]).toEqual([300, 0]);
});

test("A list that is shown whole has no button", async () => {
  const { all, one } = await list(50);
  expect([all("li").length, all("button").length, one("ul").getAttribute("aria-label")]).toEqual([
    50,
    0,
    "People",
  ]);
});
