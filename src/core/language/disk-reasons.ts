/** Why a disk does not do what is asked, in words for a person and with what to do. */

/** Parts of sentences, without a full stop. */
export interface DiskReasons {
  readonly denied: string;
  readonly readOnly: string;
  readonly full: string;
  readonly missing: string;
}

/** What systems call it. */
const codes: ReadonlyMap<string, keyof DiskReasons> = new Map([
  ["EACCES", "denied"],
  ["EPERM", "denied"],
  ["EROFS", "readOnly"],
  ["ENOSPC", "full"],
  ["EDQUOT", "full"],
  ["ENOENT", "missing"],
]);

/** The reason behind a system's message such as "ENOSPC: no space left on device, write"; any other message as it is. */
export function diskReason(message: string, reasons: DiskReasons): string {
  const known = codes.get(message.split(":", 1)[0] ?? "");
  return known === undefined ? message : reasons[known];
}
