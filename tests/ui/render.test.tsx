/** @jest-environment ./tests/host/jsdom-environment.cjs */
import { describe, expect, test } from "@jest/globals";
import { NoteLink } from "../../src/ui/note-link";
import { Section } from "../../src/ui/section";
import { type Shown, shown } from "./screen-in";

const link = (text: string) => (
  <NoteLink place={{ path: "People/Ana.md", line: 3 }}>{text}</NoteLink>
);

describe("A mounted component", () => {
  test("is updated in place", async () => {
    const { one, update } = await shown(link("Ana"));
    const element = one("a");
    await update(link("Ana Silva"));
    expect(one("a")).toBe(element);
    expect(element.textContent).toBe("Ana Silva");
  });

  test("leaves nothing behind", async () => {
    const { root, unmount } = await shown(link("Ana"));
    unmount();
    expect(root.childNodes).toHaveLength(0);
  });

  test("stands in the document of its window", async () => {
    const other = document.implementation.createHTMLDocument("pop-out");
    const { one } = await shown(link("Ana"), other.body);
    expect(one("a").ownerDocument).toBe(other);
  });
});

describe("The focus", () => {
  const rows = (...names: readonly string[]) => (
    <ul>
      {names.map((name) => (
        <li key={name} data-kith-row>
          <button type="button">{name}</button>
        </li>
      ))}
    </ul>
  );
  const held = () => document.activeElement?.textContent;

  test("goes on to the next row where its own goes, and stays where it is otherwise", async () => {
    const list = await shown(rows("Ana", "Ben", "Cleo"));
    list.named("Ben").focus();
    await list.update(rows("Ben", "Cleo"));
    expect(held()).toBe("Ben");
    await list.update(rows("Cleo", "Dora"));
    expect(held()).toBe("Cleo");
    list.named("Dora").focus();
    await list.update(rows("Cleo"));
    expect(held()).toBe("Cleo");
    await list.update(rows());
    expect(document.activeElement).toBe(document.body);
  });

  test("is left alone where it is elsewhere", async () => {
    const list = await shown(rows("Ana", "Ben"));
    await list.update(rows("Ben"));
    expect(document.activeElement).toBe(document.body);
  });
});

describe("The ids of elements", () => {
  const section = (heading: string) => (
    <Section key={heading} heading={heading} folded={false} onFold={() => undefined}>
      text
    </Section>
  );
  const idsOf = ({ all }: Shown) => all("[id]").map(({ id }) => id);

  test("are never shared, not with what comes later nor with another panel or block", async () => {
    const panel = await shown(section("Today"));
    await panel.update([section("Today"), section("Goals")]);
    await panel.update([section("Today"), section("Goals"), section("Problems")]);
    const other = document.body.appendChild(document.createElement("div"));
    const block = await shown(section("Interactions"), other);
    const ids = [...idsOf(panel), ...idsOf(block)];
    expect(ids).toHaveLength(8);
    expect(new Set(ids).size).toBe(8);
  });
});

describe("A link to a line", () => {
  test("opens it, in a new tab by the middle button, and previews it under the pointer", async () => {
    const { one, asked, click } = await shown(link("Ana"));
    await click(one("a"));
    one("a").dispatchEvent(new MouseEvent("auxclick", { button: 1, bubbles: true }));
    one("a").dispatchEvent(new MouseEvent("auxclick", { button: 2, bubbles: true }));
    one("a").dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
    const place = { path: "People/Ana.md", line: 3 };
    expect(asked).toEqual([
      ["open", place],
      ["open", place],
      ["preview", place, one("a")],
    ]);
  });
});
