/** An answer in the user's own words to what a goal leaves unsaid. */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { useScreen } from "../screen";
import { TextField } from "./field";
import { Form, type FormEnd } from "./form";

/** How an answer is read: what it means, in words, or why it means nothing. */
export type ReadAnswer = (text: string) => { readonly said: string } | { readonly problem: string };

/** The form. */
export function AnswerForm(
  props: FormEnd<string> & {
    readonly question: string;
    readonly example: string;
    readonly read: ReadAnswer;
  },
): VNode {
  const { question, example, read, onSubmit, onCancel } = props;
  const { forms } = useScreen().words;
  const [text, setText] = useState("");
  const isEmpty = text.trim() === "";
  const reading = isEmpty ? null : read(text);
  const problem = reading !== null && "problem" in reading ? reading.problem : null;
  return (
    <Form
      submit={forms.when.submit}
      hindrance={isEmpty ? forms.needed : problem}
      onSubmit={() => onSubmit(text.trim())}
      onCancel={onCancel}
    >
      <TextField
        label={question}
        value={text}
        onValue={setText}
        placeholder={example}
        hint={reading !== null && "said" in reading ? reading.said : undefined}
        problem={problem}
      />
    </Form>
  );
}
