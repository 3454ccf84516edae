/** A date in people's words, with the day that it means shown while it is typed. */
import type { VNode } from "preact";
import type { DateInWords } from "../../core/index";
import { useScreen } from "../screen";
import { TextField } from "./field";

/** Reads a phrase as a date; null where it is none. */
export type ReadDate = (phrase: string) => DateInWords | null;

/** The field; an empty one means nothing and is no mistake. */
export function DateField(props: {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly read: ReadDate;
  /** Of which examples are given, `future` without it. */
  readonly direction?: "past" | "future";
}): VNode {
  const { label, value, onValue, read, direction = "future" } = props;
  const { date } = useScreen().words.forms;
  const isEmpty = value.trim() === "";
  const reading = isEmpty ? null : read(value);
  return (
    <TextField
      label={label}
      value={value}
      onValue={onValue}
      placeholder={date.examples[direction]}
      hint={reading === null ? undefined : reading.said}
      problem={isEmpty || reading !== null ? null : date.unknown(value.trim())}
    />
  );
}

/** Why a date can't be used: it is missing or no date; null when it can. */
export function dateHindrance(
  value: string,
  read: ReadDate,
  words: { readonly needed: string; readonly date: { unknown: (phrase: string) => string } },
): string | null {
  if (value.trim() === "") return words.needed;
  return read(value) === null ? words.date.unknown(value.trim()) : null;
}
