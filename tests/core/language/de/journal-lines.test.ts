/** What lines of a German journal say of the people they link; they stand in the note of Friday, 27 November 2026. Long, as it is one list of lines. */
import type { Plan } from "../../../../src/core/model/plan";
import { readNote } from "../../../../src/core/parse/read-note";
import { tableOf } from "./table-of";
import { settingsOf } from "../../settings-of";

const settings = settingsOf({ language: "de" });
const today = "2026-11-27";

function noteOf(line: string, language = settings): ReturnType<typeof readNote> {
  return readNote(`${today}.md`, `${line}\n`, language);
}

/** Each link's name with the kind of what was reported, else `means` or `denies`, and the day where it is another one. */
function said(line: string, language = settings): string {
  const names = [...line.matchAll(/\[\[(\w+)\]\]/g)].map(([, name = ""]) => name);
  return noteOf(line, language)
    .entries.flatMap(({ day, mentions }) =>
      mentions.map(({ stance, kind }, at) => {
        const what = stance === "reports" ? kind : stance;
        return `${names[at] ?? ""} ${what}${day === today ? "" : ` ${day.slice(5)}`}`;
      }),
    )
    .join(", ");
}

function planned({ text, day, time }: Plan): string {
  return `${text}; ${day ?? "-"} ${time ?? ""}`.trim();
}

describe("what a German line reports", () => {
  it.each(
    tableOf(`
      Mit [[Maria]] telefoniert. → Maria call
      [[Louie]] angerufen → Louie call
      [[Louie]] kommt am Wochenende zu Besuch → Louie means
      [[Louie]] besucht uns am Wochenende → Louie means
      Wir besuchen [[Louie]] dieses Wochenende → Louie means
      [[Maria]] mit [[Louie]] vernetzt → Maria introduction, Louie introduction
      Habe mich mit [[Louie]] vernetzt → Louie other
      Call mit [[Louie]] vorbereitet → Louie denies
      Mail an [[Louie]] entworfen → Louie denies
      [[Louie]] musste absagen → Louie denies
      Keine Lust, [[Louie]] zu treffen → Louie denies
      Chorprobe mit [[Maria]], ohne [[Louie]] → Maria other, Louie denies
      [[Louie]] das Buch zurückgeben → Louie means
      [[Louie]] das Geld überweisen → Louie means
      [[Louie]] absagen → Louie means
      Wegen Migräne nicht bei [[Louie]] gewesen → Louie denies
      Der Termin mit [[Louie]] ist am Freitag → Louie means
      Mit [[Louie]] ein Fest vorbereitet → Louie other
      Danke an [[Louie]] fürs Helfen → Louie thanks
      [[Maria]] angerufen, nicht [[Louie]] → Maria call, Louie denies
      Tel. mit [[Louie]] → Louie call
      Mail an [[Louie]] schreiben → Louie means
      ToDo: Mail an [[Louie]] → Louie means
      Geplant: Kaffee mit [[Louie]] → Louie means
      Mail an [[Louie]] geschrieben → Louie email
      Termin mit [[Louie]] ausmachen → Louie means
      Geschenk für [[Louie]] besorgen → Louie means
      War mit [[Louie]] Kaffee trinken → Louie meeting
      Rufe [[Louie]] heute Abend an → Louie means
      Treffe [[Louie]] nachher → Louie means
      Kaffee mit [[Louie]] auf Freitag verschoben → Louie means
      Kaffee mit [[Louie]] Samstag 18 Uhr → Louie means
      Kaffee mit [[Maria]], morgen treffe ich [[Louie]] → Maria meeting, Louie means
      [[Louie]] sagte, sie ruft morgen an → Louie other
      [[Louie]] sagte ab → Louie denies
      Bei [[Louie]] durchgeklingelt → Louie call
      Habe [[Maria]] angepingt → Maria message
      Ich habe [[Maria]] umarmt → Maria other
      Muss [[Louie]] darauf ansprechen → Louie means
      [[Louie]]: muss sie anrufen → Louie means
      [[Louie]] angerufen, niemand da. Mittagessen mit [[Maria]] → Louie denies, Maria meeting
      Habe [[Louie]] angerufen. → Louie call
      Ich habe [[Louie]] gestern angerufen → Louie call 11-26
      Habe gestern mit [[Maria]] telefoniert → Maria call 11-26
      Gestern [[Maria]] getroffen → Maria meeting 11-26
      Letzten Freitag mit [[Louie]] Kaffee getrunken → Louie meeting 11-20
      Kaffee mit [[Maria]] → Maria meeting
      Mittagessen mit [[Maria]] und [[Louie]] → Maria meeting, Louie meeting
      [[Maria]] eine Nachricht geschrieben → Maria message
      E-Mail an [[Louie]] geschrieben → Louie email
      [[Louie]] gemailt → Louie email
      [[Maria]] zum Geburtstag gratuliert → Maria message
      Mich bei [[Maria]] bedankt → Maria thanks
      [[Maria]] Blumen geschenkt → Maria gift
      [[Maria]] und [[Louie]] einander vorgestellt → Maria introduction, Louie introduction
      Habe [[Maria]] und [[Louie]] getroffen → Maria meeting, Louie meeting
      Wir haben [[Maria]] besucht → Maria meeting
      Rief [[Louie]] an → Louie call
      Traf [[Maria]] im Café → Maria meeting
      [[Maria]] hat mich angerufen → Maria call
      [[Louie]] hat geschrieben → Louie message
      Über [[Bob]] gesprochen → Bob other
      [[Maria]] von [[Bob]] erzählt → Maria other, Bob other
      Mit [[Maria]] über [[Bob]] gesprochen → Maria other, Bob other
      Am 18. November [[Maria]] getroffen → Maria meeting 11-18
      vor 3 Tagen [[Louie]] angerufen → Louie call 11-24
      [[Maria]] getroffen, [[Louie]] angerufen → Maria meeting, Louie call
      [[Maria]] getroffen und [[Louie]] angerufen → Maria meeting, Louie call
      [[Maria]] angerufen, aber [[Louie]] nicht erreicht → Maria call, Louie denies
      Treffen mit [[Maria]] → Maria meeting
      Mit [[Louie]] spazieren gegangen → Louie meeting
      Telefonat mit [[Louie]] → Louie call
      Buch von [[Maria]] gelesen → Maria reading
      [[Maria]] sagt, sie habe [[Bob]] getroffen → Maria other, Bob denies
      Mit [[Maria]] gesprochen, sie schickt morgen die Folien → Maria other
      Essen mit [[Maria]], [[Bob]] fehlte → Maria meeting, Bob denies
      [[Louie]] geholfen → Louie other
      Endlich wieder von [[Maria]] gehört → Maria other
      Mit [[Louie]] gegessen und viel gelacht → Louie meeting
      Mit [[Maria]] im Kino gewesen → Maria other
      [[Maria]] zum Mittagessen getroffen → Maria meeting
      [[Maria]] beim Mittagessen getroffen → Maria meeting
      Gestern Mittagessen mit [[Maria]] → Maria meeting 11-26
      Habe [[Maria]] für morgen eingeladen → Maria other
      [[Maria]] hat am Freitag bestanden → Maria other
      [[Maria]] hat am Freitag angerufen → Maria call 11-20
      [[Maria]] fliegt am Freitag nach Rom → Maria means
      [[Maria]] heiratet am Freitag → Maria means
      Mit [[Maria]] für Dienstag verabredet → Maria means
      Gestern mit [[Maria]] verabredet → Maria other 11-26
      Sie ruft [[Bob]] morgen an → Bob denies
      Mail an [[Louie]] entworfen und abgeschickt → Louie email
      Mail an [[Louie]] noch nicht abgeschickt → Louie denies
      Call mit [[Louie]] verlegt auf Montag → Louie means
      Entschuldigt: [[Louie]] → Louie denies
      Essen mit [[Maria]] statt mit [[Bob]] → Maria meeting, Bob denies
      Von [[Maria]] geträumt → Maria denies
      Lunch mit [[Maria]] ❌ → Maria denies
      ✅ [[Maria]] anrufen → Maria call
      Nächste Schritte: Mail an [[Louie]] → Louie means
      [[Louie]] angerufen, um Freitag abzusagen → Louie call
      [[Maria]] hat am Freitag Geburtstag → Maria means
      Telefoniert mit [[Louie]], er schickt mir die Unterlagen → Louie call
      [[Louie]] hat sich endlich gemeldet → Louie other
      Bin [[Maria]] im Supermarkt begegnet → Maria meeting
      Sprachnachricht von [[Maria]] bekommen → Maria message
      WhatsApp an [[Louie]] → Louie message
      Spaziergang mit [[Maria]] → Maria meeting
      Hochzeit von [[Maria]] und [[Louie]] → Maria event, Louie event
      Auf der Konferenz [[Maria]] kennengelernt → Maria event
      [[Maria]] ein Geschenk gebracht → Maria gift
      [[Maria]] im Krankenhaus besucht → Maria meeting
      Habe [[Louie]] auf die Mailbox gesprochen → Louie call
      Rückruf [[Louie]] → Louie call
      Letzte Woche habe ich [[Maria]] gesehen → Maria meeting
      Vor zwei Wochen [[Louie]] zuletzt gesprochen → Louie other 11-13
      Danke an [[Maria]] geschickt → Maria thanks
      [[Maria]] gefragt, ob sie [[Bob]] kennt → Maria other, Bob denies
      [[Maria]] kam gestern vorbei → Maria meeting 11-26
      Video-Call mit [[Louie]] → Louie call
      Jour fixe mit [[Louie]] → Louie meeting
      [[Maria]] und [[Bob]] zum Essen eingeladen → Maria meeting, Bob meeting
      [[Maria]] war nicht da, also [[Bob]] besucht → Maria denies, Bob meeting
      Gespräch mit [[Maria]] über den neuen Job → Maria meeting
      Heute mit niemandem gesprochen außer [[Maria]] → Maria other
      Von [[Maria]] ein Buch geschenkt bekommen → Maria gift
      [[Maria]] beim Umzug geholfen → Maria other
      [[Maria]] erreicht und lange telefoniert → Maria call
      Mail von [[Louie]] bekommen und beantwortet → Louie email
      [[Louie]] Bescheid gesagt → Louie other
      Anruf von [[Louie]] verpasst, zurückgerufen → Louie call
      War mit [[Louie]] essen → Louie meeting
      War nicht mit [[Louie]] essen → Louie denies
      [[Louie]] angerufen, aber nicht [[Bob]] → Louie call, Bob denies
      Zoom mit [[Louie]] und [[Bob]] → Louie call, Bob call
      Wie geplant mit [[Maria]] gegessen → Maria meeting
      Mit [[Maria]] den Umzug geplant → Maria other
      [[Louie]] angerufen und das Treffen geplant → Louie call
    `),
  )("%s: %s", (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe("what a German line means makes a plan", () => {
  it.each(
    tableOf(`
      Ich sollte [[Louie]] anrufen → Louie anrufen; -
      Sollte [[Louie]] mal wieder anrufen → Louie mal wieder anrufen; -
      Muss [[Louie]] morgen anrufen → Louie anrufen; 2026-11-28
      Ich möchte [[Maria]] nächste Woche treffen → Maria treffen; 2026-11-30
      Ich werde [[Louie]] morgen auf meinem Nachmittagsspaziergang anrufen → Louie anrufen; 2026-11-28 15:00
      Will [[Maria]] schreiben → Maria schreiben; -
      Morgen muss ich [[Louie]] anrufen → Louie anrufen; 2026-11-28
      [[Louie]] am Freitag um 16 Uhr anrufen → Louie anrufen; 2026-12-04 16:00
      An Heiligabend [[Louie]] anrufen → Louie anrufen; 2026-12-24
      [[Louie]] anrufen → Louie anrufen; -
      Nicht vergessen: [[Louie]] anrufen → Louie anrufen; -
      Nicht vergessen, [[Louie]] anzurufen → Louie anzurufen; -
      Ich rufe [[Louie]] morgen an → Ich rufe Louie an; 2026-11-28
      Ich treffe [[Maria]] am Dienstag → Ich treffe Maria; 2026-12-01
      Habe lange nicht mit [[Louie]] gesprochen, ich sollte ihn anrufen → Louie anrufen; -
      Ich habe lange nicht mit [[Louie]] gesprochen. Sollte ihn mal anrufen. → Louie mal anrufen; -
      Lass uns [[Maria]] einladen → Maria einladen; -
      Kaffee mit [[Maria]] am Dienstag geplant → Kaffee mit Maria geplant; 2026-12-01
      Treffen mit [[Louie]] für Freitag ausgemacht → Treffen mit Louie ausgemacht; 2026-12-04
      Mit [[Louie]] ein Treffen für Freitag ausgemacht → Mit Louie ein Treffen ausgemacht; 2026-12-04
      Wir sollten [[Maria]] einladen → Maria einladen; -
      [[Louie]] will morgen anrufen → Louie will anrufen; 2026-11-28
      Treffen mit [[Maria]] am nächsten Dienstag → Treffen mit Maria; 2026-12-01
      Soll ich [[Louie]] anrufen? → Louie anrufen; -
      Ich kann [[Louie]] morgen anrufen → Louie anrufen; 2026-11-28
      Morgen muss ich [[Louie]] anrufen → Louie anrufen; 2026-11-28
      Soll ich [[Louie]] anrufen? → Louie anrufen; -
      Ich muss noch an [[Maria]] schreiben → Noch an Maria schreiben; -
      Ich will [[Maria]] unbedingt wiedersehen → Maria unbedingt wiedersehen; -
      Morgen Mittagessen mit [[Maria]] → Mittagessen mit Maria; 2026-11-28
      Morgen Kaffee mit [[Maria]] um 15 Uhr → Kaffee mit Maria; 2026-11-28 15:00
      Ich habe vor, [[Louie]] anzurufen → Louie anzurufen; -
      Am Freitag treffe ich mich mit [[Maria]] → Treffe ich mich mit Maria; 2026-12-04
      Ich würde gern [[Maria]] treffen → Maria treffen; -
      Ruf [[Louie]] an! → Ruf Louie an; -
      Schreib [[Maria]] eine Karte → Schreib Maria eine Karte; -
      [[Maria]] kommt morgen vorbei → Maria kommt vorbei; 2026-11-28
      Am 3. Dezember [[Maria]] treffen → Maria treffen; 2026-12-03
      Nächste Woche [[Louie]] schreiben → Louie schreiben; 2026-11-30
      Ich sollte mich bei [[Maria]] melden → Mich bei Maria melden; -
      Ich muss mich bei [[Maria]] bedanken → Mich bei Maria bedanken; -
    `),
  )("%s: %s", (line, expected) => {
    const [plan] = noteOf(line).plans;
    expect(plan && planned(plan)).toBe(expected);
  });
});

describe("what a German line denies", () => {
  it.each(
    tableOf(`
      Habe lange nicht mit [[Louie]] gesprochen → Louie denies
      [[Louie]] hat nicht geantwortet → Louie denies
      [[Louie]] nicht erreicht → Louie denies
      Fast [[Louie]] angerufen → Louie denies
      Keine Zeit, [[Louie]] anzurufen → Louie denies
      [[Louie]] angerufen, ging nicht ans Telefon → Louie denies
      hab [[Louie]] nich erreicht → Louie denies
      [[Louie]] angerufen, niemand da → Louie denies
      Habe [[Louie]] nicht angerufen → Louie denies
      Keine Antwort von [[Louie]] → Louie denies
      Vergessen, [[Louie]] anzurufen → Louie denies
      Wollte [[Maria]] anrufen → Maria denies
      Kaffee mit [[Maria]] wurde abgesagt → Maria denies
      [[Louie]] kam nicht → Louie denies
      [[Louie]] wird sich melden → Louie denies
      Wenn ich [[Louie]] sehe, frage ich ihn → Louie denies
      Nichts von [[Maria]] gehört → Maria denies
      Warte auf Antwort von [[Louie]] → Louie denies
      [[Louie]] hat sich nicht gemeldet → Louie denies
      [[Louie]] meldet sich nicht → Louie denies
      Noch keine Antwort von [[Louie]] bekommen → Louie denies
      Ich hatte vor, [[Louie]] anzurufen → Louie denies
      Lange kein Kontakt mit [[Louie]] → Louie denies
      Anruf von [[Maria]] verpasst → Maria denies
      [[Louie]] seit 3 Monaten nicht gesehen → Louie denies
      Wir wollten [[Maria]] besuchen, hat nicht geklappt → Maria denies
      Termin mit [[Louie]] verschoben → Louie denies
      Kein Kaffee mit [[Maria]] heute → Maria denies
      Treffen mit [[Maria]] abgesagt → Maria denies
      Essen mit [[Maria]], [[Louie]] und [[Bo]] haben abgesagt → Maria meeting, Louie denies, Bo denies
      Essen mit [[Maria]] und [[Louie]] abgesagt → Maria denies, Louie denies
      Vorbereitung für Treffen mit [[Maria]] → Maria denies
      Von [[Maria]] nichts gehört → Maria denies
      [[Maria]] nicht erreicht, Nachricht hinterlassen → Maria message
      [[Maria]] und [[Louie]] bekannt gemacht → Maria introduction, Louie introduction
      [[Maria]] und [[Louie]] vernetzt → Maria introduction, Louie introduction
      [[Maria]] mit [[Louie]] in Kontakt gebracht → Maria introduction, Louie introduction
      Stellte [[Maria]] [[Louie]] vor → Maria introduction, Louie introduction
      Machte mit [[Maria]] Musik → Maria other
      Essen mit [[Louie]], [[Maria]] war krank → Louie meeting, Maria denies
    `),
  )("%s: %s", (line, expected) => {
    expect(said(line)).toBe(expected);
    expect(noteOf(line).plans).toEqual([]);
  });
});

describe("a German task", () => {
  it("says what was done once it is ticked, and is a plan before", () => {
    expect(said("- [x] [[Louie]] anrufen")).toBe("Louie call");
    const [plan] = noteOf("- [ ] [[Louie]] morgen um 10 anrufen").plans;
    expect(plan && planned(plan)).toBe("Louie anrufen; 2026-11-28 10:00");
  });

  it("is due on the last day of a limit", () => {
    const [plan] = noteOf("- [ ] [[Maria]] bis nächste Woche schreiben").plans;
    expect(plan && planned(plan)).toBe("Maria schreiben; 2026-12-06");
  });
});

describe("a German vault", () => {
  it("is read in English, line by line, as well", () => {
    expect(said("Called [[Louie]] yesterday")).toBe("Louie call 11-26");
    expect(said("Haven't heard from [[Louie]]")).toBe("Louie denies");
    const [plan] = noteOf("I should call [[Louie]] tomorrow").plans;
    expect(plan && planned(plan)).toBe("Call Louie; 2026-11-28");
  });

  it("knows German tags beside the English ones", () => {
    const kinds = ["#kaffee", "#anruf", "#coffee"].map((tag) => noteOf(`${tag} [[Louie]]`).entries);
    expect(kinds.map(([entry]) => entry?.tagKind)).toEqual(["meeting", "call", "meeting"]);
  });
});

it("reads no German where the language is English", () => {
  const english = settingsOf({ language: "en" });
  expect(said("Mit [[Louie]] telefoniert", english)).toBe("Louie other");
  expect(said("Gestern [[Louie]] angerufen", english)).toBe("Louie other");
  expect(said("[[Louie]] nicht erreicht", english)).toBe("Louie other");
  expect(noteOf("Muss [[Louie]] morgen anrufen", english).plans).toEqual([]);
});
