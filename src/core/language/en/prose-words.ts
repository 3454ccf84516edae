/** The English words around a date in running text that show whether it is one, as data. */
import { dayWords } from "./day-words";

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Words that may follow a date; after another word, a weekday or "March 5" may belong to a name or a thing. */
export const wordsAfterDates: ReadonlySet<string> = words(
  `at in on with for from to about and or but by after before because since when while if as so then that which
   who is was were be has had have will would should could can must i i'll i'd i've i'm we we'll he she they it
   you a an my our his her their your this via over near around during until till re not also too again instead
   only already alone together maybe perhaps please between without using there here where how what why though
   although zu zum bei kommt treffe morning afternoon evening night noon lunch lunchtime tomorrow today both either just still`,
);

/** What plans often begin with behind their date: "tomorrow at 4 call Ana". */
export const bareVerbs: ReadonlySet<string> = words(
  "call text email message phone ring write meet see visit ask tell send invite thank buy check",
);

/** Past tenses that often follow "Friday" or "the 3rd" at the start of a line; those in -ed need no list. */
export const pastVerbs: ReadonlySet<string> = words(
  `met had saw went rang spoke wrote sent got read gave took ran did came made told heard sat drove flew ate
   drank brought bought caught left felt found held kept lent paid said thought taught won`,
);

/** Words before a weekday that make it a kind of day or a part of a name. */
export const wordsBeforeNoDate: ReadonlySet<string> = words(
  `every each all most any some one per a an the my our his her their your its no good black big man ruby bloody
   easter palm holy ash shrove maundy fat super cyber tgi freaky giving girl girl's other alternate both many few mr mrs ms
   miss robinson casual meatless taco throwback and/or whit low of's`,
);

/** Things that weekdays are put before: "Sunday school", "Friday night lights". */
export const wordsAfterNoDate: ReadonlySet<string> = words(
  `school best blues prayers prayer roast times mass market club paper papers driver drivers dinner dinners lights
   live fever addams group groups league morning's`,
);

/** Names of months that are names of people or words too. */
export const monthsThatAreNames: ReadonlySet<string> = words(
  "jan mar march april may june august jun jul",
);

/** Labels before a number: "page 12 March" holds no date. */
export const labelsBeforeNumbers: ReadonlySet<string> = words(
  `page pages p pp chapter ch room no nr number section sec bus line gate platform flat apartment apt unit level
   version v ver release build part volume vol issue step option figure fig table item route episode ep season top
   grade year class isbn tel phone verse psalm track`,
);

/** What a number counts: "Dec 3 items", "in May 5 people". */
export const countedThings: ReadonlySet<string> = words(
  `times time people persons kids children miles mile km kilometers kilometres m kg g lb lbs pounds dollars euros
   percent points point items pieces pages minutes minute mins min hours hour hrs hr days day weeks week months
   month years year am's questions calls emails messages guests friends others more of cups sets reps laps steps
   goals votes x`,
);

/** Words that show that "in two weeks" tells how long something took, or how rarely it happens, and no day. */
export const wordsOfLasting: ReadonlySet<string> = words(
  `first second third best worst most longest biggest once twice thrice times time not never hardly ever haven't
   hasn't hadn't didn't don't doesn't won't isn't wasn't weren't can't couldn't nothing nobody none only fastest
   finished finish lost gained did was were been done seen heard spent took take takes taken learned learnt made
   built wrote read ran grew grown became happened changed`,
);

/** Words that name a day in running text beyond doubt. */
export const plainDayWords: ReadonlySet<string> = new Set(
  [...dayWords.keys(), "tonight", "tonite"].filter((word) => !/^(?:eod|cob|tomo)$/.test(word)),
);

/** Words before "today" and "tomorrow" that speak of the times, not of a day. */
export const wordsBeforeNoDay: ReadonlySet<string> = words(
  "no better brighter new usa psychology history a the like youth world's day's",
);
