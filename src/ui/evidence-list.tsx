/** The very lines that were counted, newest first, each opening its note. */
import type { VNode } from "preact";
import { type GoalCard, shortDay, withoutLinks } from "../core/index";
import { NoteLink } from "./note-link";
import { useScreen } from "./screen";

/** The counted lines of a goal, and what is to be said about how they are counted. */
export function EvidenceList(props: {
  readonly evidence: GoalCard["evidence"];
  readonly remarks: readonly string[];
}): VNode {
  const { evidence, remarks } = props;
  const { words, screenWords, today } = useScreen();
  return (
    <div class="kith-evidence">
      {remarks.length === 0 ? null : <p class="kith-remarks">{remarks.join(" · ")}</p>}
      {evidence.length === 0 ? (
        <p class="kith-empty">{words.empty.evidence}</p>
      ) : (
        <ol class="kith-evidence-lines">
          {[...evidence].reverse().map(({ path, line, date, text }) => (
            <li key={`${path}:${line}`}>
              <span class="kith-when">{shortDay(date, today, screenWords)}</span>
              <NoteLink place={{ path, line }}>{withoutLinks(text)}</NoteLink>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
