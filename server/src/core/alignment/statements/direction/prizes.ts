import type { Sentence } from "../../../document.ts";
import { stemOf } from "../../../text/stem.ts";
import type { Token } from "../../../text/tokens.ts";
import { wordFeature } from "../../features.ts";

/** A prize that the draft has somebody lose and the reference has him win. */
export interface LostPrize {
  readonly ours: Token;
  readonly theirs: Token;
  readonly reference: Sentence;
}

/** What is given to one and taken from nobody: who "lost a scholarship" is not the other side of who won it. */
const prizes = new Set(
  `prize award medal scholarship fellowship bursary grant contract honour honor oscar bafta grammy emmy tony pulitzer
  booker nobel`
    .split(/\s+/)
    .map(stemOf),
);
const lose = stemOf("lose");
/** Whatever may tell that somebody got it. */
const gains = new Set(
  "win won award receive collect earn land get take bring secure share".split(" ").map(stemOf),
);

/** "It lost the jury prize" where the reference has "it won the jury prize". */
export function* lostPrizes(sentence: Sentence, references: readonly Sentence[]): Generator<LostPrize> {
  // "Lost the main prize but took the jury's."
  const { tokens: own } = sentence;
  if (own.some((token, at) => isGain(token, own[at + 1]) && isOfPrize(own, at))) return;
  for (const [at, ours] of sentence.tokens.entries()) {
    if (ours.stem !== lose && ours.norm !== "lost") continue;
    const prize = prizeBehind(sentence.tokens, at);
    if (!prize) continue;
    for (const reference of references) {
      const { tokens } = reference;
      const there = tokens.findIndex((token) => wordFeature(token) === wordFeature(prize));
      if (there < 0 || tokens.some(({ norm, stem }) => stem === lose || norm === "lost" || norm === "not"))
        continue;
      const theirs = tokens.find(
        ({ kind, stem, norm }, i) =>
          kind === "word" && gains.has(stem) && norm !== "security" && Math.abs(i - there) <= reach,
      );
      if (!theirs) continue;
      yield { ours, theirs, reference };
      break;
    }
  }
}

/** "Took the jury's", "was awarded": a gain of a prize, or of what only a prize before it can be. */
const isOfPrize = (tokens: readonly Token[], at: number) =>
  prizeBehind(tokens, at) !== undefined ||
  tokens.slice(0, at).some(({ stem }, i) => prizes.has(stem) && at - i > reach) ||
  tokens
    .slice(at + 1, at + 4)
    .some(({ text, norm }) => /['’]s?$/.test(text) || /^(?:it|one|another)$/.test(norm));

/** True for a word that tells a gain; not in "take up", "got to New York". */
const isGain = ({ kind, stem }: Token, next: Token | undefined) =>
  kind === "word" &&
  gains.has(stem) &&
  !/^(?:up|to|part|place|over|on|off|in|out|about)$/.test(next?.norm ?? "");

/** The prize that is the object of a verb: "the Halvorsen Prize", "her first Oscar". */
function prizeBehind(tokens: readonly Token[], at: number): Token | undefined {
  const behind = tokens.slice(at + 1, at + reach);
  const end = behind.findIndex(
    ({ kind, norm }) => kind === "mark" || /^(?:to|by|in|at|for|as|when|and)$/.test(norm),
  );
  return behind.slice(0, end < 0 ? behind.length : end).find(({ stem }) => prizes.has(stem));
}

const reach = 7;
