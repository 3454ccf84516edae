/** An address book of 10,000 in the plugin, in a browser: how long each step takes, and how long it holds the page up. `node scripts/bench-import.mjs [PEOPLE]` */
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { loadModule } from "./load-module.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const count = Number(process.argv[2] ?? 10_000);
process.chdir(root);

const { VaultPage } = await loadModule(root, "tests/e2e/vault-page.ts");

const first = "Ada Bea Carl Dina Emil Fay Gus Hana Igor June Kim Lena Milo Nora Otto Pia".split(
  " ",
);
const last = "Abel Brand Chen Diaz Ek Fuchs Grau Holm Ito Jung Klein Lund Moss Nagel".split(" ");
const rows = Array.from({ length: count }, (_, at) => {
  const name = `${first[at % first.length]} ${last[Math.floor(at / first.length) % last.length]} ${String(at)}`;
  return `${name},${at}@example.org,+49 170 ${String(1_000_000 + at)},Firm ${String(at % 300)},Lead,1980-04-${String(1 + (at % 28)).padStart(2, "0")}`;
});
const csv = [
  "Name,E-mail 1 - Value,Phone 1 - Value,Organization Name,Organization Title,Birthday",
  ...rows,
].join("\n");
const vcf = rows
  .map((row) => {
    const [name, email, phone, company, role, birthday] = row.split(",");
    return `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nEMAIL:${email}\r\nTEL:${phone}\r\nORG:${company}\r\nTITLE:${role}\r\nBDAY:${birthday}\r\nEND:VCARD\r\n`;
  })
  .join("");

const vault = await VaultPage.open({ plugin: "." }, { plugins: ["kith"] });
const { page } = vault;
const modal = page.locator(".modal");

/** How long an act takes in seconds, and the longest that the page was held up meanwhile, in milliseconds. */
async function timed(name, act) {
  await page.evaluate(() => {
    window.held = [];
    window.heldBy ??= new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.held.push(duration);
    });
    window.heldBy.observe({ type: "longtask" });
  });
  const begun = performance.now();
  await act();
  const seconds = (performance.now() - begun) / 1000;
  await page.waitForTimeout(200);
  const held = await page.evaluate(() => {
    window.heldBy.disconnect();
    return window.held.sort((a, b) => b - a);
  });
  const worst = held
    .slice(0, 5)
    .map((each) => Math.round(each))
    .join(", ");
  console.log(
    `${name.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s   over 50 ms: ${String(held.length).padStart(3)}  ${worst}`,
  );
}

async function choose(name, text) {
  await vault.executeCommand("kith:import-people");
  await modal
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
}
const planned = () => modal.locator("form").waitFor({ timeout: 600_000 });
const gone = () => modal.waitFor({ state: "detached", timeout: 600_000 });

try {
  for (const [name, text] of [
    ["people.csv", csv],
    ["people.vcf", vcf],
  ]) {
    await vault.resetVault({});
    console.log(`${name}, ${String(count)} people`);
    await timed("read and plan", async () => {
      await choose(name, text);
      await planned();
    });
    await timed("write", async () => {
      await modal.getByRole("button", { name: /^Import/ }).click();
      await gone();
    });
    await timed("until the index has them", () => vault.settled());
    await timed("read and plan a second time", async () => {
      await choose(name, text);
      await planned();
    });
    console.log(
      `  ${(await modal.locator(".kith-import").innerText()).replaceAll("\n", " · ").slice(0, 160)}`,
    );
    await modal.getByRole("button", { name: "Cancel" }).click();
    await timed("undo", async () => {
      await vault.executeCommand("kith:undo");
      await page.waitForFunction(
        () => window.host.app.vault.getMarkdownFiles().length === 0,
        undefined,
        { polling: 50, timeout: 600_000 },
      );
    });
  }
} finally {
  await vault.close();
}
