/** YAML as the app reads and writes it: the same parser in the same version. */
import { parse, stringify } from "yaml-app";

/** Reads YAML; throws on what the app cannot read. */
export const parseYaml = (text: string): unknown => parse(text);

/** Writes YAML as the app does: two blanks, no line folding. */
export const stringifyYaml = (value: unknown): string =>
  stringify(value, { lineWidth: 0, nullStr: "" });
