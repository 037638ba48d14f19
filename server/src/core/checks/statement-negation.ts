import type { Link, Links } from "../alignment/links.ts";
import { tellsOfRest } from "../alignment/pairs/derived/complements.ts";
import { neighboursOf } from "../alignment/statements/attribution/lost-speaker.ts";
import { affirmedAgainst, saidWhether } from "../alignment/statements/negation/affirmed.ts";
import { affirmedTwin } from "../alignment/statements/negation/affirmed-twins.ts";
import { allowedForForbidden } from "../alignment/statements/negation/allowed-for-forbidden.ts";
import { beforeForNotBefore } from "../alignment/statements/negation/before-for-not-before.ts";
import { isCarriedOn } from "../alignment/statements/negation/carried-on.ts";
import type { Contradiction } from "../alignment/statements/negation/contradictions.ts";
import { turnedContrast } from "../alignment/statements/negation/contrasts.ts";
import { decidedForOpen } from "../alignment/statements/negation/decided-for-open.ts";
import { deedsForNone } from "../alignment/statements/negation/deeds-for-none.ts";
import { denialLost } from "../alignment/statements/negation/denial-lost.ts";
import { deniedOutright } from "../alignment/statements/negation/denied-outright.ts";
import { gainedNegation, isEndTold } from "../alignment/statements/negation/gained-negation.ts";
import { hasForLacks, lacksForHas } from "../alignment/statements/negation/has-for-lacks.ts";
import { leftOpen } from "../alignment/statements/negation/left-open.ts";
import { lostNegation } from "../alignment/statements/negation/lost-negation.ts";
import { noLongerForStill, stillForNoLonger } from "../alignment/statements/negation/no-longer.ts";
import { noneForFew, someForNone } from "../alignment/statements/negation/none-for-few.ts";
import { isNotGained } from "../alignment/statements/negation/not-gained.ts";
import { notLeftOut } from "../alignment/statements/negation/not-left-out.ts";
import { isOtherComplement } from "../alignment/statements/negation/other-complement.ts";
import { isSaidPlainly } from "../alignment/statements/negation/said-plainly.ts";
import { statesNothing } from "../alignment/statements/negation/states-nothing.ts";
import { thereIsForNone } from "../alignment/statements/negation/there-is-none.ts";
import { turnedVerb } from "../alignment/statements/negation/turned-verbs.ts";
import { isUnderDenial } from "../alignment/statements/negation/under-denial.ts";
import { OPINION } from "../alignment/statements/polarity/answering-negations.ts";
import { common, negationsIn } from "../alignment/statements/polarity/polarity.ts";
import { createKeep } from "../cache.ts";
import type { Document, Sentence } from "../document.ts";
import type { Token } from "../text/tokens.ts";
import type { Check } from "./check.ts";
import { evidenceOf, isQuoted, spanOf, whereOf, wordsAt } from "./evidence.ts";
import { gainedFix, lostFix } from "./negation-fix.ts";

/** A "not" was lost or gained: the draft says the contrary of the reference. */
export const statementNegation: Check = {
  meta: {
    code: "statement/negation",
    severity: "error",
    says: "A negation was lost or gained.",
    means:
      "A “not”, “no”, “never”, “without” or a verb that denies was lost or gained, so that the draft says the contrary. It is silent where the negation has moved into another word: “did not survive” and “died”, “refused” and “would not”, “not until May” and “only in May”.",
    example: {
      reference: "The union has not agreed to the offer.",
      draft: "The union has agreed to the offer.",
      fixed: "The union has not agreed to the offer.",
    },
  },
  looksAt: "paragraph",
  leastCloseness: 0.36,
  *run({ draft, sentences, authorities }) {
    for (const { document, links } of authorities) {
      for (const sentence of sentences) {
        const linked = links.ofDraft[sentence.index]!;
        if (linked.length === 0 || linked.some((link) => link.exact)) continue;
        // Who asks says neither the one nor the contrary.
        if (sentence.tokens.at(-1)?.text === "?") continue;
        const turned = turnedContrast(sentence, linked);
        if (turned && !isQuoted({ fact: turned.ours, sentence, document: draft })) {
          const source = { fact: turned.theirs, sentence: turned.in, document };
          yield {
            message: `The contrast is turned round: reference says “${wordsAt(document, turned.in.block, turned.theirs)}” ${whereOf(source)}.`,
            span: spanOf({ fact: turned.ours, sentence, document: draft }),
            reference: evidenceOf(source),
            fixes: [],
          };
          continue;
        }
        const telling = linked.map(({ reference }) => links.ofReference[reference.index]);
        const others = authorities.flatMap((other) =>
          other.links === links ? [] : other.links.ofDraft[sentence.index]!.map(({ reference }) => reference),
        );
        const beside = neighboursOf(sentence, draft);
        const change = keepChange(
          linked,
          [...telling, ...others, ...beside],
          () => changeOf(sentence, linked, links, { others, beside, document }) ?? "none",
        );
        if (change === "none" || tellsOfRest(sentence, change.in)) continue;
        if (
          !change.lost &&
          (isFromBeside(sentence, change, document, links) || isDeniedElsewhere(change, document))
        )
          continue;
        const ours = { fact: change.draft, sentence, document: draft };
        if (isQuoted(ours)) continue;
        const theirs = { fact: change.reference, sentence: change.in, document };
        const fix = change.lost ? lostFix(change.found, draft, document) : gainedFix(change.found, draft);
        yield {
          message: `${change.lost ? "A negation is lost" : "A negation is added"}: reference says “${phrase(theirs)}” ${whereOf(theirs)}.`,
          span: spanOf(ours),
          reference: evidenceOf(theirs),
          fixes: fix ? [fix] : [],
        };
      }
    }
  },
};

interface Change {
  readonly lost: boolean;
  readonly found: Contradiction;
  /** The word of the draft that is negated on one side only, or the draft's extra negation. */
  readonly draft: Token;
  readonly reference: Token;
  readonly in: Sentence;
  /** The reference tells it in words of its own. */
  readonly isInOtherWords?: boolean;
}

/** Beside the same counterparts, which the same sentences of the draft tell. */
const keepChange = createKeep<readonly Link[], Change | "none">();

interface Surroundings {
  /** The counterparts in other references. */
  readonly others: readonly Sentence[];
  /** The sentence with its neighbours in the paragraph. */
  readonly beside: readonly Sentence[];
  /** The reference. */
  readonly document: Document;
}

function changeOf(
  sentence: Sentence,
  linked: readonly Link[],
  links: Links,
  { others, beside, document }: Surroundings,
): Change | undefined {
  const inSameWords = plainly(gainedNegation(sentence, linked, links), linked);
  const gained =
    inSameWords ??
    leftOpen(sentence, linked) ??
    plainly(deniedOutright(sentence, linked, others), linked) ??
    noneForFew(sentence, linked) ??
    noLongerForStill(sentence, linked) ??
    lacksForHas(sentence, linked);
  if (gained && !isNotGained(gained, document, links) && !isUnderDenial(gained)) {
    const { negation, word, stated } = gained;
    const change = { lost: false, found: gained, draft: negation.token, reference: word, in: stated };
    return inSameWords ? change : { ...change, isInOtherWords: true };
  }
  const lost =
    saidWhether(sentence, linked) ??
    decidedForOpen(sentence, linked) ??
    notLeftOut(sentence, linked) ??
    lostNegation(sentence, linked, links) ??
    affirmedAgainst(sentence, linked) ??
    affirmedTwin(sentence, linked) ??
    someForNone(sentence, linked) ??
    stillForNoLonger(sentence, linked) ??
    hasForLacks(sentence, linked) ??
    thereIsForNone(sentence, linked, document) ??
    deedsForNone(sentence, linked, document) ??
    beforeForNotBefore(sentence, linked) ??
    allowedForForbidden(sentence, linked) ??
    turnedVerb(sentence, linked) ??
    denialLost(sentence, linked, beside, links);
  if (
    !lost ||
    statesNothing(lost) ||
    isOtherComplement(lost) ||
    isOtherOpinion(lost, linked) ||
    isCarriedOn(lost) ||
    isUnderDenial(lost)
  )
    return undefined;
  const { negation, word, negated } = lost;
  return { lost: true, found: lost, draft: word, reference: negation.token, in: negated };
}

const plainly = (found: Contradiction | undefined, linked: readonly Link[]) =>
  found && isSaidPlainly(found, linked) ? found : undefined;

/** "Economists believe" for a sentence of its own, beside "she does not believe that": what one does not believe others may. */
const isOtherOpinion = ({ negation, negated }: Contradiction, [best]: readonly Link[]) =>
  OPINION.has(negation.target ?? "") && best?.reference !== negated;

/**
 * "Several employers, whom it did not identify": the "not" is that of "It did not name them", which stands beside the
 * counterpart and is told nowhere else, or, where the reference has other words, is brief.
 */
function isFromBeside(
  ours: Sentence,
  { found: { negation }, in: { index, block }, isInOtherWords = false }: Change,
  { sentences }: Document,
  { ofReference }: Links,
): boolean {
  return (isInOtherWords ? [-2, -1, 1, 2] : [-1, 1])
    .map((step) => sentences[index + step])
    .some((other) => {
      if (other?.block !== block) return false;
      // "Gives no forecast any longer" for "withdrew its forecast", which stands beside the counterpart.
      if (isEndTold(negation, ours, [other])) return true;
      const isBrief = other.tokens.length <= (isInOtherWords ? brief : briefest);
      const isToldElsewhere = ofReference[other.index]!.length > 0 && !(isInOtherWords && isBrief);
      return !isToldElsewhere && negationsIn(other).some((one) => isBrief || common(one, negation) >= 1);
    });
}

/** "Could not read a note of music" where another passage has "never learned to read music": the same is denied of the same. */
function isDeniedElsewhere({ found: { negation }, in: told }: Change, { sentences }: Document): boolean {
  const [target, ...objects] = negation.reach.slice(0, 4);
  return (
    target !== undefined &&
    sentences.some(
      (sentence) =>
        sentence !== told &&
        negationsIn(sentence).some(
          ({ reach }) => reach.includes(target) && objects.some((object) => reach.includes(object)),
        ),
    )
  );
}

/** In words and marks; so brief a sentence says little besides. */
const briefest = 7;
const brief = 9;

/** The words of the reference around the negation, for the message. */
function phrase(theirs: { fact: Token; sentence: Sentence; document: Document }): string {
  const { tokens, block } = theirs.sentence;
  const at = tokens.indexOf(theirs.fact);
  const from = tokens[Math.max(0, at - 2)]!;
  const to = tokens[Math.min(tokens.length - 1, at + 3)]!;
  return wordsAt(theirs.document, block, { start: from.start, end: to.end });
}
