/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** A date in people's words, with the day that it means shown while it is typed. */
import { describe, expect, test } from "@jest/globals";
import { catalogueFor } from "../../../src/core/index";
import { DateField, dateHindrance } from "../../../src/ui/forms/date-field";
import { shown } from "../screen-in";
import { read } from "./form-reading";

const { forms } = catalogueFor("en").ui;
const field = (value: string, direction: "past" | "future" = "future") => (
  <DateField
    label="When"
    value={value}
    onValue={() => undefined}
    read={read}
    direction={direction}
  />
);

describe("A date field", () => {
  test("shows the day that its words mean", async () => {
    const { one, all } = await shown(field("Friday"));
    expect(one(".kith-hint").textContent).toContain("20 November");
    expect(all(".kith-error")).toEqual([]);
  });

  test("says which words are no date", async () => {
    const { one, all } = await shown(field(" some time "));
    expect(one(".kith-error").textContent).toBe(forms.date.unknown("some time"));
    expect(all(".kith-hint")).toEqual([]);
  });

  test("that is empty means nothing and is no mistake", async () => {
    const { one } = await shown(field("  "));
    expect(one("[aria-live]").textContent).toBe("");
    expect(one("input").getAttribute("aria-invalid")).toBe("false");
  });

  test.each(["past", "future"] as const)("gives examples of the %s", async (direction) => {
    const { one } = await shown(field("", direction));
    expect(one("input").getAttribute("placeholder")).toBe(forms.date.examples[direction]);
  });
});

test("A date can't be used where it is missing or no date", () => {
  expect(dateHindrance(" ", read, forms)).toBe(forms.needed);
  expect(dateHindrance("some time", read, forms)).toBe(forms.date.unknown("some time"));
  expect(dateHindrance("Friday", read, forms)).toBeNull();
});
