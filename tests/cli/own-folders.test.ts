import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { cacheFolder, stateFolder, vaultKey } from "../../src/cli/own-folders";

const home = join("/", "home", "ana");
const local = join("/", "local");
const own = join("/", "own");

describe("What the command keeps for itself", () => {
  test.each([
    ["linux", {}, [".cache", "kith"], [".local", "state", "kith"]],
    ["darwin", {}, ["Library", "Caches", "kith"], ["Library", "Application Support", "kith"]],
  ])("lies on %s in the folders that are for it there", (platform, given, cache, state) => {
    expect(cacheFolder(given, platform, home)).toBe(join(home, ...cache));
    expect(stateFolder(given, platform, home)).toBe(join(home, ...state));
  });

  test("lies on Windows in the user's local folder", () => {
    const given = { LOCALAPPDATA: local };
    expect(cacheFolder(given, "win32", home)).toBe(join(local, "kith", "Cache"));
    expect(stateFolder(given, "win32", home)).toBe(join(local, "kith", "State"));
  });

  test("lies elsewhere where the system says so, by a whole path", () => {
    const given = { XDG_CACHE_HOME: join(own, "c"), XDG_STATE_HOME: join(own, "s") };
    expect(cacheFolder(given, "linux", home)).toBe(join(own, "c", "kith"));
    expect(stateFolder(given, "linux", home)).toBe(join(own, "s", "kith"));
    const half = { XDG_CACHE_HOME: "c", XDG_STATE_HOME: "s" };
    expect(cacheFolder(half, "linux", home)).toBe(join(home, ".cache", "kith"));
    expect(stateFolder(half, "linux", home)).toBe(join(home, ".local", "state", "kith"));
  });

  test("lies in the folder that KITH_CACHE and KITH_STATE name, and an empty name is none", () => {
    const given = { KITH_CACHE: join(own, "c"), KITH_STATE: join(own, "s") };
    for (const platform of ["linux", "darwin", "win32"]) {
      expect(cacheFolder(given, platform, home)).toBe(join(own, "c"));
      expect(stateFolder(given, platform, home)).toBe(join(own, "s"));
    }
    const empty = { KITH_CACHE: "", KITH_STATE: "" };
    expect(cacheFolder(empty, "linux", home)).toBe(join(home, ".cache", "kith"));
    expect(stateFolder(empty, "linux", home)).toBe(join(home, ".local", "state", "kith"));
  });

  test("is not kept where they say off or half a path, or no folder is known", () => {
    for (const named of ["off", "half/a/path"]) {
      expect(cacheFolder({ KITH_CACHE: named }, "linux", home)).toBeNull();
      expect(stateFolder({ KITH_STATE: named }, "linux", home)).toBeNull();
    }
    for (const platform of ["linux", "darwin", "win32"]) {
      expect(cacheFolder({}, platform, "")).toBeNull();
      expect(stateFolder({}, platform, "")).toBeNull();
    }
  });
});

test("Two vaults never share what is kept of them", () => {
  expect(vaultKey("/notes")).toMatch(/^[0-9a-f]{32}$/);
  expect(vaultKey("/notes")).not.toBe(vaultKey("/notes/"));
});
