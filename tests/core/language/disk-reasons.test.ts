/** Why a disk does not do what is asked, in words for a person. */
import { describe, expect, test } from "@jest/globals";
import { diskReason } from "../../../src/core/language/disk-reasons";

const reasons = {
  denied: "not allowed",
  readOnly: "only to be read",
  full: "full",
  missing: "not there",
};

describe("What a system says of its disk is told in words", () => {
  test.each([
    ["EACCES: permission denied, open '/A.md'", "not allowed"],
    ["EPERM: operation not permitted, rename '/A.md'", "not allowed"],
    ["EROFS: read-only file system, open '/A.md'", "only to be read"],
    ["ENOSPC: no space left on device, write", "full"],
    ["EDQUOT: disk quota exceeded, write", "full"],
    ["ENOENT: no such file or directory, stat 'people.csv'", "not there"],
  ])("%s: %s", (message, reason) => {
    expect(diskReason(message, reasons)).toBe(reason);
  });

  test.each(["EIO: input/output error", "The note is gone.", ""])(
    "%j stays as it is",
    (message) => {
      expect(diskReason(message, reasons)).toBe(message);
    },
  );
});
