import type { Sentence } from "../../../document.ts";
import { shareField } from "../../topics.ts";
import { isTime, mainOf, range } from "../polarity/denied.ts";
import type { Negation } from "../polarity/polarity.ts";
import { clausesWith, itemAt, itemsBefore, itemsBehind, type Part, saidIn } from "../polarity/readings.ts";

/** The clauses of the other side that have the negated word among enough of what goes with it. */
export function twinsOf(negation: Negation, negated: Sentence, others: readonly Sentence[]): readonly Part[] {
  const { target, kind, from, token } = negation;
  if (target === undefined || kind === "denial") return [];
  const main = mainOf(negated, negation);
  const without = (features: readonly string[]) => features.filter((feature) => feature !== main);
  const behind = without(itemsBehind(negated, from)).slice(0, range);
  const before = without(itemsBefore(negated, negated.tokens.indexOf(token)));
  // Words of grammar ("was not in the coalition", "were not told") are found as they stand.
  return clausesWith({ stem: target, feature: main }, others).filter((part) => {
    if (isAttribution(part)) return false;
    const here = saidAt(part);
    const told = behind.filter((feature) => here.has(feature));
    const subject = [...subjectOf(part)];
    const toldBefore = before.filter((feature) =>
      subject.some((said) => said === feature || shareField(said, feature)),
    );
    const share = (told.length + toldBefore.length / 2) / (behind.length + before.length / 2 || 1);
    // One day is not enough to tell that another subject ("schools were shut on Monday") is not the one.
    const isSame = (feature: string) => before.length === 0 || !isTime(feature);
    const isBeside = before.length > 0 && toldBefore.length === before.length && told[0] === behind[0];
    if ([...told, ...toldBefore].some(isSame)) return share >= goesWith || isBeside;
    // "He was not surprised by it" has become "he was surprised", "no survivors" three of them.
    return [...here].every(
      (feature) => feature === main || feature.startsWith("#") || saidIn(negated).has(feature),
    );
  });
}

/** "Doctors said" gives a statement to somebody; "could say" is one. */
function isAttribution({ sentence: { tokens }, word = 0 }: Part): boolean {
  const auxiliary = /^(?:to|be|been|did|do|does|would|will|could|can|had|has|have)$/;
  return tokens[word]!.stem === "say" && !auxiliary.test(tokens[word - 1]?.norm ?? "");
}

/** What a clause says. */
const saidAt = ({ sentence, places }: Part): ReadonlySet<string> =>
  new Set(places.flatMap((at) => itemAt(sentence, at) ?? []));

/** What stands before the word of a clause; where nothing does ("the study, which …, proves"), what the sentence says. */
function subjectOf({ sentence, places, word = 0 }: Part): ReadonlySet<string> {
  const own = saidAt({ sentence, places: places.filter((at) => at < word) });
  return own.size > 0 ? own : saidIn(sentence);
}

/** So much of what goes with the negated word must go with it on the other side; what stands before it counts half. */
const goesWith = 1 / 3;
