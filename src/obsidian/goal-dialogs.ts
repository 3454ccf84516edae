/** The windows about goals: a new one, a changed one, all of them one by one, and what one leaves unsaid. */
import { h } from "preact";
import {
  type AnsweredProperty,
  dayOf,
  type Goal,
  goalPreview,
  goalProgress,
  type GoalStep,
  goalWalk,
  longDay,
  type Moment,
  newGoal,
  newGoalSays,
  readAnswer,
  say,
} from "../core/index";
import { AdjustForm, type Adjustment } from "../ui/forms/adjust-form";
import { AnswerForm } from "../ui/forms/answer-form";
import { GoalForm, type ReadGoal } from "../ui/forms/goal-form";
import { GoalWalk, type WalkChoice } from "../ui/forms/goal-walk";
import { CannotDo, orSayWhy } from "./cannot-do";
import { dateReader, type DialogPorts, showForm } from "./dialog-frame";
import { openPlace } from "./open-place";

/** Opens the windows. */
export class GoalDialogs {
  private readonly ports: DialogPorts;

  constructor(ports: DialogPorts) {
    this.ports = ports;
  }

  /** Asks for a goal in a sentence. */
  newGoal(sentence = ""): void {
    const { app, vault, acts } = this.ports;
    const made = (text: string) => newGoal(text, vault.now(), vault.settings(), acts.isTaken);
    const read: ReadGoal = (text) => {
      const goal = made(text);
      const { sayings, screen, ui, review } = vault.catalogue();
      if (goal.is === "refused") return { problem: say(goal.because, sayings) };
      const problems = goal.problems.map(({ told, message }) => say(told ?? message, sayings));
      const words = { screen, preview: ui.forms.goal.preview };
      const says = newGoalSays(goal.goal, vault.index(), vault.now(), review);
      return goalPreview(goal.goal, goal.path, problems, dayOf(vault.now()), words, says);
    };
    showForm(this.ports, vault.catalogue().app.commands.newGoal, (close) =>
      h(GoalForm, {
        read,
        sentence,
        onSubmit: async (text) => {
          const goal = made(text);
          if (goal.is === "refused")
            throw new CannotDo(say(goal.because, vault.catalogue().sayings));
          const path = await acts.make(goal);
          close();
          await openPlace(app, vault, { path, line: 1 });
        },
        onCancel: close,
      }),
    );
  }

  /** Goes through all active goals, for when life has changed. */
  walk(): void {
    const { vault, acts } = this.ports;
    const steps = goalWalk(vault.index(), vault.now(), vault.catalogue().review);
    const withGoal = async (step: GoalStep, act: (goal: Goal) => unknown): Promise<void> => {
      const goal = vault
        .index()
        .goals()
        .find(({ id }) => id === step.id);
      if (goal === undefined) throw new CannotDo(vault.catalogue().app.notices.goalGone);
      await act(goal);
    };
    showForm(this.ports, vault.catalogue().app.commands.reviewGoals, (close) =>
      h(GoalWalk, {
        steps,
        onChoice: (step, choice, because) =>
          withGoal(step, (goal) => acts.adjust(goal, adjustmentOf(choice, because, vault.now()))),
        onAnother: (step) => {
          void orSayWhy(() =>
            withGoal(step, (goal) => {
              this.adjust(goal);
            }),
          );
        },
        onEnd: close,
      }),
    );
  }

  /** Asks what a goal leaves unsaid. */
  answer(id: string, goal: Goal, property: AnsweredProperty): void {
    const { vault, acts } = this.ports;
    const { screen, ui } = vault.catalogue();
    const read = (text: string) =>
      readAnswer(property, text, vault.now(), vault.settings().calendar);
    const { answer } = ui.forms;
    showForm(this.ports, goal.title, (close) =>
      h(AnswerForm, {
        question: answer.questions[property],
        example: answer.examples[property],
        read: (text) => {
          const meant = read(text);
          if (meant === null) return { problem: answer.unknown(text.trim()) };
          return { said: meant.day === null ? meant.value : longDay(meant.day, screen) };
        },
        onSubmit: async (text) => {
          const meant = read(text);
          if (meant === null) throw new CannotDo(answer.unknown(text));
          await acts.answer(id, goal, { is: "set", property, value: meant.value });
          close();
        },
        onCancel: close,
      }),
    );
  }

  /** Asks for a goal's new target, or what becomes of it. */
  adjust(goal: Goal): void {
    const { vault, acts } = this.ports;
    const { target, status } = goalProgress(goal, vault.index(), vault.now(), 0);
    showForm(this.ports, vault.catalogue().app.adjustTitle(goal.title), (close) =>
      h(AdjustForm, {
        target,
        status,
        from: "today",
        read: dateReader(this.ports, "future"),
        onSubmit: async (adjustment: Adjustment) => {
          await acts.adjust(goal, adjustment);
          close();
        },
        onCancel: close,
      }),
    );
  }
}

const statuses = { pause: "paused", finish: "done", drop: "dropped", keep: "active" } as const;

/** What a choice of the walk does; a target that lies within reach is written with the reason. */
function adjustmentOf({ is, target }: WalkChoice, because: string, now: Moment): Adjustment {
  if (is !== "adjust") return { is: "status", status: statuses[is] };
  const reason = because === "" ? null : because;
  return { is: "target", target: target ?? 1, from: dayOf(now), because: reason };
}
