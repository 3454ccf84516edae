/** The German verbs of goals and journals. */
import type { VerbWords } from "../language";
import { germanVerbs } from "./verb-forms";

/** Verbs by what they tell of; how they are written is in `verb-forms.ts`. */
export function verbs(): readonly VerbWords[] {
  return [
    { kind: "call", sort: "contact", verbs: germanVerbs(calls) },
    { kind: "message", sort: "contact", verbs: germanVerbs(messages) },
    { kind: "email", sort: "contact", verbs: germanVerbs("mailen; an|mailen; emailen") },
    { kind: "meeting", sort: "contact", verbs: germanVerbs(meetings) },
    { kind: "introduction", sort: "contact", verbs: germanVerbs(introductions) },
    { kind: "thanks", sort: "contact", verbs: germanVerbs("danken; bedanken") },
    { kind: "gift", sort: "contact", verbs: germanVerbs("schenken; beschenken") },
    { kind: "volunteering", sort: "act", verbs: ["ehrenamtlich helfen///ehrenamtlich geholfen"] },
    {
      kind: "reading",
      sort: "act",
      verbs: germanVerbs("lesen,lese liest,las,gelesen; vorlesen,lese,las,vorgelesen"),
    },
    { kind: null, sort: "contact", verbs: germanVerbs(contacts) },
    { kind: null, sort: "act", verbs: germanVerbs(acts) },
    { kind: null, sort: "mind", verbs: germanVerbs(minds) },
  ];
}

const calls = `anrufen,rufe,rief,angerufen; zurückrufen,rufe,rief,zurückgerufen; ruf,,,; telefonieren; erreichen;
durch|klingeln; facetimen; skypen; zoomen; an|klingeln`;

const messages = `schreiben,schreibe,schrieb,geschrieben;
anschreiben,schreibe,schrieb,angeschrieben; zurückschreiben,schreibe,schrieb,zurückgeschrieben;
schreib,,,; simsen; texten; chatten; antworten; beantworten; whatsappen; an|pingen; pingen; gratulieren`;

const meetings = `treffen,treffe trifft,traf,getroffen; triff,,,; sehen,sehe sieht,sah,gesehen;
wiedersehen,,,wiedergesehen; besuchen; vorbeikommen,komme,kam,vorbeigekommen; begegnen; kennen|lernen;
kommen,komme,kam,gekommen; vorbei|schauen;
frühstücken; essen,esse isst,aß,gegessen; essen gehen,,,essen gegangen; spazieren; spazieren gehen,,,spazieren gegangen; spazieren gewesen,,,spazieren gewesen; vorbeigehen,,,vorbeigegangen; ausgehen,,,ausgegangen; essen gewesen,,,essen gewesen`;

const introductions = `vorstellen,stelle @ @ vor,stellte @ @ vor,vorgestellt; bekannt machen,,,bekannt gemacht; bekanntmachen,,,bekanntgemacht;
zusammenbringen,,,zusammengebracht; in kontakt bringen,,,in kontakt gebracht`;

const contacts = `sprechen,spreche spricht,sprach,gesprochen; sprich,,,;
besprechen,bespreche bespricht,besprach,besprochen; reden; unterhalten,,unterhielt,unterhalten;
verabreden; plaudern; quatschen; melden; melde,,,; kontaktieren;
fragen; nach|fragen; nach|haken; einladen,lade lädt,lud,eingeladen; lad,,,;
bitten,bitte,bat,gebeten; helfen,helfe hilft,half,geholfen; erzählen; sagen; berichten; informieren;
beraten,,beriet,beraten; trösten; umarmen,,umarmte,umarmt; begrüßen; verabschieden; entschuldigen; erinnern,,erinnerte,erinnert;
aus|tauschen; ansprechen,,,angesprochen; absprechen,,,abgesprochen;
verbinden,,verband,verbunden; vernetzen; wünschen;
unterstützen; begleiten; bewirten; versöhnen; erfahren,,erfuhr,erfahren; hören`;

const acts = `gehen,gehe,ging,gegangen; trinken,trinke,trank,getrunken; schicken; ab|schicken; verschicken; senden,sende,sandte,gesendet; zusenden,,,zugesandt;
bringen,bringe,brachte,gebracht; geben,gebe gibt,gab,gegeben; kaufen; bezahlen; planen;
vereinbaren; organisieren; vorbereiten,,bereitete vor,vorbereitet; finden,finde,fand,gefunden;
machen; arbeiten; feiern; spielen; kochen; laufen,laufe läuft,lief,gelaufen;
wandern; fahren,fahre fährt,fuhr,gefahren; fliegen,fliege,flog,geflogen;
umziehen,ziehe,zog,umgezogen; heiraten; ab|holen; zeigen; prüfen; klären; schauen; suchen; nehmen,nehme nimmt,nahm,genommen;
mitnehmen,,,mitgenommen; teilen; lernen; üben; trainieren; diskutieren; tanzen; singen,,sang,gesungen;
backen,,backte,gebacken; unternehmen,,unternahm,unternommen; verbringen,,verbrachte,verbracht; erledigen; besorgen; holen; aus|machen; ab|machen; buchen;
reservieren; bestellen; leihen,,lieh,geliehen; ausleihen,,,ausgeliehen; zurückgeben,,,zurückgegeben; mitbringen,,,mitgebracht; weiterleiten,,,weitergeleitet; abgeben,,,abgegeben;
überweisen,,,überwiesen; empfehlen,,,empfohlen; anbieten,,,angeboten; erklären; absagen,,,; zusagen,,,; hinterlassen,hinterlasse,hinterließ,hinterlassen; tun,tue,tat,getan`;

const minds = `denken,denke,dachte,gedacht; wissen,weiß,wusste,gewusst; glauben; fühlen; mögen,mag,mochte,gemocht;
freuen; ärgern,,ärgerte,geärgert; verstehen,verstehe,verstand,verstanden; kennen,kenne,kannte,gekannt;
vermissen; hoffen; merken; schlafen,schlafe,schlief,geschlafen; bleiben,bleibe,blieb,geblieben`;
