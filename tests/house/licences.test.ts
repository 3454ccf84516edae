/** What ships is under licences that allow it, each package named with its licence, each chosen one with its reason. */
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  licencesPage,
  type ShippedPackage,
  shippedPackages,
} from "../../scripts/write-licences.mjs";

/** A page without the padding of its tables. */
const plain = (page: string): string => page.replace(/ +/g, " ").replace(/-{3,}/g, "---");

test("Every package that the house is built with is recorded with a reason", () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync("package.json", "utf8"),
  ) as Record<"dependencies" | "devDependencies", Record<string, string>>;
  const folder = "docs/decisions";
  const records = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, "utf8"));
  const named = new Set(records.join("\n").match(/@?[a-z][\w./-]*[\w]/gi));
  const all = Object.keys({ ...dependencies, ...devDependencies });
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter((name) => !named.has(name))).toEqual([]);
});

describe("The packages whose code ships", () => {
  let packages: readonly ShippedPackage[] = [];
  beforeAll(async () => {
    packages = await shippedPackages();
  });

  test("are listed in docs/licences.md; npm run licences writes it anew", () => {
    expect(packages.length).toBeGreaterThan(20);
    expect(plain(readFileSync("docs/licences.md", "utf8"))).toBe(plain(licencesPage(packages)));
  });

  test("are under licences that ask for no more than to be named", () => {
    const licences = new Set(packages.map(({ licence }) => licence));
    expect(
      [...licences].filter((one) => !/^(MIT|ISC|BSD-[23]-Clause|MPL-2\.0|0BSD)$/.test(one)),
    ).toEqual([]);
    expect(packages.filter(({ holders }) => holders.join("") === "")).toEqual([]);
  });

  test("that we chose are each recorded with a reason", () => {
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
      dependencies: Record<string, string>;
    };
    const record = readFileSync("docs/decisions/0001-the-stack.md", "utf8");
    expect(Object.keys(dependencies).filter((name) => !record.includes(name))).toEqual([]);
  });
});
