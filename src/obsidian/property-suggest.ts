/** What the editor offers while a goal's properties are written: cadences, what counts, and times, each with what it means. */
import {
  type App,
  type Editor,
  type EditorPosition,
  EditorSuggest,
  type EditorSuggestContext,
  type EditorSuggestTriggerInfo,
  type TFile,
} from "obsidian";
import { countable, type ExplainedProperty, propertyMeaning } from "../core/index";
import type { OpenVault } from "./open-vault";
import { takeOffer } from "./take-offer";

/** One offer. */
interface Offer {
  readonly text: string;
  /** What it means now, in words; `""` where the text says it. */
  readonly means: string;
}

/** Ways to say how often. */
const cadences = [
  "daily",
  "weekly",
  "weekdays",
  "every 2 weeks",
  "monthly",
  "quarterly",
  "every 6 months",
  "yearly",
  "once",
  "every Monday and Thursday",
  "monthly on the first Monday",
];

const moments = ["Friday 4pm", "weekdays 12:30", "every day at 8", "Sunday evening"];

/** Frontmatter further down than this line is no goal's. */
const lastLine = 60;

/** Offers values behind `cadence:`, `counts:` and `remind:` in goal notes. */
export class PropertySuggest extends EditorSuggest<Offer> {
  private readonly vault: OpenVault;

  constructor(app: App, vault: OpenVault) {
    super(app);
    this.vault = vault;
  }

  override onTrigger(
    cursor: EditorPosition,
    editor: Editor,
    file: TFile | null,
  ): EditorSuggestTriggerInfo | null {
    if (cursor.line > lastLine || !this.isGoal(file)) return null;
    const line = editor.getLine(cursor.line).slice(0, cursor.ch);
    const found = /^(?:\s*|.*[[(])(cadence|counts|remind)::?\s([^\])]*)$/i.exec(line);
    if (found === null || !(isInFrontmatter(cursor.line, editor) || line.includes("::")))
      return null;
    const [, name = "", behind = ""] = found;
    const typed = behind.trimStart();
    const start = { line: cursor.line, ch: cursor.ch - typed.length };
    return { start, end: cursor, query: `${name.toLowerCase()}:${typed}` };
  }

  override getSuggestions({ query }: EditorSuggestContext): Offer[] {
    const at = query.indexOf(":");
    const name = query.slice(0, at) as ExplainedProperty;
    const typed = query.slice(at + 1);
    const wanted = typed.trim().toLowerCase();
    const all = { cadence: cadences, counts: countable, remind: this.moments() }[name];
    const fitting = all.filter((each) => each.toLowerCase().startsWith(wanted));
    const texts = fitting.length > 0 || wanted === "" ? fitting : [typed.trim()];
    return texts.flatMap((text) => {
      const means = this.meaning(name, text);
      return fitting.length === 0 && means === "" ? [] : [{ text, means }];
    });
  }

  override renderSuggestion({ text, means }: Offer, el: HTMLElement): void {
    el.createDiv({ text });
    if (means !== "") el.createDiv({ cls: "kith-suggestion-note", text: means });
  }

  override selectSuggestion({ text }: Offer): void {
    takeOffer(text, this.context);
    this.close();
  }

  private isGoal(file: TFile | null): boolean {
    const is = file === null ? null : (this.vault.index().note(file.path)?.is ?? null);
    return is === "goal" || is === "goals";
  }

  /** Times of the day by the user's own names, then phrases. */
  private moments(): readonly string[] {
    return [...moments, ...this.vault.settings().calendar.namedTimes.keys()];
  }

  /** "Friday, 20 November 2026, 16:00"; `""` where the text says it all. */
  private meaning(name: ExplainedProperty, text: string): string {
    const { vault } = this;
    const means = propertyMeaning(name, text, vault.index(), vault.now(), vault.catalogue().screen);
    return means === text ? "" : means;
  }
}

function isInFrontmatter(line: number, editor: Editor): boolean {
  if (editor.getLine(0).trimEnd() !== "---") return false;
  for (let at = 1; at < line; at += 1) if (editor.getLine(at).trimEnd() === "---") return false;
  return true;
}
