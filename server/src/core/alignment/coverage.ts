import type { Document, Sentence } from "../document.ts";
import type { Linked } from "./candidates.ts";
import { dateFamily, figureFamily } from "./families.ts";
import { featuresOf, wordFeature } from "./features.ts";
import type { Links } from "./links.ts";

/** How much of a sentence of a reference the draft tells. */
export interface Coverage {
  readonly sentence: Sentence;
  /** Share of what the sentence tells, by weight, that its counterparts in the draft have too, 0 to 1. */
  readonly share: number;
  readonly kept: boolean;
}

/** A sentence of which its counterparts have less than this is not there. */
const keptFrom = 0.26;
/** Where the rest of the draft makes up for it, less is enough in the counterparts themselves. */
const scattered = { counterparts: 0.2, anywhere: 0.62 };
/** Names come back all over a story; that one is named again says little about what is told. */
const nameWorth = 0.4;
/** So do the days of the story and small numbers. */
const commonWorth = 0.5;
const isCommon = (feature: string) => /^(?:@.*|#\d)$/.test(feature);
/** Where the draft as a whole has all but this, the passage is told in pieces. */
const everywhereFrom = 0.85;
/** The best source of a sentence of the draft has at least this much in common with it. */
const sourceFrom = 0.12;
/** A sentence with fewer words of content cannot be told apart from chance. */
const fewest = 2;
/** One with more leaves some of them behind, in whatever words it is told. */
const most = 4;

/** Measures each sentence of a reference against the draft, in the order of the reference. */
export function coverage(draft: Document, linked: Linked): readonly Coverage[] {
  const known = measured.get(linked) ?? measure(draft, linked);
  measured.set(linked, known);
  return known;
}

/** Links belong to one draft and one reference, and more than one check asks. */
const measured = new WeakMap<Linked, readonly Coverage[]>();

function measure(draft: Document, { document, links }: Linked): Coverage[] {
  const everywhere = new Set(draft.sentences.flatMap((sentence) => [...featuresOf(sentence)]));
  return document.sentences.map((sentence) => {
    const features = [...featuresOf(sentence)];
    const counterparts = links.ofReference[sentence.index]!;
    if (features.length < fewest || counterparts.some((link) => link.exact))
      return { sentence, share: 1, kept: true };
    const told = new Set(counterparts.flatMap((link) => [...featuresOf(link.draft)]));
    const named = namesIn(sentence);
    const worth = (feature: string) => (named.has(feature) ? nameWorth : isCommon(feature) ? commonWorth : 1);
    const weigh = (list: readonly string[]) =>
      list.reduce((sum, feature) => sum + links.weight(feature) * worth(feature), 0);
    const total = weigh(features);
    const share = weigh(features.filter((feature) => told.has(feature))) / total;
    const anywhere = weigh(features.filter((feature) => everywhere.has(feature))) / total;
    const kept =
      share >= keptFrom ||
      anywhere >= everywhereFrom ||
      (share >= scattered.counterparts && anywhere >= scattered.anywhere) ||
      (share >= sourceFrom && isBestSource(sentence, links)) ||
      isFoldedIn(sentence, document, links) ||
      isQuotedInPart(sentence, document, links) ||
      (features.length <= most && isToldInOtherWords(sentence, document, draft, links));
    return { sentence, share, kept };
  });
}

/** A sentence of the draft comes from somewhere: where this is its best source, the sentence is told, in other words. */
function isBestSource(sentence: Sentence, links: Links): boolean {
  return links.ofReference[sentence.index]!.some(
    ({ draft }) => links.ofDraft[draft.index]![0]?.reference === sentence,
  );
}

/** A fact or a rare word of it stands in the draft's sentence that tells its neighbour, and the neighbour has it not. */
function isFoldedIn(sentence: Sentence, document: Document, links: Links): boolean {
  const neighbours = around(document.sentences, sentence.index).filter((other) => other !== sentence);
  return neighbours.some((neighbour) =>
    links.ofReference[neighbour.index]!.some(({ draft, exact }) => {
      if (exact) return false;
      const others = links.ofDraft[draft.index]!.map(({ reference }) => reference);
      if (
        sharesFact(figureFamily, draft, sentence, others) ||
        sharesFact(dateFamily, draft, sentence, others)
      )
        return true;
      const known = new Set(others.flatMap((other) => [...featuresOf(other)]));
      const shared = [...featuresOf(sentence)].filter(
        (feature) =>
          featuresOf(draft).has(feature) &&
          !known.has(feature) &&
          links.weight(feature) >= rare * links.weight(""),
      );
      return shared.length >= 2;
    }),
  );
}

/** Share of the weight of a word that stands nowhere else, from which two words together stand for a passage. */
const rare = 0.8;

function sharesFact<F>(
  family: { facts(sentence: Sentence): readonly F[]; same(draft: F, reference: F): boolean },
  draft: Sentence,
  sentence: Sentence,
  others: readonly Sentence[],
): boolean {
  return family
    .facts(draft)
    .some(
      (fact) =>
        family.facts(sentence).some((theirs) => family.same(fact, theirs)) &&
        !others.some((other) => family.facts(other).some((theirs) => family.same(fact, theirs))),
    );
}

/** A quotation may stop early or begin late: where a part of it is kept, the rest is not missing. */
function isQuotedInPart(sentence: Sentence, { quotations, sentences }: Document, links: Links): boolean {
  const quotation = quotations.find(
    ({ block, start, end }) =>
      block === sentence.block && start <= sentence.start + 1 && sentence.end - 1 <= end,
  );
  if (!quotation) return false;
  return around(sentences, sentence.index).some(
    (other) =>
      other !== sentence &&
      quotations.some(
        ({ block, start, end, utterance }) =>
          utterance === quotation.utterance &&
          block === other.block &&
          start < other.end &&
          other.start < end,
      ) &&
      links.ofReference[other.index]!.length > 0,
  );
}

/**
 * Where the draft has something without any source at the very place, a sentence of its own or the rest of one, it tells
 * this one in words of its own.
 */
function isToldInOtherWords(sentence: Sentence, document: Document, draft: Document, links: Links): boolean {
  if (links.ofReference[sentence.index]!.length > 0) return false;
  const neighbours = around(document.sentences, sentence.index).filter((other) => other !== sentence);
  return neighbours.some((neighbour) =>
    links.ofReference[neighbour.index]!.some(
      (link) =>
        (!link.exact && unexplained(link.draft, links) >= room) ||
        around(draft.sentences, link.draft.index).some(
          (near) =>
            near !== link.draft &&
            near.block === link.draft.block &&
            links.ofDraft[near.index]!.length === 0 &&
            featuresOf(near).size <= 2 * featuresOf(sentence).size,
        ),
    ),
  );
}

/** The share of a draft's sentence that none of its sources has, from which there is room for another one in it. */
const room = 0.45;

function unexplained(sentence: Sentence, links: Links): number {
  const sources = links.ofDraft[sentence.index]!.map(({ reference }) => featuresOf(reference));
  const features = [...featuresOf(sentence)];
  const weigh = (list: readonly string[]) => list.reduce((sum, feature) => sum + links.weight(feature), 0);
  return (
    weigh(features.filter((feature) => !sources.some((source) => source.has(feature)))) / weigh(features)
  );
}

function around(sentences: readonly Sentence[], index: number): Sentence[] {
  return sentences.slice(Math.max(0, index - 1), index + 2);
}

function namesIn(sentence: Sentence): ReadonlySet<string> {
  const features = new Set<string>();
  for (const token of sentence.tokens) {
    if (!sentence.names.some((name) => token.start >= name.start && token.end <= name.end)) continue;
    const feature = wordFeature(token);
    if (feature !== undefined) features.add(feature);
  }
  return features;
}
