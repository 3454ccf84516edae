/** Logging an interaction: with whom, of what kind, when and what happened, in two seconds. */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { type AgendaContact, type DateInWords, type Kind, kinds } from "../../core/index";
import { IconButton } from "../button";
import { useScreen } from "../screen";
import { DateField, dateHindrance, type ReadDate } from "./date-field";
import { ChoiceField, Field, TextField } from "./field";
import { Form, type FormEnd } from "./form";

/** What is logged. */
export interface LogValues {
  readonly contacts: readonly AgendaContact[];
  /** Null leaves it to the words of the line. */
  readonly kind: Kind | null;
  readonly when: DateInWords;
  readonly text: string;
}

/** What the form knows at first, and how it ends. */
export interface LogFormProps extends FormEnd<LogValues> {
  readonly contacts: readonly AgendaContact[];
  /** Contacts whose name holds what was typed, the best first. */
  readonly find: (typed: string) => readonly AgendaContact[];
  readonly when: string;
  /** What is in the form at first. */
  readonly text?: string;
  readonly read: ReadDate;
  /** The line as it would be written, or null while nothing can be. */
  readonly line: (values: LogValues) => string | null;
}

/** So many names are offered. */
const mostOffered = 6;

/** The form. */
export function LogForm(props: LogFormProps): VNode {
  const { find, read, line, onSubmit, onCancel } = props;
  const { words, screenWords } = useScreen();
  const { log, needed } = words.forms;
  const [contacts, setContacts] = useState(props.contacts);
  const [kind, setKind] = useState<Kind | null>(null);
  const [phrase, setPhrase] = useState(props.when);
  const [text, setText] = useState(props.text ?? "");
  const when = read(phrase);
  const values = when === null ? null : { contacts, kind, when, text: text.trim() };
  const written = values === null || values.text === "" ? null : line(values);
  return (
    <Form
      submit={log.submit}
      hindrance={
        dateHindrance(phrase, read, words.forms) ??
        (text.trim() === "" ? `${log.what}: ${needed}` : null)
      }
      onSubmit={() => (values === null ? undefined : onSubmit(values))}
      onCancel={onCancel}
    >
      <TextField label={log.what} value={text} onValue={setText} placeholder={log.whatHint} />
      <People contacts={contacts} onContacts={setContacts} find={find} />
      <DateField label={log.when} value={phrase} onValue={setPhrase} read={read} direction="past" />
      <ChoiceField
        label={log.kind}
        value={kind ?? ""}
        onValue={(value) => {
          setKind(kinds.find((each) => each === value) ?? null);
        }}
        choices={[
          { value: "", text: log.anyKind },
          ...kinds.map((each) => ({ value: each, text: screenWords.kinds[each] })),
        ]}
      />
      {written === null ? null : (
        <div class="kith-preview">
          <div class="kith-hint">{log.writes}</div>
          <code>{written}</code>
        </div>
      )}
    </Form>
  );
}

/** Chosen contacts as chips, and a field that offers more by name. */
function People(props: {
  readonly contacts: readonly AgendaContact[];
  readonly onContacts: (contacts: readonly AgendaContact[]) => void;
  readonly find: LogFormProps["find"];
}): VNode {
  const { contacts, onContacts, find } = props;
  const { log } = useScreen().words.forms;
  const [typed, setTyped] = useState("");
  const isChosen = ({ path }: AgendaContact): boolean =>
    contacts.some((contact) => contact.path === path);
  const offered =
    typed.trim() === ""
      ? []
      : find(typed)
          .filter((contact) => !isChosen(contact))
          .slice(0, mostOffered);
  const add = (contact: AgendaContact): void => {
    onContacts([...contacts, contact]);
    setTyped("");
  };
  return (
    <>
      {contacts.length === 0 ? null : (
        <div class="kith-chips">
          {contacts.map((contact) => (
            <span key={contact.path} class="kith-chip">
              {contact.name}
              <IconButton
                icon="x"
                name={log.remove(contact.name)}
                onPress={() => {
                  onContacts(contacts.filter(({ path }) => path !== contact.path));
                }}
              />
            </span>
          ))}
        </div>
      )}
      <Field
        label={log.with}
        hint={typed.trim() !== "" && offered.length === 0 ? log.nobody : undefined}
      >
        {(names) => (
          <input
            {...names}
            type="text"
            value={typed}
            placeholder={log.withHint}
            autocomplete="off"
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value);
            }}
            onKeyDown={(event) => {
              const [first] = offered;
              if (event.key !== "Enter" || event.isComposing || first === undefined) return;
              event.preventDefault();
              add(first);
            }}
          />
        )}
      </Field>
      {offered.length === 0 ? null : (
        <div class="kith-choices-grid">
          {offered.map((contact) => (
            <button
              key={contact.path}
              type="button"
              class="kith-button kith-choice"
              aria-label={log.add(contact.name)}
              onClick={() => {
                add(contact);
              }}
            >
              {contact.name}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
