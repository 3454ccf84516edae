/** Three thousand contacts in a block, timed in a browser: the page of `node scripts/bench-blocks.mjs`. */
import { h, render } from "preact";
import {
  type BlockView,
  blockView,
  createNoteIndex,
  dayOf,
  catalogueFor,
  readNote,
  toMoment,
} from "../../src/core/index";
import { Block } from "../../src/ui/blocks/block";
import { mount } from "../../src/ui/render";
import { setIcon } from "../host/icons";
import { recordedActions } from "./recorded-actions";
import { settingsOf } from "../core/settings-of";

/** How long a query took, in milliseconds: until its rows are known, until they are painted, and what was made. */
export interface Timed {
  readonly query: number;
  readonly painted: number;
  readonly elements: number;
}

declare global {
  interface Window {
    windowed?: (text: string) => Promise<Timed>;
    naive?: (text: string) => Promise<Timed>;
  }
}

const now = toMoment("2026-11-19T09:00");
if (now === null) throw new Error("There is no such moment.");
const moment = now;
const settings = settingsOf();
const index = createNoteIndex(settings);
const people = Array.from({ length: 3000 }, (_, at) => `Person ${String(at)}`);
index.putAll([
  ...people.map((name, at) =>
    readNote(
      `People/${name}.md`,
      `---\ntype: contact\ncompany: Acme ${String(at % 50)}\n---\n`,
      settings,
    ),
  ),
  ...Array.from({ length: 150 }, (_, at) => {
    const day = `2025-${String((at % 12) + 1).padStart(2, "0")}-${String((at % 28) + 1).padStart(2, "0")}`;
    const lines = people
      .slice(at * 20, at * 20 + 20)
      .map((name) => `- Had coffee with [[${name}]]\n`);
    return readNote(`Journal/${day} ${String(at)}.md`, lines.join(""), settings);
  }),
]);
const language = { screen: catalogueFor("en").screen, query: catalogueFor("en").query };
const screen = {
  actions: recordedActions().actions,
  drawIcon: setIcon,
  words: catalogueFor("en").ui,
  say: () => undefined,
  screenWords: language.screen,
  today: dayOf(now),
  reading: null,
};

function viewOf(text: string): Extract<BlockView, { is: "contacts" }> {
  const view = blockView({
    block: "dormant",
    text,
    index,
    now: moment,
    here: null,
    language,
    agenda: () => ({ list: { missed: [], days: [], vague: [] }, problems: [] }),
  });
  if (view.is !== "contacts") throw new Error("The query has a mistake.");
  return view;
}

async function timed(
  text: string,
  show: (view: ReturnType<typeof viewOf>, element: HTMLElement) => void,
): Promise<Timed> {
  const element = document.createElement("div");
  document.body.replaceChildren(element);
  const start = performance.now();
  const view = viewOf(text);
  const query = performance.now() - start;
  show(view, element);
  // A task after the next frame's work begins when that frame was painted.
  await new Promise<void>((done) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        done();
      };
      channel.port2.postMessage(null);
    });
  });
  return {
    query,
    painted: performance.now() - start,
    elements: element.querySelectorAll("*").length,
  };
}

window.windowed = (text) =>
  timed(text, (view, element) => {
    mount(element, h(Block, { view }), screen);
  });
window.naive = (text) =>
  timed(text, ({ groups }, element) => {
    const rows = groups.flatMap((group) => group.rows.map((row) => row()));
    render(
      h(
        "ul",
        null,
        rows.map(({ path, cells }) =>
          h(
            "li",
            { key: path },
            cells.map(({ text: shown }) => h("a", { href: path }, shown)),
          ),
        ),
      ),
      element,
    );
  });
