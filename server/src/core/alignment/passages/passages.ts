import type { Comparison } from "../../comparison.ts";
import type { Document, Sentence } from "../../document.ts";
import type { Linked } from "../aligned.ts";
import { featuresOf } from "../features.ts";
import { vocabularyOf } from "../vocabulary.ts";
import { areResults, isAsked } from "./asked.ts";
import { coverage } from "./coverage.ts";
import { isRestTold } from "./rest-told.ts";
import { isSaidThroughout } from "./said-throughout.ts";
import { isDatedNote, isTwiceTold } from "./timelines.ts";
import { isDenialTold } from "./told-denials.ts";
import { announcesNext } from "./topic-sentences.ts";

/** Neighbouring sentences of one reference that the draft does not tell. */
export interface Passage {
  readonly authority: Linked;
  readonly sentences: readonly Sentence[];
  /** Where other agencies say the same. */
  readonly elsewhere: readonly { readonly document: Document; readonly sentence: Sentence }[];
}

export interface LeftOut {
  /** What the one authority has, or at least two of several. */
  readonly missing: readonly Passage[];
  /** What one of several equal authorities has and no other. */
  readonly unshared: readonly Passage[];
}

/** Another agency tells a passage where one of its sentences has this share of it, by weight. */
const sameFrom = 0.5;

/** What the newest version of each timeline has and the draft has not. */
export function leftOut(comparison: Comparison): LeftOut {
  const made = known.get(comparison) ?? collect(comparison);
  known.set(comparison, made);
  return made;
}

const known = new WeakMap<Comparison, LeftOut>();

function collect(comparison: Comparison): LeftOut {
  const { draft, authorities } = comparison;
  const mistold = mistoldIn(comparison);
  const told = authorities.filter(({ document }) => document.story.version.kind !== "withdrawn");
  const missing: Passage[] = [];
  const unshared: Passage[] = [];
  // What one agency's passage stands for is not said of the next one's again.
  const said = new Set<Sentence>();
  const isToldAs = (one: Sentence) =>
    tellings.some((list) => list[one.index]?.sentence === one && list[one.index]!.kept);
  const tellings = told.map((authority) => coverage(draft, authority, authorities));
  for (const authority of told) {
    const others = told.filter((other) => other !== authority).map(({ document }) => document);
    let run: { sentences: Sentence[]; elsewhere: Passage["elsewhere"][number][] } | undefined;
    let list: Passage[] | undefined;
    const covered = coverage(draft, authority, authorities);
    for (const [at, { sentence, kept }] of covered.entries()) {
      if (!isAsked(authority.document, sentence) || mistold.has(sentence)) continue;
      const next = covered[at + 1];
      if (next?.kept && announcesNext(sentence, covered[at - 1]?.sentence, next.sentence)) continue;
      const isTold =
        kept ||
        said.has(sentence) ||
        isDenialTold(sentence, draft) ||
        isRestTold(sentence, authority.document, authority.links) ||
        isSaidThroughout(sentence, draft, authority.links);
      if (isTold || isDatedNote(sentence, authority.document, draft) || isTwiceTold(sentence, covered)) {
        list = undefined;
        continue;
      }
      const elsewhere = others.flatMap((document) => sameIn(document, sentence, authority));
      // What the draft tells as another agency has it is told.
      if (elsewhere.some((other) => isToldAs(other.sentence))) {
        list = undefined;
        continue;
      }
      for (const other of elsewhere) said.add(other.sentence);
      const home = others.length === 0 || elsewhere.length > 0 ? missing : unshared;
      if (home !== list || !run) {
        run = { sentences: [], elsewhere: [] };
        home.push({ authority, ...run });
        list = home;
      }
      run.sentences.push(sentence);
      run.elsewhere.push(...elsewhere);
    }
  }
  return {
    missing: missing.filter(({ sentences }) => !areResults(sentences)),
    unshared: unshared.filter(({ sentences }) => !areResults(sentences)),
  };
}

/** The sentences whose only figure or date the draft tells, and tells wrong: that is one change and one finding. */
function mistoldIn({ figures, dates }: Comparison): ReadonlySet<Sentence> {
  return new Set(
    [...figures, ...dates].flatMap((pairing) => {
      if (pairing.state !== "changed") return [];
      const { sentence } = pairing.reference;
      return sentence.figures.length + sentence.dates.length === 1 ? [sentence as Sentence] : [];
    }),
  );
}

/** The sentence of another agency that tells the same. */
function sameIn(document: Document, sentence: Sentence, { links }: Linked): Passage["elsewhere"] {
  const shares = new Map<Sentence, number>();
  let total = 0;
  for (const feature of featuresOf(sentence)) {
    const weight = links.weight(feature);
    total += weight;
    for (const other of vocabularyOf(document).withFeature(feature))
      shares.set(other, (shares.get(other) ?? 0) + weight);
  }
  let best: { sentence: Sentence; share: number } | undefined;
  for (const [other, share] of shares) {
    if (document.blocks[other.block]!.role !== "body") continue;
    if (share >= sameFrom * total && share > (best?.share ?? 0)) best = { sentence: other, share };
  }
  return best ? [{ document, sentence: best.sentence }] : [];
}
