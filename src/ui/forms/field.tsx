/** A labelled field of a form, with a hint and what is wrong with it. */
import type { ComponentChildren, VNode } from "preact";
import { useOwnId } from "../own-id";

/** What a control needs so that its label and texts belong to it. */
export interface ControlNames {
  readonly id: string;
  readonly "aria-describedby": string;
  readonly "aria-invalid": boolean;
}

/** The label, the control and its texts. */
export function Field(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | null;
  readonly children: (names: ControlNames) => ComponentChildren;
}): VNode {
  const { label, hint, problem = null, children } = props;
  const id = useOwnId();
  return (
    <div class="kith-field">
      <label for={id}>{label}</label>
      {children({ id, "aria-describedby": `${id}-text`, "aria-invalid": problem !== null })}
      <div id={`${id}-text`} aria-live="polite">
        {problem === null ? (
          hint === undefined ? null : (
            <span class="kith-hint">{hint}</span>
          )
        ) : (
          <span class="kith-error">{problem}</span>
        )}
      </div>
    </div>
  );
}

/** A field of one line. */
export function TextField(props: {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | null;
  readonly placeholder?: string;
  readonly email?: boolean;
}): VNode {
  const { label, value, onValue, hint, problem = null, placeholder = "", email = false } = props;
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(names) => (
        <input
          {...names}
          type="text"
          inputMode={email ? "email" : "text"}
          value={value}
          placeholder={placeholder}
          autocomplete="off"
          onInput={({ currentTarget }) => {
            onValue(currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}

/** A choice of a few. */
export function ChoiceField(props: {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
}): VNode {
  const { label, value, onValue, choices } = props;
  return (
    <Field label={label}>
      {(names) => (
        <select
          {...names}
          class="dropdown"
          value={value}
          onChange={({ currentTarget }) => {
            onValue(currentTarget.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
