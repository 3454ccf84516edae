/** What counts towards a goal's target. */
import type { Kind } from "./kind";

/** The words for what counts that are neither a kind, a tag nor a note. */
export type CountWord =
  | "new contacts"
  | "dormant ties"
  | "current ties"
  | "contacts"
  | "interactions"
  | "journal days"
  | "milestones"
  | "check-ins";

/** One thing that counts. */
export type CountTerm =
  | { readonly is: CountWord }
  | { readonly is: "kind"; readonly kind: Kind }
  /** A tag in lower case without `#`; nested tags count with it. */
  | { readonly is: "tag"; readonly tag: string }
  | { readonly is: "link"; readonly target: string };

/** A condition on the contacts that count. */
export type CountFilter =
  | { readonly is: "with tag"; readonly tag: string }
  | { readonly is: "with link"; readonly target: string }
  | { readonly is: "in circle"; readonly circle: string }
  | { readonly is: "in folder"; readonly folder: string };

/** What counts: any of the terms, each entry or contact once, narrowed by all of the filters. */
export interface Counts {
  readonly terms: readonly CountTerm[];
  readonly filters: readonly CountFilter[];
}
