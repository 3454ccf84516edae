/** What must know every note, and so waits until all were read for the first time. */
import { Notice } from "obsidian";
import type { Catalogue } from "../core/index";

/** What is waited for. */
interface FirstReading {
  /** How many notes are read; null once all are. */
  readonly reading: () => { readonly read: number; readonly total: number } | null;
  readonly firstRead: Promise<void>;
  readonly onChange: (listener: () => void) => () => void;
  readonly catalogue: () => Catalogue;
}

/** Puts acts off until all notes were read, and says so meanwhile. */
export class OnceRead {
  private readonly vault: FirstReading;
  private asked: (() => void) | null = null;
  private stopSaying: () => void = () => undefined;

  constructor(vault: FirstReading) {
    this.vault = vault;
  }

  /** Carries it out, at once where all notes were read; of several that were asked for meanwhile only the last. */
  run(act: () => void): void {
    if (this.vault.reading() === null) {
      act();
      return;
    }
    const isFirst = this.asked === null;
    this.asked = act;
    if (isFirst) void this.wait();
  }

  /** Nothing that waits is carried out any more. */
  stop(): void {
    this.asked = null;
    this.stopSaying();
  }

  private async wait(): Promise<void> {
    const notice = new Notice(this.said(), 0);
    const unfollow = this.vault.onChange(() => {
      notice.setMessage(this.said());
    });
    this.stopSaying = () => {
      unfollow();
      notice.hide();
    };
    await this.vault.firstRead;
    this.stopSaying();
    const { asked } = this;
    this.asked = null;
    asked?.();
  }

  private said(): string {
    const { onceRead, reading } = this.vault.catalogue().ui;
    const { read, total } = this.vault.reading() ?? { read: 0, total: 0 };
    return total === 0 ? onceRead : `${onceRead} ${reading(read, total)}`;
  }
}
