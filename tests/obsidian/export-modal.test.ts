/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The window of an export, in the stand-in for the app. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { act } from "preact/test-utils";
import { aVault, clearScreen, type KithOver, kithOver } from "./kith-over";

beforeEach(clearScreen);

const opened = async (command = "export-contacts", files = aVault): Promise<KithOver> => {
  const kith = await kithOver(files);
  await kith.run(command);
  return kith;
};
const pathIn = (kith: KithOver): string => {
  const field = kith.named("File in this vault");
  return "value" in field ? String(field.value) : "";
};
const says = ({ top }: KithOver): string => top().textContent;

describe("An export", () => {
  test("of contacts as vCard is one key away, says what it wrote, and is undone", async () => {
    const kith = await opened();
    const before = kith.files();
    const path = pathIn(kith);
    expect(path).toMatch(/\.vcf$/);
    await kith.click("Export");
    expect(kith.file(path)).toContain("FN:Ana");
    expect(kith.notices().join()).toContain(`Wrote 2 contacts to ${path}.`);
    await kith.run("undo");
    expect(kith.files()).toEqual(before);
  });

  test.each([
    ["contacts", "csv", "Ana"],
    ["goals", "json", "Call two friends"],
    ["interactions", "csv", "2026-11-20"],
  ])("of %s as %s holds what is derived", async (subject, form, held) => {
    const kith = await opened("export-data");
    await kith.type("What", subject);
    await kith.type("As", form);
    const path = pathIn(kith);
    await kith.click("Export");
    expect(kith.file(path)).toContain(held);
  });

  test("offers vCard for contacts alone, and another form where it stood", async () => {
    const kith = await opened();
    await kith.type("What", "goals");
    const forms = [...kith.named("As").querySelectorAll("option")].map(({ value }) => value);
    expect(forms).not.toContain("vcard");
    expect(pathIn(kith)).not.toMatch(/\.vcf$/);
  });

  test("takes a free name where the usual one is taken", async () => {
    const first = pathIn(await opened());
    clearScreen();
    const kith = await opened("export-contacts", { ...aVault, [first.toUpperCase()]: "mine" });
    expect(pathIn(kith).toLowerCase()).not.toBe(first.toLowerCase());
  });

  test.each(["../outside.vcf", "People/../../outside.vcf", ".obsidian/x.vcf"])(
    "goes nowhere outside the notes: not to %s",
    async (path) => {
      const kith = await opened();
      const before = kith.files();
      await kith.type("File in this vault", path);
      await kith.click("Export");
      expect(kith.files()).toEqual(before);
      expect(kith.top().querySelector("[role=alert]")?.textContent).not.toBe("");
    },
  );

  test("replaces a file only where that is ticked", async () => {
    const kith = await opened("export-contacts", { ...aVault, "Mine.vcf": "mine" });
    await kith.type("File in this vault", "Mine.vcf");
    await kith.click("Export");
    expect(kith.file("Mine.vcf")).toBe("mine");
    expect(says(kith)).toContain("There is a file Mine.vcf already.");
    await kith.click("Replace the file that is there");
    await kith.click("Replace the file");
    expect(kith.file("Mine.vcf")).toContain("BEGIN:VCARD");
  });

  test("does not replace a file that came while the window stood open", async () => {
    const kith = await opened();
    const path = pathIn(kith);
    await kith.sync(path, "theirs");
    await kith.click("Export");
    expect(kith.file(path)).toBe("theirs");
    expect(kith.windows()).toBe(1);
  });

  test("that the disk refuses says why, and can be tried again", async () => {
    const kith = await opened();
    const { adapter } = kith.host;
    const write = adapter.write.bind(adapter);
    adapter.write = () => Promise.reject(new Error("ENOSPC: no space left on device"));
    await kith.click("Export");
    expect(says(kith)).toContain("the disk is full");
    adapter.write = write;
    const path = pathIn(kith);
    await kith.click("Export");
    expect(kith.file(path)).toContain("FN:Ana");
  });

  test("pressed twice is one file", async () => {
    const kith = await opened();
    const before = Object.keys(kith.files()).length;
    const button = kith.named("Export");
    await act(async () => {
      button.click();
      await Promise.resolve();
      button.click();
    });
    await kith.settled();
    expect(Object.keys(kith.files())).toHaveLength(before + 1);
  });

  test("of an empty vault is a file without anybody", async () => {
    const kith = await opened("export-contacts", {});
    const path = pathIn(kith);
    await kith.click("Export");
    expect(kith.notices().join()).toContain("Wrote 0 contacts");
    expect(kith.file(path)).not.toContain("BEGIN:VCARD");
  });
});
