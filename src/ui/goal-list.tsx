/** Goals in groups by cadence. */
import type { VNode } from "preact";
import type { GoalGroup } from "../core/index";
import { GoalRow } from "./goal-row";

/** The groups, each under its heading. */
export function GoalList({ groups }: { readonly groups: readonly GoalGroup[] }): VNode {
  return (
    <>
      {groups.map(({ group, heading, goals }) => (
        <div class="kith-goal-group" key={group}>
          <h4 class="kith-group-heading">{heading}</h4>
          <ul class="kith-rows">
            {goals.map((card) => (
              <GoalRow key={card.id} card={card} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
