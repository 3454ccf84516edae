/** German verbs in all their forms, held to what a grammar says of them. */
import { describe, expect, test } from "@jest/globals";
import { german } from "../../../../src/core/language/de/german";
import { germanVerbs } from "../../../../src/core/language/de/verb-forms";

describe("A regular verb", () => {
  test.each([
    ["danken", "danken/danke/dankte/gedankt", "danken/dankt/dankten/gedankt"],
    ["reden", "reden/rede/redete/geredet", "reden/redet/redeten/geredet"],
    [
      "antworten",
      "antworten/antworte/antwortete/geantwortet",
      "antworten/antwortet/antworteten/geantwortet",
    ],
    ["begegnen", "begegnen/begegne/begegnete/begegnet", "begegnen/begegnet/begegneten/begegnet"],
    [
      "versöhnen",
      "versöhnen/versöhne/versöhnte/versöhnt",
      "versöhnen/versöhnt/versöhnten/versöhnt",
    ],
    [
      "telefonieren",
      "telefonieren/telefoniere/telefonierte/telefoniert",
      "telefonieren/telefoniert/telefonierten/telefoniert",
    ],
    [
      "an|klingeln",
      "anklingeln/klingele/klingelte/angeklingelt",
      "anklingeln/klingelt/klingelten/angeklingelt",
    ],
    [
      "vor|stellen",
      "vorstellen/stelle/stellte/vorgestellt",
      "vorstellen/stellt/stellten/vorgestellt",
    ],
  ])("%s has two pairs of forms", (written, first, second) => {
    expect(germanVerbs(written)).toEqual([first, second]);
  });
});

describe("An irregular verb", () => {
  test("is written with its presents, its pasts and its participle", () => {
    expect(germanVerbs("lesen,lese liest,las lasen,gelesen")).toEqual([
      "lesen/lese/las/gelesen",
      "lesen/liest/lasen/gelesen",
    ]);
    expect(germanVerbs("wissen,weiß,wusste wussten,gewusst")).toEqual([
      "wissen/weiß/wusste/gewusst",
      "wissen/weiß/wussten/gewusst",
    ]);
    expect(germanVerbs("ruf,,,")).toEqual(["ruf///"]);
  });

  test.each([
    ["gehen,gehe,ging,gegangen", "gehen/gehe/ging/gegangen", "gehen/geht/gingen/gegangen"],
    ["bitten,bitte,bat,gebeten", "bitten/bitte/bat/gebeten", "bitten/bittet/baten/gebeten"],
    ["denken,denke,dachte,gedacht", "denken/denke/dachte/gedacht", "denken/denkt/dachten/gedacht"],
    ["mögen,mag,mochte,gemocht", "mögen/mag/mochte/gemocht", "mögen/mag/mochten/gemocht"],
  ])("has its other forms by rule: %s", (written, first, second) => {
    expect(germanVerbs(written)).toEqual([first, second]);
  });

  test("stands among others, with a semicolon between them, and none behind the last", () => {
    expect(germanVerbs("mailen; ruf,,,;").map((verb) => verb.split("/")[0])).toEqual([
      "mailen",
      "mailen",
      "ruf",
    ]);
    expect(germanVerbs("")).toEqual([]);
  });
});

/** Participles that a rule alone gets wrong, as a dictionary has them. */
const participles = {
  anpingen: "angepingt",
  durchklingeln: "durchgeklingelt",
  umarmen: "umarmt",
  kennenlernen: "kennengelernt",
  besuchen: "besucht",
  erreichen: "erreicht",
  verabreden: "verabredet",
  unterstützen: "unterstützt",
  entschuldigen: "entschuldigt",
  gratulieren: "gratuliert",
  nachfragen: "nachgefragt",
  abholen: "abgeholt",
  bekanntmachen: "bekanntgemacht",
  üben: "geübt",
  emailen: "geemailt",
  beantworten: "beantwortet",
  ansprechen: "angesprochen",
} as const;

describe("The verbs that German journals are read by", () => {
  const forms = german()
    .verbs()
    .flatMap(({ verbs }) => verbs.map((verb) => verb.split("/")));

  test.each(Object.entries(participles))("%s has the participle %s", (infinitive, participle) => {
    const found = forms.filter(([bare]) => bare === infinitive);
    expect(found).not.toEqual([]);
    expect(new Set(found.map((each) => each[3]))).toEqual(new Set([participle]));
  });

  test("have four forms, of which none is blank within and none but the infinitive must be", () => {
    for (const each of forms) {
      expect(each).toHaveLength(4);
      expect(each[0]).toMatch(/^\p{Ll}[\p{Ll} ]*$/u);
      for (const form of each) expect(form).toBe(form.trim());
    }
  });

  test("begin no participle with ge- before a part that comes off or stays", () => {
    const wrong = forms
      .map((each) => each[3] ?? "")
      .filter((form) => /^ge(?:an|durch|ab|vor|nach|zurück|be|ver|um|mit|ein)\p{L}{4}/u.test(form));
    expect(wrong.filter((form) => !["geantwortet"].includes(form))).toEqual([]);
  });
});
