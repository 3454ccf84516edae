/** The settings of a vault in a test: what its data.json says, and the app's own settings where they matter. */
import type { Settings } from "../../src/core/model/settings";
import { readSettings, type SettingsSources } from "../../src/core/parse/settings/settings";

/** The settings that `data.json` and the app's own files make; mistakes in them are left out. */
export function settingsOf(data: unknown = {}, sources: SettingsSources = {}): Settings {
  return readSettings({ ...sources, data }).settings;
}
