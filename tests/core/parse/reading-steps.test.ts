/** Making the reader ready leaves what it reads as it is. */
import { expect, test } from "@jest/globals";
import { defaultSettings } from "../../../src/core/parse/settings/settings";
import { readNote } from "../../../src/core/parse/read-note";
import { readingSteps } from "../../../src/core/parse/reading-steps";
import { languageFor } from "../../../src/core/language";
import { lexiconOf, lexiconSteps } from "../../../src/core/parse/sentences/lexicon";

const settings = defaultSettings();

test.each(["en", "de"])("a language's words (%s) stay those that were made first", (code) => {
  const language = languageFor(code);
  const steps = lexiconSteps(language);
  expect(steps.next().done).toBe(false);
  const made = lexiconOf(language);
  let last = steps.next();
  while (last.done !== true) last = steps.next();
  expect(last.value).toBe(made);
  expect(lexiconOf(language)).toBe(made);
});

test("there are many steps, and notes say the same before, between and behind them", () => {
  const read = () =>
    readNote(
      "Journal/2026-11-22.md",
      "- Called [[Louie]] yesterday\n- [ ] Email [[Maria]] tomorrow at 4pm\n\nI should meet [[Bob]] on Friday\n",
      settings,
    );
  const before = read();
  let count = 0;
  for (const step of readingSteps(settings)) {
    expect(step).toBeUndefined();
    expect(read()).toEqual(before);
    count++;
  }
  expect(count).toBeGreaterThan(20);
});
