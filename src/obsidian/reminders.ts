/** How Kith speaks up in the app: notices that stay until they are answered, the system's notification when nobody is looking, a count in the status bar. */
import { type App, Platform, setIcon } from "obsidian";
import {
  agenda,
  type AgendaItem,
  createReminderDesk,
  type Moment,
  type ReminderDesk,
  type ReminderWords,
  toMoment,
} from "../core/index";
import { recalled, remember } from "./device-memory";
import { NoticeBoard } from "./notice-board";
import { type ChoicePorts, noticeChoices } from "./notice-choices";

/** What reminders need. */
export interface ReminderPorts extends ChoicePorts {
  readonly app: App;
  /** Whether the user wants reminders at all, and those of the system. */
  readonly wanted: () => { readonly notices: boolean; readonly system: boolean };
}

/** Under these names a device remembers what it has shown, and until when it keeps quiet. */
const shownUnder = "kith-shown";
const quietUnder = "kith-quiet-until";
/** The most items that a digest names. */
const mostNamed = 5;
/** The notice of several items. */
const digestId = "digest";
/** Where reminders are turned off, the desk only counts. */
const always = toMoment("9999-12-31T23:59");

/** Reminders of this device. */
export class Reminders {
  private readonly ports: ReminderPorts;
  private readonly desk: ReminderDesk;
  private readonly board: NoticeBoard;
  /** The items of the digest that stands, by id. */
  private readonly digest = new Map<string, AgendaItem>();
  private settingsSeen: unknown = null;
  private settingsCount = 0;
  private looking = false;

  constructor(ports: ReminderPorts) {
    this.ports = ports;
    const { app, vault } = ports;
    this.board = new NoticeBoard((id) => {
      if (id === digestId) this.digest.clear();
      this.look();
    });
    this.desk = createReminderDesk({
      clock: { now: vault.now },
      items: (now) => agenda(vault.index(), now).items,
      revision: () => this.revision(),
      room: () => this.board.room(),
      quiet: () => ({
        hours: vault.settings().quietHours,
        doNotDisturbUntil: ports.wanted().notices ? this.quietUntil() : always,
        muted: vault.settings().muted,
      }),
      shown: {
        read: () => textsOf(recalled(app, shownUnder)),
        write: (keys) => {
          remember(app, shownUnder, keys);
        },
      },
      speak: (item) => {
        this.speak(item);
      },
      speakDigest: (items) => {
        this.speakDigest(items);
      },
      withdraw: (id) => {
        this.withdraw(id);
      },
    });
  }

  /** Speaks what is due; nothing while the notes are still being read. */
  look(): void {
    // A notice that goes while the desk looks makes room, which it sees by itself.
    if (this.looking || this.ports.vault.reading() !== null) return;
    this.looking = true;
    try {
      this.desk.look();
    } finally {
      this.looking = false;
    }
  }

  /** How many of today's items are still open. */
  openToday(): number {
    return this.desk.openToday();
  }

  /** Until when this device keeps quiet, or null. */
  quietUntil(): Moment | null {
    const kept = recalled(this.ports.app, quietUnder);
    const until = typeof kept === "string" ? toMoment(kept) : null;
    return until !== null && this.ports.vault.now() < until ? until : null;
  }

  /** Keeps this device quiet until a moment, or no longer. */
  keepQuiet(until: Moment | null): void {
    remember(this.ports.app, quietUnder, until);
    this.look();
  }

  /** Takes every notice off the screen. */
  stop(): void {
    this.board.clear();
  }

  private revision(): string {
    const settings = this.ports.vault.settings();
    if (settings !== this.settingsSeen) {
      this.settingsSeen = settings;
      this.settingsCount += 1;
    }
    return `${this.ports.vault.index().revision} ${this.settingsCount}`;
  }

  private words(): ReminderWords {
    return this.ports.vault.catalogue().ui.reminders;
  }

  private speak(item: AgendaItem): void {
    const { id, text, why } = item;
    const { dismiss } = this.words();
    this.board.put(id, {
      title: text,
      body: why,
      choices: noticeChoices(item, this.ports),
      dismiss,
    });
    this.showInSystem(id, text, why);
  }

  /** Several in one; what of an earlier digest is unanswered stays in it. */
  private speakDigest(items: readonly AgendaItem[]): void {
    for (const item of items) this.digest.set(item.id, item);
    this.drawDigest();
    const { title, body } = this.digestText();
    this.showInSystem(digestId, title, body);
  }

  private drawDigest(): void {
    const words = this.words();
    this.board.put(digestId, {
      ...this.digestText(),
      choices: [
        {
          text: words.openPanel,
          main: true,
          act: (_event, answered) => {
            this.ports.openPanel();
            answered();
          },
        },
      ],
      dismiss: words.dismiss,
    });
  }

  private digestText(): { readonly title: string; readonly body: string } {
    const words = this.words();
    const texts = [...this.digest.values()].map(({ text }) => text);
    const rest = texts.length - mostNamed;
    const named = texts.slice(0, mostNamed);
    const body = (rest > 0 ? [...named, words.andMore(rest)] : named).join(", ");
    return { title: words.digest(texts.length), body };
  }

  private withdraw(id: string): void {
    if (!this.digest.delete(id)) this.board.take(id);
    else if (this.digest.size === 0) this.board.take(digestId);
    else this.drawDigest();
  }

  /** Only where nobody sees the notice: a window in the background of a desktop. */
  private showInSystem(id: string, title: string, body: string): void {
    if (!this.ports.wanted().system || Platform.isMobile || activeDocument.hasFocus()) return;
    if (!("Notification" in window) || Notification.permission !== "granted") return;
    const shown = new Notification(title, { body, tag: `kith ${id}` });
    shown.onclick = () => {
      window.focus();
      this.ports.openPanel();
    };
  }
}

/** Shows how many of today's items are open in the status bar, where the app has one. */
export function showInStatusBar(element: HTMLElement, count: number, words: ReminderWords): void {
  element.replaceChildren();
  element.hidden = count === 0;
  if (count === 0) return;
  setIcon(element.createSpan({ cls: "kith-status-icon" }), "sprout");
  element.createSpan({ text: ` ${count}` });
  element.setAttribute("aria-label", words.openToday(count));
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
