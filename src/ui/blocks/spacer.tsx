/** The room that rows of a table take while they are not made. */
import type { VNode } from "preact";

/** Nothing where there is no room to keep. */
export function Spacer(props: { readonly height: number; readonly columns: number }): VNode | null {
  if (props.height <= 0) return null;
  return (
    <tr aria-hidden="true" class="kith-spacer">
      <td colSpan={props.columns} style={{ blockSize: `${props.height}px` }} />
    </tr>
  );
}
