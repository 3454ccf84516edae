/** `kith contacts`: every contact with last contact and state. */
import type { Command } from "commander";
import { allContactFacts, contactAnswer, dayOf } from "../../core/index";
import { contactsText } from "../text/contacts-text";
import { problemsFooter } from "../text/problems-text";
import { type AddCommand, askVault } from "./command";

/** Adds the command. */
export const addContactsCommand: AddCommand = (program, terminal, { contacts: help }) => {
  program
    .command("contacts")
    .description(help.is)
    .action((_options: object, command: Command) => {
      askVault(command, terminal, (vault) => {
        const today = dayOf(vault.now);
        const contacts = allContactFacts(vault.index, today);
        return {
          json: () => ({ contacts: contacts.map(contactAnswer), problems: vault.problems() }),
          text: () =>
            contactsText(contacts, today, vault.said, terminal) +
            problemsFooter(vault.problems(), vault.said, terminal),
        };
      });
    });
};
