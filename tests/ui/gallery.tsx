/** Every component with the sample vault's data, for looking at: the page of `node scripts/gallery.mjs`. */
import type { ComponentChild } from "preact";
import { useState } from "preact/hooks";
import {
  agenda,
  agendaList,
  agendaMatching,
  catalogueFor,
  blockView,
  dateInWords,
  dayOf,
  panelView,
  type QueryBlock,
} from "../../src/core/index";
import { Block } from "../../src/ui/blocks/block";
import { AdjustForm } from "../../src/ui/forms/adjust-form";
import { ContactForm } from "../../src/ui/forms/contact-form";
import { GoalForm } from "../../src/ui/forms/goal-form";
import { LogForm } from "../../src/ui/forms/log-form";
import { SnoozeForm } from "../../src/ui/forms/snooze-form";
import { TriageStep } from "../../src/ui/forms/triage-step";
import { firstLayout, Panel } from "../../src/ui/panel";
import { mount } from "../../src/ui/render";
import type { Screen } from "../../src/ui/screen";
import { aMoment } from "../core/dates/a-calendar";
import { vaultOf } from "../core/vault-of";
import { setIcon } from "../host/icons";
import { goalReading } from "./forms/goal-reading";
import { recordedActions } from "./recorded-actions";

declare global {
  interface Window {
    sample?: { notes: Record<string, string>; settings: Record<string, unknown> };
  }
}

const { notes = {}, settings: data } = window.sample ?? {};
const query = new URLSearchParams(window.location.search);
const now = aMoment(query.get("now") ?? "2026-11-19T09:00");
const index = vaultOf(notes, data, {
  dailyNotes: { folder: "Journal" },
  templates: { folder: "Templates" },
});
const { settings } = index;
const screen = catalogueFor("en").screen;
const language = { screen, query: catalogueFor("en").query };
const agendaLanguage = { screen, agenda: catalogueFor("en").agenda };
const today = dayOf(now);
const words = catalogueFor("en").ui;
const { actions } = recordedActions();
const shown: Screen = {
  actions,
  drawIcon: setIcon,
  words,
  say: () => undefined,
  screenWords: screen,
  today,
  reading: query.get("reading") === null ? null : { read: 120, total: 400 },
};
const ofToday = agendaList(agenda(index, now), index, today, agendaLanguage);

function PanelHere(): ComponentChild {
  const [layout, setLayout] = useState(firstLayout);
  const view = panelView(index, now, {
    agenda: ofToday,
    language,
    picture: layout.picture,
    isReading: shown.reading !== null,
  });
  return <Panel view={view} layout={layout} onLayout={setLayout} />;
}

function block(name: QueryBlock, text: string, here: string | null = null): ComponentChild {
  const view = blockView({
    block: name,
    text,
    index,
    now: now,
    here,
    language,
    agenda: (asked) => {
      const found = agendaMatching(asked, index, now, { here, words: language.query });
      return { list: agendaList(found, index, today, agendaLanguage), problems: found.problems };
    },
  });
  return <Block view={view} />;
}

const read = (phrase: string) => dateInWords(phrase, now, settings.calendar, "future", screen);
const readPast = (phrase: string) => dateInWords(phrase, now, settings.calendar, "past", screen);
const people = index.contacts().map(({ path, name }) => ({ path, name }));
const nothing = (): void => undefined;

const parts: readonly (readonly [string, string, ComponentChild])[] = [
  ["panel", "Panel", <PanelHere key="panel" />],
  ["dormant", "dormant", block("dormant", "")],
  [
    "dormant-table",
    "dormant as table, grouped",
    block(
      "dormant",
      "older than 1 month\ngroup by circle\nshow company, last contact, silence, via\nas table\nexplain",
    ),
  ],
  ["dormant-cards", "dormant as cards", block("dormant", "older than 2 months\nas cards\nlimit 6")],
  ["dormant-short", "dormant, short", block("dormant", "older than 1 month\nshort\nlimit 8")],
  ["dormant-pick", "dormant, pick 1", block("dormant", "pick 1\nas cards")],
  [
    "mistakes",
    "A query with mistakes",
    block("dormant", "older then 6 months\nnot in circel family\nlimit ten"),
  ],
  ["goals", "goals", block("goals", "")],
  ["goals-table", "goals as table", block("goals", "as table")],
  ["goals-cards", "goals as cards", block("goals", "cadence is weekly\nas cards")],
  ["agenda", "agenda", block("agenda", "")],
  ["agenda-table", "agenda as table", block("agenda", "next 14 days\nas table")],
  [
    "interactions",
    "interactions of a contact",
    block("interactions", "limit 12", "People/Maria Chen.md"),
  ],
  ["interactions-table", "interactions as table", block("interactions", "limit 10\nas table")],
  ["interactions-map", "interactions as heatmap", block("interactions", "as heatmap")],
  [
    "log",
    "Log an interaction",
    <LogForm
      key="log"
      contacts={people.slice(2, 4)}
      find={(typed) =>
        people.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()))
      }
      when="today"
      read={readPast}
      line={({ text, contacts }) =>
        `- ${text} with ${contacts.map(({ name }) => `[[${name}]]`).join(", ")}`
      }
      onSubmit={nothing}
      onCancel={nothing}
    />,
  ],
  [
    "goal",
    "New goal",
    <GoalForm
      key="goal"
      sentence=""
      read={() => ({ problem: "" })}
      onSubmit={nothing}
      onCancel={nothing}
    />,
  ],
  [
    "goal-read",
    "New goal, read",
    <GoalForm
      key="goal-read"
      sentence="Reach out to two dormant ties every week, remind me Friday 4pm, until end of quarter"
      read={goalReading(now, settings)}
      onSubmit={nothing}
      onCancel={nothing}
    />,
  ],
  [
    "adjust",
    "Adjust a goal",
    <AdjustForm
      key="adjust"
      target={2}
      status="active"
      from="today"
      read={read}
      onSubmit={nothing}
      onCancel={nothing}
    />,
  ],
  [
    "snooze",
    "Snooze",
    <SnoozeForm key="snooze" read={read} onSubmit={nothing} onCancel={nothing} />,
  ],
  [
    "contact",
    "New contact",
    <ContactForm
      key="contact"
      circles={settings.circles.map(({ name }) => name)}
      read={readPast}
      onSubmit={nothing}
      onCancel={nothing}
    />,
  ],
  [
    "triage",
    "Triage",
    <TriageStep
      key="triage"
      contact={people[0] ?? { path: "", name: "" }}
      interactions={7}
      at={3}
      of={28}
      circles={settings.circles.map(({ name }) => name)}
      onAnswer={nothing}
      onBack={nothing}
      onStop={nothing}
    />,
  ],
];

document.body.style.cssText = "overflow: auto; padding: 16px;";
const only = query.get("only");
for (const [id, heading, content] of parts) {
  if (only !== null && only !== id) continue;
  const title = document.createElement("h2");
  title.textContent = heading;
  const frame = document.createElement("div");
  const inner = document.createElement("div");
  frame.id = id;
  if (id === "panel") {
    frame.className = "workspace-leaf-content gallery-frame";
    inner.className = "view-content kith-panel";
    frame.style.inlineSize = `${query.get("width") ?? "340"}px`;
    frame.style.background = "var(--background-secondary)";
  } else {
    frame.className = "gallery-frame markdown-rendered";
    frame.style.maxInlineSize = "700px";
    frame.style.background = "var(--background-primary)";
    frame.style.padding = "16px";
  }
  frame.append(inner);
  document.body.append(title, frame);
  mount(inner, content, shown);
}
