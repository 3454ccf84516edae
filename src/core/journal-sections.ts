/** What Kith's own sections of a journal note say: today's agenda, the goals, who to nurture, a challenge's day, prompts. */
import { addDays, type Day, dayOf, type Moment, momentAt, timeFromMinutes } from "./dates/day";
import { promptLines } from "./edit/journal-prompts";
import type { SectionTexts } from "./edit/journal-section";
import { agenda } from "./evaluate/agenda";
import { goalProgress } from "./evaluate/goal-progress";
import { notNowContacts, whoNext } from "./evaluate/who-next";
import { catalogueFor } from "./language/catalogue-for";
import type { IndexView } from "./note-index/index-view";
import { agendaList } from "./view-models/agenda-list";
import { shownName } from "./view-models/contact-row";
import { challengeOver, goalGroups } from "./view-models/goal-card";
import { noteLink, plainLine } from "./view-models/plain-line";

/** So many people are named to nurture. */
const peopleNamed = 3;

/** How a challenge went is told for so many days after its last one. */
const daysToldOf = 7;

/** The sections of a day's note as markdown, as of that day's beginning unless it is today; each `""` where it has nothing to say. */
export function journalSections(index: IndexView, now: Moment, day: Day): SectionTexts {
  const { language } = index.settings;
  const screen = catalogueFor(language).screen;
  const at = day === dayOf(now) ? now : momentAt(day, timeFromMinutes(0));
  const list = agendaList(agenda(index, at, { days: 1 }), index, day, {
    screen,
    agenda: catalogueFor(language).agenda,
  });
  const goals = index.goals().map((goal) => goalProgress(goal, index, at, 0));
  const running = goals.filter(({ status }) => status === "active");
  const cards = goalGroups(running, day, screen).flatMap((group) => group.goals);
  const words = { query: catalogueFor(language).query, screen };
  const people = whoNext(index, at, peopleNamed, notNowContacts(index, at), words);
  return {
    agenda: lines(
      [...list.missed, ...list.days.flatMap(({ rows }) => rows)].map(({ time, text }) =>
        plainLine(time === "" ? text : `${time} ${text}`),
      ),
    ),
    goals: lines(
      cards.map(
        ({ title, count, target, standing }) =>
          `${plainLine(title)}: ${count}/${target}, ${standing}`,
      ),
    ),
    nurture: lines(
      people.map(
        ({ facts, why }) => `${noteLink(facts.contact.path, shownName(facts))}: ${plainLine(why)}`,
      ),
    ),
    challenge: lines(
      goals.flatMap((progress) => {
        const { goal, day: turn, status, challenge } = progress;
        if (turn === null) return [];
        if (status === "active")
          return [`${plainLine(goal.title)}, ${screen.challengeDay(turn.day, turn.of)}`];
        const isNews = challenge !== null && challenge.end >= addDays(day, -daysToldOf);
        const over = challengeOver(progress, screen);
        return isNews && over !== "" ? [`${plainLine(goal.title)}, ${over}`] : [];
      }),
    ),
    prompts: promptLines(day, catalogueFor(language).prompts, index.settings.prompts),
  };
}

function lines(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}
