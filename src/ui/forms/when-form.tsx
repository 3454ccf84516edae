/** When a plan without a time is meant for. */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { DateInWords } from "../../core/index";
import { useScreen } from "../screen";
import { DateField, dateHindrance, type ReadDate } from "./date-field";
import { Form, type FormEnd } from "./form";
import { QuickPhrases } from "./quick-phrases";

/** The form for a plan's text. */
export function WhenForm(
  props: FormEnd<DateInWords> & { readonly plan: string; readonly read: ReadDate },
): VNode {
  const { plan, read, onSubmit, onCancel } = props;
  const { forms } = useScreen().words;
  const [phrase, setPhrase] = useState("");
  return (
    <Form
      submit={forms.when.submit}
      hindrance={dateHindrance(phrase, read, forms)}
      onSubmit={() => {
        const when = read(phrase);
        return when === null ? undefined : onSubmit(when);
      }}
      onCancel={onCancel}
    >
      <p class="kith-label">{plan}</p>
      <DateField label={forms.when.label} value={phrase} onValue={setPhrase} read={read} />
      <QuickPhrases phrases={forms.when.quick} onPick={setPhrase} />
    </Form>
  );
}
