/** One matter of the agenda: when, what and why, with done or log, snooze and more. */
import type { VNode } from "preact";
import type { AgendaRow as Matter } from "../core/index";
import { IconButton } from "./button";
import { ContactChip } from "./contact-chip";
import { MatterLink } from "./matter-link";
import { MoreButton } from "./more-button";
import { useScreen } from "./screen";
import { steady } from "./steady";

/** Matters that an interaction settles; all others are ticked off. */
const settledByTalking: ReadonlySet<Matter["kind"]> = new Set(["due", "birthday"]);

function Row({ row }: { readonly row: Matter }): VNode {
  const { actions, words } = useScreen();
  const place = { path: row.path, line: row.line };
  const talking = settledByTalking.has(row.kind);
  const [contact] = row.contacts;
  const mark =
    talking && contact !== undefined
      ? {
          icon: "message-circle",
          name: words.buttons.logWith(contact.name),
          run: () => {
            actions.log(contact.path);
          },
        }
      : {
          icon: "circle",
          name: words.buttons.doneOf(row.text),
          run: () => {
            actions.done(row.id);
          },
        };
  return (
    <li class="kith-row kith-matter" data-kith-row data-kind={row.kind} data-missed={row.missed}>
      <IconButton icon={mark.icon} name={mark.name} onPress={mark.run} />
      <div class="kith-row-body">
        <div class="kith-row-line">
          {row.time === "" ? null : <span class="kith-time">{row.time}</span>}
          <MatterLink row={row} />
        </div>
        <div class="kith-row-note">
          <span class="kith-tag">{words.kinds[row.kind]}</span>
          {/* A reminder of a deadline was missed, not the deadline: how that stands is said behind it. */}
          {row.missed && row.kind !== "deadline" ? (
            <span class="kith-tag kith-missed">{words.missed}</span>
          ) : null}
          {row.why === "" ? null : <span class="kith-why">{row.why}</span>}
        </div>
        {row.contacts.length > 1 ? (
          <div class="kith-chips">
            {row.contacts.map((each) => (
              <ContactChip key={each.path} contact={each} />
            ))}
          </div>
        ) : null}
      </div>
      <div class="kith-row-actions">
        <IconButton
          icon="alarm-clock"
          name={words.buttons.snoozeOf(row.text)}
          onPress={(asked) => {
            actions.snooze(row.id, asked);
          }}
        />
        <MoreButton name={row.text} about={{ is: "item", id: row.id, place }} />
      </div>
    </li>
  );
}

/** The row, made again only when it changes. */
export const AgendaRow = steady(Row);
