/** Until when something is put off: four choices at a key, or a moment in words. */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { TextButton } from "../button";
import { useScreen } from "../screen";
import { DateField, dateHindrance, type ReadDate } from "./date-field";
import { Form, type FormEnd } from "./form";

const choices = ["10m", "1h", "evening", "tomorrow"] as const;

/** The form; it submits one of `10m`, `1h`, `evening`, `tomorrow`, or a phrase that was understood. */
export function SnoozeForm(
  props: FormEnd<string> & {
    readonly read: ReadDate;
    /** What the button says, "Snooze" without it. */
    readonly submit?: string;
    /** Without the choices of this day, for a contact. */
    readonly days?: boolean;
  },
): VNode {
  const { read, submit, days = false, onSubmit, onCancel } = props;
  const { forms } = useScreen().words;
  const { snooze } = forms;
  const [phrase, setPhrase] = useState("");
  return (
    <Form
      submit={submit ?? snooze.submit}
      hindrance={dateHindrance(phrase, read, forms)}
      onSubmit={() => onSubmit(phrase.trim())}
      onCancel={onCancel}
    >
      {(does) => (
        <>
          <div class="kith-choices-grid" role="group" aria-label={snooze.until}>
            {choices
              .filter((choice) => !days || choice === "tomorrow")
              .map((choice) => (
                <TextButton
                  key={choice}
                  text={snooze.choices[choice]}
                  onPress={() => {
                    does(() => onSubmit(choice));
                  }}
                />
              ))}
          </div>
          <DateField label={snooze.pick} value={phrase} onValue={setPhrase} read={read} />
        </>
      )}
    </Form>
  );
}
