/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The notices of reminders, in an app that says less of them, or keeps less. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { Notice } from "../host/notice";
import { clearScreen, dataPath, kithOver } from "./kith-over";

beforeEach(clearScreen);

const line = "- [ ] Call [[Ana]] @2026-11-19 10:00\n";
const morning = () =>
  kithOver(
    {
      "People/Ana.md": "---\ntype: contact\n---\n",
      "2026-11-19.md": line,
      [dataPath]: "{}",
    },
    { now: "2026-11-19T09:00", frozen: true },
  );
const titles = (): readonly string[] =>
  [...document.querySelectorAll(".kith-notice-title")].map(({ textContent }) => textContent);

describe("On a device whose storage is full, a reminder", () => {
  test("is spoken once all the same, and goes when it is dismissed", async () => {
    const kith = await morning();
    kith.host.app.saveLocalStorage = () => {
      throw new Error("QuotaExceededError");
    };
    await kith.pass(60);
    expect(titles()).toEqual(["Call Ana"]);
    await kith.click("Dismiss");
    await kith.sync("2026-11-19.md", `${line}- Swam\n`);
    await kith.pass(5);
    expect(titles()).toEqual([]);
  });
});

describe("Where the app's notices don't tell of their parts, a reminder", () => {
  test("is spoken once, and goes when it is dismissed", async () => {
    const kith = await morning();
    const told = Object.getOwnPropertyDescriptor(Notice.prototype, "setMessage");
    const setMessage = told?.value as (this: Notice, message: string | DocumentFragment) => Notice;
    // Set before the message and gone after it, as in a version that keeps them to itself.
    Notice.prototype.setMessage = function (this: Notice, message) {
      setMessage.call(this, message);
      Reflect.deleteProperty(this, "containerEl");
      Reflect.deleteProperty(this, "messageEl");
      return this;
    };
    try {
      await kith.pass(62);
      expect(titles()).toEqual(["Call Ana"]);
      await kith.click("Dismiss");
      expect(titles()).toEqual([]);
    } finally {
      Notice.prototype.setMessage = setMessage;
    }
  });
});
