import type { Linked } from "../alignment/aligned.ts";
import { featuresOf } from "../alignment/features.ts";
import { type Clause, clausesOf } from "../alignment/passages/clauses.ts";
import { coverage } from "../alignment/passages/coverage.ts";
import { postingsOf } from "../alignment/passages/postings.ts";
import { createKeep } from "../cache.ts";
import { type Document, type Sentence, sourceSpan } from "../document.ts";
import type { Token } from "../text/tokens.ts";
import type { Check } from "./check.ts";
import { evidenceAt, where } from "./evidence.ts";
import { isBrief } from "./passage-brief.ts";

/** A clause of fewer words of content is no loss that anybody would see. */
const fewest = 3;
/** What the draft has of a clause that it leaves out: less than this share of its features. */
const toldFrom = 0.3;
/** The rest of the sentence is kept where the draft's has this share of it. */
const keptFrom = 0.4;

/** The draft keeps a sentence and leaves out a clause of it that carries facts. */
export const passageClause: Check = {
  meta: {
    code: "passage/clause",
    severity: "information",
    says: "A sentence of the newest reference is kept, a clause of it is not.",
    means:
      "Only a clause that has a figure, a date or a name and stands nowhere in the draft is shown; with several agencies, one that no other has is not.",
    example: {
      reference: "The pier, which was damaged by a storm in 2014, will be closed on Friday.",
      draft: "The pier will be closed on Friday.",
    },
  },
  looksAt: "story",
  asksForAll: true,
  *run(comparison) {
    if (isBrief(comparison)) return;
    const { draft, authorities } = comparison;
    const [authority] = authorities;
    if (!authority || authorities.length > 1) return;
    const everywhere = () => postingsOf(draft, authority.document);
    for (const { sentence, kept } of coverage(draft, authority, authorities)) {
      const reader = kept ? readerOf(sentence, authority) : undefined;
      if (!reader) continue;
      for (const clause of lostClauses(sentence, reader, everywhere)) {
        const { document } = authority;
        yield {
          message: `The reference adds here: “${wordsOf(document, sentence, clause)}” ${where(document, sentence.block)}.`,
          span: sourceSpan(draft, reader.block, lastWord(reader)),
          reference: evidenceAt(document, sentence.block, clause),
          fixes: [],
        };
      }
    }
  },
};

/** The sentence of the draft that tells most of a sentence. */
function readerOf(sentence: Sentence, { document, links }: Linked): Sentence | undefined {
  if (document.blocks[sentence.block]!.role !== "body") return undefined;
  const [best] = links.ofReference[sentence.index]!;
  return best && !best.exact ? best.draft : undefined;
}

type Features = Pick<ReadonlySet<string>, "has">;

function lostClauses(sentence: Sentence, reader: Sentence, everywhere: () => Features): readonly Clause[] {
  const absent = keepAbsent(reader.tokens, [sentence], () => absentFrom(reader, sentence));
  const lost = absent.filter(({ features }) => shareOf(features, everywhere()) < toldFrom);
  const clauses = clausesOf(sentence);
  if (lost.length === 0) return [];
  const rest = new Set(
    clauses.filter((clause) => !lost.includes(clause)).flatMap(({ features }) => [...features]),
  );
  return shareOf(rest, featuresOf(reader)) >= keptFrom ? lost : [];
}

/** The clauses with facts that the reader has not. */
function absentFrom(reader: Sentence, sentence: Sentence): readonly Clause[] {
  return clausesOf(sentence).filter(
    ({ features, facts }) =>
      facts > 0 && features.size >= fewest && shareOf(features, featuresOf(reader)) < toldFrom,
  );
}

const keepAbsent = createKeep<readonly Token[], readonly Clause[]>();

function shareOf(features: ReadonlySet<string>, told: Features): number {
  let shared = 0;
  for (const feature of features) if (told.has(feature)) shared++;
  return shared / Math.max(1, features.size);
}

function lastWord(sentence: Sentence) {
  return sentence.tokens.findLast((token) => token.kind !== "mark") ?? sentence;
}

function wordsOf(document: Document, { block }: Sentence, { start, end }: Clause): string {
  return document.blocks[block]!.text.slice(start, end);
}
