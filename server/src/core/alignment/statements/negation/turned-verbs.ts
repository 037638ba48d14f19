import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { wordFeature } from "../../features.ts";
import type { Link } from "../../links.ts";
import { isTime, range } from "../polarity/denied.ts";
import { negationsIn } from "../polarity/polarity.ts";
import { itemsBehind, saidIn } from "../polarity/readings.ts";
import { answerIn } from "./answers.ts";
import type { Contradiction } from "./contradictions.ts";
import { isOppositeTold } from "./lost-negation.ts";

/**
 * "Investigators had excluded a fault" for "a fault could not be ruled out", "is regarded as suspicious" for "were not treating it as
 * suspicious": a verb that a counterpart denies stands in the draft in another word of its kind and without any denial.
 */
export function turnedVerb(ours: Sentence, linked: readonly Link[]): Contradiction | undefined {
  if (ours.tokens.some(isDenial)) return undefined;
  for (const { reference, score } of linked) {
    if (score < tellsIt) continue;
    for (const negation of negationsIn(reference)) {
      if (!/^(?:not|never|cannot)$|n't$/.test(negation.token.norm)) continue;
      const at = reference.tokens.findIndex(({ stem }, i) => i > negation.from && stem === negation.target);
      const kind = at < 0 ? undefined : KINDS.find((each) => isOfKind(each, reference, at));
      if (!kind) continue;
      // The reference has it of something else too.
      const isToldToo = linked.some((other) => verbIn(kind, other.reference, [at, reference]) !== undefined);
      const place = isToldToo ? undefined : verbIn(kind, ours);
      if (place === undefined || isOppositeTold(negation, reference, ours)) continue;
      if (kind !== EXCLUDE && answerIn(ours, negation, reference) !== undefined) continue;
      if (areOneMatter(kind, reference, at, ours, place))
        return {
          negation: { ...negation, kind: "verb" },
          negated: reference,
          stated: ours,
          word: ours.tokens[place]!,
        };
    }
  }
  return undefined;
}

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.28;

interface Kind {
  readonly verb: RegExp;
  /** What stands shortly behind it. */
  readonly by?: RegExp;
}

const EXCLUDE: Kind = {
  verb: /^(?:exclud(?:e|es|ed|ing)|rul(?:e|es|ed|ing))$/,
  by: /^(?:out|that|the|an?|any)$/,
};
const KINDS: readonly Kind[] = [
  EXCLUDE,
  {
    verb: /^(?:(?:treat|regard|consider|describ|view|class)(?:e|s|es|ed|ing)?|sees?|saw|seen|seeing)$/,
    by: /^as$/,
  },
  { verb: /^(?:suggest|alleg|accus|impl)(?:e|s|es|ed|ies|ied|y|ing)?$/ },
  { verb: /^(?:think|thinks|thought|believe[sd]?|suspect(?:s|ed)?)$/ },
];

const isOfKind = ({ verb, by }: Kind, { tokens }: Sentence, at: number) =>
  verb.test(tokens[at]!.norm) &&
  (by === undefined || tokens.slice(at + 1, at + near).some(({ norm }) => by.test(norm)));

/** In words and marks. */
const near = 7;

/** The place of the first verb of a kind, but for one of a sentence. */
function verbIn(
  kind: Kind,
  sentence: Sentence,
  [but, of]: readonly [number, Sentence?] = [-1],
): number | undefined {
  const at = sentence.tokens.findIndex(
    (_, i) => isOfKind(kind, sentence, i) && !(i === but && sentence === of),
  );
  return at < 0 ? undefined : at;
}

/** True where the two say it of the same: of one word behind "as", of most of what stands behind the denied verb. */
function areOneMatter(kind: Kind, theirs: Sentence, at: number, ours: Sentence, place: number): boolean {
  if (kind.by?.test("as")) {
    const [said, own] = [wordBehind(theirs.tokens, at), wordBehind(ours.tokens, place)];
    return said !== undefined && said === own;
  }
  const said = saidIn(ours);
  const around = kind === EXCLUDE ? [...saidIn(theirs)] : itemsBehind(theirs, at).slice(0, range);
  const behind = around.filter((feature) => !kind.verb.test(feature) && !isTime(feature));
  const told = behind.filter((feature) => said.has(feature));
  return told.length > 1 && told.length * 2 >= Math.min(behind.length, most);
}

/** Of a long sentence so many words are as good as half. */
const most = 5;

/** The first word of content behind "as". */
function wordBehind(tokens: readonly Token[], at: number): string | undefined {
  const as = tokens.findIndex(({ norm }, i) => i > at && norm === "as");
  return tokens
    .slice(as + 1, as + 4)
    .map(wordFeature)
    .find((feature) => feature !== undefined);
}

const isDenial = ({ norm }: Token) =>
  /^(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|lacks?|lacking|unable|fail(?:s|ed)?|refus(?:es|ed)|declin(?:es|ed)|rather|instead|only|until|yet|but|den(?:y|ies|ied)|doubts?|doubted)$|n't$/.test(
    norm,
  );
