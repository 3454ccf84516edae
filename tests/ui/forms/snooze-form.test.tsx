/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The form that puts a reminder off. */
import { expect, test } from "@jest/globals";
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

test("Escape cancels", async () => {
  let cancelled = 0;
  const form = await shown(
    <SnoozeForm read={read} onSubmit={() => undefined} onCancel={() => (cancelled += 1)} />,
  );
  form.named("Or pick a moment").focus();
  await form.press("Escape");
  expect(cancelled).toBe(1);
});
