/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The form of a new contact. */
import { expect, test } from "@jest/globals";
import { ContactForm } from "../../../src/ui/forms/contact-form";
import { shown } from "../screen-in";
import { readPast, submit } from "./form-reading";

test("A new contact needs a name that can be used", async () => {
  const made: unknown[] = [];
  const form = await shown(
    <ContactForm
      circles={["friends"]}
      read={readPast}
      mistake={(name) => (name === "Ana" ? "There is a note of that name." : null)}
      onSubmit={(values) => void made.push(values)}
      onCancel={() => undefined}
    />,
  );
  await submit(form);
  await form.type(form.named("Name"), "Ana");
  expect(form.root.textContent).toContain("There is a note of that name.");
  await form.type(form.named("Name"), "Ben");
  await form.type(form.named("Circle"), "friends");
  await form.type(form.named("Met on"), "18 Nov");
  await submit(form);
  expect(made).toEqual([{ name: "Ben", circle: "friends", met: "2026-11-18", email: null }]);
});
