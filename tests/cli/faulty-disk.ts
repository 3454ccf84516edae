/** A disk on which any one act can fail, and which keeps what it was asked to do. */
import { disk, type FileSystem } from "../../src/cli/file-system";

/** What happens at one of the acts. */
export interface Fault {
  /** The how-manieth act it happens at, from 0; never beyond the last. */
  readonly at: number;
  /** Before the act, in place of it, or right after it was done. */
  readonly happen: (act: () => unknown) => unknown;
  /** Whether it happens at every later act too. */
  readonly isForGood?: boolean;
}

/** A file system whose acts are counted, reads included, with a fault at one of them. */
export function faultyDisk(fault: Fault | null): {
  readonly fs: FileSystem;
  readonly acts: string[];
} {
  const acts: string[] = [];
  const wrap =
    <Args extends readonly unknown[], Result>(name: string, act: (...args: Args) => Result) =>
    (...args: Args): Result => {
      const at = acts.push(name) - 1;
      const run = (): Result => act(...args);
      const strikes = fault?.at === at || (fault?.isForGood === true && at > fault.at);
      return (fault && strikes ? fault.happen(run) : run()) as Result;
    };
  const fs: FileSystem = {
    facts: wrap("facts", disk.facts),
    realPath: wrap("realPath", disk.realPath),
    read: wrap("read", disk.read),
    names: wrap("names", disk.names),
    openNew: wrap("openNew", disk.openNew),
    write: wrap("write", disk.write),
    setMode: wrap("setMode", disk.setMode),
    flush: wrap("flush", disk.flush),
    flushFiles: wrap("flushFiles", disk.flushFiles),
    close: wrap("close", disk.close),
    replace: wrap("replace", disk.replace),
    link: wrap("link", disk.link),
    remove: wrap("remove", disk.remove),
    makeFolder: wrap("makeFolder", disk.makeFolder),
    removeFolder: wrap("removeFolder", disk.removeFolder),
    flushFolder: wrap("flushFolder", disk.flushFolder),
  };
  return { fs, acts };
}

/** What a system call throws. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: it failed`), { code });
}
