/** What forms are given to read their words with, on a Thursday, and how a test sends one off. */
import { act } from "preact/test-utils";
import { catalogueFor, dateInWords, toMoment } from "../../../src/core/index";
import type { Shown } from "../screen-in";
import { settingsOf } from "../../core/settings-of";

/** A Thursday morning. */
export const now = toMoment("2026-11-19T09:00")!;
/** Settings as they are without any. */
export const settings = settingsOf();
/** The words of the screen. */
export const screen = catalogueFor("en").screen;
/** The date to come that a phrase means. */
export const read = (phrase: string) =>
  dateInWords(phrase, now, settings.calendar, "future", screen);
/** The past date that a phrase means. */
export const readPast = (phrase: string) =>
  dateInWords(phrase, now, settings.calendar, "past", screen);

/** Sends a form off. */
export async function submit({ one }: Shown): Promise<void> {
  await act(async () => {
    one("form").dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    await Promise.resolve();
  });
}
