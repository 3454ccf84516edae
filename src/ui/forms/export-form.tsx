/** Asks what of Kith is to be written for other programs, in which form, and to which file of the vault. */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { useScreen } from "../screen";
import { ChoiceField, TextField } from "./field";
import { Form, type FormEnd } from "./form";

/** A choice with its name. */
export interface ExportChoice {
  readonly value: string;
  readonly text: string;
}

/** What is asked for. */
export interface ExportAsked {
  readonly subject: string;
  readonly form: string;
  readonly path: string;
  readonly mayReplace: boolean;
}

/** The form. */
export function ExportForm(
  props: FormEnd<ExportAsked> & {
    readonly subjects: readonly ExportChoice[];
    /** The forms that a subject has; the first is the usual one. */
    readonly formsOf: (subject: string) => readonly ExportChoice[];
    /** A file that isn't there yet. */
    readonly freePath: (subject: string, form: string) => string;
    /** What a written path comes to: the file, whether it is there already, and why there can be none. */
    readonly place: (
      written: string,
      form: string,
    ) => { readonly path: string; readonly isTaken: boolean; readonly mistake: string | null };
    readonly initial: Pick<ExportAsked, "subject" | "form">;
    /** How far the writing is, from 0 to 1; null before it begins. */
    readonly done: number | null;
  },
): VNode {
  const { subjects, formsOf, freePath, place, initial, done, onSubmit, onCancel } = props;
  const { forms, people } = useScreen().words;
  const words = people.export;
  const [{ subject, form }, choose] = useState(initial);
  /** Null as long as the file is the one that was proposed. */
  const [written, setWritten] = useState<string | null>(null);
  const [mayReplace, setMayReplace] = useState(false);

  const shown = written ?? freePath(subject, form);
  const isEmpty = shown.trim() === "";
  const { path, isTaken, mistake } = place(shown, form);
  const problem = isEmpty ? null : mistake;
  const hindrance = isEmpty ? forms.needed : isTaken && !mayReplace ? words.taken(path) : mistake;
  const isChanged = path !== shown.trim();

  return (
    <Form
      submit={isTaken && mayReplace ? words.replace : words.submit}
      hindrance={hindrance}
      onSubmit={() => onSubmit({ subject, form, path, mayReplace })}
      onCancel={onCancel}
    >
      <ChoiceField
        label={words.what}
        value={subject}
        choices={subjects}
        onValue={(value) => {
          const has = formsOf(value);
          const kept = has.find((one) => one.value === form) ?? has[0];
          choose({ subject: value, form: kept?.value ?? form });
        }}
      />
      <ChoiceField
        label={words.form}
        value={form}
        choices={formsOf(subject)}
        onValue={(value) => {
          choose({ subject, form: value });
        }}
      />
      <TextField
        label={words.file}
        value={shown}
        onValue={(text) => {
          setWritten(text);
          setMayReplace(false);
        }}
        hint={isTaken ? words.taken(path) : isChanged && !isEmpty ? words.to(path) : words.fileHint}
        problem={problem}
      />
      {isTaken && problem === null ? (
        <label class="kith-check">
          <input
            type="checkbox"
            checked={mayReplace}
            onChange={() => {
              setMayReplace(!mayReplace);
            }}
          />
          <span>{words.mayReplace}</span>
        </label>
      ) : null}
      {done === null ? null : (
        <div class="kith-import">
          <p role="status">{words.writing}</p>
          <progress aria-label={words.writing} max={1} value={done} />
        </div>
      )}
    </Form>
  );
}
