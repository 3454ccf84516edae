/** Plans without a time, each asking gently for one. */
import type { VNode } from "preact";
import type { VagueRow } from "../core/index";
import { TextButton } from "./button";
import { NoteLink } from "./note-link";
import { Rows } from "./rows";
import { useScreen } from "./screen";
import { steady } from "./steady";

function Row({ row }: { readonly row: VagueRow }): VNode {
  const { actions, words } = useScreen();
  const { id, text, path, line } = row;
  return (
    <li class="kith-row" data-kith-row>
      <div class="kith-row-body">
        <NoteLink place={{ path, line }}>{text}</NoteLink>
      </div>
      <div class="kith-row-buttons">
        <TextButton
          text={words.buttons.giveWhen}
          name={words.buttons.giveWhenTo(text)}
          onPress={() => {
            actions.giveWhen({ id, text, path, line });
          }}
        />
      </div>
    </li>
  );
}

const SteadyRow = steady(Row);

/** The list. */
export function VagueList({ rows }: { readonly rows: readonly VagueRow[] }): VNode {
  const { words } = useScreen();
  return (
    <Rows name={words.sections.vague}>
      {rows.map((row) => (
        <SteadyRow key={row.id} row={row} />
      ))}
    </Rows>
  );
}
