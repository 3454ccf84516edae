/** What the coach says of the goals: one thing at a time, with one click for each answer. */
import type { VNode } from "preact";
import type { CoachCard as Card } from "../core/index";
import { TextButton } from "./button";
import { NoteLink } from "./note-link";
import { useScreen } from "./screen";

/** The card. */
export function CoachCard({ card }: { readonly card: Card }): VNode {
  const { actions } = useScreen();
  const { id, goal, path, line, title, said, question, answers } = card;
  return (
    <article class="kith-coach" aria-label={question}>
      {said === "" ? null : (
        <p>
          <NoteLink place={{ path, line }}>{title}</NoteLink>: {said}
        </p>
      )}
      <p class="kith-coach-question">{question}</p>
      <div class="kith-buttons">
        {answers.map(({ label, act }, at) => (
          <TextButton
            key={label}
            text={label}
            name={`${label}: ${title}`}
            main={at === 0 && said !== ""}
            onPress={() => {
              actions.answer({ id, goal, act });
            }}
          />
        ))}
      </div>
    </article>
  );
}
