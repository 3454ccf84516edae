/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** What all forms share. */
import { describe, expect, test } from "@jest/globals";
import { act } from "preact/test-utils";
import { TextField } from "../../../src/ui/forms/field";
import { Form } from "../../../src/ui/forms/form";
import { type Shown, shown } from "../screen-in";
import { submit } from "./form-reading";

interface Asked {
  readonly form: Shown;
  readonly calls: string[];
  readonly end: (error?: Error) => Promise<void>;
}

/** A form whose submission ends when a test says so. */
async function open(hindrance: string | null = null): Promise<Asked> {
  const calls: string[] = [];
  let settle: (error?: Error) => void = () => undefined;
  const wait = (name: string) => (): Promise<void> => {
    calls.push(name);
    return new Promise((resolve, reject) => {
      settle = (error) => {
        if (error === undefined) resolve();
        else reject(error);
      };
    });
  };
  const form = await shown(
    <Form
      submit="Go"
      hindrance={hindrance}
      onSubmit={wait("submit")}
      onCancel={() => calls.push("cancel")}
    >
      {(does) => (
        <>
          <details>
            <input aria-label="Folded away" />
          </details>
          <TextField label="Name" value="" onValue={() => undefined} />
          <button
            type="button"
            onClick={() => {
              does(wait("other"));
            }}
          >
            Other
          </button>
        </>
      )}
    </Form>,
  );
  return {
    form,
    calls,
    end: async (error) => {
      await act(async () => {
        settle(error);
        await Promise.resolve();
      });
    },
  };
}
const said = ({ one }: Shown): string => one("[role=alert]").textContent;

describe("A form", () => {
  test("sends off by its button and by Ctrl or Cmd and Enter", async () => {
    const { form, calls, end } = await open();
    await submit(form);
    await end();
    form.named("Name").focus();
    for (const init of [{ ctrlKey: true }, { metaKey: true }]) {
      await form.press("Enter", init);
      await end();
    }
    expect(calls).toEqual(["submit", "submit", "submit"]);
  });

  test("is left by Escape and by Cancel, but not by the Escape that ends a word of an input method", async () => {
    const { form, calls } = await open();
    form.named("Name").focus();
    await form.press("Escape", { isComposing: true });
    expect(calls).toEqual([]);
    await form.press("Escape");
    await form.click(form.named("Cancel"));
    expect(calls).toEqual(["cancel", "cancel"]);
  });

  test("does one thing at a time, however often and fast it is pressed", async () => {
    const { form, calls, end } = await open();
    await act(() => {
      for (let press = 0; press < 3; press++) {
        form.one("form").dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
      }
      form.named("Other").click();
    });
    await form.press("Enter", { ctrlKey: true });
    expect(calls).toEqual(["submit"]);
    expect(form.named("Go")).toHaveProperty("disabled", true);
    await end();
    expect(form.named("Go")).toHaveProperty("disabled", false);
    await form.click(form.named("Other"));
    expect(calls).toEqual(["submit", "other"]);
  });

  test("says why it can't be sent off when one tries, and not before", async () => {
    const { form, calls } = await open("A name is needed.");
    expect(said(form)).toBe("");
    await submit(form);
    expect(said(form)).toBe("A name is needed.");
    expect(calls).toEqual([]);
  });

  test("says what went wrong, and can be sent off again", async () => {
    const { form, calls, end } = await open();
    await submit(form);
    await end(new Error("The disk is full."));
    expect(said(form)).toBe("The disk is full.");
    await submit(form);
    expect(said(form)).toBe("");
    await end(new Error("gone"));
    expect(said(form)).toBe("gone");
    expect(calls).toHaveLength(2);
  });

  test("that is closed while it is sent off ends quietly", async () => {
    const { form, end } = await open();
    await submit(form);
    form.unmount();
    await end(new Error("too late"));
    expect(form.root.textContent).toBe("");
  });
});
