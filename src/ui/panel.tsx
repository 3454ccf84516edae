/** The panel: today, goals, who next, what is vague, what could not be read, in sections that fold. */
import type { VNode } from "preact";
import type { PanelView } from "../core/index";
import { GoalList } from "./goal-list";
import { Section } from "./section";
import { useScreen } from "./screen";

/** The sections of the panel. */
export type PanelSection = "agenda" | "goals" | "who" | "vague" | "picture" | "problems";

/** What the user did to the panel's looks; a host keeps it for as long as it likes. */
export interface PanelLayout {
  /** The sections that are folded. */
  readonly folded: readonly string[];
}

/** What the panel shows, and whom it tells when its looks change. */
export interface PanelProps {
  readonly view: PanelView;
  readonly layout: PanelLayout;
  readonly onLayout: (layout: PanelLayout) => void;
}

/** The panel. */
export function Panel({ view, layout, onLayout }: PanelProps): VNode {
  const { words } = useScreen();
  const fold = (section: PanelSection, folded: boolean): void => {
    const others = layout.folded.filter((each) => each !== section);
    onLayout({ ...layout, folded: folded ? [...others, section] : others });
  };
  const isFolded = (section: PanelSection): boolean => layout.folded.includes(section);
  return (
    <div class="kith-panel-content">
      <Section
        heading={words.sections.goals}
        folded={isFolded("goals")}
        onFold={(folded) => {
          fold("goals", folded);
        }}
      >
        <GoalList groups={view.goals} />
      </Section>
    </div>
  );
}
