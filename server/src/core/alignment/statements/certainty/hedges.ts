import type { ReadSentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { wordFeature } from "../../features.ts";

/** Words that keep a statement from being a fact: before a verb, before "to" and a verb, or before a noun. */
const modals = setOf("may might could should");
const adverbs = setOf("allegedly reportedly apparently probably possibly perhaps seemingly purportedly");
const beforeTo = setOf(
  "expected likely threatens threaten threatened threatening hopes hope hoped hoping believed thought suspected feared reported alleged rumored understood appear appears appeared seem seems seemed",
);
const beforeNoun = setOf(
  "alleged suspected unconfirmed preliminary provisional presumed purported likely probable",
);
/** "Plans to close", "in talks to buy": a purpose, which only what is done already leaves behind. */
const purposes = setOf(
  `plan plans planned planning intend intends intended want wants wanted seek seeks sought seeking aim aims aimed propose proposes
  proposed offer offers offered try tries trying talks negotiations discussions`,
);
/** "Is considering closing": before a verb in -ing. */
const beforeGerund = setOf("consider considering mulling weighing contemplating");
/** "Police suspect that the ring was melted down": before a clause. */
const beforeClause = setOf(
  "suspect suspects believe believes think thinks fear fears hope hopes claim claims claimed",
);
/** Any of these leaves the draft's statement open too. */
const hedges = setOf(
  `${[...modals, ...adverbs, ...beforeTo, ...beforeNoun, ...beforeGerund, ...beforeClause].join(" ")} expect expects expecting fearing suspecting believing belief beliefs threat threats suspicion suspicions consider considers mull mulls weigh weighs
  sees foresee foresees predict predicts predicted predicting prediction predictions forecast forecasts forecasting projected projections anticipate anticipates anticipated
  assumed hopeful afraid worry worried worries dread dreads ought alleges alleging accused possible potential appear seem appearing seemingly presumably`,
);

/** "The suspect is a man": whoever has one of these before him is a person, and nobody's opinion. */
const determiners = setOf(
  "a an the this that these those his her its their two three four both no each every",
);

/** Behind these stands the verb. */
export const auxiliaries: ReadonlySet<string> = setOf(
  "is are was were be been being has have had will would",
);

/** A word that keeps something from being told as a fact, and what that is. */
export interface Hedge {
  readonly token: Token;
  /** What is left open, as `wordFeature` gives it. */
  readonly reaches: string;
  /** Whether it stands with a verb ("may", "is expected to") or a noun ("preliminary"), or is a purpose ("plans to"). */
  readonly stands: "verb" | "noun" | "purpose";
}

/** The hedges of a sentence, in order. */
export function hedgesOf({ tokens, figures }: ReadSentence): Hedge[] {
  return tokens.flatMap((token, i) => {
    const isPurpose = purposes.has(token.norm) && tokens[i + 1]?.norm === "to";
    if (!isPurpose && !isHedgeAt(tokens, i)) return [];
    if (
      modals.has(token.norm) &&
      (isLeave(tokens, i) || isPermission(tokens, i, figures) || isDecided(tokens, i) || isAppeal(tokens, i))
    )
      return [];
    const open = isPurpose ? contentWithin(tokens, i + 2) : reachOf(tokens, i);
    const reaches = open && wordFeature(open);
    const stands = isPurpose
      ? "purpose"
      : beforeNoun.has(token.norm) && tokens[i + 1]?.norm !== "to"
        ? "noun"
        : "verb";
    return reaches === undefined ? [] : [{ token, reaches, stands }];
  });
}

/** "Nobody may enter", "may only be used by", "may not be longer than", "may work at most 48 hours": what is allowed, and no guess. */
function isPermission(tokens: readonly Token[], at: number, figures: ReadSentence["figures"]): boolean {
  if (tokens[at]!.norm !== "may") return false;
  const [before, may, next] = [tokens[at - 1]?.norm ?? "", tokens[at]!, tokens[at + 1]?.norm];
  return (
    next === "only" ||
    (next === "not" && tokens.slice(at + 2, at + 6).some(({ norm }) => norm === "than")) ||
    // "Each household may take two cases a day."
    (/^(?:take|use|bring|buy|have|keep|carry|enter|vote|appeal)$/.test(next ?? "") &&
      tokens.slice(Math.max(0, at - 3), at).some(({ norm }) => /^(?:each|every)$/.test(norm))) ||
    // "None of the injured may be moved."
    tokens.slice(Math.max(0, at - 6), at).some(({ norm }) => /^(?:nobody|none|neither)$/.test(norm)) ||
    (before === "one" && tokens[at - 2]?.norm === "no") ||
    figures.some(({ hedge }) => hedge && hedge.start > may.end && PERMITTED.test(hedge.text))
  );
}

const PERMITTED = /^(?:at (?:the )?most|(?:no|not) more than|older than|younger than|a maximum of)$/i;

/** "The judge ordered that the film should not be shown", "they agreed it should lie on the file": what is decided will be so. */
const isDecided = (tokens: readonly Token[], at: number) =>
  tokens[at]!.norm === "should" &&
  tokens.slice(Math.max(0, at - decidedRange), at).some(({ norm }) => DECIDED.test(norm));
const decidedRange = 6;
const DECIDED =
  /^(?:ask(?:ed|s|ing)|request(?:ed|s|ing)?|demand(?:ed|s|ing)|agree[ds]?|order(?:ed|s)?|rul(?:ed|es|ing)|requir(?:ed|es)|insist(?:ed|s)|decid(?:ed|es)|decreed|instructed|directed)$/;

/** "Anyone with information should call 101": what readers are asked to do. */
const isAppeal = (tokens: readonly Token[], at: number) =>
  tokens[at]!.norm === "should" &&
  /^(?:call|contact|ring|phone|telephone|dial|text|email|e-mail)$/.test(tokens[at + 1]?.norm ?? "");

/** The word that a hedge makes uncertain: the verb after it, or the noun. */
function reachOf(tokens: readonly Token[], index: number): Token | undefined {
  const { norm } = tokens[index]!;
  const [next, second] = [tokens[index + 1], tokens[index + 2]];
  if (beforeTo.has(norm) && next?.norm === "to") return contentWithin(tokens, index + 2);
  if (norm === "suspicion" && tokens[index - 1]?.norm === "on") return contentWithin(tokens, index + 2);
  if (beforeGerund.has(norm)) {
    if (next?.norm.endsWith("ing")) return next;
    if (!/^(?:an?|the|its|their)$/.test(next?.norm ?? "")) return undefined;
    // Who considers the findings looks at them; who considers a sale may sell.
    const considered = contentWithin(tokens, index + 2);
    return considered && deeds.test(considered.norm) ? considered : undefined;
  }
  if (/^claim/.test(norm) && next?.norm !== "that") return undefined;
  if (beforeClause.has(norm)) return verbWithin(tokens, index + 1);
  // "for which 6,000 runners are expected", "results are expected by spring"
  if (
    norm === "expected" &&
    (!next || next.kind === "mark" || /^(?:by|on|in|at|next|this|before|within|later)$/.test(next.norm)) &&
    /^(?:is|are|was|were|be|been)$/.test(tokens[index - 1]?.norm ?? "")
  )
    return tokens.slice(Math.max(0, index - 4), index).findLast((token) => wordFeature(token) !== undefined);
  if (modals.has(norm) || adverbs.has(norm) || isAdverb(tokens, index))
    return contentWithin(tokens, index + 1);
  if (norm === "alleged" && next?.norm === "that") return verbWithin(tokens, index + 2);
  return beforeNoun.has(norm) && next?.kind === "word" && second
    ? contentWithin(tokens, index + 1)
    : undefined;
}

/** "Will most likely last": as "probably" does. */
const isAdverb = (tokens: readonly Token[], at: number) =>
  tokens[at]!.norm === "likely" && /^(?:most|very|quite|more)$/.test(tokens[at - 1]?.norm ?? "");

const deeds =
  /(?:ion|ment|al|sure|ing)$|^(?:sale|bid|ban|move|merger|takeover|offer|plan|cut|deal|purchase|strike|change|increase|rise|listing|appeal)$/;

/** The first word of content among the next few: only auxiliaries may stand before it. */
export function contentWithin(tokens: readonly Token[], from: number): Token | undefined {
  return tokens.slice(from, from + 4).find((token) => wordFeature(token) !== undefined);
}

/** The verb of the clause that begins at a token: the first word of content behind an auxiliary. */
function verbWithin(tokens: readonly Token[], from: number): Token | undefined {
  const clause = tokens.slice(from, from + 12);
  const auxiliary = clause.findIndex(({ norm }) => auxiliaries.has(norm));
  if (auxiliary >= 0) return contentWithin(clause, auxiliary + 1);
  return clause.find((token) => token.norm.endsWith("ed") && wordFeature(token) !== undefined);
}

/** "Not more than 40 may enter" is a rule, and "could be seen" is what anybody could do. */
function isLeave(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 3);
  // "Those who could walk" were able to.
  const isAble = tokens[at - 1]?.norm === "who" && ANYBODY.test(tokens[at - 2]?.norm ?? "");
  if (tokens[at]!.norm === "could")
    return (
      isAble ||
      behind.some(({ norm }) => perceived.test(norm) || norm === "hear" || norm === "see") ||
      /^be (?:found|traced)$/.test(behind.map(({ norm }) => norm).join(" "))
    );
  if (tokens[at]!.norm !== "may") return false;
  const start = tokens.findLastIndex(({ kind, text }, i) => i < at && kind === "mark" && text !== "-") + 1;
  const [first, second, third] = tokens.slice(start, at).map(({ norm }) => norm);
  return (
    first === "only" ||
    (/^(?:not|no)$/.test(first ?? "") && /^(?:more|fewer|less)$/.test(second ?? "") && third === "than")
  );
}

const ANYBODY = /^(?:those|people|anyone|anybody|everyone|everybody|all)$/;
const perceived = /^(?:seen|heard|felt|smelt|smelled|visible)$/;

const isSubject = (next: Token | undefined) =>
  next?.kind !== "word" ||
  /^(?:who|whom|whose|is|are|was|were|has|have|had|remain|in|from|and)$/.test(next.norm);

/** True for a word that leaves something open where it stands. */
export function isHedgeAt(tokens: readonly Token[], at: number): boolean {
  const { kind, norm, text } = tokens[at]!;
  // "Are said to be in talks"
  if (norm === "said" && tokens[at + 1]?.norm === "to")
    return /^(?:is|are|was|were|be|been)$/.test(tokens[at - 1]?.norm ?? "");
  if (kind !== "word" || !hedges.has(norm)) return false;
  // "May" with a capital is the month.
  if (/^May(?:['’]s)?$/.test(text) && (at > 0 || text !== "May" || tokens[1]?.kind === "number"))
    return false;
  // "Suspect 1"
  if (norm === "suspect" && tokens[at + 1]?.kind === "number") return false;
  // "Could not be older" is as firm as "cannot be older".
  if (norm === "could" && tokens[at + 1]?.norm === "not") return false;
  // "62 percent less likely to fall ill" compares risks.
  if (
    norm === "likely" &&
    /^(?:more|less)$/.test(tokens[at - 1]?.norm ?? "") &&
    /^(?:%|percent|cent|times|pct|third|half|quarter|much)$/.test(tokens[at - 2]?.norm ?? "")
  )
    return false;
  // "The newspaper reported" tells who says so, "is reported to be" what nobody knows.
  if (
    norm === "reported" &&
    tokens[at + 1]?.norm !== "to" &&
    !/^(?:is|are|was|were|be|been)$/.test(tokens[at - 1]?.norm ?? "")
  )
    return false;
  // "It is assumed that they fled", not "older than assumed"
  if (norm === "assumed" && !/^(?:that|to)$/.test(tokens[at + 1]?.norm ?? "")) return false;
  // Who "threatened the driver" has done so.
  if (/^threaten(?:s|ed|ing)?$/.test(norm) && tokens[at + 1]?.norm !== "to") return false;
  // "the think tank"
  if (norm === "think" && tokens[at + 1]?.norm === "tank") return false;
  if (
    /^suspects?$/.test(norm) &&
    tokens[at + 1]?.norm !== "that" &&
    [at - 1, at - 2].some((i) => determiners.has(tokens[i]?.norm ?? ""))
  )
    return false;
  // "Seven more suspects, three of whom", "two suspects were held": people, of whom something is told.
  if (norm === "suspects" && isSubject(tokens[at + 1])) return false;
  // "The accused" is a person, and his guilt another matter.
  if (norm === "accused" && determiners.has(tokens[at - 1]?.norm ?? "") && tokens[at + 1]?.norm !== "of")
    return false;
  // To appear in court is no appearance.
  return (
    !norm.startsWith("appear") || norm === "appearing" || /^(?:to|that|as)$/.test(tokens[at + 1]?.norm ?? "")
  );
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
