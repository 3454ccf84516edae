/** One step of triage: which circle is this contact in? One key answers it. */
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { AgendaContact, TriageAnswer } from "../../core/index";
import { TextButton } from "../button";
import { NoteLink } from "../note-link";
import { useScreen } from "../screen";

/** The keys of circles, in their order; 0 never tracks, S skips and B goes back. */
const circleKeys = "123456789acdefghijklmnopqrtuvwxyz";

/** Digits, then letters, choose circles; 0 never tracks, S skips, B or Backspace goes back, Escape ends it. */
export function TriageStep(props: {
  readonly contact: AgendaContact;
  readonly interactions: number;
  /** From 1. */
  readonly at: number;
  readonly of: number;
  readonly circles: readonly string[];
  /** What was answered before, where one came back; null without it. */
  readonly before?: TriageAnswer | null;
  readonly onAnswer: (answer: TriageAnswer) => void;
  readonly onBack: () => void;
  readonly onStop: () => void;
}): VNode {
  const { contact, interactions, at, of, circles, before = null, onAnswer, onBack, onStop } = props;
  const { triage } = useScreen().words.forms;
  const step = useRef<HTMLDivElement>(null);
  useEffect(() => {
    step.current?.focus();
  }, [contact.path]);
  const answers: readonly {
    readonly key: string;
    readonly text: string;
    readonly answer: TriageAnswer;
  }[] = [
    ...circles.map((circle, each) => ({
      key: circleKeys.charAt(each),
      text: circle,
      answer: { is: "circle", circle } as const,
    })),
    { key: "0", text: triage.never, answer: { is: "never" } },
    { key: "s", text: triage.skip, answer: { is: "skip" } },
  ];
  return (
    <div
      ref={step}
      class="kith-form kith-triage"
      role="group"
      aria-label={triage.question(contact.name)}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
        const key = event.key.toLowerCase();
        if (key === "escape") onStop();
        const chosen = answers.find((each) => each.key === key);
        if (chosen === undefined && key !== "b" && key !== "backspace") return;
        event.preventDefault();
        if (chosen === undefined) onBack();
        else onAnswer(chosen.answer);
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
            key={`${answer.is} ${text}`}
            type="button"
            class="kith-button kith-choice"
            {...(key === "" ? {} : { "aria-keyshortcuts": key })}
            {...(isSame(answer, before) ? { "aria-current": "true" } : {})}
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
        {at === 1 ? null : (
          // Pressed twice it goes back twice, unlike other buttons.
          <button type="button" class="kith-button" onClick={onBack}>
            {triage.back}
          </button>
        )}
        <TextButton text={triage.stop} onPress={onStop} />
      </div>
    </div>
  );
}

function isSame(answer: TriageAnswer, before: TriageAnswer | null): boolean {
  if (before?.is !== answer.is) return false;
  return answer.is !== "circle" || before.is !== "circle" || before.circle === answer.circle;
}
