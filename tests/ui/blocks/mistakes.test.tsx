/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** What in a query could not be understood: the line, what was expected and the nearest right word. */
import { expect, test } from "@jest/globals";
import { catalogueFor } from "../../../src/core/index";
import { Mistakes } from "../../../src/ui/blocks/mistakes";
import { aProblem } from "../../core/note-builder";
import { shown } from "../screen-in";

const { blocks } = catalogueFor("en").ui;
const mistake = { path: "", ...aProblem(2, "It is odd.") };

test("Each stands below its line as written, with its place", async () => {
  const { one, root } = await shown(
    <Mistakes problems={[mistake]} text={"first\r\n second \r\nthird"} />,
  );
  expect(one("code").textContent).toBe("second");
  expect(one(".kith-mistake-place").textContent).toBe(blocks.place(2, 1));
  expect(root.textContent).toContain(blocks.mistakes(1));
});

test("What to write is told, unless the message says it already", async () => {
  const said = async (fix: string | null) =>
    (await shown(<Mistakes problems={[{ ...mistake, fix }]} text="" />)).one("li").textContent;
  expect(await said("even")).toContain(blocks.write("even"));
  expect(await said("odd")).toMatch(/It is odd\.$/);
  expect(await said(null)).toMatch(/It is odd\.$/);
});

test("A long line is cut around the place", async () => {
  const text = `${"a".repeat(100)} here ${"b".repeat(100)}`;
  const shownLine = async (column: number) => {
    const problem = { ...mistake, line: 1, column };
    return (await shown(<Mistakes problems={[problem]} text={text} />)).one("code").textContent;
  };
  expect(await shownLine(102)).toMatch(/^…a+ here b+…$/);
  expect(await shownLine(1)).toMatch(/^a{80}…$/);
  expect(await shownLine(200)).toMatch(/^…b{80}$/);
});
