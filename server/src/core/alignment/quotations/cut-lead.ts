import { type Document, type Sentence, sentencesIn } from "../../document.ts";
import type { Quotation } from "../../facts/quotations/quotation.ts";
import { contains } from "../../text/span.ts";
import { negationsIn } from "../statements/polarity/polarity.ts";
import type { QuotationPlace, WordChange } from "./quotation-changes.ts";
import type { Word, Words } from "./quoted-words.ts";

/** What turns a sentence round when a quotation begins behind it, and how the draft's own words may say it all the same. */
interface Turn {
  /** How the cut words read, in lower case, up to the first word that is kept. */
  readonly lead: RegExp;
  isTold(around: string, isNegated: boolean): boolean;
}

const turns: readonly Turn[] = [
  {
    // "Some of those who signed", "Not all ministers lied".
    lead: /(?:^|[ ,])(?:(?:some|few|many|most|half|part|parts|none|one|any|(?:not|nearly|almost) all|a (?:few|third|quarter|handful|minority|majority|number)) of(?: the)?|some|few|not (?:all|every)(?: the)?|hardly any)$/,
    isTold: (around) =>
      /\b(?:some|few|fewer|many|most|half|parts?|partly|none|not|one|any|all|several|number|handful|minority|majority|third|quarter|percent|cent)\b|%/.test(
        around,
      ),
  },
  {
    // "I do not believe that we", "Nobody has said that", "It was not an accident".
    lead: /(?:^| )(?:(?:not|never|[a-z]+n['’]t)(?: (?:[a-z]+ly|ever|be|been))?|nobody|no one|no|hardly|(?:(?:not|never|[a-z]+n['’]t|nobody|no one|cannot|doubt|untrue|false|wrong)(?: [^ ]+){0,4} (?:that|believe|think|say|said|mean|saying|whether|if)|doubt)(?: that)?)$/,
    isTold: (around, isNegated) =>
      isNegated ||
      /\b(?:wrong|false|untrue|doubt(?:s|ed|ful)?|reject(?:s|ed|ing)?|rather than|instead)\b/.test(around),
  },
  {
    // "If the subsidy goes, we will close the school."
    lead: /^(?:and |but |so |only |even )?(?:if|unless|provided|should|had|were) .*[a-z]$/,
    isTold: (around) =>
      /\b(?:if|unless|should|were|would|without|case|event|depend\p{L}*|otherwise|provided|threat\p{L}*|warn\p{L}*)\b/u.test(
        around,
      ),
  },
];

/** So many cut words may make up the lead, see `turns`. */
const longest = 24;

/**
 * The words that a quotation has lost at its front, where it says something else without them: "Some of those who signed did not
 * know", cut to "Those who signed". Undefined where the draft's own words around the quotation say as much.
 */
export function cutLead(
  quotation: Quotation,
  words: readonly Word[],
  place: QuotationPlace,
  draft: Document,
  text: Words,
): WordChange | undefined {
  const first = words[0];
  const lead = first && place.quotation ? leadBefore(place, text) : [];
  // A word or two by themselves state nothing.
  if (!first || words.length < 3 || lead.length === 0) return undefined;
  const reads = lead.map(({ norm }) => norm).join(" ");
  const turn = turns.find((one) => one.lead.test(reads));
  if (!turn) return undefined;
  const sentences = aroundOf(quotation, draft);
  const { text: ours } = draft.blocks[quotation.block]!;
  const [from, to] = [sentences[0]!.start, sentences.at(-1)!.end];
  const around = `${ours.slice(from, quotation.start)} ${ours.slice(quotation.end, to)}`.toLowerCase();
  const isNegated = sentences.some((one) =>
    negationsIn(one).some(({ token }) => !contains(quotation, token)),
  );
  if (turn.isTold(around, isNegated)) return undefined;
  const { document, block } = place;
  const span = { start: lead[0]!.start, end: lead.at(-1)!.end };
  const referenceWords = document.blocks[block]!.text.slice(span.start, span.end);
  const kept = ours.slice(first.start, first.end);
  const next = /^(?:I$|I['’])/.test(kept) ? kept : kept.slice(0, 1).toLowerCase() + kept.slice(1);
  return {
    draft: { start: first.start, end: first.end },
    reference: { ...span, document, block },
    referenceWords,
    mend: { start: first.start, end: first.end, newText: `${referenceWords} ${next}` },
  };
}

/** What the reference's quotation says before the place, in the same sentence. */
function leadBefore(
  { document, block, start, quotation }: QuotationPlace,
  { quoted }: Words,
): readonly Word[] {
  const sentence = sentencesIn(document, block).find((one) => one.start <= start && start < one.end);
  if (!sentence) return [];
  const lead = quoted.filter(
    (word) =>
      word.block === block &&
      word.quotation === quotation &&
      word.start >= sentence.start &&
      word.end <= start,
  );
  return lead.length <= longest ? lead : [];
}

/** The sentences of the draft that a quotation stands in, and the one before. */
function aroundOf({ block, start, end }: Quotation, draft: Document): readonly Sentence[] {
  const sentences = sentencesIn(draft, block);
  const at = sentences.findIndex((sentence) => sentence.end > start);
  return sentences.filter((sentence, i) => i >= at - 1 && sentence.start < end);
}
