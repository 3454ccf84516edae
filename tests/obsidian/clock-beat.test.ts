/** @jest-environment ./tests/host/jsdom-environment.cjs */
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { onClockBeat } from "../../src/obsidian/clock-beat";
import { Component } from "../host/component";

let beats = 0;
let component: Component;

beforeEach(() => {
  jest.useFakeTimers();
  beats = 0;
  component = new Component();
  component.load();
  onClockBeat(component, () => {
    beats += 1;
  });
});

afterEach(() => {
  component.unload();
  jest.useRealTimers();
});

function show(state: DocumentVisibilityState): void {
  Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}

describe("The clock beats", () => {
  test("every half minute, and not before the first of them is over", () => {
    expect(beats).toBe(0);
    jest.advanceTimersByTime(29_999);
    expect(beats).toBe(0);
    jest.advanceTimersByTime(1);
    expect(beats).toBe(1);
    jest.advanceTimersByTime(300_000);
    expect(beats).toBe(11);
  });

  test.each(["focus", "online"])("at once when the window tells of %s", (event) => {
    window.dispatchEvent(new Event(event));
    expect(beats).toBe(1);
  });

  test("at once when the window is seen again, and not when it goes out of sight", () => {
    show("hidden");
    expect(beats).toBe(0);
    show("visible");
    expect(beats).toBe(1);
  });

  test("no more once the plugin is unloaded", () => {
    component.unload();
    jest.advanceTimersByTime(300_000);
    window.dispatchEvent(new Event("focus"));
    window.dispatchEvent(new Event("online"));
    show("visible");
    expect(beats).toBe(0);
  });
});
