/** One contact of a block: as a line of a list, a row of a table or a card. */
import type { VNode } from "preact";
import type { BlockView, ContactRow } from "../../core/index";
import { LogButton } from "../contact-chip";
import { MoreButton } from "../more-button";
import { NoteLink } from "../note-link";
import { useScreen } from "../screen";
import { StateTag } from "../state-tag";
import { steady } from "../steady";

interface LineProps {
  readonly row: ContactRow;
  readonly columns: Extract<BlockView, { is: "contacts" }>["columns"];
  readonly short?: boolean;
  /** Of a windowed table, its place among all rows, from 1. */
  readonly position?: number;
}

/** Columns whose cells speak for themselves in a list. */
const plainColumns: ReadonlySet<string> = new Set([
  "name",
  "last contact",
  "silence",
  "via",
  "next plan",
  "state",
]);

/** What a press of the menu key or the other mouse button does on a contact. */
function useContactMenu(path: string): { onContextMenu: (event: MouseEvent) => void } {
  const { actions } = useScreen();
  return {
    onContextMenu: (event) => {
      event.preventDefault();
      actions.menu({ is: "contact", path }, event);
    },
  };
}

function Name({ row }: { readonly row: ContactRow }): VNode {
  return (
    <NoteLink place={{ path: row.path, line: 1 }} class="kith-name">
      {row.name}
    </NoteLink>
  );
}

function Cell({ cell }: { readonly cell: ContactRow["cells"][number] }): VNode {
  return cell.place === null ? (
    <>{cell.text}</>
  ) : (
    <NoteLink place={cell.place} class="kith-quiet-link">
      {cell.text}
    </NoteLink>
  );
}

function Buttons({ row }: { readonly row: ContactRow }): VNode {
  return (
    <span class="kith-row-actions">
      <LogButton path={row.path} name={row.name} />
      <MoreButton name={row.name} about={{ is: "contact", path: row.path }} />
    </span>
  );
}

function Item({ row, columns, short = false }: LineProps): VNode {
  const menu = useContactMenu(row.path);
  const cells = row.cells.filter(({ column, text }) => column !== "name" && text !== "");
  return (
    <div class="kith-item" role="listitem" data-kith-row data-kith-line {...menu}>
      <span class="kith-item-text">
        <Name row={row} />
        {short
          ? null
          : cells.map((cell) => (
              <span key={cell.column} class="kith-fact" data-column={cell.column}>
                {plainColumns.has(cell.column) ? null : (
                  <span class="kith-fact-name">{headingOf(cell.column, columns)} </span>
                )}
                <Cell cell={cell} />
              </span>
            ))}
      </span>
      <Buttons row={row} />
    </div>
  );
}

function Cells({ row, columns, position }: LineProps): VNode {
  const menu = useContactMenu(row.path);
  return (
    <tr
      data-kith-row
      data-kith-line
      {...(position === undefined ? {} : { "aria-rowindex": position })}
      {...menu}
    >
      {columns.map(({ column }) => {
        const cell = row.cells.find((each) => each.column === column);
        return (
          <td key={column} data-column={column}>
            {cell === undefined ? null : column === "name" ? (
              <Name row={row} />
            ) : (
              <Cell cell={cell} />
            )}
          </td>
        );
      })}
    </tr>
  );
}

function Tile({ row, columns, short = false }: LineProps): VNode {
  const menu = useContactMenu(row.path);
  const cells = row.cells.filter(({ column, text }) => column !== "name" && text !== "");
  return (
    <div class="kith-card" role="listitem" data-kith-row data-kith-line {...menu}>
      <div class="kith-card-head">
        <Name row={row} />
        <StateTag state={row.state} standing={row.standing} />
        <Buttons row={row} />
      </div>
      {short || cells.length === 0 ? null : (
        <dl class="kith-facts">
          {cells.map((cell) => (
            <div key={cell.column} data-column={cell.column}>
              <dt>{headingOf(cell.column, columns)}</dt>
              <dd>
                <Cell cell={cell} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function headingOf(column: string, columns: LineProps["columns"]): string {
  return columns.find((each) => each.column === column)?.heading ?? column;
}

/** A line of a list. */
export const ContactItem = steady(Item);
/** A row of a table. */
export const ContactCells = steady(Cells);
/** A card. */
export const ContactTile = steady(Tile);
