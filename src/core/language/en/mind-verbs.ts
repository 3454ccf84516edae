/** The English verbs of thinking, feeling and being, whose negation denies no contact. */
import type { VerbWords } from "../language";
import { verbsOf } from "./kind-verbs";

/** Verbs of the mind, as in a dictionary (`verb-forms.ts`). */
export const mindVerbs: readonly VerbWords[] = [
  verbsOf(
    null,
    "mind",
    `
know/knew/known|think/thought|feel/felt|like|love|believe|realise|realize|
understand/understood|expect|remember|mind|want|notice|agree|enjoy|care|hear|need|hope|
wonder|guess|doubt|trust|prefer|admire|appreciate|hate|miss|regret|worry|matter|seem|look|
mean/meant|be/is/was/been/being|become/became/become|dream|imagine|recognise|recognize|suppose|
wait|sleep/slept|wake/woke/woken|win/won|lose/lost|live|die/dies/died/died/dying|grow|
begin/began/begun|turn out|look like|sound|smile|cry|
have to say|let/let`,
  ),
];
