/** A new goal: a sentence as typed, shown as Kith reads it before anything is written. */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { GoalPreview } from "../../core/index";
import { TextButton } from "../button";
import { useScreen } from "../screen";
import { Field } from "./field";
import { Form, type FormEnd } from "./form";
import { QuickPhrases } from "./quick-phrases";

/** How a sentence is read: a goal, or why it is none. */
export type ReadGoal = (sentence: string) => GoalPreview | { readonly problem: string };

/** The form. */
export function GoalForm(
  props: FormEnd<string> & { readonly read: ReadGoal; readonly sentence?: string },
): VNode {
  const { read, onSubmit, onCancel } = props;
  const { forms } = useScreen().words;
  const [sentence, setSentence] = useState(props.sentence ?? "");
  const isEmpty = sentence.trim() === "";
  const reading = isEmpty ? null : read(sentence);
  const problem = reading !== null && "problem" in reading ? reading.problem : null;
  return (
    <Form
      submit={forms.goal.submit}
      hindrance={isEmpty ? forms.needed : problem}
      onSubmit={() => onSubmit(sentence)}
      onCancel={onCancel}
    >
      <Field label={forms.goal.sentence} problem={problem}>
        {(names) => (
          <textarea
            {...names}
            rows={2}
            value={sentence}
            placeholder={forms.goal.hint}
            onInput={({ currentTarget }) => {
              setSentence(currentTarget.value);
            }}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }}
          />
        )}
      </Field>
      {reading === null || "problem" in reading ? null : (
        <Preview
          preview={reading}
          onAddition={(addition) => {
            setSentence(sentence.trim().replace(/[.,;]$/, "") + addition);
          }}
        />
      )}
      {isEmpty ? (
        <div class="kith-gallery">
          <p class="kith-hint">{forms.goal.gallery}</p>
          <QuickPhrases phrases={forms.goalGallery} onPick={setSentence} />
        </div>
      ) : null}
    </Form>
  );
}

function Preview(props: {
  readonly preview: GoalPreview;
  readonly onAddition: (addition: string) => void;
}): VNode {
  const { preview, onAddition } = props;
  const { goal } = useScreen().words.forms;
  const { advice, question } = preview.says;
  return (
    <section class="kith-preview" aria-label={goal.readAs} aria-live="polite">
      <div class="kith-hint">{goal.readAs}</div>
      <strong>{preview.title}</strong>
      <dl>
        {preview.rows.map(({ name, value }) => (
          <div key={name} class="kith-preview-row">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {preview.problems.map((problem) => (
        <p key={problem} class="kith-hint">
          {problem}
        </p>
      ))}
      {advice.map((each) => (
        <p key={each} class="kith-advice">
          {each}
        </p>
      ))}
      {question === null ? null : (
        <div role="group" aria-label={question.question}>
          <p class="kith-label">{question.question}</p>
          <div class="kith-choices-grid">
            {question.answers.map(({ label, addition }) => (
              <TextButton
                key={label}
                text={label}
                onPress={() => {
                  onAddition(addition);
                }}
              />
            ))}
          </div>
        </div>
      )}
      {preview.path === null ? null : <p class="kith-hint">{goal.writtenTo(preview.path)}</p>}
    </section>
  );
}
