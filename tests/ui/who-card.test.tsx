/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** Who is next. */
import { describe, expect, test } from "@jest/globals";
import type { ContactCard } from "../../src/core/index";
import { WhoCard } from "../../src/ui/who-card";
import { aCard } from "./cards";
import { shown } from "./screen-in";

const card = (own: Partial<ContactCard> = {}) => shown(<WhoCard card={aCard(own)} />);

describe("Who is next", () => {
  test("is a part of the page that bears their name, and says why now and for which goal", async () => {
    const { one } = await card();
    expect(one("article").getAttribute("aria-label")).toBe("Maria");
    expect(one(".kith-who-why").textContent).toBe("7 months since coffee in April");
    expect(one(".kith-who-serves").textContent).toBe("For “Reach out to two dormant ties”");
  });

  test("lists the last talks and what is planned, each opening its line", async () => {
    const { named, click, asked } = await card();
    await click(named("Coffee with Maria"));
    await click(named("Send Maria the book"));
    expect(asked).toEqual([
      ["open", { path: "Journal/a.md", line: 3 }],
      ["open", { path: "Journal/b.md", line: 8 }],
    ]);
  });

  test("has no headings over nothing", async () => {
    const { all } = await card({ serves: null, last: [], plans: [], reach: [] });
    expect(all("h4, ul, [role=group]")).toEqual([]);
    expect(all(".kith-who-serves")).toEqual([]);
  });

  test("reaches out by what the note holds, by way of its host alone", async () => {
    const reach: ContactCard["reach"] = [
      { sort: "email", label: "m@example.org", href: "mailto:m@example.org" },
      { sort: "phone", label: "+44 1", href: "tel:+441" },
      { sort: "link", label: "example.org", href: "https://example.org/" },
    ];
    const { all, click, asked } = await card({ reach });
    for (const link of all(".kith-reach")) {
      expect(link.getAttribute("rel")).toContain("noopener");
      await click(link);
    }
    expect(asked).toEqual(reach.map(({ href }) => ["reach", href]));
    expect(all(".kith-reach [data-icon]").map(({ dataset }) => dataset["icon"])).toEqual([
      "mail",
      "phone",
      "external-link",
    ]);
  });

  test("is logged with, passed over, put off, opened and has more, each named by whom it is about", async () => {
    const { named, click, asked } = await card();
    for (const name of [
      "Log an interaction with Maria",
      "Not now: Maria",
      "Snooze: Maria",
      "Open Maria",
      "More for Maria",
    ]) {
      await click(named(name));
    }
    expect(asked).toEqual([
      ["log", "People/Maria.md"],
      ["notNow", "People/Maria.md"],
      ["snoozeContact", "People/Maria.md"],
      ["open", { path: "People/Maria.md", line: 1 }],
      ["menu", { is: "contact", path: "People/Maria.md" }],
    ]);
  });

  test("that becomes someone else shows nothing of who was there before", async () => {
    const { update, root, asked, named, click } = await card();
    await update(
      <WhoCard
        card={aCard({ path: "People/Ana.md", name: "Ana", last: [], plans: [], reach: [] })}
      />,
    );
    expect(root.textContent).not.toContain("Maria");
    await click(named("Log an interaction with Ana"));
    expect(asked).toEqual([["log", "People/Ana.md"]]);
  });

  test("keeps two talks of one line apart, in whichever order they come", async () => {
    const talk = (text: string) => ({
      when: "Thu 2 Apr",
      kind: "call" as const,
      text,
      path: "J.md",
      line: 3,
    });
    const { update, all } = await card({ last: [talk("Called"), talk("Wrote")], plans: [] });
    const texts = () => all(".kith-lines .kith-link").map(({ textContent }) => textContent);
    expect(texts()).toEqual(["Called", "Wrote"]);
    await update(
      <WhoCard card={aCard({ last: [talk("Wrote"), talk("Called"), talk("Met")], plans: [] })} />,
    );
    expect(texts()).toEqual(["Wrote", "Called", "Met"]);
    await update(<WhoCard card={aCard({ last: [talk("Met")], plans: [] })} />);
    expect(texts()).toEqual(["Met"]);
  });
});
