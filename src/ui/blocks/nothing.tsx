/** What a block says that has no rows: while notes are read for the first time, how far that is. */
import type { VNode } from "preact";
import { useScreen } from "../screen";

/** The sentence; `text` once all notes are read. */
export function Nothing({ text }: { readonly text: string }): VNode {
  const { reading, words } = useScreen();
  const said = reading === null ? text : words.reading(reading.read, reading.total);
  return <p class="kith-nothing">{said}</p>;
}
