/** A vault with one dormant friend who has plans, and whom it suggests. */
import { whoNext } from "../../../src/core/evaluate/who-next";
import { moment } from "../agenda-item";
import { journal, person, vaultOf } from "../vault-of";

/** Sunday 22 November 2026. */
export const now = moment("2026-11-22T10:00");

export const index = vaultOf({
  "People/Dora.md": person("circle: close", "email: dora@example.org"),
  "People/Nina.md": person("last-contact: 2026-02-01"),
  "Goals.md": "---\ntype: goals\n---\n## Every week\n- Reach out to two dormant ties\n",
  ...journal({
    "2025-12-31": "Emailed [[Dora]]",
    "2026-01-05": "Called [[Dora|her]] about [[Acme]]",
    "2026-11-20": [
      "- [ ] Write to [[Dora]] 📅 2026-11-30",
      "- [ ] Call [[Dora]] @2027-01-02 16:00",
      "- [ ] Thank [[Dora]]",
    ].join("\n"),
  }),
});

export const suggestions = whoNext(index, now, 9);
