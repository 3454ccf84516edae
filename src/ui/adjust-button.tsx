/** The button that asks for other terms of a goal. */
import type { VNode } from "preact";
import { TextButton } from "./button";
import { useScreen } from "./screen";

/** For a goal by its id; its title is what the button is called by. */
export function AdjustButton(props: { readonly id: string; readonly title: string }): VNode {
  const { id, title } = props;
  const { actions, words } = useScreen();
  return (
    <TextButton
      icon="sliders-horizontal"
      text={words.buttons.adjust}
      name={words.buttons.adjustOf(title)}
      onPress={() => {
        actions.adjust(id);
      }}
    />
  );
}
