/** What someone else did for whom a line links is no contact of the writer's. */
import { describe, expect, test } from "@jest/globals";
import { languageFor } from "../../../../src/core/language";
import { readStances } from "../../../../src/core/parse/sentences/line-stances";
import { day } from "../../note-builder";
import { settingsOf } from "../../settings-of";
import { noteOf } from "../reading-builder";
import { said } from "./said-of";

describe("Someone else's contact with whom it names is none of the writer's", () => {
  test.each([
    ["[[Ana]] told me she'd called [[Bo]]", "Ana other, Bo denies"],
    ["[[Ana]] said she called [[Bo]] and [[Cy]]", "Ana other, Bo denies, Cy denies"],
    ["Heard that [[Ana]] met [[Bo]]", "Ana other, Bo denies"],
    ["[[Ana]] told me [[Cy]] had met [[Bo]]", "Ana other, Cy other, Bo denies"],
    ["Called [[Ana]], she had just seen [[Bo]]", "Ana call, Bo denies"],
    ["Called [[Ana]], who had seen [[Bo]]", "Ana call, Bo denies"],
    ["She called [[Bo]]", "Bo denies"],
    ["She'll call [[Bo]] tomorrow", "Bo denies"],
    ["[[Ana]] will call [[Bo]] on Friday", "Ana denies, Bo denies"],
    ["Lunch with [[Ana]]. She's going to call [[Bo]] tomorrow", "Ana meeting, Bo denies"],
  ])("%s", (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe("But it is where the writer has a part in it, or may have", () => {
  test.each([
    ["[[Ana]] said I called [[Bo]]", "Ana call, Bo call"],
    ["Told [[Ana]] that I met [[Bo]]", "Ana meeting, Bo meeting"],
    ["She introduced me to [[Bo]]", "Bo introduction"],
    ["She introduced [[Bo]] to me", "Bo introduction"],
    ["She came over with [[Bo]]", "Bo meeting"],
    ["She will call [[Bo]] and me tomorrow", "Bo means"],
    ["[[Ana]] and I called [[Bo]]", "Ana call, Bo call"],
    ["[[Ana]] met [[Bo]]", "Ana meeting, Bo meeting"],
    ["[[Ana]] says [[Bo]] moved to Leeds", "Ana other, Bo other"],
    ["He is fond of [[Bo]]", "Bo other"],
  ])("%s", (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe("Where verbs stand last, the subject begins its clause", () => {
  test.each([
    ["[[Ana]] hat erzählt, dass sie [[Bo]] angerufen hat", ["reports", "denies"]],
    ["Er hat [[Bo]] getroffen", ["denies"]],
    ["Er hat mir [[Bo]] vorgestellt", ["reports"]],
    ["Sie kam mit [[Bo]] vorbei", ["reports"]],
    ["Habe [[Bo]] getroffen", ["reports"]],
  ])("%s", (source, expected) => {
    const line = noteOf(source).lines[0];
    const { calendar } = settingsOf({ language: "de" });
    const input = { day: day("2026-11-22"), calendar, language: languageFor("de"), isDone: false };
    const links = line ? readStances(line, input).links : [];
    expect(links.map(({ stance }) => stance)).toEqual(expected);
  });
});
