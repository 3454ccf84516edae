/** A component on screen in a test: mounted in the page over recorded actions. */
import type { ComponentChild } from "preact";
import { act } from "preact/test-utils";
import { catalogueFor, toDay } from "../../src/core/index";
import { mount } from "../../src/ui/render";
import type { Screen } from "../../src/ui/screen";
import { recordedActions } from "./recorded-actions";

/** What a test does with what it mounted. */
export interface Shown {
  readonly root: HTMLElement;
  readonly asked: ReturnType<typeof recordedActions>["asked"];
  /** What a person was told beside the components. */
  readonly said: readonly string[];
  readonly update: (content: ComponentChild) => Promise<void>;
  readonly unmount: () => void;
  /** The one element that a selector finds. */
  readonly one: (selector: string) => HTMLElement;
  /** All elements that a selector finds. */
  readonly all: (selector: string) => readonly HTMLElement[];
  /** The one button, link or field whose name it is: its label, else its text. */
  readonly named: (name: string) => HTMLElement;
  readonly click: (element: HTMLElement) => Promise<void>;
  readonly press: (key: string, init?: KeyboardEventInit) => Promise<void>;
  readonly type: (field: HTMLElement, text: string) => Promise<void>;
}

const today = toDay("2026-11-19");

/** Mounts a component in the page, on Thursday, 19 November 2026. */
export async function shown(
  content: ComponentChild,
  inside: HTMLElement = document.body,
  reading: Screen["reading"] = null,
): Promise<Shown> {
  if (today === null) throw new Error("There is no such day.");
  const { actions, asked } = recordedActions();
  const said: string[] = [];
  const screen: Screen = {
    actions,
    drawIcon: (element, name) => {
      element.dataset["icon"] = name;
    },
    say: (text) => {
      said.push(text);
    },
    words: catalogueFor("en").ui,
    screenWords: catalogueFor("en").screen,
    today,
    reading,
  };
  const root = inside.ownerDocument.createElement("div");
  inside.replaceChildren(root);
  let mounted: ReturnType<typeof mount> | null = null;
  await act(() => {
    mounted = mount(root, content, screen);
  });
  const all = (selector: string): readonly HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>(selector),
  ];
  const only = (found: readonly HTMLElement[], what: string): HTMLElement => {
    const [first] = found;
    if (first === undefined || found.length > 1) {
      throw new Error(`${String(found.length)} elements are ${what}, not one.`);
    }
    return first;
  };
  return {
    root,
    asked,
    said,
    all,
    one: (selector) => only(all(selector), selector),
    named: (name) =>
      only(
        all("button, a, input, select, textarea, summary").filter((each) => nameOf(each) === name),
        name,
      ),
    update: async (next) => {
      await act(() => {
        mounted?.update(next);
      });
    },
    unmount: () => {
      mounted?.unmount();
    },
    click: async (element) => {
      await act(() => {
        element.click();
      });
    },
    press: async (key, init = {}) => {
      await act(() => {
        document.activeElement?.dispatchEvent(
          new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }),
        );
      });
    },
    type: async (field, text) => {
      await act(() => {
        if (!("value" in field)) throw new Error("Nothing can be typed here.");
        field.value = text;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
      });
    },
  };
}

/** What a screen reader says of a control: its label, else its text. */
export function nameOf(element: HTMLElement): string {
  const label = element.getAttribute("aria-label");
  if (label !== null) return label;
  const own =
    element.id === "" ? null : element.ownerDocument.querySelector(`label[for="${element.id}"]`);
  return (own ?? element.closest("label") ?? element).textContent.trim();
}
