/** Where a contact stands, as a word in a colour. */
import type { VNode } from "preact";
import type { ContactFacts } from "../core/index";

/** The word; the colour only helps. */
export function StateTag(props: {
  readonly state: ContactFacts["state"];
  readonly standing: string;
}): VNode {
  return (
    <span class="kith-tag kith-state" data-state={props.state}>
      {props.standing}
    </span>
  );
}
