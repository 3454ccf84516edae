/** A form that asks which of many are meant: each with a box to tick, what it is and how often it is there. */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { Form, type FormEnd } from "./form";
import { ManyRows } from "./many-rows";

/** One of them. */
export interface CheckRow {
  readonly key: string;
  readonly name: string;
  /** What is said below the name. */
  readonly about: string;
  readonly isChosen: boolean;
  /** Whether it is so already, and stays. */
  readonly isFixed?: boolean;
}

/** The form; it answers with the keys of those that are ticked. */
export function CheckListForm(
  props: FormEnd<readonly string[]> & {
    readonly about: string;
    readonly rows: readonly CheckRow[];
    readonly submit: (chosen: number) => string;
  },
): VNode {
  const { about, rows, submit, onSubmit, onCancel } = props;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(rows.filter(({ isChosen }) => isChosen).map(({ key }) => key)),
  );
  const toggle = (key: string): void => {
    setChosen((last) => {
      const next = new Set(last);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  };
  return (
    <Form
      submit={rows.every(({ isFixed }) => isFixed) ? null : submit(chosen.size)}
      hindrance={null}
      onSubmit={() => onSubmit(rows.map(({ key }) => key).filter((key) => chosen.has(key)))}
      onCancel={onCancel}
    >
      <p class="kith-hint">{about}</p>
      <ManyRows rows={rows} class="kith-check-list">
        {({ key, name, about: detail, isFixed = false }) => (
          <label>
            <input
              type="checkbox"
              checked={chosen.has(key)}
              disabled={isFixed}
              onChange={() => {
                toggle(key);
              }}
            />
            <span>
              <span class="kith-check-name">{name}</span>
              <span class="kith-hint">{detail}</span>
            </span>
          </label>
        )}
      </ManyRows>
    </Form>
  );
}
