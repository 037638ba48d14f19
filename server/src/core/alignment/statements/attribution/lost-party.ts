import { type Document, isLead, type Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { isFunctionWord } from "../../features.ts";
import type { Links } from "../../links.ts";
import { neighboursOf, tellOfTheirDead } from "./lost-speaker.ts";
import { partyIn } from "./parties.ts";
import { sayingOf } from "./party-sayings.ts";
import { isStillHeard, makesOffer, sayingsKept } from "./party-still-heard.ts";

/** The party that the reference quotes, where the draft tells its claim as a fact. */
export function lostParty(
  ours: Sentence,
  theirs: Sentence,
  draft: Document,
  reference: Document,
  { ofDraft }: Pick<Links, "ofDraft">,
): LostParty | undefined {
  const party = partyIn(theirs, reference, ours, draft);
  if (!party || isStillHeard(ours, party, theirs, draft)) return undefined;
  if (isNamedBefore(party, ours, draft) || isOfOfficers(party, ours, draft)) return undefined;
  if (isThoughtSo(ours)) return undefined;
  if (isArranged(theirs) || tellOfTheirDead([party], theirs) || isToldAside(ours, theirs)) return undefined;
  const counterpartOf = (other: Sentence) => ofDraft[other.index]?.[0]?.reference;
  const kept = sayingsKept(ours, party, theirs, draft, counterpartOf);
  if (kept.some((stem) => !theirs.tokens.some((token) => token.stem === stem))) return undefined;
  const saying = sayingOf(party, theirs, kept);
  if (COURT.test(party.norm) && ours.tokens.some((_, at) => isCharged(ours.tokens, at))) return undefined;
  if (!saying || (isAccusation(saying) && ours.tokens.some((_, at) => isAccused(ours.tokens, at))))
    return undefined;
  return makesOffer(ours, saying, theirs) ? undefined : { theirs, noun: party, saying };
}

/** "A union blamed low pay. A scanner operator starts on 2,350": the sentence before has whose word it is. */
const isNamedBefore = (party: Token, ours: Sentence, draft: Document) =>
  neighboursOf(ours, draft).some(
    (other) => other.index < ours.index && other.tokens.some(({ stem }) => stem === party.stem),
  );

/** What an army or a prosecutor tells is news where it stands in the lead, or where such officers are told of beside it. */
const isOfOfficers = (party: Token, ours: Sentence, draft: Document) =>
  OFFICER.test(party.norm) &&
  ((isLead(draft, ours.block) && draft.sentences.at(-1)!.block !== ours.block) ||
    neighboursOf(ours, draft).some(
      (other) => other !== ours && other.tokens.some(({ norm }) => OFFICER.test(norm)),
    ));

const OFFICER = /^(?:army|military|police|officers?|prosecutors?|prosecution)$/;

/** "Is thought to be the most dangerous": by whom, the reader may ask, but it is no fact. */
const isThoughtSo = ({ tokens }: Sentence) =>
  tokens.some(
    ({ norm }, at) =>
      /^(?:thought|believed|considered|reckoned|understood|deemed|regarded|reputed|said)$/.test(norm) &&
      /^(?:is|are|was|were|been)$/.test(tokens[at - 1]?.norm ?? ""),
  );

const isAccusation = ({ norm }: Token) => /^(?:alleg|accus|charg|suspect|claim)/.test(norm);

/** "Is accused of having sold them" for "the police allege that he sold them": what somebody is accused of is nobody's fact. */
const isAccused = (tokens: readonly Token[], at: number) =>
  /^(?:accused|suspected)$/.test(tokens[at]!.norm) && tokens[at + 1]?.norm === "of";

/** "Is charged with taking 300,000" for "according to the indictment, he took 300,000". */
const isCharged = (tokens: readonly Token[], at: number) =>
  (/^(?:charged|accused|suspected|indicted)$/.test(tokens[at]!.norm) &&
    /^(?:with|of|for)$/.test(tokens[at + 1]?.norm ?? "") &&
    (tokens[at + 2]?.norm.endsWith("ing") ?? false)) ||
  (tokens[at]!.norm === "alleged" && tokens[at + 1]?.norm === "to");

const COURT = /^(?:indictments?|prosecutors?|prosecution|complaint|lawsuit|charges?)$/;

/** The party on whose word a claim rests in the reference, and the word of saying. */
export interface LostParty {
  readonly theirs: Sentence;
  readonly noun: Token;
  readonly saying: Token;
}

/** "A service will be held on Friday, the family said": who holds it knows, and nobody disputes it. */
function isArranged({ tokens, dates }: Sentence): boolean {
  return (
    dates.length > 0 &&
    tokens.some(({ norm }) => norm === "will" || norm === "would") &&
    tokens.some(({ norm }) => OCCASIONS.test(norm))
  );
}

const OCCASIONS =
  /^(?:funeral|burial|cremation|service|memorial|wake|vigil|screening|ceremony|wedding|concert|performance|exhibition|premiere|celebrations?|procession|parade|march|rally|meeting|conference|auction|hearing)$/;

/** "A survivor, whose son was among the dead, said": who the party is the paper knows itself. */
function isToldAside(ours: Sentence, { tokens }: Sentence): boolean {
  const from = tokens.findIndex(({ norm }) => norm === "whose");
  const length = tokens.slice(from + 1).findIndex(({ text }) => text === ",");
  if (from < 0 || length < 0) return false;
  const own = new Set(
    ours.tokens.filter((token) => token.kind !== "mark" && !isFunctionWord(token)).map(({ stem }) => stem),
  );
  const told = tokens.flatMap(({ stem, text }, at) => (own.has(stem) && !/^\p{Lu}/u.test(text) ? [at] : []));
  return told.length > 0 && told.every((at) => at > from && at <= from + 1 + length);
}
