/** What the command says of files and folders that are not as they should be: the shape that every language fills in. */

/** Why something was not written; `because` is what the system said. */
export interface DiskWords {
  readonly leadsOut: (path: string, folder: string) => string;
  readonly linkLeadsOut: (path: string) => string;
  readonly noFile: (path: string) => string;
  readonly tooLarge: (path: string) => string;
  readonly noText: (path: string) => string;
  readonly unreadable: (file: string, because: string) => string;
  readonly unseen: (file: string, because: string) => string;
  readonly linkUnfollowed: (file: string, because: string) => string;
  readonly unwritable: (file: string, because: string) => string;
  /** Several notes, put onto the disk together. */
  readonly notesUnwritable: (because: string) => string;
  readonly folderUnmade: (folder: string, because: string) => string;
  readonly unremoved: (file: string, because: string) => string;
  readonly changesOn: (file: string) => string;
  /** Behind why a plan stopped: which files it left changed. */
  readonly stuck: (because: string, files: readonly string[]) => string;
  readonly lockTaken: (seconds: number, lock: string) => string;
  readonly lockUnmade: (lock: string, because: string) => string;
  readonly recordUnwritten: (file: string, because: string) => string;
  readonly undoUnwritten: (file: string, because: string) => string;
  /** What stdout leads to did not take the answer. */
  readonly answerUnwritten: (because: string) => string;
  /** Problems, each with its place. */
  readonly problems: {
    readonly vaultEmpty: string;
    readonly noteEncoding: string;
    readonly noteTooLarge: string;
    readonly noteUnreadable: (because: string) => string;
    readonly folderUnreadable: (because: string) => string;
    readonly linkBroken: string;
    readonly linkLeadsOut: string;
    readonly settingsUnreadable: (because: string) => string;
  };
}
