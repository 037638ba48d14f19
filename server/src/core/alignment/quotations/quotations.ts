import { type Document, quotationsIn } from "../../document.ts";
import type { Quotation } from "../../facts/quotations/quotation.ts";
import type { Linked } from "../aligned.ts";
import { cutLead } from "./cut-lead.ts";
import type { Hunk } from "./diff.ts";
import { changesIn, type QuotationPlace, type WordChange } from "./quotation-changes.ts";
import { type Match, search } from "./quotation-search.ts";
import { otherSpeaker } from "./quotation-speakers.ts";
import { quotedIn, readWords, type Word, type Words } from "./quoted-words.ts";

export type { QuotationPlace, WordChange } from "./quotation-changes.ts";

/** What the references say of one quotation of the draft. */
export type QuotationPairing =
  | { readonly state: "same"; readonly draft: Quotation; readonly reference: QuotationPlace }
  /** The words differ in the places that `changes` names. */
  | {
      readonly state: "altered";
      readonly draft: Quotation;
      readonly reference: QuotationPlace;
      readonly changes: readonly WordChange[];
    }
  /** A reference has these words, or nearly, but not as a quotation. */
  | {
      readonly state: "unquoted";
      readonly draft: Quotation;
      readonly reference: QuotationPlace;
      readonly exact: boolean;
    }
  | { readonly state: "unsupported"; readonly draft: Quotation };

/** Finds the quotations of a block of the draft in the references, newest first. */
export function pairQuotations(
  draft: Document,
  block: number,
  references: readonly Linked[],
): QuotationPairing[] {
  const quotations = quotationsIn(draft, block);
  if (quotations.length === 0) return [];
  const texts = references.map(({ document }) => readWords(document));
  return quotations.map((quotation) => {
    const words = quotedIn(draft, quotation);
    const found = texts.map((text) => locate(quotation, words, draft, text));
    return (
      found.find((pairing) => pairing.state === "same") ??
      found.find((pairing) => pairing.state === "altered") ??
      found.find((pairing) => pairing.state === "unquoted" && pairing.exact) ??
      found.find((pairing) => pairing.state === "unquoted") ?? { state: "unsupported", draft: quotation }
    );
  });
}

/** With fewer words in common than this, what another speaker said is another quotation. */
const ownFrom = 0.75;

function locate(
  quotation: Quotation,
  words: readonly Word[],
  draft: Document,
  text: Words,
): QuotationPairing {
  const { document } = text;
  if (words.length === 0) return { state: "unsupported", draft: quotation };
  const { exact, quoted, plain } = search(words, text);
  if (exact.length > 0) {
    const places = exact.map(({ window }) => placeOf(document, window));
    const isTheirs = (place: QuotationPlace) => !otherSpeaker(quotation, draft, place);
    return cutOrSame(quotation, words, places.find(isTheirs) ?? places[0]!, draft, text);
  }
  const moved = inOtherOrder(words, draft, text);
  if (moved) return { state: "same", draft: quotation, reference: placeOf(document, moved) };
  if (quoted) {
    const place = placeOf(document, quoted.window);
    if (quoted.share < ownFrom && otherSpeaker(quotation, draft, place))
      return { state: "unsupported", draft: quotation };
    const changes = changesIn(quotation, words, quoted, document);
    return changes.length === 0
      ? cutOrSame(quotation, words, place, draft, text)
      : { state: "altered", draft: quotation, reference: place, changes };
  }
  if (plain) {
    const exact =
      plain.share === 1 && plain.hunks.every((hunk) => hunk.b.length === 0 || atEdge(hunk, plain));
    return { state: "unquoted", draft: quotation, reference: placeOf(document, plain.window), exact };
  }
  return { state: "unsupported", draft: quotation };
}

/** The words of the first sentence, where the reference has every sentence of the quotation in one paragraph, in whatever order. */
function inOtherOrder(words: readonly Word[], draft: Document, text: Words): readonly Word[] | undefined {
  const parts = sentencesOf(words, draft);
  if (parts.length < 2) return undefined;
  const places = parts.map((part) =>
    search(part, text).exact.flatMap(({ window }) => (isFromStart(window, text.document) ? [window] : [])),
  );
  return places[0]!.find((first) =>
    places.every((windows) => windows.some((window) => window[0]!.block === first[0]!.block)),
  );
}

/** True where a sentence or a quotation begins with the words. */
const isFromStart = ([first]: readonly Word[], { blocks }: Document) =>
  /(?:^|[.!?]["”’']?|["“])\s*$/.test(
    blocks[first!.block]!.text.slice(Math.max(0, first!.start - 4), first!.start),
  );

/** Parted where the draft's text has the end of a sentence between two words. */
function sentencesOf(words: readonly Word[], { blocks }: Document): readonly (readonly Word[])[] {
  const parts: Word[][] = [];
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const isNew = !before || /[.!?]/.test(blocks[word.block]!.text.slice(before.end, word.start));
    if (isNew) parts.push([word]);
    else parts.at(-1)!.push(word);
  }
  return parts;
}

/** All the words are the reference's; what was cut before them may have been needed. */
function cutOrSame(
  quotation: Quotation,
  words: readonly Word[],
  reference: QuotationPlace,
  draft: Document,
  text: Words,
): QuotationPairing {
  const cut = cutLead(quotation, words, reference, draft, text);
  return cut
    ? { state: "altered", draft: quotation, reference, changes: [cut] }
    : { state: "same", draft: quotation, reference };
}

const atEdge = (hunk: Hunk, match: Match) => hunk.a.start === 0 || hunk.a.end === match.length;

function placeOf(document: Document, window: readonly Word[]): QuotationPlace {
  const first = window[0]!;
  const inBlock = window.filter((word) => word.block === first.block);
  return {
    start: first.start,
    end: inBlock.at(-1)!.end,
    document,
    block: first.block,
    ...(first.quotation && { quotation: first.quotation }),
  };
}
