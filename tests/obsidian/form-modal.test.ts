/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** A window that is closed while what it was told to do is still under way. */
import { beforeEach, expect, test } from "@jest/globals";
import { act } from "preact/test-utils";
import { aVault, clearScreen, kithOver } from "./kith-over";

beforeEach(clearScreen);

test("What was not begun yet is not done: no contact is made", async () => {
  const kith = await kithOver(aVault);
  await kith.run("new-contact");
  await kith.type("Name", "Dora Lund");
  kith.holdReading();
  await kith.sync("Notes.md", "Rowed\n");
  const before = kith.files();
  await kith.click("Create contact");
  await kith.escape();
  await kith.goOnReading();
  expect(kith.files()).toEqual(before);
});

test("What was not begun yet is not done: nobody who is only mentioned gets a note", async () => {
  const kith = await kithOver({ ...aVault, "2026-11-21.md": "- Called [[Eve Stone]]\n" });
  await kith.run("missing-people");
  kith.top().querySelector<HTMLInputElement>("input[type=checkbox]:not(:checked)")?.click();
  kith.holdReading();
  await kith.sync("Notes.md", "Rowed\n");
  const before = kith.files();
  await act(() => {
    kith.top().querySelector("form")?.requestSubmit();
  });
  await kith.escape();
  await kith.goOnReading();
  expect(kith.files()).toEqual(before);
});

test("What fails then is told in a notice", async () => {
  const kith = await kithOver({ ...aVault, "2026-11-22.md": "mine\n" });
  await kith.run("log");
  await kith.type("What happened", "Called Ana");
  let fail = (): void => undefined;
  kith.host.app.vault.process = () =>
    new Promise((_, reject) => {
      fail = () => {
        reject(new Error("EIO: input/output error"));
      };
    });
  await kith.click("Log");
  await kith.escape();
  expect(kith.windows()).toBe(0);
  await act(() => {
    fail();
  });
  await kith.settled();
  expect(kith.notices().join()).toContain("This could not be written");
});
