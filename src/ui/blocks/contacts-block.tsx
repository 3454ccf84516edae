/** The contacts of a `dormant` block, as list, table or cards, in groups where it asks for them. */
import type { VNode } from "preact";
import type { BlockView, ContactRow } from "../../core/index";
import { useScreen } from "../screen";
import { useWindow } from "../windowed";
import { RowsArea } from "./rows-area";
import { Spacer } from "./spacer";
import { ContactCells, ContactItem, ContactTile } from "./contact-line";
import { Nothing } from "./nothing";
import { TableHead } from "./table-head";

/** A block of contacts. */
type ContactsView = Extract<BlockView, { is: "contacts" }>;

/** A heading, or one or more contacts beside each other. */
type Line =
  | { readonly heading: string }
  | { readonly key: string; readonly rows: readonly (() => ContactRow)[] };

/** So many cards stand beside each other where they are windowed; a narrow block puts them below each other. */
const cardsBeside = 3;
/** The height of a row of cards in pixels, until it is measured: of a list's it is the usual guess. */
const guessedCards = 176;
/** So many rows are made at once in cards that flow freely. */
const mostFreeCards = 60;

/** The whole list. */
export function ContactsBlock({ view }: { readonly view: ContactsView }): VNode {
  const { words } = useScreen();
  const count = view.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count === 0) {
    const { blocks, empty } = words;
    return <Nothing text={view.none === true ? empty.vault : blocks.nobody} />;
  }
  return view.as === "table" ? (
    <Table view={view} />
  ) : (
    <List view={view} cards={view.as === "cards"} many={count > mostFreeCards} />
  );
}

function linesOf(view: ContactsView, beside: number, withoutGroup: string): readonly Line[] {
  const lines: Line[] = [];
  for (const [group, { heading, rows }] of view.groups.entries()) {
    if (heading !== null) lines.push({ heading: heading === "" ? withoutGroup : heading });
    for (let at = 0; at < rows.length; at += beside) {
      lines.push({ key: `${group}:${at}`, rows: rows.slice(at, at + beside) });
    }
  }
  return lines;
}

function List(props: {
  readonly view: ContactsView;
  readonly cards: boolean;
  readonly many: boolean;
}): VNode {
  const { view, cards, many } = props;
  const { words } = useScreen();
  const beside = cards && many ? cardsBeside : 1;
  const lines = linesOf(view, beside, words.blocks.withoutGroup);
  const window = useWindow(lines.length, cards ? guessedCards : undefined);
  const { shown } = window;
  const shape = cards ? "kith-cards" : "kith-list";
  return (
    <RowsArea of={window} name={words.blocks.rows.contacts}>
      <div class={shape} role="list" style={{ paddingBlock: `${shown.before}px ${shown.after}px` }}>
        {lines.slice(shown.from, shown.to).map((line) =>
          "heading" in line ? (
            <div
              key={`heading ${line.heading}`}
              class="kith-group-heading"
              data-kith-line
              role="listitem"
            >
              {line.heading}
            </div>
          ) : beside === 1 ? (
            line.rows.map((row) => <Entry key={line.key} cards={cards} row={row()} view={view} />)
          ) : (
            <div key={line.key} class="kith-card-line" data-kith-line role="presentation">
              {line.rows.map((row, at) => (
                <Entry key={at} cards={cards} row={row()} view={view} />
              ))}
            </div>
          ),
        )}
      </div>
    </RowsArea>
  );
}

function Entry(props: {
  readonly cards: boolean;
  readonly row: ContactRow;
  readonly view: ContactsView;
}): VNode {
  const { cards, row, view } = props;
  const { columns, short } = view;
  return cards ? (
    <ContactTile row={row} columns={columns} short={short} />
  ) : (
    <ContactItem row={row} columns={columns} short={short} />
  );
}

function Table({ view }: { readonly view: ContactsView }): VNode {
  const { words } = useScreen();
  const columns = view.short ? view.columns.slice(0, 1) : view.columns;
  const lines = linesOf(view, 1, words.blocks.withoutGroup);
  const window = useWindow(lines.length);
  const { shown, isWindowed } = window;
  return (
    <RowsArea of={window} name={words.blocks.rows.contacts}>
      <table class="kith-table" {...(isWindowed ? { "aria-rowcount": lines.length + 1 } : {})}>
        <TableHead headings={columns.map(({ heading }) => heading)} />
        <tbody>
          <Spacer height={shown.before} columns={columns.length} />
          {lines.slice(shown.from, shown.to).map((line, at) =>
            "heading" in line ? (
              <tr key={`heading ${line.heading}`} data-kith-line class="kith-table-group">
                <th scope="colgroup" colSpan={columns.length}>
                  {line.heading}
                </th>
              </tr>
            ) : (
              line.rows.map((row) => (
                <ContactCells
                  key={line.key}
                  row={row()}
                  columns={columns}
                  {...(isWindowed ? { position: shown.from + at + 2 } : {})}
                />
              ))
            ),
          )}
          <Spacer height={shown.after} columns={columns.length} />
        </tbody>
      </table>
    </RowsArea>
  );
}
