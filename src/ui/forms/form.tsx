/** What all forms share: Enter submits, Escape cancels, and what went wrong is said where it was asked. */
import type { ComponentChildren, VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { TextButton } from "../button";
import { useScreen } from "../screen";
import { type Act, useOneAct } from "./one-act";

/** How a form ends. */
export interface FormEnd<Values> {
  /** Carries it out. An Error's message is shown to the person, and the form stays open. */
  readonly onSubmit: (values: Values) => Promise<void> | void;
  readonly onCancel: () => void;
}

/** Carries an act out. */
export type Does = (act: Act) => void;

/** A form; its first field gets the focus. */
export function Form(props: {
  /** Null where there is nothing to submit: it can only be closed. */
  readonly submit: string | null;
  /** Why it can't be submitted yet; it is said when one tries. */
  readonly hindrance: string | null;
  readonly onSubmit: Act;
  readonly onCancel: () => void;
  /** May be made with what carries another act out as submitting does: one press, one act, and why it failed is said. */
  readonly children: ComponentChildren | ((does: Does) => ComponentChildren);
}): VNode {
  const { submit, hindrance, onSubmit, onCancel, children } = props;
  const { words } = useScreen();
  const form = useRef<HTMLFormElement>(null);
  const { problem, busy, carryOut } = useOneAct();

  useEffect(() => {
    const first = ":is(input, textarea, select, .mod-cta):enabled";
    // What is folded away can't have it: then the next does.
    for (const field of form.current?.querySelectorAll<HTMLElement>(first) ?? []) {
      field.focus();
      if (field.matches(":focus")) break;
    }
  }, []);

  return (
    <form
      ref={form}
      class="kith-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void carryOut(onSubmit, hindrance);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.isComposing) onCancel();
        else if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) {
          event.preventDefault();
          void carryOut(onSubmit, hindrance);
        }
      }}
    >
      {typeof children === "function" ? children((act) => void carryOut(act)) : children}
      <div class="kith-error" role="alert">
        {problem}
      </div>
      <div class="kith-submit">
        {submit === null ? (
          <TextButton main text={words.forms.close} onPress={onCancel} />
        ) : (
          <>
            <TextButton text={words.forms.cancel} onPress={onCancel} />
            <button type="submit" class="kith-button mod-cta" disabled={busy}>
              {submit}
            </button>
          </>
        )}
      </div>
    </form>
  );
}
