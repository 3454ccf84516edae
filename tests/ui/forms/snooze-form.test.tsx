/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The form that puts a reminder off. */
import { expect, test } from "@jest/globals";
import { act } from "preact/test-utils";
import { SnoozeForm } from "../../../src/ui/forms/snooze-form";
import { shown } from "../screen-in";
import { read, submit } from "./form-reading";

test("Snoozing takes one press, or a moment in words", async () => {
  const until: string[] = [];
  const form = await shown(
    <SnoozeForm
      read={read}
      onSubmit={(words) => void until.push(words)}
      onCancel={() => undefined}
    />,
  );
  await form.click(form.named("This evening"));
  await form.type(form.named("Or pick a moment"), "tomorrow at 16:00");
  expect(form.root.textContent).toContain("Friday, 20 November 2026, 16:00");
  await submit(form);
  expect(until).toEqual(["evening", "tomorrow at 16:00"]);
});

test("What fails at one press is said as well, and a second press meanwhile does nothing", async () => {
  let tried = 0;
  const form = await shown(
    <SnoozeForm
      read={read}
      onSubmit={() => {
        tried += 1;
        return new Promise((_, refuse) => {
          setTimeout(refuse, 0, new Error("The settings can't be written."));
        });
      }}
      onCancel={() => undefined}
    />,
  );
  await form.click(form.named("This evening"));
  await form.click(form.named("Tomorrow"));
  await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  expect(tried).toBe(1);
  expect(form.one("[role=alert]").textContent).toBe("The settings can't be written.");
});

test("Escape cancels", async () => {
  let cancelled = 0;
  const form = await shown(
    <SnoozeForm read={read} onSubmit={() => undefined} onCancel={() => (cancelled += 1)} />,
  );
  form.named("Or pick a moment").focus();
  await form.press("Escape");
  expect(cancelled).toBe(1);
});
