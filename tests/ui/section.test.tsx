/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** A part of the panel that folds away. */
import { describe, expect, test } from "@jest/globals";
import { Section } from "../../src/ui/section";
import { shown } from "./screen-in";

const section = (folded: boolean, onFold: (folded: boolean) => void = () => undefined) => (
  <Section heading="Goals" note="3" folded={folded} onFold={onFold}>
    <p>What is in it</p>
  </Section>
);

describe("A section", () => {
  test("is named by its heading and shows how many there are", async () => {
    const { one } = await shown(section(false));
    const labelled = one("section").getAttribute("aria-labelledby");
    expect(one("h3").id).toBe(labelled);
    expect(one("h3").textContent).toBe("Goals3");
    expect(one(".kith-section-name").textContent).toBe("Goals");
  });

  test("says of its button whether it is open, and what it opens", async () => {
    const { one } = await shown(section(false));
    const button = one("h3 button");
    expect(button.getAttribute("aria-expanded")).toBe("true");
    expect(button.getAttribute("aria-controls")).toBe(one(".kith-section-content").id);
    expect(one("p").textContent).toBe("What is in it");
  });

  test("makes nothing of what is in it while it is folded, and keeps its place for it", async () => {
    const { one, all, update } = await shown(section(true));
    expect(all("p")).toEqual([]);
    expect(one(".kith-section-content").hidden).toBe(true);
    expect(one("h3 button").getAttribute("aria-expanded")).toBe("false");
    const button = one("h3 button");
    await update(section(false));
    expect(one("h3 button")).toBe(button);
    expect(one(".kith-section-content").hidden).toBe(false);
    expect(all("p")).toHaveLength(1);
  });

  test("asks to be folded and unfolded by one button", async () => {
    const asked: boolean[] = [];
    const { one, click, update } = await shown(section(false, (folded) => asked.push(folded)));
    await click(one("h3 button"));
    await update(section(true, (folded) => asked.push(folded)));
    await click(one("h3 button"));
    expect(asked).toEqual([true, false]);
  });

  test("has ids of its own beside another", async () => {
    const { all } = await shown(
      <>
        {section(false)}
        {section(true)}
      </>,
    );
    const ids = all("[id]").map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(4);
  });
});
