/** One goal: its bar, its count that opens what was counted, its pace, streak and last periods. */
import type { VNode } from "preact";
import { useId, useState } from "preact/hooks";
import type { GoalCard } from "../core/index";
import { IconButton } from "./button";
import { EvidenceList } from "./evidence-list";
import { NoteLink } from "./note-link";
import { useScreen } from "./screen";
import { Strip } from "./strip";

/** A goal as a row of a list. */
export function GoalRow({ card }: { readonly card: GoalCard }): VNode {
  const { actions, words } = useScreen();
  const [opened, setOpened] = useState(false);
  const id = useId();
  const place = { path: card.path, line: card.line };
  return (
    <li class="kith-goal" data-state={card.state} data-status={card.status}>
      <div class="kith-goal-head">
        <NoteLink place={place} class="kith-goal-title">
          {card.title}
        </NoteLink>
        <button
          type="button"
          class="kith-count"
          aria-expanded={opened}
          aria-controls={`${id}-evidence`}
          aria-label={words.counted(card.count, card.target, card.title)}
          onClick={() => {
            setOpened(!opened);
          }}
        >
          {card.count}/{card.target}
        </button>
        <IconButton
          icon="more-vertical"
          name={words.buttons.more(card.title)}
          onPress={(asked) => {
            actions.menu({ is: "goal", id: card.id, place }, asked);
          }}
        />
      </div>
      <div class="kith-bar" data-state={card.state} data-pace={card.pace ?? ""} aria-hidden="true">
        <div class="kith-bar-fill" style={{ inlineSize: `${card.filled * 100}%` }} />
      </div>
      <div class="kith-goal-foot">
        <span class="kith-standing">{card.standing}</span>
        {card.streak === "" ? null : <span class="kith-streak">{card.streak}</span>}
        <Strip parts={card.strip} />
      </div>
      <div id={`${id}-evidence`} hidden={!opened}>
        {opened ? <EvidenceList evidence={card.evidence} remarks={card.remarks} /> : null}
      </div>
    </li>
  );
}
