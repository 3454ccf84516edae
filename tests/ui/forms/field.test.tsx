/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** A labelled field of a form, with a hint and what is wrong with it. */
import { describe, expect, test } from "@jest/globals";
import { ChoiceField, TextField } from "../../../src/ui/forms/field";
import { shown } from "../screen-in";

describe("A field", () => {
  test("belongs to its label, its hint and its mistake", async () => {
    const field = (problem: string | null) => (
      <TextField label="Name" value="x" onValue={() => undefined} hint="Yours" problem={problem} />
    );
    const { one, update } = await shown(field(null));
    const input = one("input");
    const text = () => document.getElementById(input.getAttribute("aria-describedby") ?? "");
    expect(one("label").getAttribute("for")).toBe(input.id);
    expect(text()?.textContent).toBe("Yours");
    expect(text()?.getAttribute("aria-live")).toBe("polite");
    expect(input.getAttribute("aria-invalid")).toBe("false");
    await update(field("It is taken."));
    expect(text()?.textContent).toBe("It is taken.");
    expect(input.getAttribute("aria-invalid")).toBe("true");
  });

  test("shares no id with another of the page, in another root either", async () => {
    const fields = (
      <>
        <TextField label="One" value="" onValue={() => undefined} />
        <TextField label="Two" value="" onValue={() => undefined} />
      </>
    );
    const first = document.createElement("div");
    const second = document.createElement("div");
    document.body.replaceChildren(first, second);
    await shown(fields, first);
    await shown(fields, second);
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(7);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("A field of one line tells what was typed, and asks a phone for the keys of an address", async () => {
  const typed: string[] = [];
  const { one, type } = await shown(
    <TextField
      label="Email"
      value=""
      email
      placeholder="ana@…"
      onValue={(value) => void typed.push(value)}
    />,
  );
  expect([
    one("input").getAttribute("inputmode"),
    one("input").getAttribute("placeholder"),
  ]).toEqual(["email", "ana@…"]);
  await type(one("input"), "ana@example.org");
  expect(typed).toContain("ana@example.org");
});

test("A choice shows what is chosen, and tells what is chosen instead", async () => {
  const chosen: string[] = [];
  const choices = [
    { value: "a", text: "First" },
    { value: "b", text: "Second" },
  ];
  const { one, named, type } = await shown(
    <ChoiceField
      label="Which"
      value="b"
      choices={choices}
      onValue={(value) => void chosen.push(value)}
    />,
  );
  expect((named("Which") as HTMLSelectElement).value).toBe("b");
  await type(one("select"), "a");
  expect(chosen).toEqual(["a"]);
});
