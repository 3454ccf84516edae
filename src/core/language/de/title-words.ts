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
    `eingeschlafene*, aufleben, wiederaufleben, wiederbeleben, auffrischen, aus den augen verloren, alte* freund*,
alte* kollegen, alte* bekannte*, frühere* kollegen, ehemalige* kollegen, wieder melden, wieder … kontakt`,
  ),
  row(
    { is: "new contacts" },
    `neue* kontakt*, neue* leute*, neue* menschen, neue* freund*, neue* freundschaft*, neue* bekannte*,
neue* bekanntschaft*, neue* gesichter*, jemand* neue*, kontakt* knüpfen, kennenlernen, kennen lernen,
netzwerk … erweitern, netzwerk … ausbauen`,
  ),
  row(
    { is: "current ties" },
    `pflegen, pflege, bestehende* kontakt*, bestehende* beziehung*, in kontakt bleiben, kontakt halten,
in verbindung bleiben, aktuelle* kontakt*`,
  ),
  row(
    { is: "journal days" },
    "tagebuch, reflektieren, reflexion, tagesrückblick",
    "tagebuch kaufen",
  ),
  row(
    { is: "kind", kind: "thanks" },
    `danken, bedanken, dankbarkeit, dankbar, dankesbrief*, dankeskarte*,
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
    `veranstaltung*, netzwerkveranstaltung*, netzwerktreffen, networking event, klassentreffen, konferenz*, tagung,
messe, messen, kongress, vortrag, vorträge, stammtisch, seminar*`,
  ),
  row(
    { is: "kind", kind: "call" },
    "anruf*, rufe, telefonieren, telefonat*, telefonisch, videoanruf*, durchklingeln",
  ),
  row({ is: "kind", kind: "email" }, "mail*, rundmail"),
  row(
    { is: "kind", kind: "message" },
    "nachricht*, sprachnachricht*, postkarte*, brief*, anschreiben, schreiben an",
    "bewerbung anschreiben",
  ),
  row({ is: "kind", kind: "gift" }, "geschenk*, schenken, verschenken"),
  row(
    { is: "kind", kind: "meeting" },
    `kaffee, kaffeetermin*, kaffeetrinken, mittagessen, familienessen, essen with, essen zu gehen, essen gehen,
abendessen, frühstück, treffen, besuch*, auf ein bier, spaziergang, spaziergänge, verabreden, verabredung*,
vier-augen-gespräch`,
    "weniger kaffee, kein kaffee, keinen kaffee, entscheidung treffen, entscheidungen treffen",
  ),
];
