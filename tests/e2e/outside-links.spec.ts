/** Links from outside, hostile ones too: each asks before it writes. */
import { describe, expect, test } from "@jest/globals";
import { evil, expectHarmless, openHostile, startHostile, today } from "./hostile-vault";
import { openedPage } from "./opened-page";
import type { VaultPage } from "./vault-page";

let vault: VaultPage;

const modal = () => vault.page.locator(".modal");
const close = async (): Promise<void> => {
  await vault.page.keyboard.press("Escape");
  await modal().first().waitFor({ state: "detached" });
};

openedPage((page) => {
  vault = page;
}, openHostile);

describe("A link from outside asks, and writes nothing unasked", () => {
  const open = (query: string) =>
    vault.page.evaluate((each) => window.host?.app.openUri(`obsidian://kith${each}`), query);
  const encoded = encodeURIComponent(evil);

  test.each([
    ["without anything", ""],
    ["with a name that it doesn't know", "?delete=People%2FBo.md&path=..%2F..%2Fx&vault=other"],
    ["with names that objects have by themselves", "?__proto__=x&constructor=y&toString=z"],
    ["to log without words", "?log"],
    ["to log nothing", "?log="],
    ["to log hostile words", `?log=${encoded}`],
    ["to log twice", "?log=one&log=two"],
    ["to log lines", "?log=one%0A---%0Atype%3A%20goal%0A---%0A%00%E2%80%A8two"],
    ["to log a text of 200,000 characters", `?log=${"x".repeat(200_000)}`],
    ["to make a contact that leads out", "?contact=..%2F..%2Fx"],
    ["to make a contact of hostile words", `?contact=${encoded}`],
    ["to make a contact that is there", "?contact=Bo"],
    ["to make a goal of hostile words", `?goal=${encoded}`],
    ["to make a goal of lines", "?goal=call%20Ana%0A---%0Astatus%3A%20done"],
    ["to do all at once", "?log=a&goal=b&contact=c"],
    ["of broken encoding", "?log=%E0%A4%A&contact=%"],
  ])("%s", async (_name, query) => {
    await startHostile(vault);
    const before = await vault.everything();
    await open(query);
    await vault.page.locator(".modal, .notice").first().waitFor();
    await expectHarmless(vault, query.slice(0, 60), "");
    expect(await vault.everything()).toEqual(before);
    if ((await modal().count()) > 0) await close();
    expect(await vault.everything()).toEqual(before);
    expect(await vault.failures()).toEqual([]);
  });

  test("that is agreed to writes one line, or says why not", async () => {
    await startHostile(vault);
    const before = await vault.everything();
    await open("?contact=..%2F..%2Fx");
    await vault.page.keyboard.press("Enter");
    await vault.untilSaid("is a path", ".modal, .notice");
    expect(await vault.everything()).toEqual(before);
    await close();
    await open("?log=one%0A---%0A%00%E2%80%A8two%20%3C%25%20x%20%25%3E");
    await modal().waitFor();
    await vault.page.keyboard.press("Enter");
    await modal().waitFor({ state: "detached" });
    expect(await vault.readNote(`${today}.md`)).toBe("- one --- two < % x %>\n");
  });
});

test("All this made the plugin fail nowhere", async () => {
  expect(await vault.failures()).toEqual([]);
  expect(vault.errors).toEqual([]);
});
