/** How arrow keys walk through rows: up and down between rows, Home and End to the ends. */

/** Rows carry this attribute; the first thing in a row that can have the focus stands for it. */
export const rowAttribute = "data-kith-row";

const focusable = "a[href], button, input, select, summary";

/** Moves the focus by a key pressed within `list`; keys that mean something to a field are left to it. */
export function walkRows(list: HTMLElement, event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const from = event.target;
  if (!isElement(from) || /^(input|select|textarea)$/i.test(from.tagName)) return;
  const rows = [...list.querySelectorAll<HTMLElement>(`[${rowAttribute}]`)];
  const current = rows.findIndex((row) => row.contains(from));
  if (current < 0) return;
  const to = rowFor(event.key, current, rows.length);
  const row = to === null ? undefined : rows[to];
  if (row === undefined) return;
  event.preventDefault();
  const stop = row.matches(focusable) ? row : row.querySelector<HTMLElement>(focusable);
  stop?.focus();
  if (typeof row.scrollIntoView === "function") row.scrollIntoView({ block: "nearest" });
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
