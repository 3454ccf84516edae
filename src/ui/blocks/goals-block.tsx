/** The goals of a `goals` block, as rows with bars, as a table or as cards. */
import type { VNode } from "preact";
import type { BlockView, GoalCard } from "../../core/index";
import { walkRows } from "../arrow-keys";
import { GoalRow } from "../goal-row";
import { NoteLink } from "../note-link";
import { Rows } from "../rows";
import { useScreen } from "../screen";
import { steady } from "../steady";
import { Strip } from "../strip";
import { Nothing } from "./nothing";
import { TableHead } from "./table-head";

type GoalsView = Extract<BlockView, { is: "goals" }>;

/** The block. */
export function GoalsBlock({ view }: { readonly view: GoalsView }): VNode {
  const { words } = useScreen();
  if (view.groups.length === 0) {
    const { blocks, empty } = words;
    return <Nothing text={view.none === true ? empty.goals : blocks.noGoals} />;
  }
  if (view.as === "table") return <Table view={view} />;
  return (
    <>
      {view.groups.map(({ group, heading, goals }) => (
        <div class="kith-goal-group" key={group}>
          {heading === "" ? null : <div class="kith-group-heading">{heading}</div>}
          <Rows
            name={heading === "" ? words.blocks.rows.goals : heading}
            class={view.as === "cards" ? "kith-cards" : ""}
          >
            {goals.map((card) =>
              view.short ? (
                <Short key={card.id} card={card} />
              ) : (
                <GoalRow key={card.id} card={card} />
              ),
            )}
          </Rows>
        </div>
      ))}
    </>
  );
}

function ShortRow({ card }: { readonly card: GoalCard }): VNode {
  return (
    <li class="kith-goal-short" data-kith-row data-state={card.state}>
      <NoteLink place={{ path: card.path, line: card.line }}>{card.title}</NoteLink>
      <span class="kith-fact">
        {card.count}/{card.target}
      </span>
      <span class="kith-fact">{card.standing}</span>
    </li>
  );
}

const Short = steady(ShortRow);

function Table({ view }: { readonly view: GoalsView }): VNode {
  const { words } = useScreen();
  const { columns } = words.blocks;
  return (
    <div
      class="kith-area"
      onKeyDown={(event) => {
        walkRows(event.currentTarget, event);
      }}
    >
      <table class="kith-table">
        <TableHead
          headings={[columns.goal, columns.count, columns.pace, columns.streak, columns.periods]}
        />
        <tbody>
          {view.groups
            .flatMap(({ goals }) => goals)
            .map((card) => (
              <tr key={card.id} data-kith-row data-state={card.state}>
                <td class="kith-goal-cell">
                  <NoteLink place={{ path: card.path, line: card.line }}>{card.title}</NoteLink>
                </td>
                <td>
                  {card.count}/{card.target}
                </td>
                <td class="kith-short-cell">{card.standing}</td>
                <td class="kith-short-cell">{card.streak}</td>
                <td>
                  <Strip parts={card.strip} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
