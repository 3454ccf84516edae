/** Which day, in words: to open its journal note. */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Day } from "../../core/index";
import { useScreen } from "../screen";
import { DateField, dateHindrance, type ReadDate } from "./date-field";
import { Form, type FormEnd } from "./form";
import { QuickPhrases } from "./quick-phrases";

/** The form; days of the past are meant, unless the words say otherwise. */
export function DayForm(props: FormEnd<Day> & { readonly read: ReadDate }): VNode {
  const { read, onSubmit, onCancel } = props;
  const { forms } = useScreen().words;
  const [phrase, setPhrase] = useState("");
  return (
    <Form
      submit={forms.day.submit}
      hindrance={dateHindrance(phrase, read, forms)}
      onSubmit={() => {
        const day = read(phrase)?.day;
        return day === undefined ? undefined : onSubmit(day);
      }}
      onCancel={onCancel}
    >
      <DateField
        label={forms.day.label}
        value={phrase}
        onValue={setPhrase}
        read={read}
        direction="past"
      />
      <QuickPhrases phrases={forms.day.quick} onPick={setPhrase} />
    </Form>
  );
}
