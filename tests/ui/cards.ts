/** View models for tests: a goal, a matter of the agenda, someone who is next. */
import {
  type AgendaRow,
  type ContactCard,
  type GoalCard,
  type PanelView,
} from "../../src/core/index";
import { aDay as day } from "../core/dates/a-calendar";

export { day };

/** A weekly goal, one of two done. */
export function aGoal(own: Partial<GoalCard> = {}): GoalCard {
  return {
    id: "Goals/Reconnect.md",
    path: "Goals/Reconnect.md",
    line: 1,
    title: "Reach out to two dormant ties",
    count: 1,
    target: 2,
    filled: 0.5,
    state: "open",
    pace: "on track",
    status: "active",
    standing: "on track",
    streak: "3 in a row",
    challenge: "",
    strip: [
      {
        start: day("2026-11-02"),
        count: 0,
        target: 2,
        state: "missed",
        label: "Mon 2 Nov: missed",
      },
      { start: day("2026-11-09"), count: 2, target: 2, state: "met", label: "Mon 9 Nov: met" },
    ],
    remarks: ["counts dormant ties"],
    evidence: [
      {
        path: "Journal/2026-11-18.md",
        line: 5,
        date: day("2026-11-18"),
        kind: "call",
        contacts: ["People/Louie.md"],
        text: "Called [[Louie]] about the new role",
      },
    ],
    checksIn: false,
    ...own,
  };
}

/** A plan for today at 15:00. */
export function aMatter(own: Partial<AgendaRow> = {}): AgendaRow {
  return {
    id: "plan-1",
    kind: "plan",
    time: "15:00",
    text: "Call Louie",
    why: "written Wed 18 Nov",
    path: "Journal/2026-11-18.md",
    line: 4,
    missed: false,
    contacts: [{ path: "People/Louie.md", name: "Louie" }],
    ...own,
  };
}

/** Someone dormant, with a last talk, a plan and a mail address. */
export function aCard(own: Partial<ContactCard> = {}): ContactCard {
  return {
    path: "People/Maria.md",
    name: "Maria",
    circle: "friends",
    state: "dormant",
    standing: "dormant",
    why: "7 months since coffee in April",
    serves: "Reach out to two dormant ties",
    last: [
      {
        when: "Thu 2 Apr",
        kind: "meeting",
        text: "Coffee with Maria",
        path: "Journal/a.md",
        line: 3,
      },
    ],
    plans: [{ when: "", text: "Send Maria the book", path: "Journal/b.md", line: 8 }],
    reach: [{ sort: "email", label: "maria@example.org", href: "mailto:maria@example.org" }],
    ...own,
  };
}

/** The panel of a vault with one goal and one contact. */
export function aPanel(own: Partial<PanelView> = {}): PanelView {
  return {
    today: day("2026-11-19"),
    date: "Thursday, 19 November 2026",
    agenda: { missed: [], days: [], vague: [] },
    goals: [{ group: "week", heading: "Each week", goals: [aGoal()] }],
    who: null,
    contacts: 1,
    picture: null,
    coach: null,
    problems: [],
    ...own,
  };
}
