/** An explained note as text: each line with what it is, when, and why. */
import { expect, test } from "@jest/globals";
import { explainText } from "../../../src/cli/text/explain-text";
import { type ExplainAnswer, explainAnswer } from "../../../src/core/index";
import { commandCatalogueFor } from "../../../src/core/language/command/index";
import { day } from "../../core/note-builder";
import { vaultOf } from "../../core/vault-of";
import { silentTerminal } from "../silent-terminal";

const said = commandCatalogueFor("en");

function explained(path: string, text: string, width = 80): readonly string[] {
  const index = vaultOf({ [path]: text, "People/Ann.md": "", "People/Bo.md": "" });
  const answer: ExplainAnswer = explainAnswer(path, text, index, day("2026-11-22"));
  return explainText(answer, text, said, { ...silentTerminal, width }).split("\n");
}

test("Above stands which note it is, of which day", () => {
  const { notes } = said.app.reports;
  expect(explained("2026-11-18.md", "x")[0]).toBe(`2026-11-18.md: ${notes.journal}, 2026-11-18`);
  expect(explained("Other.md", "x")[0]).toBe(`Other.md: ${said.answers.explain.nothing}`);
});

test("Each line is shown as written, and below it what it is, when, of which kind, and why", () => {
  const [line, why] = explained("2026-11-18.md", "- Called [[Ann]]").slice(2);
  expect(line).toBe("1  - Called [[Ann]]");
  expect(why).toMatch(/^ {3}interaction +2026-11-18 +call: links Ann; 'called'$/);
});

test("What happened is told with its own day, though the line means something for another", () => {
  const source = "- [[Bo]] rescheduled to Friday, so I called [[Ann]]";
  expect(explained("2026-11-18.md", source)[3]).toMatch(/^ {3}interaction +2026-11-18 +call: /);
});

test("A long line is cut to the terminal", () => {
  const [line] = explained("2026-11-18.md", `- Called [[Ann]] ${"about it ".repeat(20)}`, 30).slice(
    2,
  );
  expect(line?.length).toBeLessThanOrEqual(30);
  expect(line).toMatch(/…$/);
});

test("Its problems stand below, with their place", () => {
  const lines = explained("X.md", "---\ntype: goal\ncadence: whenever\n---\n# X\n");
  expect(lines.at(-1)).toMatch(new RegExp(`^3:10 {2}${said.ui.severities.error} {2}whenever`));
});
