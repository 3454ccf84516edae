/** One step of triage: which circle is this contact in? One key answers it. */
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { AgendaContact } from "../../core/index";
import { TextButton } from "../button";
import { NoteLink } from "../note-link";
import { useScreen } from "../screen";

/** What was decided of a contact. */
export type TriageAnswer =
  | { readonly is: "circle"; readonly circle: string }
  | { readonly is: "never" }
  | { readonly is: "skip" };

/** Keys 1 to 9 choose circles, 0 never tracks, S skips, Escape ends it. */
export function TriageStep(props: {
  readonly contact: AgendaContact;
  readonly interactions: number;
  /** From 1. */
  readonly at: number;
  readonly of: number;
  readonly circles: readonly string[];
  readonly onAnswer: (answer: TriageAnswer) => void;
  readonly onStop: () => void;
}): VNode {
  const { contact, interactions, at, of, circles, onAnswer, onStop } = props;
  const { triage } = useScreen().words.forms;
  const step = useRef<HTMLDivElement>(null);
  useEffect(() => {
    step.current?.focus();
  }, [contact.path]);
  const answers = [
    ...circles.slice(0, 9).map((circle, each) => ({
      key: String(each + 1),
      text: circle,
      answer: { is: "circle", circle } as const,
    })),
    { key: "0", text: triage.never, answer: { is: "never" } as const },
    { key: "s", text: triage.skip, answer: { is: "skip" } as const },
  ];
  return (
    <div
      ref={step}
      class="kith-form kith-triage"
      role="group"
      aria-label={triage.question(contact.name)}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.key === "Escape") onStop();
        const chosen = answers.find(({ key }) => key === event.key.toLowerCase());
        if (chosen === undefined) return;
        event.preventDefault();
        onAnswer(chosen.answer);
      }}
    >
      <div class="kith-hint" role="status">
        {triage.step(at, of)} · {triage.mentions(interactions)}
      </div>
      <NoteLink place={{ path: contact.path, line: 1 }} class="kith-who-name">
        {contact.name}
      </NoteLink>
      <p>{triage.question(contact.name)}</p>
      <div class="kith-choices-grid">
        {answers.map(({ key, text, answer }) => (
          <button
            key={key}
            type="button"
            class="kith-button kith-choice"
            aria-keyshortcuts={key}
            onClick={() => {
              onAnswer(answer);
            }}
          >
            <span class="kith-key" aria-hidden="true">
              {key.toUpperCase()}
            </span>
            {text}
          </button>
        ))}
      </div>
      <div class="kith-submit">
        <TextButton text={triage.stop} onPress={onStop} />
      </div>
    </div>
  );
}
