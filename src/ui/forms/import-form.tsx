/** The import of an address book: a file, how far reading it is, and then every change before it is written. */
import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { TextButton } from "../button";
import { useScreen } from "../screen";
import { ChoiceField, Field } from "./field";
import { Form } from "./form";
import { ManyRows } from "./many-rows";

/** Somebody who may be one of several notes. */
export interface AskedRow {
  readonly line: number;
  readonly name: string;
  readonly why: string;
  /** Paths of notes. */
  readonly candidates: readonly string[];
  /** `""` leaves them out, `new` makes a note, else the path of theirs. */
  readonly choice: string;
}

/** What an import would do. */
export interface ImportView {
  readonly file: string;
  readonly format: string;
  readonly people: number;
  /** Of a table, its columns and what is taken from each: a value of the words' choices, or another property. */
  readonly columns: readonly { readonly name: string; readonly use: string }[];
  readonly asked: readonly AskedRow[];
  readonly made: readonly { readonly path: string; readonly says: string }[];
  readonly added: readonly { readonly path: string; readonly says: string }[];
  /** How many notes say all of it already. */
  readonly same: number;
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/** Where an import stands. */
export type ImportState =
  | { readonly is: "file"; readonly problem: string | null }
  | {
      readonly is: "busy";
      readonly what: "reading" | "planning" | "writing";
      /** From 0 to 1. */
      readonly done: number;
    }
  | { readonly is: "plan"; readonly view: ImportView };

/** What the person does. */
export interface ImportActs {
  readonly onFile: (file: File) => void;
  readonly onColumn: (name: string, use: string) => void;
  readonly onChoice: (line: number, choice: string) => void;
  readonly onSubmit: () => Promise<void>;
  readonly onCancel: () => void;
}

/** The form, as far as the import is. */
export function ImportForm(props: ImportActs & { readonly state: ImportState }): VNode {
  const { state } = props;
  switch (state.is) {
    case "file":
      return <FileStep {...props} problem={state.problem} />;
    case "busy":
      return <BusyStep {...props} what={state.what} done={state.done} />;
    case "plan":
      return <PlanStep {...props} view={state.view} />;
  }
}

function Cancel({ onCancel }: ImportActs): VNode {
  return (
    <div class="kith-submit">
      <TextButton text={useScreen().words.people.cancel} onPress={onCancel} />
    </div>
  );
}

function FileStep(props: ImportActs & { readonly problem: string | null }): VNode {
  const words = useScreen().words.people;
  return (
    <div class="kith-form kith-import">
      <Field label={words.import.file} hint={words.import.fileHint} problem={props.problem}>
        {(names) => (
          <input
            {...names}
            type="file"
            accept=".vcf,.vcard,.csv,.tsv,.txt,text/vcard,text/x-vcard,text/csv"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) props.onFile(file);
            }}
          />
        )}
      </Field>
      <Cancel {...props} />
    </div>
  );
}

function BusyStep(
  props: ImportActs & {
    readonly what: "reading" | "planning" | "writing";
    readonly done: number;
  },
): VNode {
  const words = useScreen().words.people;
  const step = useRef<HTMLDivElement>(null);
  useEffect(() => {
    step.current?.focus();
  }, []);
  const text = words.import.busy[props.what];
  return (
    <div ref={step} class="kith-form kith-import" tabIndex={-1}>
      <p role="status">{text}</p>
      <progress aria-label={text} max={1} value={props.done} />
      <Cancel {...props} />
    </div>
  );
}

function PlanStep(props: ImportActs & { readonly view: ImportView }): VNode {
  const { view, onSubmit, onCancel } = props;
  const words = useScreen().words.people.import;
  const changes = view.made.length + view.added.length;
  return (
    <Form
      submit={words.submit(changes)}
      hindrance={changes === 0 ? words.nothing : null}
      onSubmit={onSubmit}
      onCancel={onCancel}
    >
      <div class="kith-import">
        <p role="status">{words.found(view.people, view.format, view.file)}</p>
        {view.columns.length === 0 ? null : <Columns {...props} />}
        {view.asked.length === 0 ? null : (
          <section>
            <h3>{words.asked(view.asked.length)}</h3>
            <ManyRows rows={view.asked} class="kith-import-asked">
              {(row) => <Asked row={row} onChoice={props.onChoice} />}
            </ManyRows>
          </section>
        )}
        <Changes heading={words.made(view.made.length)} rows={view.made} />
        <Changes heading={words.added(view.added.length)} rows={view.added} />
        {view.same === 0 ? null : <p class="kith-hint">{words.same(view.same)}</p>}
        {view.problems.length === 0 ? null : (
          <section>
            <h3>{words.problems(view.problems.length)}</h3>
            <ManyRows rows={view.problems} class="kith-import-rows">
              {({ line, message }) => (
                <>
                  <span>{words.line(line)}</span> <span class="kith-hint">{message}</span>
                </>
              )}
            </ManyRows>
          </section>
        )}
      </div>
    </Form>
  );
}

function Changes(props: {
  readonly heading: string;
  readonly rows: ImportView["made"];
}): VNode | null {
  if (props.rows.length === 0) return null;
  return (
    <section>
      <h3>{props.heading}</h3>
      <ManyRows rows={props.rows} class="kith-import-rows">
        {({ path, says }) => (
          <>
            <span>{path}</span> <span class="kith-hint">{says}</span>
          </>
        )}
      </ManyRows>
    </section>
  );
}

function Columns({ view, onColumn }: ImportActs & { readonly view: ImportView }): VNode {
  const words = useScreen().words.people.import;
  // It stays as it is while its columns are chosen.
  const [isOpen] = useState(view.people === 0);
  const taken = view.columns.filter(({ use }) => use !== "").length;
  return (
    <details open={isOpen}>
      <summary>{words.columns(taken, view.columns.length)}</summary>
      {view.columns.map(({ name, use }, at) => (
        <ChoiceField
          key={at}
          label={name}
          value={use}
          choices={
            words.choices.some(({ value }) => value === use)
              ? words.choices
              : [...words.choices, { value: use, text: use }]
          }
          onValue={(value) => {
            onColumn(name, value);
          }}
        />
      ))}
    </details>
  );
}

function Asked(props: {
  readonly row: AskedRow;
  readonly onChoice: ImportActs["onChoice"];
}): VNode {
  const { line, name, why, candidates, choice } = props.row;
  const words = useScreen().words.people.import;
  return (
    <>
      <ChoiceField
        label={`${name} · ${words.line(line)}`}
        value={choice}
        choices={[
          { value: "", text: words.leave },
          ...candidates.map((path) => ({ value: path, text: path })),
          { value: "new", text: words.isNew },
        ]}
        onValue={(value) => {
          props.onChoice(line, value);
        }}
      />
      <span class="kith-hint">{why}</span>
    </>
  );
}
