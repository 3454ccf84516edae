/** A contact by name, to open or to log an interaction with. */
import type { VNode } from "preact";
import type { AgendaContact } from "../core/index";
import { IconButton } from "./button";
import { NoteLink } from "./note-link";
import { useScreen } from "./screen";

/** The name, and a button that logs. */
export function ContactChip({ contact }: { readonly contact: AgendaContact }): VNode {
  return (
    <span class="kith-chip">
      <NoteLink place={{ path: contact.path, line: 1 }}>{contact.name}</NoteLink>
      <LogButton {...contact} />
    </span>
  );
}

/** The button that logs an interaction with a contact. */
export function LogButton({ path, name }: AgendaContact): VNode {
  const { actions, words } = useScreen();
  return (
    <IconButton
      icon="message-circle"
      name={words.buttons.logWith(name)}
      onPress={() => {
        actions.log(path);
      }}
    />
  );
}
