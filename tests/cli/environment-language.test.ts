import { describe, expect, test } from "@jest/globals";
import { languageAround } from "../../src/cli/environment-language";

describe("The language that the environment asks for", () => {
  test.each([
    ["de", { LANG: "de_DE.UTF-8" }],
    ["de", { LANG: "de" }],
    ["de", { LANG: "DE_at@euro" }],
    ["en", { LANG: "en_US.UTF-8" }],
    ["nds", { LANG: "nds_DE" }],
  ])("is %s for %j", (language, environment) => {
    expect(languageAround(environment)).toBe(language);
  });

  test.each([{}, { LANG: "" }, { LANG: "C" }, { LANG: "C.UTF-8" }, { LANG: "POSIX" }])(
    "is English for %j, which asks for none",
    (environment) => {
      expect(languageAround(environment)).toBe("en");
    },
  );

  test("is that of LC_ALL, then that of LC_MESSAGES, then that of LANG; empty ones are passed over", () => {
    const all = { LC_ALL: "de_DE", LC_MESSAGES: "fr_FR", LANG: "en_US" };
    expect(languageAround(all)).toBe("de");
    expect(languageAround({ ...all, LC_ALL: "" })).toBe("fr");
    expect(languageAround({ LANG: "en_US", LC_ALL: "C" })).toBe("en");
  });
});
