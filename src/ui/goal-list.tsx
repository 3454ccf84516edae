/** Goals in groups by cadence. */
import type { VNode } from "preact";
import type { GoalGroup } from "../core/index";
import { GoalRow } from "./goal-row";
import { Rows } from "./rows";

/** The groups, each under its heading. */
export function GoalList({ groups }: { readonly groups: readonly GoalGroup[] }): VNode {
  return (
    <>
      {groups.map(({ group, heading, goals }) => (
        <div class="kith-goal-group" key={group}>
          <h4 class="kith-group-heading">{heading}</h4>
          <Rows name={heading}>
            {goals.map((card) => (
              <GoalRow key={card.id} card={card} />
            ))}
          </Rows>
        </div>
      ))}
    </>
  );
}
