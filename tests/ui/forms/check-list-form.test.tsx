/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The form that asks which of many are meant. */
import { describe, expect, test } from "@jest/globals";
import { act } from "preact/test-utils";
import { CheckListForm, type CheckRow } from "../../../src/ui/forms/check-list-form";
import { shown } from "../screen-in";
import { submit } from "./form-reading";

const rows = (count: number): readonly CheckRow[] =>
  Array.from({ length: count }, (_, at) => ({
    key: `k${at}`,
    name: `Person ${at}`,
    about: `${at} lines`,
    isChosen: at === 0,
    isFixed: at === 0,
  }));

async function list(count: number) {
  const given: (readonly string[])[] = [];
  const form = await shown(
    <CheckListForm
      about="Who is meant?"
      rows={rows(count)}
      submit={(chosen) => `Take ${chosen}`}
      onSubmit={(keys) => {
        given.push(keys);
      }}
      onCancel={() => undefined}
    />,
  );
  const boxes = () => form.all("input[type=checkbox]") as readonly HTMLInputElement[];
  return { form, given, boxes };
}

describe("A list to tick", () => {
  test("says how many are ticked, and answers with them in the list's order", async () => {
    const { form, given, boxes } = await list(4);
    expect(form.one("[type=submit]").textContent).toBe("Take 1");
    for (const at of [3, 1, 2, 2]) {
      const box = boxes()[at];
      if (box) await form.click(box);
    }
    expect(form.one("[type=submit]").textContent).toBe("Take 3");
    await submit(form);
    expect(given).toEqual([["k0", "k1", "k3"]]);
  });

  test("leaves what is fixed as it is", async () => {
    const { boxes } = await list(2);
    expect(boxes().map(({ disabled, checked }) => [disabled, checked])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  test("takes two ticks that come faster than they are drawn", async () => {
    const { form, given, boxes } = await list(3);
    await act(() => {
      boxes()[1]?.click();
      boxes()[2]?.click();
    });
    await submit(form);
    expect(given).toEqual([["k0", "k1", "k2"]]);
  });

  test("names each box by whom it is about and how often they are there", async () => {
    const { form } = await list(2);
    expect(form.named("Person 11 lines")).toHaveProperty("type", "checkbox");
  });

  test("of very many shows the first, more on demand, and answers with those that are not shown too", async () => {
    const { form, given, boxes } = await list(300);
    expect(boxes()).toHaveLength(50);
    await form.click(form.named("Show 200 more"));
    expect(boxes()).toHaveLength(250);
    const last = boxes()[249];
    if (last) await form.click(last);
    await form.click(form.named("Show 50 more"));
    expect(boxes()).toHaveLength(300);
    await submit(form);
    expect(given).toEqual([["k0", "k249"]]);
  });
});
