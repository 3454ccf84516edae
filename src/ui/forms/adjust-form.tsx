/** Adjusting a goal: another target from a day on, and why; or pause, resume, finish, let go. */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { type Day, type GoalStatus, goalStatuses } from "../../core/index";
import { TextButton } from "../button";
import { useScreen } from "../screen";
import { DateField, dateHindrance, type ReadDate } from "./date-field";
import { TextField } from "./field";
import { Form, type FormEnd } from "./form";

/** What is adjusted. */
export type Adjustment =
  | {
      readonly is: "target";
      readonly target: number;
      readonly from: Day;
      readonly because: string | null;
    }
  | { readonly is: "status"; readonly status: GoalStatus };

/** Longer numbers are no targets. */
const wholeNumber = /^\d{1,6}$/;

/** The form for a goal as it is now. */
export function AdjustForm(
  props: FormEnd<Adjustment> & {
    readonly target: number;
    readonly status: string;
    readonly from: string;
    readonly read: ReadDate;
  },
): VNode {
  const { target, status, read, onSubmit, onCancel } = props;
  const { forms } = useScreen().words;
  const { adjust } = forms;
  const [typed, setTyped] = useState(String(target));
  const [from, setFrom] = useState(props.from);
  const [because, setBecause] = useState("");
  const number = wholeNumber.test(typed.trim()) ? Number(typed) : 0;
  const wrong = number < 1 ? adjust.wrongTarget : null;
  const isRunning = status !== "paused" && status !== "done" && status !== "dropped";
  return (
    <Form
      submit={adjust.submit}
      hindrance={wrong ?? dateHindrance(from, read, forms)}
      onSubmit={() => {
        const day = read(from)?.day;
        if (day === undefined) return undefined;
        const reason = because.trim();
        return onSubmit({
          is: "target",
          target: number,
          from: day,
          because: reason === "" ? null : reason,
        });
      }}
      onCancel={onCancel}
    >
      {(does) => (
        <>
          <TextField
            label={adjust.target}
            value={typed}
            onValue={setTyped}
            hint={`${adjust.now(target)} ${adjust.past}`}
            problem={typed.trim() === "" ? null : wrong}
          />
          <DateField label={adjust.from} value={from} onValue={setFrom} read={read} />
          <TextField
            label={adjust.because}
            value={because}
            onValue={setBecause}
            placeholder={adjust.becauseHint}
          />
          <div>
            <p class="kith-label">{adjust.instead}</p>
            <div class="kith-choices-grid">
              {goalStatuses
                .filter((each) => (each === "active") !== isRunning && each !== status)
                .map((each) => (
                  <TextButton
                    key={each}
                    text={adjust.statuses[each]}
                    onPress={() => {
                      does(() => onSubmit({ is: "status", status: each }));
                    }}
                  />
                ))}
            </div>
          </div>
        </>
      )}
    </Form>
  );
}
