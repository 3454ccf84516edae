/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** One contact in no circle, answered by a key. */
import { expect, test } from "@jest/globals";
import { TriageStep } from "../../../src/ui/forms/triage-step";
import { shown } from "../screen-in";

test("Triage is answered by one key", async () => {
  const answers: unknown[] = [];
  const form = await shown(
    <TriageStep
      contact={{ path: "People/Ana.md", name: "Ana" }}
      interactions={7}
      at={3}
      of={28}
      circles={["friends", "work"]}
      onAnswer={(answer) => answers.push(answer)}
      onBack={() => answers.push("back")}
      onStop={() => answers.push("stopped")}
    />,
  );
  for (const key of ["2", "0", "S", "x", "b", "Backspace", "Escape"]) await form.press(key);
  expect(answers).toEqual([
    { is: "circle", circle: "work" },
    { is: "never" },
    { is: "skip" },
    "back",
    "back",
    "stopped",
  ]);
});

test("Triage has a key for a tenth circle too", async () => {
  const answers: unknown[] = [];
  const circles = Array.from({ length: 11 }, (_, at) => `circle ${at + 1}`);
  const form = await shown(
    <TriageStep
      contact={{ path: "People/Ana.md", name: "Ana" }}
      interactions={1}
      at={1}
      of={1}
      circles={circles}
      onAnswer={(answer) => answers.push(answer)}
      onBack={() => undefined}
      onStop={() => undefined}
    />,
  );
  await form.press("c");
  await form.click(form.named("Ccircle 11"));
  expect(answers).toEqual([
    { is: "circle", circle: "circle 11" },
    { is: "circle", circle: "circle 11" },
  ]);
});
