/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** One act at a time, however quickly one presses, and what went wrong with it. */
import { expect, test } from "@jest/globals";
import { act } from "preact/test-utils";
import { type Act, useOneAct } from "../../../src/ui/forms/one-act";
import { shown } from "../screen-in";

async function walk() {
  let carry: ReturnType<typeof useOneAct>["carryOut"] | null = null;
  function Walk() {
    const { problem, busy, carryOut } = useOneAct();
    carry = carryOut;
    return <p data-busy={busy}>{problem ?? "fine"}</p>;
  }
  const { one, said: told, unmount } = await shown(<Walk />);
  return {
    told,
    unmount,
    said: () => [one("p").textContent, one("p").dataset["busy"]],
    carryOut: async (does: Act, because?: string) => {
      await act(async () => {
        await carry?.(does, because);
      });
    },
    begin: (does: Act) => act(() => void carry?.(does)),
  };
}

test("What can't be done yet says why and is not begun", async () => {
  const { said, carryOut } = await walk();
  let times = 0;
  await carryOut(() => {
    times += 1;
  }, "Not yet.");
  expect([said(), times]).toEqual([["Not yet.", "false"], 0]);
  await carryOut(() => {
    times += 1;
  });
  expect([said(), times]).toEqual([["fine", "false"], 1]);
});

test("Another is let be while one is under way, and taken once it has ended", async () => {
  const { said, begin, carryOut } = await walk();
  let end = (): void => undefined;
  let times = 0;
  await begin(() => new Promise((resolve) => (end = resolve)));
  expect(said()).toEqual(["fine", "true"]);
  await carryOut(() => {
    times += 1;
  });
  expect(times).toBe(0);
  await act(async () => {
    end();
    await Promise.resolve();
  });
  await carryOut(() => {
    times += 1;
  });
  expect([said(), times]).toEqual([["fine", "false"], 1]);
});

test("What went wrong is shown, and one may try again", async () => {
  const { said, carryOut } = await walk();
  await carryOut(() => Promise.reject(new Error("The disk is full.")));
  expect(said()).toEqual(["The disk is full.", "false"]);
  await carryOut(() => undefined);
  expect(said()).toEqual(["fine", "false"]);
});

test("What goes wrong after the form was closed is told all the same", async () => {
  const { told, begin, unmount } = await walk();
  let fail = (): void => undefined;
  await begin(
    () =>
      new Promise((_, reject) => {
        fail = () => {
          reject(new Error("The disk is full."));
        };
      }),
  );
  unmount();
  await act(async () => {
    fail();
    await new Promise((done) => setTimeout(done, 0));
  });
  expect(told).toEqual(["The disk is full."]);
});
