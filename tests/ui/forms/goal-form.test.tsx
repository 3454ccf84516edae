/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The form of a new goal, which shows how its sentence is read. */
import { describe, expect, test } from "@jest/globals";
import { catalogueFor, goalPreview, newGoal } from "../../../src/core/index";
import { inEnglish } from "../../../src/core/language/sayings";
import { GoalForm } from "../../../src/ui/forms/goal-form";
import { day } from "../cards";
import { shown } from "../screen-in";
import { now, screen, settings } from "./form-reading";

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
