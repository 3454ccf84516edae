/** Markdown as the app shows it: wikilinks, tags, highlights, comments, tasks and callouts included. */
import MarkdownIt from "markdown-it";
import { setIcon } from "./icons";
import { sanitizeHTMLToDom } from "./text";

const md = new MarkdownIt({ html: true, linkify: true, breaks: true });
const escape = (text: string): string => md.utils.escapeHtml(text);

md.inline.ruler.before("link", "wikilink", (state, silent) => {
  const embed = state.src.startsWith("![[", state.pos);
  const open = state.pos + (embed ? 3 : 2);
  if (!embed && !state.src.startsWith("[[", state.pos)) return false;
  const close = state.src.indexOf("]]", open);
  if (close < 0) return false;
  const inner = state.src.slice(open, close);
  if (inner.includes("\n") || inner.includes("[")) return false;
  if (!silent) {
    const bar = inner.indexOf("|");
    const target = (bar < 0 ? inner : inner.slice(0, bar)).trim();
    const text = bar < 0 ? target.replace(/#/g, " > ") : inner.slice(bar + 1);
    state.push("html_inline", "", 0).content = embed
      ? `<span class="internal-embed" src="${escape(target)}" alt="${escape(text)}"></span>`
      : `<a class="internal-link" data-href="${escape(target)}" href="${escape(target)}">${escape(text)}</a>`;
  }
  state.pos = close + 2;
  return true;
});

md.inline.ruler.before("emphasis", "tag", (state, silent) => {
  if (state.src[state.pos] !== "#") return false;
  if (state.pos > 0 && !/[\s(]/.test(state.src[state.pos - 1] ?? "")) return false;
  const name = /^#([\p{L}\p{N}_/-]+)/u.exec(state.src.slice(state.pos, state.pos + 200))?.[1];
  if (name === undefined || /^[\d/]+$/.test(name)) return false;
  if (!silent) {
    state.push("html_inline", "", 0).content =
      `<a class="tag" href="#${escape(name)}">#${escape(name)}</a>`;
  }
  state.pos += name.length + 1;
  return true;
});

function paired(mark: string, open: string, close: string, keep: boolean): void {
  md.inline.ruler.before("emphasis", mark, (state, silent) => {
    if (!state.src.startsWith(mark, state.pos)) return false;
    const end = state.src.indexOf(mark, state.pos + 2);
    if (end < 0 || end === state.pos + 2) return false;
    if (!silent && keep) {
      state.push("html_inline", "", 0).content =
        open + escape(state.src.slice(state.pos + 2, end)) + close;
    }
    state.pos = end + 2;
    return true;
  });
}
paired("==", "<mark>", "</mark>", true);
paired("%%", "", "", false);

md.core.ruler.push("lines", (state) => {
  for (const token of state.tokens) {
    if (token.type === "list_item_open" && token.map)
      token.attrSet("data-line", String(token.map[0]));
  }
});

/** Renders markdown to nodes; scripts and handlers in it are dropped. */
export function markdownToDom(markdown: string): DocumentFragment {
  const fragment = sanitizeHTMLToDom(md.render(markdown));
  for (const link of Array.from(fragment.querySelectorAll("a:not(.internal-link):not(.tag)"))) {
    const href = link.getAttribute("href") ?? "";
    if (/^[a-z][a-z0-9+.-]*:/i.test(href)) {
      link.classList.add("external-link");
      link.setAttribute("target", "_blank");
      link.setAttribute("rel", "noopener nofollow");
    } else {
      link.classList.add("internal-link");
      let target = href;
      try {
        target = decodeURIComponent(href);
      } catch {
        target = href;
      }
      link.setAttribute("data-href", target);
    }
  }
  for (const item of Array.from(fragment.querySelectorAll("li"))) asTask(item);
  for (const quote of Array.from(fragment.querySelectorAll("blockquote"))) asCallout(quote);
  return fragment;
}

function asTask(item: HTMLLIElement): void {
  const holder = item.firstElementChild?.tagName === "P" ? item.firstElementChild : item;
  const first = holder.firstChild;
  const match = first?.nodeType === 3 ? /^\s*\[(.)\]\s+/.exec(first.textContent ?? "") : null;
  if (!first || !match) return;
  first.textContent = (first.textContent ?? "").slice(match[0].length);
  const mark = match[1] ?? " ";
  item.classList.add("task-list-item");
  item.classList.toggle("is-checked", mark !== " ");
  item.setAttribute("data-task", mark === " " ? "" : mark);
  item.parentElement?.classList.add("contains-task-list");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.className = "task-list-item-checkbox";
  box.checked = mark !== " ";
  box.setAttribute("aria-label", (item.textContent ?? "Task").trim().slice(0, 80) || "Task");
  holder.prepend(box);
}

const calloutIcons = new Map([
  ["note", "pencil"],
  ["info", "info"],
  ["todo", "check-circle-2"],
  ["tip", "flame"],
  ["success", "check"],
  ["question", "help-circle"],
  ["warning", "alert-triangle"],
  ["quote", "quote"],
  ["example", "list"],
]);

function asCallout(quote: HTMLQuoteElement): void {
  const first = quote.querySelector("p");
  const match = /^\[!([\w-]+)\]([+-]?)[ \t]*(.*)/.exec(first?.firstChild?.textContent ?? "");
  if (!first || !match) return;
  const kind = (match[1] ?? "note").toLowerCase();
  const callout = document.createElement("div");
  callout.className = "callout";
  callout.setAttribute("data-callout", kind);
  const title = callout.appendChild(document.createElement("div"));
  title.className = "callout-title";
  const icon = title.appendChild(document.createElement("div"));
  icon.className = "callout-icon";
  setIcon(icon, calloutIcons.get(kind) ?? "pencil");
  const inner = title.appendChild(document.createElement("div"));
  inner.className = "callout-title-inner";
  const named = (match[3] ?? "").trim();
  inner.textContent = named === "" ? kind.charAt(0).toUpperCase() + kind.slice(1) : named;
  first.firstChild?.remove();
  first.querySelector(":scope > br:first-child")?.remove();
  if (first.childNodes.length === 0) first.remove();
  const content = callout.appendChild(document.createElement("div"));
  content.className = "callout-content";
  content.append(...Array.from(quote.childNodes));
  quote.replaceWith(callout);
}
