/** Which words of a German goal title say what counts; they are tried in the order of the English rows. */
import type { TitleWords } from "../language";

function row(counts: TitleWords["counts"], words: string, avoid = ""): TitleWords {
  const phrases = (text: string) => (text === "" ? [] : text.trim().split(/,\s+/));
  return { counts, words: phrases(words), avoid: phrases(avoid) };
}

/** The first row with a word in the title decides. */
export const titleWords: readonly TitleWords[] = [
  row(
    { is: "dormant ties" },
    `eingeschlafene, eingeschlafenen, eingeschlafener, aufleben, wiederaufleben, wiederbeleben,
auffrischen, aus den augen verloren, alte freunde, alten freunden, alter freund, alten freund, alte kollegen,
alten kollegen, alte bekannte, alten bekannten, frühere kollegen, ehemalige kollegen, ehemaligen kollegen,
wieder melden, wieder … kontakt`,
  ),
  row(
    { is: "new contacts" },
    `neue kontakte, neuen kontakt, neuer kontakt, neuen kontakten, neue leute, neuen leuten, neue menschen, neuen menschen,
neue freunde, neue freundschaften, neue bekanntschaften, neue bekannte, neue gesichter, jemand neuen, jemanden neues,
jemand neues, kontakte knüpfen, kontakt knüpfen, kennenlernen, kennen lernen, netzwerk … erweitern, netzwerk … ausbauen`,
  ),
  row(
    { is: "current ties" },
    `pflegen, pflege, bestehende kontakte, bestehenden kontakt, bestehende beziehung, bestehende beziehungen,
bestehenden beziehungen, bestehender kontakt, in kontakt bleiben, kontakt halten, in verbindung bleiben,
aktuelle kontakte, aktuellen kontakt`,
  ),
  row(
    { is: "journal days" },
    "tagebuch, reflektieren, reflexion, tagesrückblick",
    "tagebuch kaufen",
  ),
  row(
    { is: "kind", kind: "thanks" },
    `danken, bedanken, dankbarkeit, dankbarkeits, dankbar, dankesbrief, dankesbriefe, dankeskarte, dankeskarten,
dankbarkeitschallenge, dankbarkeitstagebuch, danke`,
  ),
  row(
    { is: "kind", kind: "introduction" },
    "vorstellen, bekannt machen, bekanntmachen, miteinander bekannt",
    "mich vorstellen, sich vorstellen",
  ),
  row(
    { is: "kind", kind: "volunteering" },
    "ehrenamt, ehrenamtlich, freiwilligenarbeit, freiwillig helfen, freiwillig engagieren",
  ),
  row(
    { is: "kind", kind: "reading" },
    "buch, bücher, lesen, lese, hörbuch, hörbücher, fachbuch",
    "buch führen, buch schreiben",
  ),
  row(
    { is: "kind", kind: "event" },
    `veranstaltung, veranstaltungen, netzwerkveranstaltung, netzwerkveranstaltungen, netzwerktreffen, networking event,
klassentreffen, konferenz, konferenzen, tagung, messe, messen, kongress, vortrag, vorträge, stammtisch, seminar, seminare`,
  ),
  row(
    { is: "kind", kind: "call" },
    `anrufen, anruf, anrufe, rufe, telefonieren, telefonat, telefonate, telefonisch, videoanruf, videoanrufe, durchklingeln`,
  ),
  row({ is: "kind", kind: "email" }, "mail, mails, mailen, rundmail"),
  row(
    { is: "kind", kind: "message" },
    `nachricht, nachrichten, sprachnachricht, sprachnachrichten, postkarte, postkarten, brief, briefe, anschreiben,
schreiben an`,
    "bewerbung anschreiben",
  ),
  row({ is: "kind", kind: "gift" }, "geschenk, geschenke, schenken, verschenken"),
  row(
    { is: "kind", kind: "meeting" },
    `kaffee, kaffeetermin, kaffeetermine, kaffeetrinken, mittagessen, familienessen, essen with, essen zu gehen, abendessen, frühstück, treffen, besuchen, besuch, besuche, essen gehen, auf ein bier, spaziergang,
spaziergänge, verabreden, verabredung, verabredungen, vier-augen-gespräch`,
    "weniger kaffee, kein kaffee, keinen kaffee, entscheidung treffen, entscheidungen treffen",
  ),
];
