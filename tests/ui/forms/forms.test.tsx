/** @jest-environment ./tests/host/jsdom-environment.cjs */
import { inEnglish } from "../../../src/core/language/sayings";
import { describe, expect, test } from "@jest/globals";
import { act } from "preact/test-utils";
import {
  dateInWords,
  goalPreview,
  newGoal,
  readSettings,
  catalogueFor,
  toMoment,
} from "../../../src/core/index";
import { AdjustForm } from "../../../src/ui/forms/adjust-form";
import { ContactForm } from "../../../src/ui/forms/contact-form";
import { GoalForm } from "../../../src/ui/forms/goal-form";
import { LogForm, type LogValues } from "../../../src/ui/forms/log-form";
import { SnoozeForm } from "../../../src/ui/forms/snooze-form";
import { TriageStep } from "../../../src/ui/forms/triage-step";
import { TriageWalk } from "../../../src/ui/forms/triage-walk";
import { WhenForm } from "../../../src/ui/forms/when-form";
import { day } from "../cards";
import { type Shown, shown } from "../screen-in";

const now = toMoment("2026-11-19T09:00");
if (now === null) throw new Error("There is no such moment.");
const { settings } = readSettings({
  data: {},
  dailyNotes: undefined,
  periodicNotes: undefined,
  templates: undefined,
  templater: undefined,
  locale: "en-GB",
  template: null,
});
const screen = catalogueFor("en").screen;
const read = (phrase: string) => dateInWords(phrase, now, settings.calendar, "future", screen);
const readPast = (phrase: string) => dateInWords(phrase, now, settings.calendar, "past", screen);
const people = [
  { path: "People/Ana.md", name: "Ana" },
  { path: "People/Anton.md", name: "Anton" },
];

async function submit({ one }: Shown): Promise<void> {
  await act(async () => {
    one("form").dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    await Promise.resolve();
  });
}

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

describe("A new goal", () => {
  const preview = (sentence: string) => {
    const made = newGoal(sentence, now, settings, () => false);
    return made.is === "refused"
      ? { problem: inEnglish(made.because) }
      : goalPreview(
          made.goal,
          made.path,
          made.problems.map(({ message }) => message),
          day("2026-11-19"),
          {
            screen,
            preview: catalogueFor("en").ui.forms.goal.preview,
          },
        );
  };

  test("is shown as it is read while it is typed", async () => {
    const form = await shown(
      <GoalForm read={preview} onSubmit={() => undefined} onCancel={() => undefined} />,
    );
    await form.type(
      form.named("What do you want to do?"),
      "Reach out to two dormant ties every week, remind me Friday 4pm",
    );
    const rows = form.all(".kith-preview dt").map((name) => name.textContent);
    const values = form.all(".kith-preview dd").map((value) => value.textContent);
    expect(Object.fromEntries(rows.map((name, at) => [name, values[at]]))).toMatchObject({
      "How often": "weekly",
      "How many": "2",
      Counts: "dormant ties",
      Reminds: "Friday 4pm",
    });
  });

  test("can start from a gallery whose every sentence Kith understands", async () => {
    const form = await shown(
      <GoalForm read={preview} onSubmit={() => undefined} onCancel={() => undefined} />,
    );
    const sentences = catalogueFor("en").ui.forms.goalGallery;
    expect(form.all(".kith-gallery button").map((each) => each.textContent)).toEqual(sentences);
    for (const sentence of sentences) expect(preview(sentence)).toMatchObject({ problems: [] });
    await form.click(form.named("Volunteer every quarter"));
    expect(form.one("textarea")).toMatchObject({ value: "Volunteer every quarter" });
  });
});

describe("Other forms", () => {
  test("adjusting takes a whole number, a day and a reason", async () => {
    const done: unknown[] = [];
    const form = await shown(
      <AdjustForm
        target={2}
        status="active"
        from="today"
        read={read}
        onSubmit={(values) => void done.push(values)}
        onCancel={() => undefined}
      />,
    );
    await form.type(form.named("New target"), "two");
    await submit(form);
    expect(form.one("[role=alert]").textContent).toBe("A target is a whole number from 1 on.");
    await form.type(form.named("New target"), "3");
    await form.type(form.named("Why"), "new job");
    await submit(form);
    await form.click(form.named("Pause"));
    expect(done).toEqual([
      { is: "target", target: 3, from: "2026-11-19", because: "new job" },
      { is: "status", status: "paused" },
    ]);
  });

  test("snoozing takes one press, or a moment in words", async () => {
    const until: string[] = [];
    const form = await shown(
      <SnoozeForm
        read={read}
        onSubmit={(words) => void until.push(words)}
        onCancel={() => undefined}
      />,
    );
    await form.click(form.named("This evening"));
    await form.type(form.named("Or pick a moment"), "tomorrow at 16:00");
    expect(form.root.textContent).toContain("Friday, 20 November 2026, 16:00");
    await submit(form);
    expect(until).toEqual(["evening", "tomorrow at 16:00"]);
  });

  test("a plan without a time takes one at a press", async () => {
    const given: unknown[] = [];
    const form = await shown(
      <WhenForm
        plan="Give Ana a call"
        read={read}
        onSubmit={(when) => void given.push(when.day)}
        onCancel={() => undefined}
      />,
    );
    await form.click(form.named("Friday"));
    await submit(form);
    expect(given).toEqual(["2026-11-20"]);
  });

  test("a new contact needs a name that can be used", async () => {
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

  test("Escape cancels", async () => {
    let cancelled = 0;
    const form = await shown(
      <SnoozeForm read={read} onSubmit={() => undefined} onCancel={() => (cancelled += 1)} />,
    );
    form.named("Or pick a moment").focus();
    await form.press("Escape");
    expect(cancelled).toBe(1);
  });

  test("triage is answered by one key", async () => {
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

  test("triage has a key for a tenth circle too", async () => {
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
});

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
