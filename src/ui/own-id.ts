/** Ids that elements of one document never share, however many panels and blocks stand in it. */
import { useState } from "preact/hooks";

let given = 0;

/**
 * An id of a component's own, for as long as it is there. (The library's `useId` counts from 0 in each root, and
 * anew from a root's third update on: a label would then name another block's field.)
 */
export function useOwnId(): string {
  const [id] = useState(() => {
    given += 1;
    return `kith-${given}`;
  });
  return id;
}
