/** The walk through contacts that are in no circle yet: one question after the other, with a way back. */
import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import type { AgendaContact, TriageAnswer } from "../../core/index";
import { TriageStep } from "./triage-step";

/** What was decided of whom, by path, in the order in which it was. */
export type TriageAnswers = ReadonlyMap<string, TriageAnswer>;

/** The walk; it ends behind the last contact, or wherever the user stops. */
export function TriageWalk(props: {
  /** At least one. */
  readonly contacts: readonly (AgendaContact & { readonly interactions: number })[];
  readonly circles: readonly string[];
  /** Called at every answer with all of them, so that none is lost however the walk ends. */
  readonly onAnswers: (answers: TriageAnswers) => void;
  readonly onEnd: () => void;
}): VNode | null {
  const { contacts, circles, onAnswers, onEnd } = props;
  // Two keys may come before the first one is drawn, so where the walk stands is kept beside what is drawn.
  const walk = useRef({ at: 0, answers: new Map<string, TriageAnswer>() });
  const [, draw] = useState(0);
  const { at, answers } = walk.current;
  const contact = contacts[at];
  if (contact === undefined) return null;
  const go = (to: number): void => {
    walk.current = { ...walk.current, at: to };
    draw((times) => times + 1);
  };
  return (
    <TriageStep
      contact={contact}
      interactions={contact.interactions}
      at={at + 1}
      of={contacts.length}
      circles={circles}
      before={answers.get(contact.path) ?? null}
      onAnswer={(answer) => {
        const now = walk.current;
        const asked = contacts[now.at];
        if (asked === undefined) return;
        now.answers.set(asked.path, answer);
        onAnswers(new Map(now.answers));
        go(now.at + 1);
        if (now.at + 1 >= contacts.length) onEnd();
      }}
      onBack={() => {
        go(Math.max(0, walk.current.at - 1));
      }}
      onStop={onEnd}
    />
  );
}
