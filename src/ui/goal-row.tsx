/** One goal: its bar, its count that opens what was counted, its pace, streak and last periods. */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { GoalCard } from "../core/index";
import { AdjustButton } from "./adjust-button";
import { TextButton } from "./button";
import { EvidenceList } from "./evidence-list";
import { HistoryBars } from "./history-bars";
import { Icon } from "./icon";
import { MoreButton } from "./more-button";
import { NoteLink } from "./note-link";
import { useOwnId } from "./own-id";
import { useScreen } from "./screen";
import { steady } from "./steady";
import { Strip } from "./strip";

const standingIcons: Readonly<Record<string, string>> = {
  ahead: "trending-up",
  behind: "trending-down",
  met: "check",
};

function Row({ card }: { readonly card: GoalCard }): VNode {
  const { words } = useScreen();
  const [opened, setOpened] = useState(false);
  const id = useOwnId();
  const place = { path: card.path, line: card.line };
  const icon = standingIcons[card.pace ?? card.state];
  return (
    <li
      class="kith-goal"
      data-kith-row
      data-state={card.state}
      data-pace={card.pace}
      data-status={card.status}
    >
      <div class="kith-goal-head">
        <NoteLink place={place} class="kith-goal-title">
          {card.title}
        </NoteLink>
        <button
          type="button"
          class="kith-count"
          aria-expanded={opened}
          aria-controls={`${id}-more`}
          aria-label={words.counted(card.count, card.target, card.title)}
          onClick={() => {
            setOpened(!opened);
          }}
        >
          {card.count}/{card.target}
        </button>
      </div>
      <div class="kith-bar" aria-hidden="true">
        <div class="kith-bar-fill" style={{ inlineSize: `${card.filled * 100}%` }} />
      </div>
      <div class="kith-goal-foot">
        <span class="kith-standing">
          {icon === undefined ? null : <Icon name={icon} />}
          {card.standing}
        </span>
        {card.streak === "" ? null : <span class="kith-streak">{card.streak}</span>}
        {card.challenge === "" ? null : <span class="kith-challenge">{card.challenge}</span>}
        <Strip parts={card.strip} />
      </div>
      <div class="kith-goal-more" id={`${id}-more`} hidden={!opened}>
        {opened ? <More card={card} /> : null}
      </div>
    </li>
  );
}

/** What opens below a goal: the counted lines, its history and what can be done. */
function More({ card }: { readonly card: GoalCard }): VNode {
  const { actions, words } = useScreen();
  const { id, title, path, line } = card;
  return (
    <>
      <EvidenceList evidence={card.evidence} remarks={card.remarks} />
      <HistoryBars title={title} periods={card.strip} />
      <div class="kith-buttons">
        <TextButton
          icon="check"
          text={words.buttons.checkIn}
          name={words.buttons.checkInOn(title)}
          main={card.checksIn}
          onPress={() => {
            actions.checkIn(id);
          }}
        />
        <AdjustButton id={id} title={title} />
        <TextButton
          text={words.buttons.open}
          name={words.buttons.openOf(title)}
          onPress={(asked) => {
            actions.open({ path, line }, asked);
          }}
        />
        <MoreButton name={title} about={{ is: "goal", id, place: { path, line } }} />
      </div>
    </>
  );
}

/** A goal as a row of a list, made again only when it changes. */
export const GoalRow = steady(Row);
