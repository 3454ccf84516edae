/** In which language the command speaks to the person at the terminal. */
import { type CommandCatalogue, commandCatalogueFor } from "../core/language/command/index";
import type { CallOptions } from "./open-vault";
import type { Terminal } from "./terminal";
import { openFolder } from "./vault-folder";
import { readVaultSettings } from "./vault-settings";

/**
 * Everything that is said, where no vault was opened: by the setting `language` of the vault that the call names, where
 * that can be read and is not `auto`, else by the environment.
 */
export function speechOf(
  { vault, config }: Pick<CallOptions, "vault" | "config">,
  terminal: Terminal,
): CommandCatalogue {
  return commandCatalogueFor(languageOf(vault, config, terminal));
}

function languageOf(vault: string, config: string | undefined, { language }: Terminal): string {
  try {
    return readVaultSettings(openFolder(vault), config).spoken(language);
  } catch {
    return language;
  }
}
