/** German numbers, amounts and units, as rules of a glossary. */
import { numberWords, ordinalWords } from "../en/date-words";
import { words } from "../word-lists";

const ones = words("ein zwei drei vier fünf sechs sieben acht neun");
const tens = words("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig");
/** In the order of the English ones. */
const plain = words(`
eins zwei|zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
siebzehn achtzehn neunzehn zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig`);

/** The rules; "einundzwanzig" and its like are written as figures. */
export function numberRules(): string {
  const english = [...numberWords.keys()];
  const joined = tens.flatMap((ten, at) =>
    ones.map((one, digit) => `@d* ${one}und${ten} = ${(at + 2) * 10 + digit + 1}`),
  );
  const single = plain.map((german, at) => `@d* ${german} = ${english[at] ?? ""}`);
  const times = plain
    .slice(2, 10)
    .map((german, at) => `@x* ${german}mal = ${english[at + 2] ?? ""} times`);
  const order = words("erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft");
  const teens = plain.slice(12, 19).map((german) => `${german}t`);
  const inOrder = [...order, ...teens, "zwanzigst", "dreißigst"].map(
    (german, at) => `@o* ${german}* = ${[...ordinalWords.keys()][at] ?? ""}`,
  );
  return [numbers, ...inOrder, ...single, ...joined, ...times].join("\n");
}

const numbers = `
@d /(\\d{1,4})/ = $1
@n #d = $1
@n /(\\d{1,2})/ , /5/ = $1.5
@n /(\\d{1,4}-\\d{1,4})/ = $1
@n #d bis|oder #d = $1 to $2
@n* ein|ein* bis|oder #d = 1 to $1
@n* ein|ein* = a
@n* ein|eine paar = a few
@n paar|einige|einigen|mehreren = a few
@n* ein|einem dutzend = a dozen
dutzend = dozen
@n* ein|ein* halb* = half a
@n halb* = half a
@n* anderthalb|eineinhalb = 1.5
@n* zweieinhalb = 2.5
@o* vorletzt* = penultimate
@o letzt* = last
@o /(\\d{1,2})/ . = $1th
@u* minute = minute
@u* minuten = minutes
@u* stunde = hour
@u* stunden = hours
@u std = hours
@u std . = hours
@u* tag|tags|tages = day
@u* tage|tagen = days
@u* werktag|arbeitstag|werktages = workday
@u* werktage|werktagen|arbeitstage|arbeitstagen = workdays
@u* woche = week
@u* wochen = weeks
@u* monat|monats|monates = month
@u* monate|monaten = months
@u* quartal|quartals|vierteljahr|vierteljahres = quarter
@u* quartale|quartalen|vierteljahre = quarters
@u* jahr|jahres|jahrs = year
@u* jahre|jahren = years
@u* jahrzehnt|jahrzehnts = decade
@u* jahrzehnte|jahrzehnten = decades
@u wochenende|wochenendes = weekend
@u wochenenden = weekends
`;
