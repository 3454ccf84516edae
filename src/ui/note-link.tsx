/** A text that opens a note at a line, as links of the app do: by click, key, new tab and hover preview. */
import type { ComponentChildren, VNode } from "preact";
import type { Place } from "./actions";
import { useScreen } from "./screen";

/** A link to a line. */
export function NoteLink(props: {
  readonly place: Place;
  readonly class?: string;
  readonly name?: string;
  readonly children: ComponentChildren;
}): VNode {
  const { place, name, children } = props;
  const { actions } = useScreen();
  return (
    <a
      class={`kith-link ${props.class ?? ""}`}
      href={place.path}
      draggable={false}
      {...(name === undefined ? {} : { "aria-label": name })}
      onClick={(event) => {
        event.preventDefault();
        actions.open(place, event);
      }}
      onAuxClick={(event) => {
        if (event.button !== 1) return;
        event.preventDefault();
        actions.open(place, event);
      }}
      onMouseOver={(event) => {
        actions.preview(place, event.currentTarget, event);
      }}
    >
      {children}
    </a>
  );
}
