/** The agenda of an `agenda` block: what was missed, the days ahead, and plans without a time. */
import type { VNode } from "preact";
import type { AgendaRow as Matter, BlockView } from "../../core/index";
import { AgendaRow } from "../agenda-row";
import { MatterLink } from "../matter-link";
import { Rows } from "../rows";
import { useScreen } from "../screen";
import { VagueList } from "../vague-list";
import { Nothing } from "./nothing";
import { TableHead } from "./table-head";

type AgendaView = Extract<BlockView, { is: "agenda" }>;

/** The block. */
export function AgendaBlock({ view }: { readonly view: AgendaView }): VNode {
  const { words } = useScreen();
  const { missed, days, vague } = view.agenda;
  if (missed.length + days.length + vague.length === 0) {
    return <Nothing text={words.blocks.noAgenda} />;
  }
  if (view.as === "table") return <Table view={view} />;
  return (
    <>
      {missed.length === 0 ? null : <Day heading={words.missedHeading} rows={missed} />}
      {days.map(({ day, heading, rows }) => (
        <Day key={day} heading={heading} rows={rows} />
      ))}
      {vague.length === 0 || view.short ? null : (
        <div class="kith-goal-group">
          <div class="kith-group-heading">{words.sections.vague}</div>
          <VagueList rows={vague} />
        </div>
      )}
    </>
  );
}

function Day(props: { readonly heading: string; readonly rows: readonly Matter[] }): VNode {
  return (
    <div class="kith-goal-group">
      <div class="kith-group-heading">{props.heading}</div>
      <Rows name={props.heading}>
        {props.rows.map((row) => (
          <AgendaRow key={row.id} row={row} />
        ))}
      </Rows>
    </div>
  );
}

function Table({ view }: { readonly view: AgendaView }): VNode {
  const { words } = useScreen();
  const { missed, days } = view.agenda;
  const { columns } = words.blocks;
  const rows = [
    ...missed.map((row) => ({ heading: words.missedHeading, row })),
    ...days.flatMap(({ heading, rows: own }) => own.map((row) => ({ heading, row }))),
  ];
  return (
    <div class="kith-area">
      <table class="kith-table">
        <TableHead headings={[columns.when, columns.what, columns.kind]} />
        <tbody>
          {rows.map(({ heading, row }) => (
            <tr key={row.id} data-kith-row data-kind={row.kind}>
              <td class="kith-short-cell">
                {row.time === "" ? heading : `${heading} ${row.time}`}
              </td>
              <td>
                <MatterLink row={row} />
              </td>
              <td class="kith-short-cell">{words.kinds[row.kind]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
