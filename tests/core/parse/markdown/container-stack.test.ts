/** Which quotes, callouts and items a line stands in. */
import { describe, expect, test } from "@jest/globals";
import {
  type Container,
  ContainerStack,
} from "../../../../src/core/parse/markdown/container-stack";

const quote = (): Container => ({ is: "quote", width: 0, piece: null, fresh: false });
const callout = (): Container => ({ ...quote(), is: "callout" });
const item = (width: number, piece: number, fresh = false): Container => ({
  is: "item",
  width,
  piece,
  fresh,
});

function continued(text: string, ...containers: readonly Container[]) {
  const stack = new ContainerStack(text);
  for (const container of containers) stack.open(container);
  const cursor = { at: 0, column: 0, end: text.length };
  return [stack.continueInto(cursor), cursor.at];
}

describe("A line goes on with as many of the open containers as its marks say", () => {
  test.each([
    ["a quote by its mark and a blank", "> a", [quote()], [1, 2]],
    ["a quote by its mark alone", ">a", [quote()], [1, 1]],
    ["a quote by a mark behind three blanks", "   > a", [quote()], [1, 5]],
    ["no quote by a mark behind four", "    > a", [quote()], [0, 0]],
    ["no quote of a blank line", "", [quote()], [0, 0]],
    ["an item by its indent", "  a", [item(2, 0)], [1, 2]],
    ["no item by less", " a", [item(2, 0)], [0, 0]],
    ["an item of a blank line", "", [item(2, 0)], [1, 0]],
    ["no item of a blank line where it holds nothing yet", "", [item(2, 0, true)], [0, 0]],
    ["an item in a quote", ">   a", [quote(), item(2, 0)], [2, 4]],
    ["a quote whose item has ended", "> a", [quote(), item(2, 0)], [1, 2]],
    ["none where none is open", "a", [], [0, 0]],
  ])("%s: %j", (_, text, containers, found) => {
    expect(continued(text, ...containers)).toEqual(found);
  });
});

describe("A place stands", () => {
  test("in the innermost item, and in a callout where any is around it", () => {
    const stack = new ContainerStack("");
    expect(stack.standing()).toEqual({ item: null, callout: false });
    stack.open(callout());
    stack.open(item(2, 4));
    stack.open(item(2, 7));
    expect(stack.standing()).toEqual({ item: 7, callout: true });
    expect([stack.itemDepth(), stack.size, stack.top?.piece]).toEqual([2, 3, 7]);
  });

  test("in a quote until it is closed, whatever is in it", () => {
    const stack = new ContainerStack("");
    stack.open(quote());
    stack.open(item(2, 0));
    expect(stack.inQuote()).toBe(true);
    stack.cut(1);
    expect(stack.inQuote()).toBe(true);
    stack.cut(0);
    expect(stack.inQuote()).toBe(false);
    expect(stack.top).toBeUndefined();
  });

  test("in no more than a hundred containers", () => {
    const stack = new ContainerStack("");
    for (let count = 0; count < 99; count++) stack.open(quote());
    expect(stack.isFull).toBe(false);
    stack.open(quote());
    expect(stack.isFull).toBe(true);
    stack.cut(0);
    expect([stack.depth, stack.size]).toEqual([100, 0]);
  });
});
