/** What could not be read, with its place and a fix. */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Problem } from "../core/index";
import { TextButton } from "./button";
import { Icon } from "./icon";
import { NoteLink } from "./note-link";
import { Rows } from "./rows";
import { useScreen } from "./screen";
import { steady } from "./steady";

const icons: Readonly<Record<Problem["severity"], string>> = {
  error: "circle-alert",
  warning: "triangle-alert",
  hint: "lightbulb",
};

const order: readonly Problem["severity"][] = ["error", "warning", "hint"];

/** So many are shown at first, and so many more each time. */
const shownAtOnce = 8;

function Row({ problem }: { readonly problem: Problem }): VNode {
  const { words } = useScreen();
  const { path, line, severity, message, fix } = problem;
  return (
    <li class="kith-row kith-problem" data-kith-row data-severity={severity}>
      <span class="kith-problem-mark" role="img" aria-label={words.severities[severity]}>
        <Icon name={icons[severity]} />
      </span>
      <div class="kith-row-body">
        <NoteLink place={{ path, line }} class="kith-problem-place">
          {noteName(path)}:{line}
        </NoteLink>
        <div class="kith-problem-message">{message}</div>
        {fix === null || message.includes(fix) ? null : (
          <div class="kith-problem-fix">{words.blocks.write(fix)}</div>
        )}
      </div>
    </li>
  );
}

const SteadyRow = steady(Row);

/** The worst first; few at a time. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }): VNode {
  const { words } = useScreen();
  const [shown, setShown] = useState(shownAtOnce);
  const sorted = order.flatMap((severity) => problems.filter((each) => each.severity === severity));
  const left = sorted.length - shown;
  return (
    <>
      <Rows name={words.sections.problems}>
        {sorted.slice(0, shown).map((problem) => (
          <SteadyRow
            key={`${problem.path}:${problem.line}:${problem.column}:${problem.code}`}
            problem={problem}
          />
        ))}
      </Rows>
      {left > 0 ? (
        <TextButton
          text={words.buttons.showMore(Math.min(left, 4 * shownAtOnce))}
          onPress={() => {
            setShown(shown + 4 * shownAtOnce);
          }}
        />
      ) : null}
    </>
  );
}

/** A note's name as people know it: without folder and `.md`. */
export function noteName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
}
