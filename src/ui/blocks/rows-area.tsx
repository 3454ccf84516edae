/** The area in which a block's rows stand: arrow keys walk them, and many of them scroll in it. */
import type { ComponentChildren, VNode } from "preact";
import { walkRows } from "../arrow-keys";
import type { useWindow } from "../windowed";

/** The area of a window; one that scrolls can have the focus. */
export function RowsArea(props: {
  readonly of: Pick<ReturnType<typeof useWindow>, "area" | "isWindowed">;
  readonly name: string;
  readonly children: ComponentChildren;
}): VNode {
  const { of, name, children } = props;
  return (
    <div
      class={`kith-area ${of.isWindowed ? "kith-windowed" : ""}`}
      ref={of.area}
      role="group"
      aria-label={name}
      onKeyDown={(event) => {
        walkRows(event.currentTarget, event);
      }}
      {...(of.isWindowed ? { tabIndex: 0 } : {})}
    >
      {children}
    </div>
  );
}
