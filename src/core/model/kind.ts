/** The kinds of interaction. */

/** What sort of interaction an entry tells of. */
export type Kind =
  | "call"
  | "message"
  | "email"
  | "meeting"
  | "event"
  | "introduction"
  | "thanks"
  | "gift"
  | "volunteering"
  | "reading"
  | "other";

/** Every kind, in the order in which lists show them. */
export const kinds: readonly Kind[] = [
  "call",
  "message",
  "email",
  "meeting",
  "event",
  "introduction",
  "thanks",
  "gift",
  "volunteering",
  "reading",
  "other",
];
