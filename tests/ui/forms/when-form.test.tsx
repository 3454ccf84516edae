/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The form that gives a plan its time. */
import { expect, test } from "@jest/globals";
import { WhenForm } from "../../../src/ui/forms/when-form";
import { shown } from "../screen-in";
import { read, submit } from "./form-reading";

test("A plan without a time takes one at a press", async () => {
  const given: unknown[] = [];
  const form = await shown(
    <WhenForm
      plan="Give Ana a call"
      read={read}
      onSubmit={(when) => void given.push(when.day)}
      onCancel={() => undefined}
    />,
  );
  await form.click(form.named("Friday"));
  await submit(form);
  expect(given).toEqual(["2026-11-20"]);
});
