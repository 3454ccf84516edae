/** What a reader makes of the values of `data.json`, and which of them it names as wrong, for tests. */
import {
  settingsValues,
  type SettingsValues,
} from "../../../../src/core/parse/settings/settings-values";

/** What is read, and each wrong value as `key: used`. */
export function readFrom<Read>(
  data: Readonly<Record<string, unknown>>,
  reader: (values: SettingsValues) => Read,
): { readonly read: Read; readonly wrong: readonly string[] } {
  const values = settingsValues(data);
  const read = reader(values);
  const wrong = values.problems.flatMap(({ told }) =>
    told?.[0] === "settingWrong" ? [`${told[1]}: ${JSON.stringify(told[3])}`] : [],
  );
  return { read, wrong };
}
