/** The English phrases around a verb that make it a report, or make it mean something else altogether. */
import { pairs, phrases } from "../word-lists";

/** Phrases after which a bare verb, or one in -ing, tells of what happened: "managed to call". */
export const reportLeads: readonly string[] = [
  ...pairs(
    `
had|got|drove|drove over|flew|popped over|managed|was able|were able|went|came|stopped|
remembered|got round|got around|finally got|took the time|took time|made time|had time|
found time|had a chance|got a chance|got the chance|had the chance|happened|good|great|
nice|lovely|fun|so good|so nice|wonderful|glad|happy|was happy|was glad|delighted|pleased`,
    "to",
  ),
  ...phrases("ended up|did|loved|enjoyed|finished|started|kept|been"),
];

/** Phrases whose words tell of nothing of the kind. */
export const avoidedPhrases: readonly string[] = [
  ...pairs("call it|called it|calling it", "a day|a night"),
  ...pairs("must", "see|read|have|say|admit|confess"),
  ...pairs("his|her|their|my|our", "workshop"),
  ...pairs(
    `
is|was|are|were|'s|it|so|a guy|a man|a woman|a girl|a boy|a friend|a place|a company|
a book|a startup|a film|a movie|a project|someone|somebody|something|people`,
    "called",
  ),
  ...pairs(
    "saw",
    `a photo|photos|a picture|pictures|a post|a video|that|how|why|if|@ 's post|@ 's posts|@ 's photo|@ 's photos|@ 's story|
on linkedin|on facebook|on instagram|online|@ on tv|@ 's film|@ 's show|@ 's play|@ 's talk`,
  ),
  ...pairs("couldn't", "be better|be happier|agree more|help|stop"),
  ...pairs("can't", "complain|stop|believe|help"),
  ...phrases(`
named after|apologies to|my apologies|
close call|on call|
roll call|call to action|call for papers|wake up call|met the deadline|met my|met our goal|
met his|seeing that|see if|text book|email address|
email inbox|phone number|will power|have to say|have to admit|have to laugh|got to say|need to know basis|
free will|not only|not just|not to mention|not sure|not bad|no wonder|no doubt|no problem|
no matter|no less|no idea|never mind|don't worry|don't mind|wasn't sure|present at|was present|were present|plan b|thank god|
thank goodness|thank heavens|visit card|the rest|read out|tea room|coffee table|
coffee machine|coffee shop|wine cellar|party line|third party|drop off|too soon|so soon|as planned`),
];
