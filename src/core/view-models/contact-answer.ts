/** A contact with its state as JSON: the shape that the command prints and other plugins get. */
import { formatCadence } from "../dates/cadences/format-cadence";
import type { ContactFacts } from "../evaluate/contact-state";
import type { Kind } from "../model/kind";
import type { ContactState } from "../model/standing";

/** One contact of the public contract, version 1. */
export interface ContactAnswer {
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly circle: string | null;
  readonly firstContact: string | null;
  readonly lastContact: string | null;
  readonly daysSince: number | null;
  readonly interactions: number;
  readonly threshold: number;
  readonly cadence: string | null;
  readonly due: string | null;
  readonly usualGap: number | null;
  readonly state: ContactState;
  readonly via: {
    readonly path: string;
    readonly line: number;
    readonly kind: Kind;
    readonly text: string;
  } | null;
}

/** A contact's facts as an answer. */
export function contactAnswer(facts: ContactFacts): ContactAnswer {
  const { contact, via } = facts;
  return {
    path: contact.path,
    name: contact.name,
    aliases: contact.aliases,
    circle: facts.circle,
    firstContact: facts.firstContact,
    lastContact: facts.lastContact,
    daysSince: facts.daysSince,
    interactions: facts.interactions,
    threshold: facts.threshold,
    cadence: facts.cadence === null ? null : formatCadence(facts.cadence),
    due: facts.due,
    usualGap: facts.usualGap,
    state: facts.state,
    via: via === null ? null : { path: via.path, line: via.line, kind: via.kind, text: via.text },
  };
}
