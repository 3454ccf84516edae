/** What the editor offers inside a query block: instructions, and the vault's own words for their values. */
import {
  type App,
  type Editor,
  type EditorPosition,
  EditorSuggest,
  type EditorSuggestContext,
  type EditorSuggestTriggerInfo,
} from "obsidian";
import {
  blockLanguages,
  type Completion,
  completionsAt,
  knownWords,
  type QueryBlock,
} from "../core/index";
import type { OpenVault } from "./open-vault";
import { takeOffer } from "./take-offer";

/** Longer blocks get no offers, in lines. */
const longestBlock = 100;

/** Where the cursor stands in a block. */
interface PlaceInBlock {
  readonly block: QueryBlock;
  /** The block's text up to the cursor. */
  readonly text: string;
}

/** Completes queries. */
export class QuerySuggest extends EditorSuggest<Completion> {
  private readonly vault: OpenVault;

  constructor(app: App, vault: OpenVault) {
    super(app);
    this.vault = vault;
  }

  override onTrigger(cursor: EditorPosition, editor: Editor): EditorSuggestTriggerInfo | null {
    const place = placeInBlock(cursor, editor);
    if (place === null) return null;
    const { from, to, options } = this.offers(place);
    if (options.length === 0) return null;
    const start = { line: cursor.line, ch: cursor.ch - (to - from) };
    return { start, end: cursor, query: place.text };
  }

  override getSuggestions({ editor, end }: EditorSuggestContext): Completion[] {
    const place = placeInBlock(end, editor);
    return place === null ? [] : [...this.offers(place).options];
  }

  override renderSuggestion({ text, instruction }: Completion, el: HTMLElement): void {
    el.createDiv({ text });
    if (instruction === null) return;
    const about = this.vault.catalogue().query.instructions.about[instruction];
    el.createDiv({ cls: "kith-suggestion-note", text: about });
  }

  override selectSuggestion({ text }: Completion): void {
    takeOffer(text, this.context);
  }

  private offers({ block, text }: PlaceInBlock): ReturnType<typeof completionsAt> {
    return completionsAt(text, text.length, block, knownWords(this.vault.index()));
  }
}

function placeInBlock({ line, ch }: EditorPosition, editor: Editor): PlaceInBlock | null {
  const lines = [editor.getLine(line).slice(0, ch)];
  for (let at = line - 1; at >= Math.max(0, line - longestBlock); at -= 1) {
    const text = editor.getLine(at);
    const [, language] = /^\s*(?:```+|~~~+)\s*([\w-]*)$/.exec(text.trimEnd()) ?? [];
    if (language === undefined) {
      lines.unshift(text);
      continue;
    }
    const block = blockLanguages.get(language.toLowerCase());
    return block === undefined ? null : { block, text: lines.join("\n") };
  }
  return null;
}
