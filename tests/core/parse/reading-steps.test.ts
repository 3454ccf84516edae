/** Making the reader ready leaves what it reads as it is. */
import { expect, test } from "@jest/globals";
import { readSettings } from "../../../src/core/parse/settings/settings";
import { readNote } from "../../../src/core/parse/read-note";
import { readingSteps } from "../../../src/core/parse/reading-steps";
import { languageFor } from "../../../src/core/language";
import { lexiconOf, lexiconSteps } from "../../../src/core/parse/sentences/lexicon";

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

test.each([
  [
    "en",
    "- Called [[Louie]] yesterday\n- [ ] Email [[Maria]] tomorrow at 4pm\n\nI should meet [[Bob]] on Friday\n",
  ],
  [
    "de",
    "- Gestern [[Louie]] angerufen\n- [ ] [[Maria]] morgen um 16 Uhr schreiben\n\nIch muss [[Bob]] am Freitag treffen\n",
  ],
])(
  "there are many steps (%s), and notes say the same before, between and behind them",
  (code, text) => {
    const settings = readSettings({ data: { language: code } }).settings;
    const read = () => readNote("Journal/2026-11-22.md", text, settings);
    const before = read();
    let count = 0;
    for (const step of readingSteps(settings)) {
      expect(step).toBeUndefined();
      expect(read()).toEqual(before);
      count++;
    }
    expect(count).toBeGreaterThan(20);
  },
);
