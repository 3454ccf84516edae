/** What is said where there is nothing, and what to do next. */
import type { ComponentChildren, VNode } from "preact";

/** A sentence, and buttons where something can be done. */
export function Empty({
  text,
  children = null,
}: {
  readonly text: string;
  readonly children?: ComponentChildren;
}): VNode {
  return (
    <div class="kith-empty">
      <p>{text}</p>
      {children === null ? null : <div class="kith-buttons">{children}</div>}
    </div>
  );
}
