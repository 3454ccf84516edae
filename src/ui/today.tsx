/** Today's agenda: what was missed, then what today holds. */
import type { VNode } from "preact";
import type { AgendaList, Day } from "../core/index";
import type { AgendaRow as Matter } from "../core/index";
import { AgendaRow } from "./agenda-row";
import { TextButton } from "./button";
import { Empty } from "./empty";
import { Rows } from "./rows";
import { useScreen } from "./screen";

/** The matters of today, those that were missed first. */
export function mattersOfToday(agenda: AgendaList, today: Day): readonly Matter[] {
  return [
    ...agenda.missed,
    ...agenda.days.filter(({ day }) => day === today).flatMap(({ rows }) => rows),
  ];
}

/** The list, or a word when the day is free. */
export function Today({ matters }: { readonly matters: readonly Matter[] }): VNode {
  const { actions, words } = useScreen();
  if (matters.length === 0) {
    return (
      <Empty text={words.empty.agenda}>
        <TextButton
          icon="notebook-pen"
          text={words.buttons.openJournal}
          onPress={actions.openJournal}
        />
      </Empty>
    );
  }
  return (
    <Rows name={words.sections.agenda}>
      {matters.map((row) => (
        <AgendaRow key={row.id} row={row} />
      ))}
    </Rows>
  );
}
