/** The panel: today, goals, who next, what is vague, the picture and what could not be read, in sections that fold. */
import type { ComponentChildren, VNode } from "preact";
import type { PanelView, PictureChoice } from "../core/index";
import { IconButton, TextButton } from "./button";
import { CoachCard } from "./coach-card";
import { Empty } from "./empty";
import { GoalList } from "./goal-list";
import { Picture } from "./picture";
import { ProblemList } from "./problem-list";
import { ReadingLine } from "./reading-line";
import { useScreen } from "./screen";
import { Section } from "./section";
import { mattersOfToday, Today } from "./today";
import { VagueList } from "./vague-list";
import { WhoCard } from "./who-card";

/** The sections of the panel. */
export type PanelSection = "agenda" | "goals" | "who" | "vague" | "picture" | "problems";

/** What the user did to the panel's looks; a host keeps it for as long as it likes. */
export interface PanelLayout {
  /** The sections that are folded. */
  readonly folded: readonly PanelSection[];
  readonly picture: PictureChoice;
}

/** The looks of a panel that nobody has touched. */
export const firstLayout: PanelLayout = { folded: [], picture: { contact: null, scale: "day" } };

/** What the panel shows, and whom it tells when its looks change. */
export interface PanelProps {
  readonly view: PanelView;
  readonly layout: PanelLayout;
  /** The host shows the panel again by the new layout. */
  readonly onLayout: (layout: PanelLayout) => void;
}

/** The panel. */
export function Panel({ view, layout, onLayout }: PanelProps): VNode {
  const { actions, words, reading } = useScreen();
  const { agenda, goals, who, picture, problems } = view;
  const isNew = goals.length === 0 && view.contacts === 0 && reading === null;
  const matters = mattersOfToday(agenda, view.today);
  const people = (
    <>
      <TextButton text={words.buttons.newContact} onPress={actions.newContact} />
      <TextButton text={words.buttons.importPeople} onPress={actions.importPeople} />
    </>
  );
  const section = (name: PanelSection, note: number, children: ComponentChildren): VNode => (
    <Section
      key={name}
      heading={words.sections[name]}
      {...(note === 0 ? {} : { note: String(note) })}
      folded={layout.folded.includes(name)}
      onFold={(folded) => {
        const others = layout.folded.filter((each) => each !== name);
        onLayout({ ...layout, folded: folded ? [...others, name] : others });
      }}
    >
      {children}
    </Section>
  );
  return (
    <div class="kith-panel-content">
      <header class="kith-panel-head">
        <h2 class="kith-date">{view.date}</h2>
        <IconButton
          icon="notebook-pen"
          name={words.buttons.openJournal}
          onPress={actions.openJournal}
        />
        <IconButton
          icon="message-circle-plus"
          name={words.buttons.log}
          onPress={() => {
            actions.log(null);
          }}
        />
        <IconButton icon="plus" name={words.buttons.newGoal} onPress={actions.newGoal} />
      </header>
      {reading === null ? null : <ReadingLine {...reading} />}
      {isNew ? (
        <Empty text={words.empty.vault}>
          <TextButton main text={words.buttons.newGoal} onPress={actions.newGoal} />
          {people}
        </Empty>
      ) : (
        <>
          {section("agenda", matters.length, <Today matters={matters} />)}
          {section(
            "goals",
            0,
            goals.length === 0 ? (
              reading === null && (
                <Empty text={words.empty.goals}>
                  <TextButton main text={words.buttons.newGoal} onPress={actions.newGoal} />
                </Empty>
              )
            ) : (
              <>
                {view.coach === null ? null : <CoachCard card={view.coach} />}
                <GoalList groups={goals} />
              </>
            ),
          )}
          {section(
            "who",
            0,
            who === null ? (
              reading === null && (
                <Empty text={words.empty.who}>{view.contacts > 0 ? null : people}</Empty>
              )
            ) : (
              <WhoCard card={who} />
            ),
          )}
          {agenda.vague.length === 0
            ? null
            : section("vague", agenda.vague.length, <VagueList rows={agenda.vague} />)}
          {section(
            "picture",
            0,
            picture === null ? null : (
              <Picture
                picture={picture}
                onChoice={(choice) => {
                  onLayout({ ...layout, picture: choice });
                }}
              />
            ),
          )}
        </>
      )}
      {problems.length === 0
        ? null
        : section("problems", problems.length, <ProblemList problems={problems} />)}
    </div>
  );
}
