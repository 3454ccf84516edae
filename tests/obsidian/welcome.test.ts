/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** What Kith says once, when it has looked at a vault for the first time. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { aVault, clearScreen, dataPath, kithOver } from "./kith-over";

beforeEach(clearScreen);

describe("At its first start in a vault, Kith", () => {
  test("says what it found there", async () => {
    const { [dataPath]: _settings, ...notes } = aVault;
    const kith = await kithOver(notes);
    expect(kith.notices().join()).toMatch(/Kith found 2 contacts in People.*No note was changed/);
  });

  test("counts nothing where nothing is, but says what to begin with", async () => {
    const kith = await kithOver({});
    const [said] = kith.notices();
    expect(said).toContain("Nothing here yet. Start with one thing");
    expect(said).not.toContain("0 contacts");
    await kith.click("Import people");
    expect(kith.windows()).toBe(1);
  });
});
