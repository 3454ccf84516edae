/** How Kith speaks up in the app: a notice with buttons, the system's notification when nobody is looking, a count in the status bar. */
import { type App, Notice, Platform, setIcon } from "obsidian";
import {
  agenda,
  type AgendaItem,
  agendaWordsFor,
  createReminderDesk,
  type Moment,
  type ReminderDesk,
  toMoment,
} from "../core/index";
import type { PanelActions } from "../ui/actions";
import type { OpenVault } from "./open-vault";

/** What reminders need. */
export interface ReminderPorts {
  readonly app: App;
  readonly vault: OpenVault;
  readonly actions: PanelActions;
  readonly openPanel: () => void;
  /** Whether the user wants reminders at all, and those of the system. */
  readonly wanted: () => { readonly notices: boolean; readonly system: boolean };
}

/** Under these names a device remembers what it has shown, and until when it keeps quiet. */
const shownUnder = "kith-shown";
const quietUnder = "kith-quiet-until";
/** The most words of a digest. */
const mostNamed = 5;

/** Reminders of this device. */
export class Reminders {
  private readonly ports: ReminderPorts;
  private readonly desk: ReminderDesk;
  private readonly notices = new Map<string, Notice>();
  private settingsSeen: unknown = null;
  private settingsCount = 0;

  constructor(ports: ReminderPorts) {
    this.ports = ports;
    const { app, vault } = ports;
    this.desk = createReminderDesk({
      clock: { now: vault.now },
      items: (now) => agenda(vault.index(), now).items,
      revision: () => this.revision(),
      quiet: () => ({
        hours: vault.settings().quietHours,
        doNotDisturbUntil: this.quietUntil(),
        muted: new Set(),
      }),
      shown: {
        read: () => textsOf(app.loadLocalStorage(shownUnder)),
        write: (keys) => {
          app.saveLocalStorage(shownUnder, keys);
        },
      },
      speak: (item) => {
        this.speak(item);
      },
      speakDigest: (items) => {
        this.speakDigest(items);
      },
      withdraw: (id) => {
        this.notices.get(id)?.hide();
        this.notices.delete(id);
      },
    });
  }

  /** Speaks what is due; nothing while the notes are still being read. */
  look(): void {
    if (this.ports.vault.reading() !== null) return;
    if (this.ports.wanted().notices) this.desk.look();
  }

  /** How many of today's items are still open. */
  openToday(): number {
    return this.desk.openToday();
  }

  /** Keeps this device quiet until a moment. */
  keepQuiet(until: Moment): void {
    this.ports.app.saveLocalStorage(quietUnder, until);
  }

  /** Takes every notice off the screen. */
  stop(): void {
    for (const notice of this.notices.values()) notice.hide();
    this.notices.clear();
  }

  private quietUntil(): Moment | null {
    const kept: unknown = this.ports.app.loadLocalStorage(quietUnder);
    return typeof kept === "string" ? toMoment(kept) : null;
  }

  private revision(): string {
    const settings = this.ports.vault.settings();
    if (settings !== this.settingsSeen) {
      this.settingsSeen = settings;
      this.settingsCount += 1;
    }
    return `${this.ports.vault.index().revision} ${this.settingsCount}`;
  }

  private speak(item: AgendaItem): void {
    const { actions } = this.ports;
    const { id, text, why, path, line, contacts } = item;
    const [contact = null] = contacts;
    this.show(id, text, why, [
      contact === null
        ? [
            "Done",
            () => {
              actions.done(id);
            },
          ]
        : [
            "Log",
            () => {
              actions.log(contact);
            },
          ],
      [
        "Snooze",
        (event) => {
          actions.snooze(id, event);
        },
      ],
      ...(path === ""
        ? []
        : [
            [
              "Open",
              (event: MouseEvent) => {
                actions.open({ path, line }, event);
              },
            ] as const,
          ]),
    ]);
  }

  private speakDigest(items: readonly AgendaItem[]): void {
    const named = items.slice(0, mostNamed).map(({ text }) => text);
    const rest = items.length - named.length;
    const body = rest > 0 ? [...named, `and ${rest} more`] : named;
    const words = agendaWordsFor(this.ports.vault.settings().language);
    this.show("digest", `${words.today}: ${items.length}`, body.join(", "), [
      ["Open panel", this.ports.openPanel],
    ]);
  }

  private show(
    id: string,
    title: string,
    body: string,
    buttons: readonly (readonly [string, (event: MouseEvent) => void])[],
  ): void {
    this.notices.get(id)?.hide();
    const content = createFragment((fragment) => {
      fragment.createDiv({ cls: "kith-notice-title", text: title });
      if (body !== "") fragment.createDiv({ cls: "kith-notice-body", text: body });
      const row = fragment.createDiv({ cls: "kith-notice-buttons" });
      for (const [text, act] of buttons) {
        row.createEl("button", { text, attr: { type: "button" } }).addEventListener("click", act);
      }
    });
    this.notices.set(id, new Notice(content, 0));
    this.showInSystem(id, title, body);
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
export function showInStatusBar(element: HTMLElement, count: number): void {
  element.empty();
  element.toggle(count > 0);
  if (count === 0) return;
  setIcon(element.createSpan({ cls: "kith-status-icon" }), "sprout");
  element.createSpan({ text: ` ${count}` });
  element.setAttribute("aria-label", `${count} open today`);
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
