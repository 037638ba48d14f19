import type { Sentence } from "../../document.ts";
import type { Token } from "../../text/tokens.ts";
import { isOpening } from "./openings.ts";
import type { LostReserve } from "./reserves.ts";
import { isReport, isSaying, isSpeech } from "./sayings.ts";

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
  if (theirs.tokens.some(({ norm }) => proven.test(norm))) return undefined;
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

/** "Accused of poisoning", "accused the ministry of having paid", "on suspicion of stealing", "charged with selling". */
function accusationsIn({ tokens }: Sentence): { readonly accuses: Token; readonly deed: Token }[] {
  return tokens.flatMap((accuses, at) => {
    const link = LINKS.find(({ verb }) => verb.test(accuses.norm));
    if (!link) return [];
    const of = tokens.findIndex(
      ({ norm }, i) =>
        i > at && i <= at + reach && norm === link.by && /(?:ing|ed|^been)$/.test(tokens[i + 1]?.norm ?? ""),
    );
    if (of < 0 || tokens.slice(at, of).some(({ kind }) => kind === "mark")) return [];
    const deed = tokens.slice(of + 1, of + 4).find(({ norm }) => !/^(?:having|being|been)$|ly$/.test(norm));
    return deed?.kind === "word" ? [{ accuses, deed }] : [];
  });
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
    before?.kind === "word" &&
    /(?:ed|[^aeiou]t|d|n|ew|ole|oke|ang|ook|old|ought)$/.test(tokens[at]!.norm) &&
    !/^(?:to|of|for|by|with|an?|the|his|her|its|their|be|being|not|never|allegedly|reportedly|would|could|might|may)$/.test(
      before.norm,
    )
  );
}

/** True where the draft has any word that leaves it open or gives it to somebody. */
function isLeftOpen({ tokens }: Sentence, stated: number, around: readonly Sentence[]): boolean {
  if (tokens.some((_, at) => isOpening(tokens, at))) return true;
  // What is said of "the man who stole it" is said of a thief, whoever says it.
  const isOfWho = tokens.slice(Math.max(0, stated - 2), stated).some(({ norm }) => norm === "who");
  return (
    !isOfWho &&
    (tokens.some(isSaying) ||
      around.some((other) => other.tokens.some((each) => isSpeech(each) || isReport(each))))
  );
}
