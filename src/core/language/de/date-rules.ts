/** German words for days, spans and times, as rules of a glossary. */
import { monthNames, weekdayNames } from "../en/date-words";
import { named, words } from "../word-lists";

const weekdays = named(
  weekdayNames,
  "montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag",
);
const months = words(
  "januar|jänner februar|feber märz|mär|mrz april mai juni juli august september oktober|okt november dezember|dez",
);
const shortMonths = named(
  [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12],
  "jan feb mär apr jun jul aug sep/sept okt nov dez",
);
const hours = words("zwölf eins zwei drei vier fünf sechs sieben acht neun zehn elf");

const partsOfDay = named(
  words("morning noon afternoon evening night"),
  "morgen/früh/vormittag mittag nachmittag abend nacht",
);

/** The rules. */
export function dateRules(): string {
  const parts = [...partsOfDay];
  const days = [...weekdays].flatMap(([german, english]) => [
    `@w* ${german} = ${english}`,
    `${german}s = ${english}s`,
    `jed* ${german} = every ${english}`,
    ...parts.map(([part, time]) => `@w* ${german}${part} = ${english} ${time}`),
    ...parts.map(([part, time]) => `${german}${part}s = every ${english} ${time}`),
  ]);
  const ofMonths = months.map((names, index) => `@m* ${names} = ${monthNames[index] ?? ""}`);
  const short = [...shortMonths].map(
    ([name, month]) => `@m* ${name} . = ${monthNames[month - 1] ?? ""}`,
  );
  const bare = [...shortMonths.keys()]
    .filter((name) => !/^(?:mär|okt|dez)$/.test(name))
    .map((name) => `@m ${name} = ${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  const inFigures = Array.from(
    monthNames,
    (name, index) => `@k /(\\d{1,2})\\.0?${index + 1}/ . = $1 ${name}`,
  );
  const half = hours.map(
    (name, index) => `@c* halb ${name}|${index || 12} = ${index < 2 ? index + 11 : index - 1}:30`,
  );
  const times = parts.map(([part, time]) => `@p ${part} = ${time}`);
  // "Mo" alone may be another word, not so among its like.
  const lists = ["+ #s", "& #s", "/ #s", "/ #s / #s", ", #s , #s", ", #s und #s"].map(
    (rest) => `#s ${rest} = $1, $2${/s.*s/.test(rest) ? ", $3" : ""}`,
  );
  const all = [lists, days, ofMonths, short, bare, times, inFigures, half].flat();
  // In a sentence "so" is rarely one.
  const inSentence = briefDays("@a").replace(/\n.+$/, "");
  return [dates, briefDays("@s"), inSentence, ...all].join("\n");
}

function briefDays(lead: string): string {
  const brief = words("mo di mi do fr sa so");
  return brief
    .map((name, day) => `${lead} ${name} = ${weekdayNames[day]?.slice(0, 3) ?? ""}`)
    .join("\n");
}

/** Short names, which in a sentence are words of another kind. */
export const shortNames = (): string => `${briefDays("@w*")}
or so = or so
mittag = noon
mittagessen|mittagspause = lunch
abend = evening
nachmittag = afternoon
vormittag|morgens = morning
`;

const activity = "(?:spaziergang|runde|lauf|kaffee|tee|training|yoga|routine|schicht|fahrt|pause)";

const dates = `
@t* dies* = this
@t* nächst* = next
@t* kommend* = coming
@t* letzt*|vergangen*|vorig* = last
heute|heut = today
morgen = tomorrow
übermorgen = the day after tomorrow
gestern = yesterday
vorgestern = the day before yesterday
vorvorgestern = 3 days ago
überübermorgen = in 3 days
@r heute = today
@r morgen = tomorrow
@r übermorgen = the day after tomorrow
@r gestern = yesterday
@r #w = $1
sofort|jetzt = now
heute|heut mittag = today at noon
heute|heut nacht = tonight
heute|heut #p = this $1
morgen mittag = tomorrow at noon
gestern mittag = yesterday at noon
morgen #p = tomorrow $1
morgen früh = tomorrow morning
übermorgen #p = the day after tomorrow in the $1
gestern #p = yesterday $1
vorgestern #p = the day before yesterday in the $1
#w #p = $1 $2
letzte|vergangene nacht = last night
am #p = in the $1
in der nacht|früh = at night
am mittag|mittags|zu mittag = at noon
jeden mittag = every day at noon
jeden|jede #p = every $1
guten morgen = guten Morgen
mitternacht = midnight
vormittags|morgens = mornings
nachmittags = afternoons
abends = evenings
nachts = nights
~morgen${activity}~ = morning walk
~vormittags?${activity}~ = morning walk
~nachmittags?${activity}~ = afternoon walk
~abend${activity}~ = evening walk
@h #d = $1
@h ein = one
@c* /(\\d{1,2}:\\d{2})/ uhr|h = $1 uhr
@c* /(\\d{1,2})\\.(\\d{2})/ uhr = $1:$2 uhr
@c* /(\\d{1,2})/ uhr /(\\d{2})/ = $1:$2 uhr
@c* /(\\d{1,2})/ uhr = $1:00 uhr
@c* #h uhr = $1 o'clock
@c* viertel nach #h = quarter past $1
@c* viertel vor #h = quarter to $1
@c* dreiviertel #h = quarter to $1
@c* #d nach #h = $1 past $2
@c* #d vor #h = $1 to $2
#c morgens|vormittags|früh = $1 in the morning
#c mittags|nachmittags = $1 in the afternoon
#c abends = $1 in the evening
/([1-5])/ uhr nachts|morgens|früh = $1:00 am
/(9|1[01])/ uhr nachts = $1:00 pm
um #c = at $1
um #c morgens|vormittags|früh = at $1 in the morning
um #c mittags|nachmittags = at $1 in the afternoon
um #c abends = at $1 in the evening
um #d = at $1
um #d morgens|vormittags|früh = at $1 in the morning
um #d nachmittags = at $1 in the afternoon
um #d abends = at $1 in the evening
um /(\\d{1,2}[.:]\\d{2})/ = at $1
um mitternacht = at midnight
gegen #c = around $1
gegen #d = around $1
gegen mittag = around noon
#w , den #o #m = $1, $2 $3
den #o #m = $1 $2
#o #m = $1 $2
am #o #m = on $1 $2
am #o = on the $1
am #o #w = on the $1 $2
am #o tag = on the $1 day
am #o des monats = on the $1 of the month
am #p des|vom #o #m = on the $1 of $2 $3
am #p des|vom #k = on the $1 of $2
zum #o #m = on $1 $2
zum #k = on $1
woche vom #o #m = week of $1 $2
woche vom #k = week of $1
in der woche vom #o #m = in the week of $1 $2
in der woche vom #k = in the week of $1
am letzten #w = on last $1
am #t #w = on $1 $2
am #w = on $1
am /(\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|\\d{4}-\\d{2}-\\d{2})/ = on $1
am #k = on $1
bis #k = by $1
bis zum #k = by $1
vom #k = from $1
den /(\\d{1,2}\\.\\d{1,2}(?:\\.\\d{2,4})?)/ = $1
am wochenende = at the weekend
am tag nach = on the day after
am tag vor = on the day before
vom|von #o bis|- #o #m = from $1 $3 to $2 $3
#o bis|- #o #m = $1 $3 to $2 $3
#o #m bis #o #m = $1 $2 to $3 $4
zwischen #o und #o #m = from $1 $3 to $2 $3
zwischen dem #o und #o #m = from $1 $3 to $2 $3
zwischen dem #o und dem #o #m = from $1 $3 to $2 $3
#k bis|- #k = $1 to $2
vom #k bis|- #k = from $1 to $2
vom #k bis zum #k = from $1 to $2
von #d bis #c = from $1 to $2
zwischen #d und #c = between $1 and $2
zwischen #d und #d = between $1 and $2
/(\\d{1,2})-(\\d{1,2})/ uhr = $1:00-$2:00
in den nächsten #n #u = in the next $1 $2
vom|von #o #m bis = from $1 $2 to
in #n #u = in $1 $2
in ein* viertelstunde = in 15 minutes
in ein* dreiviertelstunde = in 45 minutes
vor ein* viertelstunde = 15 minutes ago
vor ein* dreiviertelstunde = 45 minutes ago
irgendwann = sometime
#o halbjahr = $1 half
im #o halbjahr = in $1 half
/(\\d{1,2})/ . kw = week $1
kw /(\\d{1,2})-(\\d{1,2})/ = week $1 to week $2
kw /(\\d{1,2})/ bis|- /(\\d{1,2})/ = week $1 to week $2
kw /(\\d{1,2})/ bis|- kw /(\\d{1,2})/ = week $1 to week $2
in der|dieser #t woche = $1 week
in der nächsten woche = next week
im #t #u = $1 $2
vor #n #u = $1 $2 ago
heute vor #n #u = $1 $2 ago
#r in #n #u = $2 $3 from $1
#n #u ab|nach = $1 $2 after
#n #u ab|nach dem|der = $1 $2 after
#n #u lang = for $1 $2
#n #u später = $1 $2 later
innerhalb von|der|eines|einer = within
#w der = $1 of
der #t #u = the $1 $2
anfang|beginn = start of
anfang|beginn der|des|vom = start of the
mitte = middle of
mitte der|des = middle of the
mitte #m = mid-$1
ende = end of
ende der|des|vom = end of the
am ende der|des = at the end of the
zum ende der|des = at the end of the
anfang|beginn der|des #t = start of $1
mitte der|des #t = middle of $1
ende der|des #t = end of $1
wochenende|wochenendes = weekend
wochenenden = weekends
@e wochenanfang|wochenbeginn = start of the week
@e monatsanfang|monatsbeginn = start of the month
@e monatsmitte = middle of the month
@e monatsende = end of the month
@e quartalsanfang|quartalsbeginn = start of the quarter
@e quartalsende = end of the quarter
@e jahresanfang|jahresbeginn = start of the year
@e jahresmitte = middle of the year
@e jahresende = end of the year
#e = $1
am|zum #e = at the $1
bis zum #e = by the $1
am monatsersten = on the first of the month
kalenderwoche|kw = week
kalenderwoche|kw /(\\d)/ /(\\d{4})/ = $2-W0$1
kalenderwoche|kw /(\\d\\d)/ /(\\d{4})/ = $2-W$1
kw /(\\d)\\/(\\d{4})/ = $2-W0$1
kw /(\\d\\d)\\/(\\d{4})/ = $2-W$1
übernächst* #u = the $1 after next
übernächsten|übernächster #w = $1 after next
vorletzt* #u = the $1 before last
vorletzten #w = $1 before last
#n #u = $1 $2
/([1-4])/ . quartal = Q$1
#o quartal = $1 quarter
#o #w im monat|jahr = $1 $2 of the month
#o #w im #m = $1 $2 of $3
#o #w im #t monat = $1 $2 of $3 month
#o #w des|jedes monats = $1 $2 of the month
am #o #w im monat = on the $1 $2 of the month
am #o #w des|jedes monats = on the $1 $2 of the month
am #o #w im #m = on the $1 $2 of $3
am #o #w im #t monat = on the $1 $2 of $3 month
@f* weihnachten = christmas
@f* heiligabend = christmas eve
@f* silvester = new year's eve
@f* neujahr = new year's day
@f* erst* weihnachtstag|weihnachtsfeiertag = christmas day
@f* zweit* weihnachtstag|weihnachtsfeiertag = boxing day
@f* /1/ . weihnachtstag|weihnachtsfeiertag = christmas day
@f* /2/ . weihnachtstag|weihnachtsfeiertag = boxing day
@f* ostern|ostersonntag = easter
@f* pfingsten|pfingstsonntag = pentecost
@f* karfreitag = good friday
@f* ostermontag = easter monday
@f* pfingstmontag = whit monday
@f* gründonnerstag = maundy thursday
@f* aschermittwoch = ash wednesday
@f* rosenmontag = rose monday
@f* christi himmelfahrt = ascension day
@f* himmelfahrt = ascension day
@f* schalttag = leap day
am|an|zu #f = on $1
am #t wochenende = $1 weekend
valentinstag = valentine's day
nikolaus = 6 December
`;
