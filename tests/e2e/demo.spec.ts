/** The demo's server: what it shows, what it keeps, and what it refuses. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { serveDemo } from "../../scripts/demo-server.mjs";
import { VaultPage } from "./vault-page";

const home = mkdtempSync(join(tmpdir(), "kith-demo-"));
const vault = join(home, "vault");
mkdirSync(vault);
let page: VaultPage | undefined;

afterEach(async () => {
  await page?.close();
  page = undefined;
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

const append = (text: string): Promise<void> | undefined =>
  page?.page.evaluate(async (more) => {
    const app = window.host?.app;
    const file = app?.vault.getFileByPath("A.md");
    if (app && file) await app.vault.append(file, more);
  }, text);

describe("the demo", () => {
  test("keeps what one changes in the page only", async () => {
    writeFileSync(join(vault, "A.md"), "one\n");
    page = await VaultPage.open({ vault }, { open: "A.md" });
    await append("two\n");
    expect(await page.readNote("A.md")).toBe("one\ntwo\n");
    expect(readFileSync(join(vault, "A.md"), "utf8")).toBe("one\n");
  });

  test("writes what one changes to the folder that --write names", async () => {
    writeFileSync(join(vault, "A.md"), "one\n");
    page = await VaultPage.open({ vault, write: vault }, { open: "A.md" });
    const kept = page.page.waitForResponse((response) => response.request().method() === "PUT");
    await append("two\n");
    await kept;
    expect(readFileSync(join(vault, "A.md"), "utf8")).toBe("one\ntwo\n");
  });

  test("refuses other pages and paths that lead out", async () => {
    const server = await serveDemo({ vault, write: vault });
    const put = (path: string, headers: Record<string, string>) =>
      fetch(`${server.url}vault/${encodeURIComponent(path)}`, {
        method: "PUT",
        body: "x",
        headers,
      });
    const own = { origin: new URL(server.url).origin };
    try {
      expect((await put("B.md", { origin: "http://elsewhere.example" })).status).toBe(404);
      expect((await put("../B.md", own)).status).toBe(404);
      expect(existsSync(join(home, "B.md"))).toBe(false);
      expect((await put("B.md", own)).status).toBe(204);
      expect(readFileSync(join(vault, "B.md"), "utf8")).toBe("x");
    } finally {
      await server.close();
    }
  });
});
