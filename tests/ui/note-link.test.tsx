/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** Texts that lead to a line of a note. */
import { describe, expect, test } from "@jest/globals";
import { NoteLink } from "../../src/ui/note-link";
import { shown } from "./screen-in";

const place = { path: "People/Ana Silva.md", line: 7 };
const link = (name?: string) =>
  shown(
    <NoteLink place={place} {...(name === undefined ? {} : { name })}>
      Ana
    </NoteLink>,
  );
const mouse = (type: string, init: MouseEventInit = {}): MouseEvent =>
  new MouseEvent(type, { bubbles: true, cancelable: true, ...init });

describe("A link to a line", () => {
  test("opens it by click and by Enter, and never the address itself", async () => {
    const { one, asked } = await link();
    const click = mouse("click");
    one("a").dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    expect(one("a").hasAttribute("href")).toBe(true);
    expect(asked).toEqual([["open", place]]);
  });

  test("opens it by the middle button, which asks for a new tab, and not by the right one", async () => {
    const { one, asked } = await link();
    const middle = mouse("auxclick", { button: 1 });
    one("a").dispatchEvent(middle);
    const right = mouse("auxclick", { button: 2 });
    one("a").dispatchEvent(right);
    expect(middle.defaultPrevented).toBe(true);
    expect(right.defaultPrevented).toBe(false);
    expect(asked).toEqual([["open", place]]);
  });

  test("is previewed where the pointer is over it", async () => {
    const { one, asked } = await link();
    one("a").dispatchEvent(mouse("mouseover"));
    expect(asked).toEqual([["preview", place, one("a")]]);
  });

  test("is called by its text, unless it has another name", async () => {
    expect((await link()).named("Ana")).toBeDefined();
    expect((await link("Open Ana")).named("Open Ana").textContent).toBe("Ana");
  });

  test("can't be dragged into a note as an address", async () => {
    expect((await link()).one("a").getAttribute("draggable")).toBe("false");
  });
});
