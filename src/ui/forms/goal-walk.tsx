/** All active goals, one by one, for when life has changed: does each still fit? */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { GoalStep } from "../../core/index";
import { TextButton } from "../button";
import { NoteLink } from "../note-link";
import { useScreen } from "../screen";
import { TextField } from "./field";
import { useOneAct } from "./one-act";

/** What was chosen for a goal. */
export type WalkChoice = GoalStep["choices"][number];

/** The walk; a choice that can't be carried out is said, and the goal stays in view. */
export function GoalWalk(props: {
  readonly steps: readonly GoalStep[];
  /** Carries a choice out; `because` is the reason that the user gave for all of them, `""` without one. */
  readonly onChoice: (step: GoalStep, choice: WalkChoice, because: string) => Promise<void>;
  /** Asks for another target. */
  readonly onAnother: (step: GoalStep) => void;
  readonly onEnd: () => void;
}): VNode {
  const { steps, onChoice, onAnother, onEnd } = props;
  const { close, walk } = useScreen().words.forms;
  const [at, setAt] = useState(0);
  const [because, setBecause] = useState("");
  const { problem, carryOut } = useOneAct();
  const step = steps[at];
  if (step === undefined) {
    return (
      <div class="kith-form">
        <p role="status">{steps.length === 0 ? walk.none : walk.done}</p>
        <div
          class="kith-submit"
          // The button that had the focus is gone.
          ref={(row) => {
            row?.querySelector("button")?.focus();
          }}
        >
          <TextButton main text={close} onPress={onEnd} />
        </div>
      </div>
    );
  }
  const choose = (choice: WalkChoice): Promise<void> =>
    carryOut(async () => {
      if (choice.is !== "keep") await onChoice(step, choice, because.trim());
      setAt(at + 1);
    });
  return (
    <div class="kith-form" role="group" aria-label={step.question}>
      <div class="kith-hint" role="status">
        {step.step}
      </div>
      <NoteLink place={{ path: step.path, line: step.line }} class="kith-who-name">
        {step.title}
      </NoteLink>
      {step.standing === "" ? null : <p class="kith-hint">{step.standing}</p>}
      <p>{step.question}</p>
      <div class="kith-choices-grid">
        {step.choices.map((choice) => (
          <TextButton key={choice.is} text={choice.label} onPress={() => void choose(choice)} />
        ))}
        <TextButton
          text={walk.another}
          onPress={() => {
            onAnother(step);
          }}
        />
      </div>
      <TextField
        label={walk.because}
        value={because}
        onValue={setBecause}
        placeholder={walk.becauseHint}
      />
      <div class="kith-error" role="alert">
        {problem}
      </div>
      <div class="kith-submit">
        <TextButton text={walk.stop} onPress={onEnd} />
      </div>
    </div>
  );
}
