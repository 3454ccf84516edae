/** Real vaults that none of us wrote: every command answers, no exception, not a byte changed. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openVault } from "../../src/cli/open-vault";
import { dayOf } from "../../src/core/dates/day";
import { explainAnswer } from "../../src/core/view-models/explain-answer";
import { kith } from "../cli/run-kith";
import { silentTerminal } from "../cli/silent-terminal";

const corpus = "../shared/corpus";
const here = existsSync(corpus);
if (!here) console.warn(`Skipped: the corpus of real vaults is not at ${corpus}.`);

const vaults = here
  ? readdirSync(corpus, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
  : [];

/** One hash of every path and byte below a folder. */
function fingerprint(folder: string): string {
  const hash = createHash("sha256");
  const enter = (at: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      hash.update(path);
      if (entry.isDirectory()) enter(path);
      else if (entry.isFile()) hash.update(readFileSync(path));
    }
  };
  enter(folder);
  return hash.digest("hex");
}

(here ? describe : describe.skip)("The corpus of real vaults", () => {
  let before = "";
  beforeAll(() => {
    before = fingerprint(corpus);
  });
  afterAll(() => {
    expect(fingerprint(corpus)).toBe(before);
  });

  test.each(vaults)(
    "%s is answered by goals, contacts, check, detect and missing",
    async (name) => {
      const call = ["--vault", join(corpus, name), "--now", "2026-11-22T10:00", "--json"];
      for (const [command, list] of [
        ["goals", "goals"],
        ["contacts", "contacts"],
        ["check", "problems"],
        ["detect", "marks"],
        ["missing", "people"],
      ] as const) {
        const said = await kith([command, ...call]);
        expect(said.stderr).toBe("");
        expect(said.status).toBeLessThan(command === "check" ? 2 : 1);
        expect(Array.isArray(said.json()[list])).toBe(true);
      }
    },
    120_000,
  );

  test.each(vaults)(
    "%s is explained, every line of every note",
    (name) => {
      const { files, folder, index, now } = openVault(
        { vault: join(corpus, name), now: "2026-11-22T10:00" },
        silentTerminal,
      );
      for (const { path } of files) {
        const text = folder.readNow(path) ?? "";
        const last = text.split(/\r\n|\n|\r/).length;
        const { lines } = explainAnswer(path, text, index, dayOf(now));
        expect(lines.every(({ line }) => line >= 1 && line <= last)).toBe(true);
      }
    },
    120_000,
  );
});
