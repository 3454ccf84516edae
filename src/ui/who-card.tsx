/** Who is next: why now, what was last talked about, what is planned, and how to reach them. */
import type { VNode } from "preact";
import type { ContactCard } from "../core/index";
import { TextButton } from "./button";
import { Icon } from "./icon";
import { MoreButton } from "./more-button";
import { NoteLink } from "./note-link";
import { ReachButtons } from "./reach-buttons";
import { useScreen } from "./screen";
import { StateTag } from "./state-tag";
import { steady } from "./steady";

const reachIcons: Readonly<Record<ContactCard["reach"][number]["sort"], string>> = {
  email: "mail",
  phone: "phone",
  link: "external-link",
};

function Card({ card }: { readonly card: ContactCard }): VNode {
  const { actions, words } = useScreen();
  const { path, name } = card;
  return (
    <article class="kith-who" aria-label={name}>
      <header class="kith-who-head">
        <NoteLink place={{ path, line: 1 }} class="kith-who-name">
          {name}
        </NoteLink>
        <StateTag state={card.state} standing={card.standing} />
        <MoreButton name={name} about={{ is: "contact", path }} />
      </header>
      <p class="kith-who-why">{card.why}</p>
      {card.serves === null ? null : (
        <p class="kith-who-serves">
          <Icon name="target" />
          {words.who.serves(card.serves)}
        </p>
      )}
      <Lines heading={words.who.lastTalks} lines={card.last} />
      <Lines heading={words.who.plans} lines={card.plans} />
      {card.reach.length === 0 ? null : (
        <div class="kith-chips" role="group" aria-label={words.who.reach}>
          {card.reach.map(({ sort, label, href }) => (
            <a
              key={href}
              class="kith-chip kith-reach"
              href={href}
              rel="noopener noreferrer"
              target="_blank"
              onClick={(event) => {
                event.preventDefault();
                actions.reach(href);
              }}
            >
              <Icon name={reachIcons[sort]} />
              <span>{label}</span>
            </a>
          ))}
        </div>
      )}
      <div class="kith-buttons">
        <ReachButtons main path={path} name={name} />
        <TextButton
          text={words.buttons.snooze}
          name={words.buttons.snoozeOf(name)}
          onPress={(asked) => {
            actions.snoozeContact(path, asked);
          }}
        />
        <TextButton
          text={words.buttons.open}
          name={words.buttons.openOf(name)}
          onPress={(asked) => {
            actions.open({ path, line: 1 }, asked);
          }}
        />
      </div>
    </article>
  );
}

function Lines(props: {
  readonly heading: string;
  readonly lines: readonly {
    readonly when: string;
    readonly text: string;
    readonly path: string;
    readonly line: number;
  }[];
}): VNode | null {
  const { heading, lines } = props;
  if (lines.length === 0) return null;
  return (
    <>
      <h4 class="kith-group-heading">{heading}</h4>
      <ul class="kith-lines">
        {lines.map(({ when, text, path, line }) => (
          <li key={`${path}:${line}`}>
            {when === "" ? null : <span class="kith-when">{when}</span>}
            <NoteLink place={{ path, line }}>{text}</NoteLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The card, made again only when it changes. */
export const WhoCard = steady(Card);
