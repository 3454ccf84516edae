/** The last periods of a goal as small marks, oldest first: shape and colour say how each went. */
import type { VNode } from "preact";
import type { GoalCard } from "../core/index";
import { useScreen } from "./screen";

/** The strip; screen readers get it as one sentence. */
export function Strip({ parts }: { readonly parts: GoalCard["strip"] }): VNode | null {
  const { words } = useScreen();
  if (parts.length === 0) return null;
  const said = `${words.strip}: ${parts.map(({ label }) => label).join("; ")}`;
  return (
    <span class="kith-strip" role="img" aria-label={said}>
      {parts.map(({ state, label }, at) => (
        <span class="kith-strip-part" key={at} data-state={state} title={label} />
      ))}
    </span>
  );
}
