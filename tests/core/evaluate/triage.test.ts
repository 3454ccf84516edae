import { expect, test } from "@jest/globals";
import { circlesToChoose, unclassifiedContacts } from "../../../src/core/evaluate/triage";
import { day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

test("Triage lists contacts in no circle that are not paused, most mentioned first, then by path", () => {
  const index = vaultOf(
    {
      "People/Ana.md": person(),
      "People/Ben.md": person(),
      "People/Cleo.md": person("circle: close"),
      "People/Dan.md": person("tags: [work]"),
      "People/Eve.md": person("paused: true"),
      "People/Abe.md": person(),
      ...journal({
        "2026-11-01": "Called [[Ben]]",
        "2026-11-02": "Called [[Ben]], [[Cleo]], [[Dan]] and [[Eve]]",
        "2026-12-02": "Called [[Ana]]",
      }),
    },
    { circles: [{ name: "colleagues", tags: ["work"] }] },
  );
  const names = unclassifiedContacts(index, day("2026-11-22")).map(({ contact }) => contact.name);
  expect(names).toEqual(["Ben", "Abe", "Ana"]);
});

test("Its circles are those of the settings in their order, then those that only notes name", () => {
  const index = vaultOf(
    {
      "People/Ana.md": person("circle: rowing"),
      "People/Ben.md": person("circle: WORK"),
      "People/Cleo.md": person("prm-tier: book club"),
    },
    { circles: [{ name: "work" }, { name: "close" }] },
  );
  expect(circlesToChoose(index)).toEqual(["work", "close", "book club", "rowing"]);
});
