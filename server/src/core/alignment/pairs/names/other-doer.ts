import type { Document, Sentence } from "../../../document.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import type { Entity, Name } from "../../../facts/names/name.ts";
import { contains, type Span } from "../../../text/span.ts";
import type { Linked } from "../../aligned.ts";
import { featuresOf } from "../../features.ts";
import { negationsIn } from "../../statements/polarity/polarity.ts";
import { type Deed, deedsIn } from "./deeds.ts";

/** What the draft tells of one person, and the reference of another. */
export interface OtherDoer {
  readonly ours: Deed;
  readonly theirs: Deed;
}

/** So much of what is told must be the same, of the draft's words and of the reference's. */
const sameOfOurs = 0.5;
const sameOfTheirs = 0.4;
/** With so much of it told of the person elsewhere, both did it. */
const alsoFrom = 0.6;
/** Fewer words in common are a coincidence. */
const fewest = 2;

/** "Ooms will return on Sunday" where the reference has Claes return, and Ooms do something else. */
export function otherDoers(sentence: Sentence, draft: Document, { document, links }: Linked): OtherDoer[] {
  const linked = links.ofDraft[sentence.index]!;
  if (linked.some((link) => link.exact)) return [];
  const told = linked.flatMap(({ reference }) => deedsIn(document)[reference.index]!);
  const sum = (features: Iterable<string>) => {
    let total = 0;
    for (const feature of features) total += links.weight(feature);
    return total;
  };
  return deedsIn(draft)[sentence.index]!.flatMap((ours): OtherDoer[] => {
    if (!ours.isNamed || ours.features.size === 0) return [];
    const scored = told
      .map((theirs) => {
        const shared = [...ours.features].filter((feature) => theirs.features.has(feature));
        return { theirs, shared, score: sum(shared) };
      })
      .sort((a, b) => b.score - a.score);
    const [best] = scored;
    if (!best) return [];
    // "Koll has lost a third minister" and "he is the third minister to leave": who counts them is none of them.
    if (best.shared.length < fewest + (best.theirs.describes === ours.describes ? 0 : 1)) return [];
    const { theirs, shared, score } = best;
    if (score < sameOfOurs * sum(ours.features) || score < sameOfTheirs * sum(theirs.features)) return [];
    if (!areApart(ours.doer.entity, theirs.doer.entity)) return [];
    // Who "did not play" is not the one who "will play".
    if (isDenied(ours.sentence) !== isDenied(theirs.sentence)) return [];
    const isTold = (features: ReadonlySet<string>) =>
      sum(shared.filter((feature) => features.has(feature))) >= alsoFrom * score;
    // "Is standing in for Darrow while he recovers": of two persons either may be "he".
    if (mentions(theirs.sentence, ours.doer.entity, theirs.isNamed ? theirs.extent : undefined)) return [];
    if (mentions(ours.sentence, theirs.doer.entity, ours.extent)) return [];
    if (tellsOf(ours.doer.entity, document, document.sentences, theirs.sentence, isTold)) return [];
    const beside = links.ofReference[theirs.sentence.index]!.map((link) => link.draft);
    return tellsOf(theirs.doer.entity, draft, beside, ours.sentence, isTold) ? [] : [{ ours, theirs }];
  });
}

const isDenied = (sentence: Sentence) => negationsIn(sentence).length > 0;

/** True where one of the sentences tells it of the person too; in `own`, which names two, the clauses are told apart. */
function tellsOf(
  person: Entity,
  document: Document,
  sentences: readonly Sentence[],
  own: Sentence,
  isTold: (features: ReadonlySet<string>) => boolean,
): boolean {
  return sentences.some((sentence) => {
    const deeds = deedsIn(document)[sentence.index]!.filter(({ doer }) => !areApart(doer.entity, person));
    if (deeds.some(({ features }) => isTold(features))) return true;
    return sentence !== own && mentions(sentence, person) && isTold(featuresOf(sentence));
  });
}

function mentions({ names }: Sentence, person: Entity, within?: Span): boolean {
  return names.some((name: Name) => (!within || contains(within, name)) && !areApart(name.entity, person));
}

const areApart = (a: Entity, b: Entity) =>
  compareNames(a.name, b.name) === "different" && !a.forms.some((form) => b.forms.includes(form));
