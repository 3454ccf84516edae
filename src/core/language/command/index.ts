/** The command's door to what is said: the whole catalogue with the command's own words, which the plugin does not carry. */
import { byCode } from "../by-code";
import type { Catalogue } from "../catalogue";
import { catalogueFor } from "../catalogue-for";
import { germanCommandWords } from "../de/command/command-words";
import { englishCommandWords } from "../en/command/command-words";
import type { CommandWords } from "./command-words";

/** Everything that is said to a person at a terminal, in one language. */
export interface CommandCatalogue extends Catalogue, CommandWords {}

/** Everything that is said, in the language of a code such as `de-AT`. */
export const commandCatalogueFor = byCode<CommandCatalogue>({
  en: () => ({ ...catalogueFor("en"), ...englishCommandWords }),
  de: () => ({ ...catalogueFor("de"), ...germanCommandWords() }),
});

export type { ReadSize } from "./answer-words";
export type { CommandHelp, HelpWords, Placeholder } from "./help-words";
