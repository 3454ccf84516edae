/** The button that opens the menu of what else can be done with something. */
import type { VNode } from "preact";
import type { Subject } from "./actions";
import { IconButton } from "./button";
import { useScreen } from "./screen";

/** For what the menu is about; `name` is what that is called. */
export function MoreButton(props: { readonly name: string; readonly about: Subject }): VNode {
  const { name, about } = props;
  const { actions, words } = useScreen();
  return (
    <IconButton
      icon="ellipsis-vertical"
      name={words.buttons.moreFor(name)}
      onPress={(asked) => {
        actions.menu(about, asked);
      }}
    />
  );
}
