/** A review in its note, to act on: goals with their history and one click for an offer, people, the year, the summary. */
import type { VNode } from "preact";
import type { ReviewBlockView } from "../../core/index";
import { AdjustButton } from "../adjust-button";
import { TextButton } from "../button";
import { HeatMapFigure } from "../heat-map";
import { HistoryBars } from "../history-bars";
import { NoteLink } from "../note-link";
import { useScreen } from "../screen";

/** The block. */
export function ReviewBlock({ view }: { readonly view: ReviewBlockView | null }): VNode {
  const { actions, words } = useScreen();
  const { review, buttons } = words;
  if (view === null) return <p class="kith-nothing">{review.noSpan}</p>;
  return (
    <div class="kith-block kith-review" data-block="review">
      <ul class="kith-review-goals">
        {view.goals.map((goal) => (
          <Goal key={goal.id} goal={goal} />
        ))}
      </ul>
      {view.waiting.length === 0 ? null : (
        <div class="kith-buttons" role="group" aria-label={review.waiting}>
          <span class="kith-hint">{review.waiting}</span>
          {view.waiting.map(({ path, name }) => (
            <TextButton
              key={path}
              icon="message-circle-plus"
              text={name}
              name={buttons.logWith(name)}
              onPress={() => {
                actions.log(path);
              }}
            />
          ))}
        </div>
      )}
      <HeatMapFigure picture={view.map} />
      <div class="kith-buttons">
        {view.summaries.map(({ partner, text }) => (
          <TextButton
            key={partner ?? ""}
            icon="copy"
            text={review.copy(partner === null ? null : partner.replace(/\[\[|\]\]/g, ""))}
            onPress={() => {
              actions.copy(text);
            }}
          />
        ))}
      </div>
    </div>
  );
}

function Goal({ goal }: { readonly goal: ReviewBlockView["goals"][number] }): VNode {
  const { actions } = useScreen();
  const { id, path, line, title, numbers, history, offer } = goal;
  return (
    <li class="kith-review-goal">
      <div class="kith-review-said">
        <NoteLink place={{ path, line }}>{title}</NoteLink>
        <span class="kith-hint">{numbers}</span>
        {offer === null ? null : <p>{offer.said}</p>}
        <div class="kith-buttons">
          {(offer?.answers ?? []).map(({ label, act }) => (
            <TextButton
              key={label}
              text={label}
              name={`${label}: ${title}`}
              main
              onPress={() => {
                actions.answer({ id: offer?.id ?? "", goal: id, act });
              }}
            />
          ))}
          <AdjustButton id={id} title={title} />
        </div>
      </div>
      <HistoryBars title={title} periods={history} />
    </li>
  );
}
