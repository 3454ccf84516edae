/** What was read is kept between starts: in a real browser, in its real database. */
import { beforeAll, describe, expect, test } from "@jest/globals";
import { openedPage } from "./opened-page";
import type { VaultPage } from "./vault-page";

const notes = {
  "Goals/Calls.md":
    "---\ntype: goal\ncadence: weekly\ntarget: 2\ncounts: calls\n---\n# Two calls a week\n",
  "People/Louie Alvarez.md": "---\ntype: contact\naliases: [Louie]\n---\n# Louie Alvarez\n",
  "2026-11-17.md": "- Called [[Louie Alvarez]] about the new role\n",
  "Tea.md": "# Tea\n",
};

let vault: VaultPage;

openedPage((page) => {
  vault = page;
});
beforeAll(async () => {
  await vault.resetVault(notes, { open: "Tea.md" });
  await vault.page.evaluate(() => {
    const app = window.host?.app;
    if (!app) return;
    const read = app.vault.cachedRead.bind(app.vault);
    const paths: string[] = [];
    Reflect.set(window, "kithReads", paths);
    app.vault.cachedRead = (file) => {
      paths.push(file.path);
      return read(file);
    };
  });
});

/** Lets the app quit, as far as plugins hear of it. */
async function quit(): Promise<void> {
  await vault.page.evaluate(async () => {
    const tasks: Promise<unknown>[] = [];
    const add = (task: () => Promise<unknown>): void => void tasks.push(task());
    window.host?.app.workspace.trigger("quit", { add });
    await Promise.all(tasks);
  });
}

/** Turns Kith off and on, and answers which notes were read for that and what the goal's count then is. */
async function startAgain(): Promise<{ reads: string[]; count: number }> {
  await vault.page.evaluate(async () => {
    const plugins = window.host?.app.plugins;
    await plugins?.disablePlugin("kith");
    (Reflect.get(window, "kithReads") as string[]).length = 0;
    await plugins?.enablePlugin("kith");
  });
  const counted = () =>
    vault.page.evaluate(() => {
      const kith = window.host?.app.plugins.getPlugin("kith");
      const api = Reflect.get(kith ?? {}, "api") as { goals(): { count: number }[] };
      return api.goals()[0]?.count ?? null;
    });
  while ((await counted()) === null) await vault.settled();
  await vault.settled();
  const reads = await vault.page.evaluate(() => Reflect.get(window, "kithReads") as string[]);
  return { reads: [...reads].sort(), count: (await counted()) ?? -1 };
}

describe("a start of the plugin", () => {
  test("reads no note that is still as it was, once the app was quit", async () => {
    const first = await startAgain();
    expect(first.count).toBe(1);
    expect(first.reads).toContain("2026-11-17.md");
    await quit();
    expect(await startAgain()).toEqual({ reads: [], count: 1 });
  });

  test("reads what changed while Kith was off", async () => {
    await vault.page.evaluate(() => window.host?.app.plugins.disablePlugin("kith"));
    await vault.editOutside(
      "2026-11-18.md",
      "- Called [[Louie]] again\n- Emailed [[Louie Alvarez]]\n",
    );
    expect(await startAgain()).toEqual({ reads: ["2026-11-18.md"], count: 2 });
  });

  test("keeps a vault in a database of its own, which may be deleted at any time", async () => {
    const names = await vault.page.evaluate(async () => {
      const found = (await indexedDB.databases()).map(({ name }) => name ?? "");
      for (const name of found) {
        await new Promise((resolve) => {
          indexedDB.deleteDatabase(name).onsuccess = resolve;
        });
      }
      return found;
    });
    expect(names.filter((name) => /^kith-[0-9a-f]{32}$/.test(name))).toHaveLength(1);
    const { reads, count } = await startAgain();
    expect(count).toBe(2);
    expect(reads).toContain("2026-11-17.md");
  });

  test("none of this failed", async () => {
    expect(await vault.failures()).toEqual([]);
    expect(vault.errors).toEqual([]);
  });
});
