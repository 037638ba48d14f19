import type { Document, Sentence } from "../document.ts";
import { stemOf } from "../text/stem.ts";
import type { Token } from "../text/tokens.ts";
import type { Check } from "./check.ts";
import { evidenceOf, spanOf, whereOf } from "./evidence.ts";

/** Sources that are a party to what they say: without them their claim becomes the paper's own. */
const parties = new Set(
  `lawyer attorney barrister solicitor defendant plaintiff accused suspect defence prosecution prosecutor indictment lawsuit complaint
  union opposition activist campaigner rebel militant witness resident neighbour critic source insider rival relative family
  whistleblower petitioner tenant striker protester`
    .split(/\s+/)
    .map(stemOf),
);
/** Words that give a statement to somebody. */
const sayings = new Set(
  `say said says tell told claim allege allegedly accuse argue insist maintain contend testify state add believe according reportedly
  report announce warn deny write wrote suggest charge complain describe call think fear hear view opinion testify estimate ask acknowledge admit assert`
    .split(/\s+/)
    .map(stemOf),
);

/** How sure the pair of sentences must be, and how much of the draft's must stand in the reference's. */
const samePassage = 0.5;

/** A claim that rests on a party to the matter is told as a fact. */
export const statementAttribution: Check = {
  meta: {
    code: "statement/attribution",
    severity: "warning",
    says: "The reference gives this claim to a source that the draft has dropped.",
    example: {
      reference: "According to a lawyer for the nurse, two doctors knew.",
      draft: "Two doctors knew.",
    },
  },
  *run({ draft, authorities }) {
    for (const { document, links } of authorities) {
      for (const sentence of draft.sentences) {
        if (draft.blocks[sentence.block]!.role !== "body") continue;
        const link = links.ofDraft[sentence.index]![0];
        if (!link || link.exact || link.score < samePassage) continue;
        const party = link.reference.tokens.find((token) => token.kind === "word" && parties.has(token.stem));
        if (!party || isQuoted(draft, sentence)) continue;
        const told = sayingsNear(draft, sentence);
        // "told her to keep quiet" is part of the claim and stands in both.
        const saying = link.reference.tokens.find((token) => isSaying(token) && !told.includes(token.stem));
        if (!saying || told.some((stem) => !link.reference.tokens.some((token) => token.stem === stem)))
          continue;
        const source = { fact: saying, sentence: link.reference, document };
        yield {
          message: `Reference attributes this: “${party.text}” … “${saying.text}” ${whereOf(source)}.`,
          span: spanOf({ fact: sentence, sentence, document: draft }),
          reference: evidenceOf(source),
          fixes: [],
        };
      }
    }
  },
};

/** The words of saying in the sentence and its neighbours in the paragraph, by stem. */
function sayingsNear(draft: Document, sentence: Sentence): string[] {
  return [sentence.index - 1, sentence.index, sentence.index + 1]
    .map((index) => draft.sentences[index])
    .filter((other): other is Sentence => other?.block === sentence.block)
    .flatMap((other) => other.tokens.filter(isSaying).map((token) => token.stem));
}

function isQuoted(draft: Document, sentence: Sentence): boolean {
  return draft.quotations.some((quote) => quote.block === sentence.block);
}

const isSaying = (token: Token) => token.kind === "word" && sayings.has(token.stem);
