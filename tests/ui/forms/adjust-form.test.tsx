/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The form that changes a goal from a day on. */
import { expect, test } from "@jest/globals";
import { AdjustForm } from "../../../src/ui/forms/adjust-form";
import { shown } from "../screen-in";
import { read, submit } from "./form-reading";

test("Adjusting takes a whole number, a day and a reason", async () => {
  const done: unknown[] = [];
  const form = await shown(
    <AdjustForm
      target={2}
      status="active"
      from="today"
      read={read}
      onSubmit={(values) => void done.push(values)}
      onCancel={() => undefined}
    />,
  );
  await form.type(form.named("New target"), "two");
  await submit(form);
  expect(form.one("[role=alert]").textContent).toBe("A target is a whole number from 1 on.");
  await form.type(form.named("New target"), "3");
  await form.type(form.named("Why"), "new job");
  await submit(form);
  await form.click(form.named("Pause"));
  expect(done).toEqual([
    { is: "target", target: 3, from: "2026-11-19", because: "new job" },
    { is: "status", status: "paused" },
  ]);
});
