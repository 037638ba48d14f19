import { type Document, isLead, type Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Link, Links } from "../../links.ts";
import { isHedgeAt } from "../certainty/hedges.ts";
import { isOpening } from "../certainty/openings.ts";
import { itemAt, itemsBefore, itemsBehind, saidIn } from "../polarity/readings.ts";
import { disputedIn } from "./disputes.ts";
import { judgementIn } from "./judged-by-one.ts";
import { isHeardBeside, type LostSpeaker, neighboursOf, phraseAround } from "./lost-speaker.ts";
import { holdsResponsible, isReport, isSaying, isSpeech } from "./sayings.ts";

/**
 * "Aid goes only to supporters of the ruling party" where the reference has "Ana Seiuli claimed that": whoever claims, alleges or
 * accuses answers for it, party or not, and the draft tells most of it without any word that leaves it to somebody. `others` are the
 * counterparts in other references.
 */
export function contestedClaim(
  ours: Sentence,
  linked: readonly Link[],
  others: readonly Sentence[],
  draft: Document,
  reference: Document,
  links: Links,
): LostSpeaker | undefined {
  for (const { reference: theirs, score } of linked) {
    if (score < somePassage) continue;
    const claim = claimIn(theirs, ours, reference, links.weight);
    if (!claim) continue;
    const told = shareOf(claim.features, ours, links.weight);
    if (
      told < mostOfIt ||
      holdsResponsible(ours.tokens) ||
      isLeftToSomebody(ours, theirs, claim, draft, links)
    )
      continue;
    const isCommon = [...reference.sentences, ...others].some(
      (other) =>
        other !== theirs &&
        !other.tokens.some((token) => isSaying(token) || isSpeech(token)) &&
        shareOf(claim.features, other, links.weight) >= told * nearly,
    );
    // "Tembo said" two sentences on: what he only tells, and nobody claims, is his.
    if (!claim.isClaimed && isHeardBeside(ours, theirs, draft)) continue;
    if (!isCommon) return { theirs, saying: claim.saying, phrase: phraseAround(claim.saying, theirs) };
  }
  return undefined;
}

/** From this likeness on a counterpart tells the sentence. */
const somePassage = 0.3;
/** So much of the claim the draft must tell. */
const mostOfIt = 0.5;
/** And so much of that another sentence, for it to be common ground. */
const nearly = 0.7;

interface Claim {
  readonly saying: Token;
  /** "Claims", "alleges". */
  readonly isClaimed: boolean;
  /** The place behind its last word, where another answers it in the same sentence. */
  readonly to: number;
  readonly features: readonly string[];
}

function claimIn(
  theirs: Sentence,
  ours: Sentence,
  reference: Document,
  weight: (feature: string) => number,
): Claim | undefined {
  const { tokens } = theirs;
  const known = (features: readonly string[]) =>
    [...new Set(features)].filter((feature) => weight(feature) > 0);
  const at = tokens.findIndex((_, i) => isContested(tokens, i));
  if (at < 0) {
    const judged = judgementIn(theirs, ours);
    if (judged) {
      const features = known(itemsBehind(theirs, judged.behind));
      const saying = tokens[judged.at]!;
      return features.length > 1 ? { saying, isClaimed: false, to: tokens.length, features } : undefined;
    }
    const disputed = disputedIn(theirs, reference);
    if (!disputed) return undefined;
    const places = [...tokens.keys()].slice(disputed.from, disputed.to);
    const features = known(places.flatMap((i) => itemAt(theirs, i) ?? []));
    return features.length > 2
      ? { saying: tokens[disputed.at]!, isClaimed: false, to: disputed.to, features }
      : undefined;
  }
  const behind = itemsBehind(theirs, at);
  const features = known(behind.length > 1 ? behind : itemsBefore(theirs, at));
  return features.length > 1
    ? { saying: tokens[at]!, isClaimed: true, to: tokens.length, features }
    : undefined;
}

/** "Claimed that", "alleges", "accused him of"; a storm claims lives, and nobody claims for what he is accused of. */
function isContested(tokens: readonly Token[], at: number): boolean {
  const { kind, norm } = tokens[at]!;
  const [before, next] = [tokens[at - 1]?.norm ?? "", tokens[at + 1]];
  if (tokens.slice(Math.max(0, at - 3), at).some((token) => /^(?:nobody|none|neither)$/.test(token.norm)))
    return false;
  if (
    kind !== "word" ||
    /^(?:is|are|was|were|be|been|being|the|an?|no|his|her|its|their|not|to)$/.test(before)
  )
    return false;
  if (/^accus(?:es|ed|ing)$/.test(norm))
    return tokens.slice(at + 1, at + 9).some((token) => token.norm === "of");
  if (/^(?:claim(?:s|ed)|insist(?:s|ed)|contend(?:s|ed)|maintain(?:s|ed))$/.test(norm))
    return (
      next?.norm === "that" ||
      isToHave(tokens, at) ||
      (next?.kind === "word" && isClause(tokens.slice(at + 1, at + 10)))
    );
  return (
    /^alleg(?:e|es|ed|ing)$/.test(norm) &&
    next?.kind === "word" &&
    (next.norm === "that" || isClause(tokens.slice(at + 1, at + 12)))
  );
}

/** "Claimed on air to have overthrown him" */
const isToHave = (tokens: readonly Token[], at: number) =>
  tokens.slice(at + 1, at + 5).some(({ norm }, i) => norm === "to" && tokens[at + i + 2]?.norm === "have");

/** "Claimed the shelf was rotten"; not "claimed the prize, which was won in Ayr". */
function isClause(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({ kind, text }) => kind === "mark" && text !== "-");
  return tokens.slice(0, end < 0 ? tokens.length : end).some(({ norm }) => finite.test(norm));
}

const finite = /^(?:is|are|was|were|has|have|had|will|would|could|can|did|does|do|should|must)$/;

function shareOf(
  features: readonly string[],
  { tokens, ...sentence }: Sentence,
  weight: (feature: string) => number,
) {
  const said = saidIn({ tokens, ...sentence });
  let [told, all] = [0, 0];
  for (const feature of features) {
    all += weight(feature);
    if (said.has(feature)) told += weight(feature);
  }
  return all === 0 ? 0 : told / all;
}

/** True where the draft has any word that gives it to somebody or leaves it open, but for what another says of something else beside it. */
function isLeftToSomebody(
  ours: Sentence,
  theirs: Sentence,
  { to }: Claim,
  draft: Document,
  links: Links,
): boolean {
  const isVoiced = ({ tokens }: Sentence) =>
    tokens.some(
      (token, at) => isSpeech(token) || isSaying(token) || isReport(token) || isHedgeAt(tokens, at),
    );
  // "An earlier study" leaves nothing open where the claim speaks of it too.
  const isTheirs = ({ stem }: Token) => theirs.tokens.some((token) => token.stem === stem);
  if (isVoiced(ours) || ours.tokens.some((token, at) => isOpening(ours.tokens, at) && !isTheirs(token)))
    return true;
  const beside = neighboursOf(ours, draft).filter((other) => other !== ours);
  const isQuoted = draft.quotations.some(({ block }) => block === ours.block);
  if (
    isQuoted ||
    beside.some(
      (other) => isVoiced(other) && !isOfAnother(other, theirs, links) && !isOfAnswer(other, theirs, to),
    )
  )
    return true;
  if (!isLead(draft, ours.block)) return false;
  // A lead states it, and what follows gives it to the party.
  return draft.sentences.some(
    (other) =>
      other.block !== ours.block && links.ofDraft[other.index]!.some(({ reference }) => reference === theirs),
  );
}

/** "There is no such agreement, according to the council": it tells what another answers in the same sentence of the reference. */
function isOfAnswer(other: Sentence, theirs: Sentence, to: number): boolean {
  const said = saidIn(other);
  const told = (from: number, end: number) =>
    [...theirs.tokens.keys()].slice(from, end).filter((at) => said.has(itemAt(theirs, at) ?? "")).length;
  return to < theirs.tokens.length && told(to, theirs.tokens.length) > told(0, to);
}

/** True where a sentence tells of another passage, which has its own words of saying, and its source. */
function isOfAnother({ index, tokens }: Sentence, theirs: Sentence, { ofDraft }: Links): boolean {
  const counterpart = ofDraft[index]![0]?.reference;
  return (
    counterpart !== undefined &&
    counterpart !== theirs &&
    counterpart.tokens.some(isSpeech) &&
    !/^(?:he|she|they|it|we)$/.test(counterpart.tokens[0]?.norm ?? "") &&
    !/^(?:he|she|they|it|we)$/.test(tokens[0]?.norm ?? "")
  );
}
