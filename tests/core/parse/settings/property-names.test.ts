/** Under which names of the user's own Kith's properties are read. */
import { expect, test } from "@jest/globals";
import { readPropertyNames } from "../../../../src/core/parse/settings/property-names";
import { readFrom } from "./values-of";

test.each<[string, unknown, readonly (readonly [string, readonly string[]])[], readonly string[]]>([
  ["one name", { cadence: "Rhythmus" }, [["cadence", ["Rhythmus"]]], []],
  ["several names", { cadence: ["a", " b "] }, [["cadence", ["a", "b"]]], []],
  ["blank names are none", { cadence: ["", " "], target: "" }, [], []],
  [
    "a name that is no text is left out",
    { cadence: ["a", 5] },
    [["cadence", ["a"]]],
    ['properties.cadence: {"value":"cadence"}'],
  ],
  ["none at all", undefined, [], []],
  ["a list is no map", ["a"], [], ['properties: "ours"']],
  ["null is no map", null, [], ['properties: "ours"']],
])("%s", (_, properties, names, wrong) => {
  const data = properties === undefined ? {} : { properties };
  const found = readFrom(data, readPropertyNames);
  expect({ names: [...found.read], wrong: found.wrong }).toEqual({ names, wrong });
});

test("Our name may be written in any case, with a hyphen or a blank", () => {
  const [first, second] = ["Dormant After", "dormant-after"].map((name) =>
    [...readFrom({ properties: { [name]: "x" } }, readPropertyNames).read.keys()].join(),
  );
  expect(first).toBe(second);
});
