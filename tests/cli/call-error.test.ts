/** The call or the vault is wrong: what one clear line on stderr says before exit status 2. */
import { describe, expect, test } from "@jest/globals";
import {
  CallError,
  errorCode,
  messageOf,
  onOneLine,
  saidOf,
  whyOf,
} from "../../src/cli/call-error";
import { commandCatalogueFor } from "../../src/core/language/command/index";

const english = commandCatalogueFor("en");
const german = commandCatalogueFor("de");

describe("What was thrown is said on one line", () => {
  test("in the language asked for, where it is ours", () => {
    const error = new CallError(({ calls }) => calls.emptyVaultName);
    expect(saidOf(error, german)).toBe(german.calls.emptyVaultName);
    expect(error.message).toBe(english.calls.emptyVaultName);
    expect(saidOf(error, german)).not.toBe(saidOf(error, english));
  });

  test.each([
    [new Error("a\n  b\n\nc"), "a b c"],
    ["text", "text"],
    [{ message: 5 }, "5"],
    [null, "null"],
    [undefined, "undefined"],
    [new Error(""), ""],
  ])("%p: %j", (thrown, said) => {
    expect(messageOf(thrown)).toBe(said);
  });

  test("why a disk did not do it is told in words where they are known, else as it stands", () => {
    const full = Object.assign(new Error("ENOSPC: no space left on device, write"), {
      code: "ENOSPC",
    });
    expect(whyOf(full, german)).not.toContain("ENOSPC");
    expect(whyOf(new Error("odd"), german)).toBe("odd");
  });
});

test("The system's code of what was thrown", () => {
  expect([
    errorCode({ code: "ENOENT" }),
    errorCode(new Error("x")),
    errorCode("ENOENT"),
    errorCode(null),
  ]).toEqual(["ENOENT", null, null, null]);
});

test("Text of several lines becomes one, without blank ones", () => {
  expect(onOneLine(" a \n\n\tb\r\n")).toBe("a b");
  expect(onOneLine("")).toBe("");
});
