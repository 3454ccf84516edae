/** A vault whose journal tells of two people. */
import { journal, person, vaultOf } from "../vault-of";

export const index = vaultOf({
  "People/Ana.md": person("aliases: [Nana]"),
  "People/Bo.md": person(),
  ...journal({
    "2025-12-24": "Wrote to [[Bo]]",
    "2026-11-18": "Rain.\n\n- Met [[Ana|her]] and [[Bo]] at [[Acme]]\n- [ ] Call [[Bo]]",
    "2026-11-20": "Called [[Nana]]",
  }),
});
