/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** How an icon is shown: drawn by the host, hidden from screen readers. */
import { expect, test } from "@jest/globals";
import { act } from "preact/test-utils";
import { catalogueFor } from "../../src/core/index";
import { Icon } from "../../src/ui/icon";
import { mount } from "../../src/ui/render";
import { recordedActions } from "./recorded-actions";
import { day } from "./cards";

async function drawn(...names: readonly string[]) {
  const calls: string[] = [];
  const { ui: words, screen: screenWords } = catalogueFor("en");
  const screen = {
    actions: recordedActions().actions,
    drawIcon: (element: HTMLElement, name: string) => {
      calls.push(name);
      element.append(document.createElement("svg"), name);
    },
    say: () => undefined,
    words,
    screenWords,
    today: day("2026-11-19"),
    reading: null,
  };
  const root = document.createElement("div");
  const icons = (all: readonly string[]) => all.map((name, at) => <Icon key={at} name={name} />);
  let mounted: ReturnType<typeof mount> | null = null;
  await act(() => {
    mounted = mount(root, icons(names), screen);
  });
  return {
    root,
    calls,
    update: (...next: readonly string[]) => act(() => mounted?.update(icons(next))),
  };
}

test("It is drawn by the host, and hidden from screen readers", async () => {
  const { root } = await drawn("check");
  expect(root.firstElementChild?.getAttribute("aria-hidden")).toBe("true");
  expect(root.firstElementChild?.innerHTML).toBe("<svg></svg>check");
});

test("One that was drawn already is copied", async () => {
  const { root, calls } = await drawn("check", "check", "clock");
  expect(calls).toEqual(["check", "clock"]);
  expect([...root.children].map(({ textContent }) => textContent)).toEqual([
    "check",
    "check",
    "clock",
  ]);
});

test("It is drawn anew where its name changes, without the one before", async () => {
  const { root, update } = await drawn("check");
  await update("clock");
  expect(root.firstElementChild?.innerHTML).toBe("<svg></svg>clock");
});
