/** What a matter is about: the line of a note, or a time of the user's own, which begins where it is pressed. */
import type { VNode } from "preact";
import type { AgendaRow as Matter } from "../core/index";
import { NoteLink } from "./note-link";
import { useScreen } from "./screen";

/** The link, or the button that begins it. */
export function MatterLink({ row }: { readonly row: Matter }): VNode {
  const { actions } = useScreen();
  const { kind, path, line, text } = row;
  if (kind !== "focus" && kind !== "review") {
    return <NoteLink place={{ path, line }}>{text}</NoteLink>;
  }
  return (
    <button
      type="button"
      class="kith-link kith-begin"
      onClick={() => {
        actions.begin(kind);
      }}
    >
      {text}
    </button>
  );
}
