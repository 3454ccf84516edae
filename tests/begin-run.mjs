/** Before the tests: which seed their laws are tried with is said, and what they leave behind gets a folder of its own. */
import { openRunFolder } from "./run-folder.mjs";

export default function beginRun() {
  announceSeed();
  openRunFolder();
}

/** A random seed is drawn here, so that every file has the same and it can be tried again. */
function announceSeed() {
  const asked = process.env.KITH_SEED ?? "20261122";
  const seed = asked === "random" ? String(Math.floor(Math.random() * 2 ** 31)) : asked;
  process.env.KITH_SEED = seed;
  process.stdout.write(`Laws are tried with KITH_SEED=${seed}\n`);
}
