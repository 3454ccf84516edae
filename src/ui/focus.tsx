/** The focus time on one short page: what is planned, whom to write to, which goals still wait, and what has no time yet. */
import type { ComponentChildren, VNode } from "preact";
import type { FocusGoal, FocusPerson, FocusView } from "../core/index";
import { AgendaRow } from "./agenda-row";
import { TextButton } from "./button";
import { Empty } from "./empty";
import { NoteLink } from "./note-link";
import { ReachButtons } from "./reach-buttons";
import { Rows } from "./rows";
import { useScreen } from "./screen";
import { VagueList } from "./vague-list";

/** The page. */
export function Focus({ view }: { readonly view: FocusView }): VNode {
  const { focus } = useScreen().words.reminders;
  const { matters, people, goals, vague } = view;
  if (matters.length + people.length + goals.length + vague.length === 0) {
    return <Empty text={focus.nothing} />;
  }
  return (
    <div class="kith-panel-content kith-focus">
      {matters.length === 0 ? null : (
        <Part heading={focus.plans}>
          <Rows name={focus.plans}>
            {matters.map((row) => (
              <AgendaRow key={row.id} row={row} />
            ))}
          </Rows>
        </Part>
      )}
      {people.length === 0 ? null : (
        <Part heading={focus.people}>
          <Rows name={focus.people}>
            {people.map((person) => (
              <Person key={person.path} person={person} />
            ))}
          </Rows>
        </Part>
      )}
      {goals.length === 0 ? null : (
        <Part heading={focus.goals}>
          <Rows name={focus.goals}>
            {goals.map((goal) => (
              <GoalLeft key={goal.id} goal={goal} />
            ))}
          </Rows>
        </Part>
      )}
      {vague.length === 0 ? null : (
        <Part heading={focus.vague}>
          <VagueList rows={vague} />
        </Part>
      )}
    </div>
  );
}

function Part(props: { readonly heading: string; readonly children: ComponentChildren }): VNode {
  return (
    <section class="kith-focus-part">
      <h3 class="kith-group-heading">{props.heading}</h3>
      {props.children}
    </section>
  );
}

function Person({ person }: { readonly person: FocusPerson }): VNode {
  const { words } = useScreen();
  const { path, name, why, serves } = person;
  return (
    <li class="kith-row" data-kith-row>
      <div class="kith-row-body">
        <NoteLink place={{ path, line: 1 }}>{name}</NoteLink>
        <div class="kith-row-note">
          <span class="kith-why">{why}</span>
          {serves === null ? null : <span class="kith-tag">{words.who.serves(serves)}</span>}
        </div>
      </div>
      <div class="kith-row-buttons">
        <ReachButtons path={path} name={name} />
      </div>
    </li>
  );
}

function GoalLeft({ goal }: { readonly goal: FocusGoal }): VNode {
  const { actions, words } = useScreen();
  const { id, path, line, title, count, target, standing, checksIn } = goal;
  return (
    <li class="kith-row" data-kith-row>
      <div class="kith-row-body">
        <NoteLink place={{ path, line }}>{title}</NoteLink>
        <div class="kith-row-note">
          <span>{`${count}/${target}`}</span>
          <span class="kith-why">{standing}</span>
        </div>
      </div>
      {checksIn ? (
        <div class="kith-row-buttons">
          <TextButton
            text={words.buttons.checkIn}
            name={words.buttons.checkInOn(title)}
            onPress={() => {
              actions.checkIn(id);
            }}
          />
        </div>
      ) : null}
    </li>
  );
}
