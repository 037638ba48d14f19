import type { Document, Sentence } from "../../../document.ts";
import type { Links } from "../../links.ts";
import { isSpeech } from "../attribution/sayings.ts";
import { isApprovalAwaited } from "../certainty/awaited-approval.ts";
import { words } from "../polarity/negation-words.ts";
import { negationsIn } from "../polarity/polarity.ts";
import type { Contradiction } from "./contradictions.ts";

/** True for a negation of the draft that was not gained, for all that its counterparts have nothing that answers it. */
export const isNotGained = (found: Contradiction, reference: Document, links: Links): boolean =>
  isLeftOpen(found) ||
  isOfBefore(found) ||
  isUnreal(found) ||
  isLessSo(found) ||
  isRunDry(found) ||
  isOfSource(found) ||
  isOfTheRest(found) ||
  isStillAwaited(found) ||
  isOughtToHave(found) ||
  isPleaDenied(found) ||
  isDeniedThere(found) ||
  isTakenBack(found) ||
  isClosedToAll(found) ||
  isDeniedInShort(found, reference) ||
  isDeniedElsewhere(found, reference, links);

/** "May not have finished": what nobody there says in that word is left open here. */
function isLeftOpen({ negation: { token, target }, negated, stated }: Contradiction): boolean {
  const at = negated.tokens.indexOf(token);
  return (
    /^(?:may|might|could)$/.test(negated.tokens[at - 1]?.norm ?? "") &&
    negated.tokens[at + 1]?.norm === "have" &&
    !stated.tokens.some(({ stem }) => stem === target)
  );
}

/** "Was not in office then" for "took office last year". */
const isOfBefore = ({ negated, stated }: Contradiction) =>
  hasWord(negated, /^then$/) &&
  hasWord(stated, /^(?:took|taken|joined|became|appointed|elected|succeeded|since)$/);

/** "The taps will not run" for "the taps will run dry". */
const isRunDry = ({ negation: { target }, stated: { tokens } }: Contradiction) =>
  tokens.some(
    ({ stem }, at) => stem === target && /^(?:dry|short|empty|aground)$/.test(tokens[at + 1]?.norm ?? ""),
  );

/** "Unhappy" for "less happy". */
const isLessSo = ({ negation: { kind }, stated: { tokens }, word }: Contradiction) =>
  kind === "prefix" &&
  tokens
    .slice(Math.max(0, tokens.indexOf(word) - 2), tokens.indexOf(word))
    .some(({ norm }) => /^(?:less|hardly|barely|little|scarcely|far|anything)$/.test(norm));

/** "Will not be getting a third airline" for "called off a merger that would have made one": what would have been will not be. */
const isUnreal = ({ stated: { tokens }, word }: Contradiction) =>
  tokens.some(
    ({ norm }, at) =>
      norm === "would" &&
      tokens.slice(at + 2, at + 5).includes(word) &&
      tokens[at + 1]?.norm === "have" &&
      /^(?:that|which|who|it|they|this|and)$/.test(tokens[at - 1]?.norm ?? ""),
  );

/** "Did not say how many" beside "38 were killed, the ministry said": who is a source there says nothing of it. */
const isOfSource = ({ stated: { tokens }, word }: Contradiction) =>
  isSpeech(word) && tokens[tokens.indexOf(word) + 1]?.kind !== "word";

/** "Residents need not pay" beside "everyone else will": what the others do is no contradiction. */
const isOfTheRest = ({ stated: { tokens }, word }: Contradiction) =>
  tokens
    .slice(Math.max(0, tokens.indexOf(word) - 4), tokens.indexOf(word) + 1)
    .some(
      ({ norm }, i, before) =>
        norm === "else" ||
        (/^(?:others|rest)$/.test(norm) && /^(?:the|all)$/.test(before[i - 1]?.norm ?? "")),
    );

/** "Had not been told" for "should have been told": what ought to have been was not. */
function isOughtToHave({ stated: { tokens }, word }: Contradiction): boolean {
  const at = tokens.indexOf(word);
  return /\b(?:should|ought to) have(?: [a-z]+)? $/.test(
    `${tokens
      .slice(Math.max(0, at - 4), at)
      .map(({ norm }) => norm)
      .join(" ")} `,
  );
}

/** "Has yet to be approved" for "needs approval". */
const isStillAwaited = ({ negation: { token }, stated }: Contradiction) =>
  token.norm === "yet" && isApprovalAwaited(stated);

/** "Pleaded not guilty to fraud" for "denied fraud and pleaded guilty to theft". */
const isPleaDenied = ({ negation: { token }, negated: { tokens }, stated }: Contradiction) =>
  tokens[tokens.indexOf(token) + 1]?.norm === "guilty" && hasWord(stated, /^den(?:y|ies|ied|ying)$/);

const hasWord = ({ tokens }: Sentence, word: RegExp) => tokens.some(({ norm }) => word.test(norm));

/** "Will not be vaccinated at all unless": a denial all the same, though it is one of a condition. */
const isDeniedThere = ({ negation: { target }, stated: { tokens } }: Contradiction) =>
  tokens.some(
    ({ stem }, at) =>
      stem === target && tokens.slice(Math.max(0, at - 3), at).some(({ norm }) => words.has(norm)),
  );

/** "There were not eight of them, as she had said before" for "corrected an earlier statement that there were eight". */
function isTakenBack({ stated: { tokens }, word }: Contradiction): boolean {
  const before = tokens.slice(0, tokens.indexOf(word));
  const back = before.findIndex(({ norm }) => TAKEN_BACK.test(norm));
  return back >= 0 && before.slice(back + 1).some(({ norm }) => TOLD.test(norm));
}

const TAKEN_BACK = /^(?:correct(?:s|ed|ing)|retract(?:s|ed|ing)|withdrew|withdrawn|disown(?:s|ed))$/;
const TOLD = /^(?:statement|report|claim|figure|count|account|announcement|remark|version|assertion)s?$/;

/** "The public will not be admitted" for "the funeral will be private". */
const isClosedToAll = ({ negated, stated }: Contradiction) =>
  hasWord(
    negated,
    /^(?:public|press|media|reporters|journalists|cameras|fans|spectators|mourners|visitors|outsiders)$/,
  ) &&
  hasWord(negated, /^(?:admit(?:ted)?|invited?|allow(?:ed)?|open|welcome|let|attend|access)$/) &&
  hasWord(stated, /^(?:private|privately|closed)$/);

/** "Never slapped the players who allege that he did" beside "The coach says that he never did". */
const isDeniedInShort = ({ stated: { index, block } }: Contradiction, { sentences }: Document) =>
  [index - 1, index, index + 1].some((at) => {
    const near = sentences[at];
    const said = near?.block === block ? near.tokens.filter(({ kind }) => kind === "word") : [];
    const last = said.slice(-3).map(({ norm }) => norm);
    // In the sentence itself it must be he or it who did not: another may be told of besides.
    return SHORT.test(last.join(" ")) && (at !== index || /^(?:he|she|it|they)$/.test(last[0] ?? ""));
  });

const SHORT =
  /(?:^| )(?:(?:did|does|do|has|have|had|is|are|was|were|will|would|can|could) (?:not|never)|never (?:did|does|has|had|was|were|would|will)|[a-z]+n't)$/;

/**
 * "Her opponent, who has twice been elected, would not concede": another sentence of the reference denies the same, and no
 * sentence of the draft tells that one.
 */
const isDeniedElsewhere = ({ negation: { target } }: Contradiction, { sentences }: Document, links: Links) =>
  target !== undefined &&
  sentences.some(
    (one) =>
      links.ofReference[one.index]!.length === 0 && negationsIn(one).some((other) => other.target === target),
  );
