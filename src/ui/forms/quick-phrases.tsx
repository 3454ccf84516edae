/** Phrases that one press fills into a field. */
import type { VNode } from "preact";
import { TextButton } from "../button";

/** A button for each phrase. */
export function QuickPhrases(props: {
  readonly phrases: readonly string[];
  readonly onPick: (phrase: string) => void;
}): VNode {
  const { phrases, onPick } = props;
  return (
    <div class="kith-choices-grid">
      {phrases.map((each) => (
        <TextButton
          key={each}
          text={each}
          onPress={() => {
            onPick(each);
          }}
        />
      ))}
    </div>
  );
}
