/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The form of a new goal, which shows how its sentence is read. */
import { describe, expect, test } from "@jest/globals";
import { catalogueFor } from "../../../src/core/index";
import { GoalForm } from "../../../src/ui/forms/goal-form";
import { shown } from "../screen-in";
import { now, settings } from "./form-reading";
import { goalReading } from "./goal-reading";

describe("A new goal", () => {
  const preview = goalReading(now, settings);

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
