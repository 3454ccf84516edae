/** A part of the panel under a heading that folds it away. */
import type { ComponentChildren, VNode } from "preact";
import { Icon } from "./icon";
import { useOwnId } from "./own-id";

/** A section; what is in it is not made while it is folded. */
export function Section(props: {
  readonly heading: string;
  /** Shown beside the heading, such as how many there are. */
  readonly note?: string;
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
  readonly children: ComponentChildren;
}): VNode {
  const { heading, note, folded, onFold, children } = props;
  const id = useOwnId();
  return (
    <section class="kith-section" aria-labelledby={`${id}-heading`}>
      <h3 class="kith-section-heading" id={`${id}-heading`}>
        <button
          type="button"
          class="kith-fold"
          aria-expanded={!folded}
          aria-controls={`${id}-content`}
          onClick={() => {
            onFold(!folded);
          }}
        >
          <Icon name={folded ? "chevron-right" : "chevron-down"} />
          <span class="kith-section-name">{heading}</span>
          {note === undefined ? null : <span class="kith-section-note">{note}</span>}
        </button>
      </h3>
      <div class="kith-section-content" id={`${id}-content`} hidden={folded}>
        {folded ? null : children}
      </div>
    </section>
  );
}
