/** The notices that stand on the screen until they are answered. */
import { Notice, Platform, setIcon } from "obsidian";

/** One thing that a notice offers; `act` calls `answered` once nothing is left to answer, which may be later or never. */
export interface NoticeChoice {
  readonly text: string;
  readonly main?: boolean;
  readonly act: (event: MouseEvent, answered: () => void) => void;
}

/** What a notice says and offers. */
export interface NoticeText {
  readonly title: string;
  readonly body: string;
  readonly choices: readonly NoticeChoice[];
  /** The name of the button that takes it away. */
  readonly dismiss: string;
}

/** The board; it tells when one of its notices went. */
export class NoticeBoard {
  private readonly standing = new Map<string, Notice>();
  private readonly onGone: (id: string) => void;

  constructor(onGone: (id: string) => void) {
    this.onGone = onGone;
  }

  /** How many more notices there is room for. */
  room(): number {
    // On a phone one notice fills the screen's width.
    return (Platform.isPhone ? 1 : 3) - this.standing.size;
  }

  /** Puts a notice up, in the place of one of the same id. */
  put(id: string, { title, body, choices, dismiss }: NoticeText): void {
    this.standing.get(id)?.hide();
    const answered = (): void => {
      this.take(id);
    };
    const content = createFragment((fragment) => {
      const head = fragment.createDiv({ cls: "kith-notice-head" });
      head.createDiv({ cls: "kith-notice-title", text: title });
      const away = head.createEl("button", {
        cls: "clickable-icon kith-notice-dismiss",
        attr: { type: "button", "aria-label": dismiss },
      });
      setIcon(away, "x");
      onPress(away, answered);
      if (body !== "") fragment.createDiv({ cls: "kith-notice-body", text: body });
      const row = fragment.createDiv({ cls: "kith-notice-buttons" });
      for (const { text, main = false, act } of choices) {
        const button = row.createEl("button", { text, attr: { type: "button" } });
        if (main) button.addClass("mod-cta");
        onPress(button, (event) => {
          act(event, answered);
        });
      }
    });
    const notice = new Notice(content, 0);
    staysOnClick(notice);
    this.standing.set(id, notice);
  }

  /** Takes a notice away. */
  take(id: string): void {
    const notice = this.standing.get(id);
    if (notice === undefined) return;
    this.standing.delete(id);
    notice.hide();
    this.onGone(id);
  }

  /** Takes all away, and tells nobody. */
  clear(): void {
    for (const notice of this.standing.values()) notice.hide();
    this.standing.clear();
  }
}

function onPress(button: HTMLElement, act: (event: MouseEvent) => void): void {
  button.addEventListener("click", (event) => {
    // The app takes a notice away wherever it is clicked.
    event.stopPropagation();
    act(event);
  });
}

/** A stray tap answers nothing: only a notice's buttons do. An app that keeps a notice's parts to itself decides that alone. */
function staysOnClick({ containerEl, messageEl }: Partial<Notice>): void {
  (containerEl ?? messageEl)?.addEventListener(
    "click",
    (event) => {
      const pressed = event.target as Element;
      if (pressed.closest("button") === null) event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
