/** The buttons of Kith: with words, or with an icon and a name for those who can't see it. */
import type { VNode } from "preact";
import type { Asked } from "./actions";
import { Icon } from "./icon";

/** A double click presses once: by its second click a list may have moved up, and the next one of it lie under the pointer. */
function once(onPress: (asked: Asked) => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail < 2) onPress(event);
  };
}

/** A button that shows words. `name` is said instead of them where the words alone don't tell what it is about. */
export function TextButton(props: {
  readonly text: string;
  readonly name?: string;
  readonly icon?: string;
  /** The one thing to do first, of several. */
  readonly main?: boolean;
  readonly onPress: (asked: Asked) => void;
}): VNode {
  const { text, name, icon, main = false, onPress } = props;
  return (
    <button
      type="button"
      class={`kith-button${main ? " mod-cta" : ""}`}
      {...(name === undefined ? {} : { "aria-label": name })}
      onClick={once(onPress)}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {text}
    </button>
  );
}

/** A button that shows an icon only. */
export function IconButton(props: {
  readonly icon: string;
  readonly name: string;
  readonly onPress: (asked: Asked) => void;
}): VNode {
  const { icon, name, onPress } = props;
  return (
    <button
      type="button"
      class="clickable-icon kith-icon-button"
      aria-label={name}
      onClick={once(onPress)}
    >
      <Icon name={icon} />
    </button>
  );
}
