import type { Sentence } from "../../../document.ts";
import { isIrregularPast } from "../../../text/irregular.ts";
import type { Token } from "../../../text/tokens.ts";
import { isFunctionWord } from "../../features.ts";
import { isPutByOne, isReport, isSaying, isSpeech } from "../attribution/sayings.ts";
import { readingOf } from "../polarity/readings.ts";
import { isOpening } from "./openings.ts";
import type { LostReserve } from "./reserves.ts";

/**
 * What the reference only accuses somebody of, told with the same verb as what he did: "who poisoned the leeks" for "the man
 * accused of poisoning the leeks". `beside` are the draft's other counterparts, which may tell it as a fact, and `around`
 * the sentences of its paragraph, which may name who says so.
 */
export function accusation(
  ours: Sentence,
  theirs: Sentence,
  beside: readonly Sentence[],
  around: readonly Sentence[],
): LostReserve | undefined {
  const isProven = theirs.tokens.some(
    ({ norm }, at) => proven.test(norm) && !theirs.tokens.slice(at - 1, at + 2).some(isNot),
  );
  if (isProven) return undefined;
  for (const { accuses, deed } of accusationsIn(theirs)) {
    const stated = ours.tokens.findIndex(({ stem }, at) => stem === deed.stem && isToldOf(ours.tokens, at));
    if (stated < 0 || isLeftOpen(ours, stated, around)) continue;
    const isFact = beside.some(
      (other) =>
        other !== theirs &&
        other.tokens.some(({ stem }, at) => stem === deed.stem && isToldOf(other.tokens, at)),
    );
    if (!isFact) return { hedge: accuses, stated: ours.tokens[stated]! };
  }
  return undefined;
}

/** "Accused of poisoning", "accused the ministry of having paid", "charged with selling", "alleges that he took", "alleged to have used". */
function accusationsIn({ tokens }: Sentence): { readonly accuses: Token; readonly deed: Token }[] {
  return tokens.flatMap((accuses, at) => {
    const deed = deedBehind(tokens, at);
    return deed?.kind === "word" ? [{ accuses, deed }] : [];
  });
}

function deedBehind(tokens: readonly Token[], at: number): Token | undefined {
  const { norm } = tokens[at]!;
  if (/^alleg(?:e|es|ed|ing)$/.test(norm)) {
    const behind = tokens.slice(at + 1, at + reach);
    const end = behind.findIndex(({ kind, text }) => kind === "mark" && text !== "-");
    const clause = behind.slice(0, end < 0 ? reach : end);
    if (clause[0]?.norm === "to" && clause[1]?.norm === "have") return clause[2];
    return clause.find(
      (token, i) =>
        i > 0 && !isFunctionWord(token) && (/^[a-z]{2,}ed$/.test(token.text) || isIrregularPast(token.text)),
    );
  }
  const link = LINKS.find(({ verb }) => verb.test(norm));
  if (!link) return undefined;
  const of = tokens.findIndex(
    (token, i) =>
      i > at &&
      i <= at + reach &&
      token.norm === link.by &&
      /(?:ing|ed|^been)$/.test(tokens[i + 1]?.norm ?? ""),
  );
  if (of < 0 || tokens.slice(at, of).some(({ kind }) => kind === "mark")) return undefined;
  return tokens.slice(of + 1, of + 4).find((token) => !/^(?:having|being|been)$|ly$/.test(token.norm));
}

const LINKS: readonly { readonly verb: RegExp; readonly by: string }[] = [
  { verb: /^(?:accus(?:e|es|ed|ing)|suspected|suspicion|allegations?|accusations?)$/, by: "of" },
  { verb: /^charged$/, by: "with" },
];
/** So many words may name who is accused. */
const reach = 7;

/** Who was found to have done it has done it. */
const proven =
  /^(?:convict(?:ed|ion|s)?|guilty|admit(?:s|ted)?|confess(?:es|ed)?|pleaded|pled|sentenced?|jailed)$/;

/** A verb in the past that is told of somebody: "paid", "who poisoned", "has stolen"; no "paying", "to pay", "was paid to". */
function isToldOf(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    (before.kind === "word" || before.text === ",") &&
    isPast(tokens[at]!) &&
    !/^(?:to|of|for|by|with|an?|the|his|her|its|their|be|being|not|never|allegedly|reportedly|would|could|might|may)$/.test(
      before.norm,
    )
  );
}

const isPast = ({ norm }: Token) =>
  /(?:ed|[^aeiou]t|d|n|ew|ole|oke|ang|ook|old|ought)$/.test(norm) || isIrregularPast(norm);

/**
 * True where the draft has any word that leaves it open or gives it to somebody. Who denies the charges does neither, and what is
 * said of "the man who stole it" is said of a thief, whoever says it.
 */
function isLeftOpen(ours: Sentence, stated: number, around: readonly Sentence[]): boolean {
  const { tokens } = ours;
  const { clauses } = readingOf(ours);
  const isOfWho = tokens.slice(Math.max(0, stated - 2), stated).some(({ norm }) => norm === "who");
  const isOpen = (_: Token, at: number) =>
    (isOpening(tokens, at) || (!isOfWho && isSaying(tokens[at]!))) &&
    !isOfDenial(tokens, at) &&
    (!isOfWho || clauses[at] === clauses[stated] || ACCUSING.test(tokens[at]!.norm));
  if (tokens.some(isOpen) || isPutByOne(tokens)) return true;
  return around.some(
    ({ tokens: near }) =>
      near !== tokens &&
      near.some(
        (token, at) =>
          !isOfDenial(near, at) &&
          (ACCUSING.test(token.norm) || (!isOfWho && (isSpeech(token) || isReport(token)))),
      ),
  );
}

/** "Denies the charges", "rejects the accusation": the verb and what it denies. */
const isOfDenial = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - 4), at + 1).some(({ norm }) => DENIES.test(norm));

const DENIES = /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disput(?:e|es|ed|ing)|contest(?:s|ed|ing)?)$/;
const ACCUSING = /^(?:accus|alleg|charge|suspect|claim|indict|prosecut|accord|complain)/;

const isNot = ({ norm }: Token) => norm === "not";
