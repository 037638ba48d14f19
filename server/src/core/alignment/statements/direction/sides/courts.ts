import type { Sentence } from "../../../../document.ts";
import type { Token } from "../../../../text/tokens.ts";
import { isPassive } from "./passive.ts";

/** Suspects, charges, verdicts and bans. */
export function readCourt(sentence: Sentence, at: number): string | undefined {
  const { tokens } = sentence;
  const { norm, stem } = tokens[at]!;
  const next = tokens[at + 1]?.norm;
  // "Police suspect that it was the grinder" names nobody.
  if (stem === "suspect" && next === "that") return "";
  // Who is a suspect may have been arrested.
  if (/^suspects?$/.test(norm) && isCounted(sentence, at)) return "";
  if (norm === "suspected" && next === "of" && !isPassive(tokens, at)) return "";
  // "Prosecutors suspect the director of causing it": he may be held for it.
  if (norm === "suspect" && tokens.slice(at + 2, at + suspectRange).some((token) => token.norm === "of"))
    return "";
  if (stem === "guilti" || stem === "innoc") return readVerdict(tokens, at);
  // "Dropped the charges", "brought charges", "charges that were dropped"
  if (
    /^(?:dropp?(?:s|ed|ing)?|br(?:ing|ings|inging|ought)|fil(?:e|es|ed|ing)|press(?:es|ed|ing)?)$/.test(
      norm,
    ) &&
    isOfCharges(tokens, at)
  )
    return norm.startsWith("drop") ? "chargesoff" : "chargeson";
  // "The charges" are no act of charging, and a man found guilty on them was charged before.
  if (/^charges?$/.test(norm)) return "";
  // A ban that is lifted forbids nothing.
  if (/^bans?$/.test(norm) && isLifted(tokens, at)) return "allow";
  return undefined;
}

/** In words and marks: "suspect the technical director of the operator, Orlov Lifts, and its mechanic of". */
const suspectRange = 20;

/** "Guilty" and "not guilty"; to plead guilty is not to be found so. */
function readVerdict(tokens: readonly Token[], at: number): string {
  const { stem } = tokens[at]!;
  const isNot = tokens[at - 1]?.norm === "not";
  const verb = tokens[isNot ? at - 2 : at - 1]?.norm ?? "";
  if (/^(?:plead|pleads|pleaded|pled|pleading)$/.test(verb)) return "";
  return isNot && stem === "guilti" ? "innoc" : stem;
}

/** True for a noun behind an article or a number: "the suspect", "three suspects". */
function isCounted({ tokens, figures }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  return (
    /^(?:the|an?|its|their|his|her|other|main|prime|chief|all|both|those|of)$/.test(before.norm) ||
    figures.some(({ end }) => end === before.end)
  );
}

const isOfCharges = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(at + 1, at + 5)
    .some(({ norm }, i, all) => norm === "charges" && all.slice(0, i).every(({ kind }) => kind === "word")) ||
  (/^(?:are|were|be|been|being)$/.test(tokens[at - 1]?.norm ?? "") &&
    tokens.slice(Math.max(0, at - 5), at).some(({ norm }) => norm === "charges"));

/** "Has lifted its ban", "the ban was lifted". */
function isLifted(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at);
  const end = tokens.findIndex(({ kind }, i) => i > at && kind === "mark");
  const behind = tokens.slice(at + 1, Math.min(at + 14, end < 0 ? tokens.length : end));
  return (
    before.some(({ norm }) => norm !== "over" && lifted.test(norm)) ||
    behind.some(
      ({ norm }, i) => gone.test(norm) || (lifted.test(norm) && copula.test(behind[i - 1]?.norm ?? "")),
    )
  );
}

const copula = /^(?:is|was|be|been|being)$/;
const gone = /^(?:ends|ended|expires|expired|lapses|lapsed)$/;
const lifted = /^(?:lift|end|scrap|remove|drop|revoke|repeal|overturn|over)(?:s|ed|d|ped|ping|ing)?$/;
