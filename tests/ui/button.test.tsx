/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The buttons of Kith. */
import { describe, expect, test } from "@jest/globals";
import { IconButton, TextButton } from "../../src/ui/button";
import { nameOf, shown } from "./screen-in";

const ignore = () => undefined;

describe("A button with words", () => {
  test("is called by its words", async () => {
    const { one } = await shown(<TextButton text="Log" onPress={ignore} />);
    expect(nameOf(one("button"))).toBe("Log");
    expect(one("button").hasAttribute("aria-label")).toBe(false);
  });

  test("is called by a name where its words alone don't tell what it is about", async () => {
    const { one } = await shown(
      <TextButton text="Log" name="Log an interaction with Ana" onPress={ignore} />,
    );
    expect(nameOf(one("button"))).toBe("Log an interaction with Ana");
    expect(one("button").textContent).toBe("Log");
  });

  test("stands out where it is the first thing to do", async () => {
    const { one } = await shown(<TextButton text="Log" main onPress={ignore} />);
    expect(one("button").classList.contains("mod-cta")).toBe(true);
  });

  test("sends no form off, and shows an icon that nobody is read", async () => {
    const { one } = await shown(<TextButton text="Log" icon="message-circle" onPress={ignore} />);
    expect(one("button").getAttribute("type")).toBe("button");
    expect(one("[data-icon]").dataset["icon"]).toBe("message-circle");
    expect(one("[data-icon]").getAttribute("aria-hidden")).toBe("true");
  });

  test("hands on the press", async () => {
    const presses: string[] = [];
    const { one, click } = await shown(
      <TextButton text="Log" onPress={({ type }) => presses.push(type)} />,
    );
    await click(one("button"));
    expect(presses).toEqual(["click"]);
  });
});

describe("A double click", () => {
  test("presses once, and whoever presses again presses again", async () => {
    let presses = 0;
    const press = (): void => {
      presses += 1;
    };
    const { all } = await shown(
      <>
        <TextButton text="Check in" onPress={press} />
        <IconButton icon="circle" name="Done" onPress={press} />
      </>,
    );
    for (const button of all("button")) {
      presses = 0;
      const click = (detail: number): boolean =>
        button.dispatchEvent(new MouseEvent("click", { bubbles: true, detail }));
      click(1);
      click(2);
      expect(presses).toBe(1);
      click(1);
      click(0);
      expect(presses).toBe(3);
    }
  });
});

describe("A button with an icon alone", () => {
  test("has a name, and the app's own look", async () => {
    const presses: string[] = [];
    const { one, click } = await shown(
      <IconButton icon="alarm-clock" name="Snooze" onPress={({ type }) => presses.push(type)} />,
    );
    expect(nameOf(one("button"))).toBe("Snooze");
    expect(one("button").textContent).toBe("");
    expect(one("button").classList.contains("clickable-icon")).toBe(true);
    await click(one("button"));
    expect(presses).toEqual(["click"]);
  });
});
