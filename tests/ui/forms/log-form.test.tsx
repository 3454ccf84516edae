/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The form that logs an interaction. */
import { describe, expect, test } from "@jest/globals";
import { LogForm, type LogValues } from "../../../src/ui/forms/log-form";
import { shown } from "../screen-in";
import { readPast, submit } from "./form-reading";

const people = [
  { path: "People/Ana.md", name: "Ana" },
  { path: "People/Anton.md", name: "Anton" },
];

describe("Logging an interaction", () => {
  async function logForm(onSubmit: (values: LogValues) => void = () => undefined) {
    return shown(
      <LogForm
        contacts={[]}
        find={(typed) => people.filter(({ name }) => name.toLowerCase().startsWith(typed))}
        when="today"
        read={readPast}
        line={({ text, contacts }) => `- ${text} ${contacts.map(({ name }) => name).join()}`}
        onSubmit={onSubmit}
        onCancel={() => undefined}
      />,
    );
  }

  test("begins where the words go", async () => {
    const { named } = await logForm();
    expect(document.activeElement).toBe(named("What happened"));
  });

  test("shows the date that its words mean, and says when they mean none", async () => {
    const form = await logForm();
    await form.type(form.named("When"), "last Friday");
    expect(form.root.textContent).toContain("Friday, 13 November 2026");
    await form.type(form.named("When"), "blursday");
    expect(form.root.textContent).toContain("“blursday” is no date");
    expect(form.named("When").getAttribute("aria-invalid")).toBe("true");
  });

  test("adds the contact that Enter chooses, and shows the line before it is written", async () => {
    const logged: LogValues[] = [];
    const form = await logForm((values) => logged.push(values));
    await form.type(form.named("What happened"), "Called about the move");
    await form.type(form.named("With"), "ant");
    form.named("With").focus();
    await form.press("Enter");
    expect(form.one("code").textContent).toBe("- Called about the move Anton");
    await submit(form);
    expect(logged).toEqual([
      {
        contacts: [people[1]],
        kind: null,
        when: { day: "2026-11-19", time: null, said: "Thursday, 19 November 2026" },
        text: "Called about the move",
      },
    ]);
  });

  test("without words says what is missing and logs nothing", async () => {
    const logged: LogValues[] = [];
    const form = await logForm((values) => logged.push(values));
    await submit(form);
    expect(form.one("[role=alert]").textContent).toBe("What happened: This is needed.");
    expect(logged).toEqual([]);
  });

  test("that can't be done says why and stays open", async () => {
    const form = await logForm(() => {
      throw new Error("The note can't be written now.");
    });
    await form.type(form.named("What happened"), "Called");
    await submit(form);
    expect(form.one("[role=alert]").textContent).toBe("The note can't be written now.");
  });
});
