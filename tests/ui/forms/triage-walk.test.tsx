/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The walk through contacts in no circle, one after the other. */
import { describe, expect, test } from "@jest/globals";
import { act } from "preact/test-utils";
import { TriageWalk } from "../../../src/ui/forms/triage-walk";
import { shown } from "../screen-in";

describe("The walk through contacts in no circle", () => {
  const contacts = ["Ana", "Ben", "Cleo"].map((name) => ({
    path: `People/${name}.md`,
    name,
    interactions: 2,
  }));

  async function walk() {
    const given: string[] = [];
    const form = await shown(
      <TriageWalk
        contacts={contacts}
        circles={["close"]}
        onAnswers={(answers) => {
          const said = [...answers].map(([path, answer]) => `${path.slice(7, -3)}: ${answer.is}`);
          given.push(said.join(", "));
        }}
        onEnd={() => given.push("end")}
      />,
    );
    return { form, given };
  }

  test("asks of one after the other, and ends behind the last", async () => {
    const { form, given } = await walk();
    expect(form.one(".kith-hint").textContent).toBe("1 of 3 · 2 interactions");
    for (const key of ["1", "s", "0"]) await form.press(key);
    expect(given).toEqual([
      "Ana: circle",
      "Ana: circle, Ben: skip",
      "Ana: circle, Ben: skip, Cleo: never",
      "end",
    ]);
  });

  test("goes back to a wrong key, whose answer the next one replaces", async () => {
    const { form, given } = await walk();
    await form.press("0");
    await form.press("b");
    expect(form.one(".kith-who-name").textContent).toBe("Ana");
    expect(form.one('[aria-current="true"]').textContent).toContain("Never track");
    await form.press("1");
    expect(given.at(-1)).toBe("Ana: circle");
  });

  test("takes two keys that come faster than it is drawn for two contacts", async () => {
    const { form, given } = await walk();
    await act(() => {
      for (const key of ["1", "0"]) {
        form
          .one(".kith-triage")
          .dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      }
    });
    expect(given.at(-1)).toBe("Ana: circle, Ben: never");
  });

  test("may stop anywhere, and what was answered stays", async () => {
    const { form, given } = await walk();
    await form.press("1");
    await form.click(form.named("Stop here"));
    expect(given).toEqual(["Ana: circle", "end"]);
  });
});
