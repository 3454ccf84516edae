/** How far the first reading of the notes is. */
import type { VNode } from "preact";
import { useScreen } from "./screen";

/** A bar with its words; no live region, as it changes faster than anyone could be told. */
export function ReadingLine(props: { readonly read: number; readonly total: number }): VNode {
  const { read, total } = props;
  const { words } = useScreen();
  const text = words.reading(read, total);
  return (
    <div class="kith-reading">
      <span>{text}</span>
      <progress aria-label={text} max={Math.max(1, total)} value={read} />
    </div>
  );
}
