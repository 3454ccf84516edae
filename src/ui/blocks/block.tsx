/** A query block: its explanation, and its rows in the shape that it asks for, or its mistakes. */
import type { VNode } from "preact";
import type { BlockView } from "../../core/index";
import { HeatMapFigure } from "../heat-map";
import { useScreen } from "../screen";
import { AgendaBlock } from "./agenda-block";
import { ContactsBlock } from "./contacts-block";
import { GoalsBlock } from "./goals-block";
import { InteractionsBlock } from "./interactions-block";
import { Mistakes } from "./mistakes";
import { Nothing } from "./nothing";

/** The block. */
export function Block({ view }: { readonly view: BlockView }): VNode {
  if (view.is === "mistakes") {
    return (
      <div class="kith-block" data-block="mistakes">
        <Mistakes problems={view.problems} text={view.text} />
      </div>
    );
  }
  return (
    <div class="kith-block" data-block={view.is} data-as={view.as} data-short={view.short}>
      {view.explanation === null ? null : <p class="kith-explanation">{view.explanation}</p>}
      <Content view={view} />
    </div>
  );
}

function Content({ view }: { readonly view: Exclude<BlockView, { is: "mistakes" }> }): VNode {
  const { words } = useScreen();
  switch (view.is) {
    case "contacts":
      return <ContactsBlock view={view} />;
    case "goals":
      return <GoalsBlock view={view} />;
    case "agenda":
      return <AgendaBlock view={view} />;
    case "interactions":
      if (view.rows.length === 0) {
        return <Nothing text={words.blocks.noInteractions} />;
      }
      return view.map === null ? (
        <InteractionsBlock view={view} />
      ) : (
        <HeatMapFigure picture={view.map} />
      );
  }
}
