/** A list whose rows are walked by arrow keys. */
import type { ComponentChildren, VNode } from "preact";
import { walkRows } from "./arrow-keys";

/** The list. Its rows carry `data-kith-row`. */
export function Rows(props: {
  readonly name?: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}): VNode {
  const { name, children } = props;
  return (
    <ul
      role="list"
      class={`kith-rows ${props.class ?? ""}`}
      {...(name === undefined ? {} : { "aria-label": name })}
      onKeyDown={(event) => {
        walkRows(event.currentTarget, event);
      }}
    >
      {children}
    </ul>
  );
}
