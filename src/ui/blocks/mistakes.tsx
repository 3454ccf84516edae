/** What in a query could not be understood: the line, what was expected and the nearest right word. */
import type { VNode } from "preact";
import type { Problem } from "../../core/index";
import { Icon } from "../icon";
import { useScreen } from "../screen";

/** Lines longer than this are cut around the place. */
const longest = 80;

/** The mistakes, each with its line as written. */
export function Mistakes(props: {
  readonly problems: readonly Problem[];
  readonly text: string;
}): VNode {
  const { problems, text } = props;
  const { words } = useScreen();
  const lines = text.split(/\r\n|\r|\n/, 10_000);
  return (
    <div class="kith-mistakes" role="note">
      <p class="kith-mistakes-lead">
        <Icon name="circle-alert" />
        {words.blocks.mistakes(problems.length)}
      </p>
      <ul>
        {problems.map(({ line, column, message, fix, code }) => (
          <li key={`${line}:${column}:${code}`}>
            <code class="kith-mistake-line">{around(lines[line - 1] ?? "", column)}</code>
            <div>
              <span class="kith-mistake-place">{words.blocks.place(line, column)}</span> {message}
              {fix === null || message.includes(fix) ? null : ` ${words.blocks.write(fix)}`}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function around(line: string, column: number): string {
  if (line.length <= longest) return line.trim();
  const from = Math.max(0, Math.min(column - 1 - longest / 2, line.length - longest));
  const cut = line.slice(from, from + longest).trim();
  return `${from > 0 ? "…" : ""}${cut}${from + longest < line.length ? "…" : ""}`;
}
