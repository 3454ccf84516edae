/** @jest-environment ./tests/host/jsdom-environment.cjs */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { now } from "./acted-on";
import { actsOver, type ActsOver, dataPath } from "./acts-over";

const over = (data: string | null): Promise<ActsOver> =>
  actsOver(data === null ? {} : { [dataPath]: data }, now);
const held = ({ files }: ActsOver): Record<string, unknown> =>
  JSON.parse(files()[dataPath] ?? "{}") as Record<string, unknown>;
const put = ({ host }: ActsOver, text: string | null): Promise<void> =>
  host.externalEdit(dataPath, text);

beforeEach(() => {
  window.localStorage.clear();
});

describe("Settings", () => {
  test("of a newer Kith are read and never written, which is said", async () => {
    const vault = await over('{"version":2,"weekStart":"sunday"}');
    const { settingsFile } = vault;
    expect(settingsFile.settings.calendar.weekStart).not.toBe("monday");
    expect(settingsFile.problems).toContainEqual(
      expect.objectContaining({ code: "settings-newer" }),
    );
    await expect(settingsFile.change((data) => ({ ...data, a: 1 }))).rejects.toThrow(/newer Kith/);
    await settingsFile.mend();
    expect(await settingsFile.takeOver()).toBe(false);
    expect(vault.files()[dataPath]).toBe('{"version":2,"weekStart":"sunday"}');
  });

  test("tell whether reminders are wanted, and they are unless turned off", async () => {
    expect((await over(null)).settingsFile.reminders()).toEqual({ notices: true, system: true });
    const off = await over('{"reminders":false,"systemNotifications":false}');
    expect(off.settingsFile.reminders()).toEqual({ notices: false, system: false });
  });

  test("that no device has are not made by taking over or mending", async () => {
    const vault = await over(null);
    await vault.settingsFile.mend();
    expect(await vault.settingsFile.takeOver()).toBe(false);
    expect(vault.files()[dataPath]).toBeUndefined();
  });
});

describe("Settings that are read while a sync is half done with them", () => {
  test("keep what was changed on this device before", async () => {
    const vault = await over('{"weekStart":"monday"}');
    await vault.settingsFile.change((data) => ({ ...data, dueDigestSize: 2 }));
    await put(vault, '{"weekSt');
    expect(await vault.settingsFile.takeOver()).toBe(false);
    expect(vault.files()[dataPath]).toBe('{"weekSt');
    await put(vault, '{"weekStart":"monday"}');
    expect(await vault.settingsFile.takeOver()).toBe(true);
    expect(held(vault)).toMatchObject({ weekStart: "monday", dueDigestSize: 2 });
  });
});

describe("What this device decided", () => {
  test("is put back another time where it can't be written at the start", async () => {
    const vault = await over("{}");
    await vault.settingsFile.change((data) => ({
      ...data,
      decisions: { a: { done: true, decidedAt: now() } },
    }));
    await put(vault, "{}");
    await vault.settingsFile.read();
    const { adapter } = vault.host;
    const write = adapter.write.bind(adapter);
    adapter.write = () => Promise.reject(new Error("EBUSY"));
    await vault.settingsFile.mend();
    adapter.write = write;
    await vault.settingsFile.mend();
    expect(held(vault)).toMatchObject({ decisions: { a: { done: true } } });
  });

  test("is put back at the start where a sync took it away, and only then written", async () => {
    const vault = await over('{"weekStart":"monday"}');
    await vault.settingsFile.mend();
    expect(vault.files()[dataPath]).toBe('{"weekStart":"monday"}');
    await vault.acts.done("an-item");
    const mine = held(vault)["decisions"];
    await put(vault, '{"weekStart":"sunday"}');
    await vault.settingsFile.read();
    await vault.settingsFile.mend();
    expect(held(vault)).toMatchObject({ weekStart: "sunday", decisions: mine });
  });
});

describe("What a sync puts back by itself at the last moment", () => {
  test("is not put back a second time", async () => {
    const vault = await over('{"weekStart":"monday"}');
    await vault.acts.done("an-item");
    const whole = vault.files()[dataPath] ?? "";
    await put(vault, '{"weekStart":"monday"}');
    await vault.settingsFile.read();
    await put(vault, whole);
    await vault.settingsFile.mend();
    expect(held(vault)).toEqual(JSON.parse(whole));
  });
});

describe("A sync that leaves something beside the settings", () => {
  const copy = ".obsidian/plugins/kith/data (Conflicted copy Mac 202611221015).json";

  test("that is no JSON is passed over", async () => {
    const vault = await over('{"weekStart":"monday"}');
    await vault.host.externalEdit(copy, "{");
    expect(await vault.settingsFile.takeOver()).toBe(false);
    expect(held(vault)).toEqual({ weekStart: "monday" });
  });

  test("in a folder that can't be listed is passed over", async () => {
    const vault = await over('{"weekStart":"monday"}');
    vault.host.adapter.list = () => Promise.reject(new Error("EACCES"));
    expect(await vault.settingsFile.takeOver()).toBe(false);
  });

  test("that can't be written is left for the next time, without a word", async () => {
    const vault = await over('{"weekStart":"monday"}');
    await vault.acts.done("an-item");
    await put(vault, '{"weekStart":"sunday"}');
    vault.host.adapter.write = () => Promise.reject(new Error("ENOSPC"));
    expect(await vault.settingsFile.takeOver()).toBe(false);
    expect(held(vault)).toEqual({ weekStart: "sunday" });
  });
});
