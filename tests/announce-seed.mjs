/** Says before the tests which seed their laws are tried with; a random one is drawn here, so that every file has the same and it can be tried again. */
export default function announceSeed() {
  const asked = process.env.KITH_SEED ?? "20261122";
  const seed = asked === "random" ? String(Math.floor(Math.random() * 2 ** 31)) : asked;
  process.env.KITH_SEED = seed;
  process.stdout.write(`Laws are tried with KITH_SEED=${seed}\n`);
}
