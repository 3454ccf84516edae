/** The history of an `interactions` block, newest first, as list or table. */
import type { VNode } from "preact";
import type { BlockView, InteractionRow } from "../../core/index";
import { NoteLink } from "../note-link";
import { useScreen } from "../screen";
import { steady } from "../steady";
import { useWindow, type Window } from "../windowed";
import { RowsArea } from "./rows-area";
import { Spacer } from "./spacer";
import { TableHead } from "./table-head";

type InteractionsView = Extract<BlockView, { is: "interactions" }>;

/** The rows. */
export function InteractionsBlock({ view }: { readonly view: InteractionsView }): VNode {
  const { words } = useScreen();
  const window = useWindow(view.rows.length);
  const { shown } = window;
  const rows = view.rows.slice(shown.from, shown.to).map((row) => row());
  return (
    <RowsArea of={window} name={words.blocks.rows.interactions}>
      {view.as === "table" ? (
        <Table view={view} rows={rows} shown={shown} />
      ) : (
        <div
          class="kith-list"
          role="list"
          style={{ paddingBlock: `${shown.before}px ${shown.after}px` }}
        >
          {rows.map((row) => (
            <Item key={`${row.path}:${row.line}:${row.day}`} row={row} short={view.short} />
          ))}
        </div>
      )}
    </RowsArea>
  );
}

function People({ row }: { readonly row: InteractionRow }): VNode {
  return (
    <>
      {row.contacts.map(({ path, name }, at) => (
        <span key={path}>
          {at === 0 ? null : ", "}
          <NoteLink place={{ path, line: 1 }} class="kith-name">
            {name}
          </NoteLink>
        </span>
      ))}
    </>
  );
}

function ItemRow(props: { readonly row: InteractionRow; readonly short: boolean }): VNode {
  const { row, short } = props;
  return (
    <div class="kith-item" role="listitem" data-kith-row data-kith-line>
      <span class="kith-item-text">
        <span class="kith-when">{row.when}</span>
        <span class="kith-tag">{row.kind}</span>
        {short ? (
          <People row={row} />
        ) : (
          <NoteLink place={{ path: row.path, line: row.line }} class="kith-quiet-link">
            {row.text}
          </NoteLink>
        )}
      </span>
    </div>
  );
}

const Item = steady(ItemRow);

function Table(props: {
  readonly view: InteractionsView;
  readonly rows: readonly InteractionRow[];
  readonly shown: Window;
}): VNode {
  const { view, rows, shown } = props;
  const { from, before, after } = shown;
  const { columns } = useScreen().words.blocks;
  const headings = [
    columns.when,
    columns.kind,
    columns.with,
    ...(view.short ? [] : [columns.what]),
  ];
  return (
    <table class="kith-table" aria-rowcount={view.rows.length + 1}>
      <TableHead headings={headings} />
      <tbody>
        <Spacer height={before} columns={headings.length} />
        {rows.map((row, at) => (
          // The row of headings is the first.
          <tr
            key={`${row.path}:${row.line}:${row.day}`}
            aria-rowindex={from + at + 2}
            data-kith-row
            data-kith-line
          >
            <td class="kith-short-cell">{row.when}</td>
            <td class="kith-short-cell">{row.kind}</td>
            <td>
              <People row={row} />
            </td>
            {view.short ? null : (
              <td>
                <NoteLink place={{ path: row.path, line: row.line }} class="kith-quiet-link">
                  {row.text}
                </NoteLink>
              </td>
            )}
          </tr>
        ))}
        <Spacer height={after} columns={headings.length} />
      </tbody>
    </table>
  );
}
