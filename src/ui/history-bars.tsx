/** The past periods of a goal as bars, each against the target it had. */
import type { VNode } from "preact";
import type { GoalCard } from "../core/index";
import { useOwnId } from "./own-id";
import { useScreen } from "./screen";

const barWidth = 16;
const gap = 6;
const height = 48;

/** The bars, oldest first; nothing without a past period. */
export function HistoryBars(props: {
  readonly title: string;
  readonly periods: GoalCard["strip"];
}): VNode | null {
  const { words } = useScreen();
  const id = useOwnId();
  const { title, periods } = props;
  if (periods.length === 0) return null;
  const most = Math.max(1, ...periods.map(({ count, target }) => Math.max(count, target)));
  const heightOf = (count: number): number => Math.round((count / most) * height);
  const width = periods.length * (barWidth + gap) - gap;
  return (
    <svg
      class="kith-history"
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
      width={width}
      height={height + 2}
      viewBox={`0 -2 ${width} ${height + 2}`}
    >
      <title id={`${id}-title`}>{words.picture.history(title)}</title>
      <desc id={`${id}-text`}>{periods.map(({ label }) => label).join("; ")}</desc>
      {periods.map(({ start, count, target, state, label }, at) => {
        const x = at * (barWidth + gap);
        const tall = Math.max(count === 0 ? 1 : 3, heightOf(count));
        const level = height - heightOf(target);
        return (
          <g key={start} class="kith-history-period" data-state={state}>
            <title>{label}</title>
            <rect
              class="kith-history-bar"
              x={x}
              y={height - tall}
              width={barWidth}
              height={tall}
              rx={2}
            />
            <line
              class="kith-history-target"
              x1={x - 2}
              x2={x + barWidth + 2}
              y1={level}
              y2={level}
            />
          </g>
        );
      })}
    </svg>
  );
}
