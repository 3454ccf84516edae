/** How the focus moves between rows: up and down by arrow keys, to the ends by Home and End, and on from a row that goes. */

/** Rows carry this attribute; the first thing in a row that can have the focus stands for it. */
export const rowAttribute = "data-kith-row";

const focusable = "a[href], button, input, select, summary";

/** Moves the focus by a key pressed within `list`; keys that mean something to a field are left to it. */
export function walkRows(list: HTMLElement, event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const from = event.target;
  if (!isElement(from) || /^(input|select|textarea)$/i.test(from.tagName)) return;
  const rows = rowsIn(list);
  const current = rows.findIndex((row) => row.contains(from));
  if (current < 0) return;
  const to = rowFor(event.key, current, rows.length);
  const row = to === null ? undefined : rows[to];
  if (row === undefined) return;
  event.preventDefault();
  focusRow(row);
}

/** To be called before `list` changes; the answer, called afterwards, moves the focus on where its row has gone. */
export function holdFocus(list: HTMLElement): () => void {
  const rows = rowsIn(list);
  const held = list.ownerDocument.activeElement;
  const at = rows.findIndex((row) => row.contains(held));
  return () => {
    if (rows[at]?.isConnected !== false) return;
    const left = rowsIn(list);
    focusRow(left[Math.min(at, left.length - 1)]);
  };
}

function rowsIn(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(`[${rowAttribute}]`)];
}

function focusRow(row: HTMLElement | undefined): void {
  const stop = row?.matches(focusable) ? row : row?.querySelector<HTMLElement>(focusable);
  stop?.focus();
}

function rowFor(key: string, current: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(count - 1, current + 1);
    case "ArrowUp":
      return Math.max(0, current - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** Elements of pop-out windows are no instances of this window's classes. */
function isElement(target: EventTarget | null): target is Element {
  return target !== null && "tagName" in target;
}
