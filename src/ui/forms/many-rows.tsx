/** A list that may be very long: the first rows, and more on demand. */
import type { ComponentChildren, VNode } from "preact";
import { useState } from "preact/hooks";
import { TextButton } from "../button";
import { useScreen } from "../screen";

/** So many rows at a time. */
const rowsAStep = 50;

/** The list; `children` draws one row. */
export function ManyRows<Row>(props: {
  readonly rows: readonly Row[];
  readonly class: string;
  readonly name?: string;
  readonly children: (row: Row) => ComponentChildren;
}): VNode {
  const { rows, name, children } = props;
  const { people } = useScreen().words;
  const [shown, setShown] = useState(rowsAStep);
  const more = rows.length - shown;
  return (
    <>
      <ul role="list" class={props.class} {...(name === undefined ? {} : { "aria-label": name })}>
        {rows.slice(0, shown).map((row, at) => (
          <li key={at}>{children(row)}</li>
        ))}
      </ul>
      {more > 0 ? (
        <TextButton
          text={people.showMore(Math.min(more, 4 * rowsAStep))}
          onPress={() => {
            setShown(shown + 4 * rowsAStep);
          }}
        />
      ) : null}
    </>
  );
}
