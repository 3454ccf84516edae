/** A new contact: a name, and what is known of the person. */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Day } from "../../core/index";
import { useScreen } from "../screen";
import { DateField, dateHindrance, type ReadDate } from "./date-field";
import { ChoiceField, TextField } from "./field";
import { Form, type FormEnd } from "./form";

/** What is known; null for what is not. */
export interface ContactValues {
  readonly name: string;
  readonly circle: string | null;
  readonly met: Day | null;
  readonly email: string | null;
}

/** The form. */
export function ContactForm(
  props: FormEnd<ContactValues> & {
    readonly circles: readonly string[];
    readonly read: ReadDate;
    readonly name?: string;
    /** Why a name can't be used, such as that there is such a note already; null when it can. */
    readonly mistake?: (name: string) => string | null;
  },
): VNode {
  const { circles, read, mistake = () => null, onSubmit, onCancel } = props;
  const { forms } = useScreen().words;
  const { contact } = forms;
  const [name, setName] = useState(props.name ?? "");
  const [circle, setCircle] = useState("");
  const [met, setMet] = useState("");
  const [email, setEmail] = useState("");
  const isNamed = name.trim() !== "";
  const wrong = isNamed ? mistake(name.trim()) : null;
  return (
    <Form
      submit={contact.submit}
      hindrance={
        (isNamed ? wrong : `${contact.name}: ${forms.needed}`) ??
        (met.trim() === "" ? null : dateHindrance(met, read, forms))
      }
      onSubmit={() =>
        onSubmit({
          name: name.trim(),
          circle: circle === "" ? null : circle,
          met: met.trim() === "" ? null : (read(met)?.day ?? null),
          email: email.trim() === "" ? null : email.trim(),
        })
      }
      onCancel={onCancel}
    >
      <TextField label={contact.name} value={name} onValue={setName} problem={wrong} />
      {circles.length === 0 ? null : (
        <ChoiceField
          label={contact.circle}
          value={circle}
          onValue={setCircle}
          choices={[
            { value: "", text: contact.noCircle },
            ...circles.map((each) => ({ value: each, text: each })),
          ]}
        />
      )}
      <DateField label={contact.met} value={met} onValue={setMet} read={read} direction="past" />
      <TextField label={contact.email} value={email} onValue={setEmail} email />
    </Form>
  );
}
