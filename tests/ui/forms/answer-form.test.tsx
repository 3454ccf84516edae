/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** An answer in the user's own words to what a goal leaves unsaid. */
import { expect, test } from "@jest/globals";
import { AnswerForm } from "../../../src/ui/forms/answer-form";
import { shown } from "../screen-in";
import { submit } from "./form-reading";

const read = (text: string) =>
  text.includes("week") ? { said: "Every week." } : { problem: "That is no rhythm." };

async function open() {
  const given: string[] = [];
  const form = await shown(
    <AnswerForm
      question="How often?"
      example="weekly"
      read={read}
      onSubmit={(answer) => void given.push(answer)}
      onCancel={() => undefined}
    />,
  );
  const answer = async (text: string) => {
    await form.type(form.named("How often?"), text);
    await submit(form);
  };
  return { form, given, answer };
}

test("An answer is sent off as it was meant, trimmed", async () => {
  const { form, given, answer } = await open();
  await answer("  each week ");
  expect(form.root.textContent).toContain("Every week.");
  expect(given).toEqual(["each week"]);
});

test("What means nothing says why, and is not sent off", async () => {
  const { form, given, answer } = await open();
  await answer("now and then");
  expect(form.one(".kith-field .kith-error").textContent).toBe("That is no rhythm.");
  await answer(" ");
  expect(given).toEqual([]);
});
