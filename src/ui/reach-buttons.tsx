/** The first two things to do about someone: to log what happened, or to be shown them later. */
import type { VNode } from "preact";
import { TextButton } from "./button";
import { useScreen } from "./screen";

/** Both buttons; `main` makes the first the one that stands out. */
export function ReachButtons(props: {
  readonly path: string;
  readonly name: string;
  readonly main?: boolean;
}): VNode {
  const { actions, words } = useScreen();
  const { path, name, main = false } = props;
  return (
    <>
      <TextButton
        main={main}
        {...(main ? { icon: "message-circle" } : {})}
        text={words.buttons.log}
        name={words.buttons.logWith(name)}
        onPress={() => {
          actions.log(path);
        }}
      />
      <TextButton
        text={words.buttons.notNow}
        name={words.buttons.notNowFor(name)}
        onPress={() => {
          actions.notNow(path);
        }}
      />
    </>
  );
}
