/** The buttons of Kith: with words, or with an icon and a name for those who can't see it. */
import type { VNode } from "preact";
import type { Asked } from "./actions";
import { Icon } from "./icon";

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
      onClick={onPress}
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
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
