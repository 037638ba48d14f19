import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Link, Links } from "../../links.ts";
import { shareField } from "../../topics.ts";
import { isTime, range } from "../polarity/denied.ts";
import { negativeSense } from "../polarity/negative-words.ts";
import { type Negation, negationsIn } from "../polarity/polarity.ts";
import { itemAt, itemsBefore, itemsBehind, saidIn } from "../polarity/readings.ts";
import { answerIn } from "./answers.ts";
import type { Contradiction } from "./contradictions.ts";
import { isOutright } from "./denied-outright.ts";
import { isOppositeTold } from "./lost-negation.ts";

/**
 * A plain denial of a counterpart that the draft tells half of, subject and all, where no sentence of the draft that tells it, nor
 * any beside, has a word that could stand for it: "the dance may be shown outside the village" for "could not be shown". `beside` are
 * its neighbours in the paragraph.
 */
export function denialLost(
  ours: Sentence,
  linked: readonly Link[],
  beside: readonly Sentence[],
  links: Pick<Links, "ofDraft" | "ofReference">,
): Contradiction | undefined {
  for (const { reference, score } of linked) {
    if (score < tellsIt) continue;
    const telling = links.ofReference[reference.index]!.map((link) => link.draft);
    const near = beside.filter((other) => !isOfAnother(other, reference, links));
    const all = [...new Set([ours, ...telling, ...near])];
    if (all.some(({ tokens }) => tokens.some(isDenial))) continue;
    for (const negation of negationsIn(reference)) {
      if (!isOutright(negation, reference, all)) continue;
      if (all.some((other) => isOppositeTold(negation, reference, other))) continue;
      const word = toldWord(negation, reference, ours);
      if (word && !all.some((other) => answerIn(other, negation, reference) !== undefined))
        return { negation, negated: reference, stated: ours, word };
    }
  }
  return undefined;
}

/** True where a sentence tells of another passage, which has a denial of its own. */
function isOfAnother({ index }: Sentence, reference: Sentence, { ofDraft }: Pick<Links, "ofDraft">): boolean {
  const [best] = ofDraft[index]!;
  return (
    best !== undefined &&
    best.reference !== reference &&
    best.score >= tellsIt &&
    negationsIn(best.reference).length > 0
  );
}

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.35;

const isDenial = ({ norm }: Token) =>
  /^(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|want|lack|less|rather|instead)$|n't$/.test(
    norm,
  );

/** The first word that the draft has of those behind the negation, where it tells at least half of them and of what stands before. */
function toldWord(negation: Negation, theirs: Sentence, ours: Sentence): Token | undefined {
  const at = theirs.tokens.findIndex(({ stem }, i) => i > negation.from && stem === negation.target);
  if (at < 0 || negativeSense(theirs.tokens, at) !== undefined) return undefined;
  const said = saidIn(ours);
  const behind = itemsBehind(theirs, negation.from).slice(0, range);
  const before = itemsBefore(theirs, theirs.tokens.indexOf(negation.token)).slice(-subjectWords);
  const here = behind.filter((feature) => said.has(feature));
  const kin = behind.filter((each) => !said.has(each) && [...said].some((other) => shareField(each, other)));
  const isSubject = before.length === 0 || before.some((feature) => said.has(feature));
  // "Stood by the decision" for "did not regret it": of what is done nothing is told.
  const target = itemAt(theirs, at);
  const isDeed = behind.some((each) => each === target && (here.includes(each) || kin.includes(each)));
  if (!isDeed && here.length < 2 && behind.length < 3) return undefined;
  if (here.every(isTime) || (here.length + kin.length) * 2 < behind.length || !isSubject) return undefined;
  return ours.tokens.find((token, at) => token.kind === "word" && here.includes(itemAt(ours, at) ?? ""));
}

/** So many words before the negation may be those of its subject. */
const subjectWords = 4;
