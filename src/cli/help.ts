/** The help, laid out by the library of arguments, in the words of a language. */
import type { Argument, Help, Option } from "commander";
import type { HelpWords, Placeholder } from "../core/language/command/index";

/** In columns: what a command is, is wrapped where there is at least so much room beside its name. */
const leastWidth = 24;

/** What the library asks for while it lays out the help. */
export function helpIn(help: HelpWords): Partial<Help> {
  const placed = (text: string): string => placeholdersIn(text, help);
  const headings = new Map([
    ["Usage:", help.headings.usage],
    ["Arguments:", help.headings.arguments],
    ["Options:", help.headings.options],
    ["Commands:", help.headings.commands],
  ]);
  return {
    minWidthToWrap: leastWidth,
    showGlobalOptions: true,
    // The library sets the options of the whole command apart as global ones.
    styleTitle: (title) =>
      title.startsWith("Global") ? help.headings.everyOption : (headings.get(title) ?? title),
    styleUsage: placed,
    styleSubcommandTerm: placed,
    styleOptionTerm: placed,
    styleArgumentTerm: (name) => placeholderIn(name, help),
    optionDescription: (option) => described(option, help),
    argumentDescription: (argument) => described(argument, help),
  };
}

/** A text with what stands in place of values, such as `--now <moment>`, in the language. */
export function placeholdersIn(text: string, help: HelpWords): string {
  return text.replace(
    /([<[])([^\]<>[.]+)(\.{3}|)([\]>])/g,
    (_whole, open: string, name: string, more: string, close: string) =>
      `${open}${placeholderIn(name, help)}${more}${close}`,
  );
}

/** What stands in place of a value, in the language. */
export function placeholderIn(name: string, { placeholders }: HelpWords): string {
  return Object.hasOwn(placeholders, name) ? placeholders[name as Placeholder] : name;
}

/** What it is, which values it takes, and which it has where none is given. */
function described(
  { description, argChoices: choices, defaultValue: standard }: Option | Argument,
  help: HelpWords,
): string {
  const quoted = choices?.map((choice) => JSON.stringify(choice)).join(", ");
  const isShown = typeof standard === "string";
  const more = [
    ...(quoted === undefined ? [] : [help.choices(quoted)]),
    ...(isShown ? [help.standard(JSON.stringify(standard))] : []),
  ];
  return more.length === 0 ? description : `${description} (${more.join(", ")})`;
}
