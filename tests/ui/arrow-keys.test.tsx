/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** How lists are walked with the keyboard. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { walkRows } from "../../src/ui/arrow-keys";

let list: HTMLElement;

beforeEach(() => {
  const { body } = new DOMParser().parseFromString(
    `<div>
    <div data-kith-row><button id="a">A</button><button id="a2">A2</button></div>
    <div data-kith-row><span>no control</span></div>
    <div data-kith-row><a id="c" href="c.md">C</a><input id="field"></div>
    <button data-kith-row id="d">D</button>
    <p><button id="outside">Outside a row</button></p></div>`,
    "text/html",
  );
  list = body.querySelector("div") ?? list;
  document.body.replaceChildren(list);
  list.addEventListener("keydown", (event) => {
    walkRows(list, event);
  });
});

const focus = (id: string): void => document.getElementById(id)?.focus();
/** Presses a key where the focus is; whether it was taken. */
const press = (key: string, init: KeyboardEventInit = {}): boolean => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });
  document.activeElement?.dispatchEvent(event);
  return event.defaultPrevented;
};
const at = (): string => document.activeElement?.id ?? "";

describe("Arrow keys", () => {
  test("lead from row to row, to the first control of each, and stop at the ends", () => {
    focus("a2");
    expect(press("ArrowUp")).toBe(true);
    expect(at()).toBe("a");
    for (const key of ["End", "ArrowDown"]) {
      press(key);
      expect(at()).toBe("d");
    }
    press("ArrowUp");
    expect(at()).toBe("c");
    press("Home");
    expect(at()).toBe("a");
  });

  test("leave the focus where it is over a row that has nothing to focus", () => {
    focus("a");
    expect(press("ArrowDown")).toBe(true);
    expect(at()).toBe("a");
  });

  test("belong to a field while one types into it", () => {
    focus("field");
    for (const key of ["ArrowDown", "ArrowUp", "Home", "End"]) expect(press(key)).toBe(false);
    expect(at()).toBe("field");
  });

  test("with another key held are left to the app and the browser", () => {
    focus("a");
    for (const init of [
      { altKey: true },
      { ctrlKey: true },
      { metaKey: true },
      { shiftKey: true },
    ]) {
      expect(press("ArrowDown", init)).toBe(false);
    }
    expect(at()).toBe("a");
  });

  test("are taken in rows only, and other keys nowhere", () => {
    focus("outside");
    expect(press("ArrowUp")).toBe(false);
    focus("a");
    for (const key of ["Tab", "Enter", " ", "PageDown", "j"]) expect(press(key)).toBe(false);
  });
});
