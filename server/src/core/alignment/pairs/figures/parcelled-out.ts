import type { Comparison } from "../../../comparison.ts";
import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { compareNames } from "../../../facts/names/equality.ts";

/** A figure of the draft that a reference gives to another of the same two. */
export interface Misdealt {
  readonly ours: Placed<Figure>;
  /** What the reference gives to whoever has `ours` in the draft. */
  readonly theirs: Placed<Figure>;
}

/**
 * "The Rural League gets three and the Civic Union two" for "three to the Civic Union and two to the Rural League": one sentence deals
 * out two numbers to two names, and a reference deals them the other way round, however the sentence is turned.
 */
export function* misdealt({ sentences, draft, authorities }: Comparison): Generator<Misdealt> {
  for (const sentence of sentences) {
    const ours = sharesIn(sentence, draft);
    if (ours.length < 2) continue;
    const told = authorities.flatMap(({ document }) =>
      document.sentences.flatMap((one) => {
        const shares = one.figures.length < 2 ? [] : sharesIn(one, document);
        return shares.length < 2 ? [] : [{ one, document, shares }];
      }),
    );
    for (const [i, first] of ours.entries()) {
      const second = ours[i + 1];
      if (!second || first.figure.value === second.figure.value) continue;
      const turned = told.find(
        ({ shares }) => deals(shares, first.name, second) && deals(shares, second.name, first),
      );
      const isKept = authorities.some(({ document }) =>
        document.sentences.some((one) => [first, second].some((share) => isGivenIn(one, document, share))),
      );
      if (!turned || isKept) continue;
      const theirs = turned.shares.find(({ name }) => isSame(name, first.name))!;
      yield {
        ours: { fact: first.figure, sentence, document: draft },
        theirs: { fact: theirs.figure, sentence: turned.one, document: turned.document },
      };
    }
  }
}

interface Share {
  readonly name: string;
  readonly figure: Figure;
}

/** What a sentence deals out, in its order: "five go to Harbour, three to the Civic Union", "the League gets three and the Union two". */
function sharesIn({ figures, names, block }: Sentence, { blocks }: Document): readonly Share[] {
  if (names.length < 2) return [];
  const { text } = blocks[block]!;
  const shares: Share[] = [];
  for (const figure of figures) {
    if ((figure.kind !== "cardinal" && figure.kind !== "money") || figure.high !== undefined) continue;
    const before = names.findLast(({ end }) => end <= figure.start);
    const after = names.find(({ start }) => start >= figure.end);
    const lead = before && text.slice(before.end, figure.start);
    const isGiven = lead !== undefined && GETS.test(lead);
    const isElided =
      lead === " " && shares.at(-1)?.figure.end !== undefined && ANOTHER.test(text.slice(0, before!.start));
    if (before && (isGiven || (isElided && shares.length > 0))) shares.push({ name: before.text, figure });
    else if (after && GOES_TO.test(text.slice(figure.end, after.start)))
      shares.push({ name: after.text, figure });
  }
  return shares;
}

/** "Ryan scored 20": a sentence gives the number to that name, whatever it says that he did. */
const isGivenIn = (sentence: Sentence, document: Document, share: Share) =>
  sentence.figures.some(({ value }) => value === share.figure.value) &&
  (deals(sharesIn(sentence, document), share.name, share) ||
    sentence.figures.some((figure) => {
      const before = sentence.names.findLast(({ end }) => end <= figure.start);
      return (
        figure.value === share.figure.value &&
        before !== undefined &&
        isSame(before.text, share.name) &&
        DOES.test(document.blocks[sentence.block]!.text.slice(before.end, figure.start))
      );
    }));

const DOES = /^(?:,? (?!and\b|or\b|but\b|with\b)\p{L}+){1,3} $/u;

const GETS =
  /^,? (?:gets?|got|has|have|had|takes?|took|wins?|won|receiv(?:es|ed)|holds?|held|is (?:given|to (?:get|have|receive)|left with)|will (?:get|have|receive|hold)) (?:only |just )?$/;
const GOES_TO =
  /^(?: (?!and\b|or\b|but\b)\p{Ll}+)?(?: (?:go|goes|went|going|fall|falls|fell|belong|belongs|was given|were given|are|is|will go))? (?:to|for) (?:the )?$/u;
/** "... and the Civic Union two": the verb is that of the name before it. */
const ANOTHER = /(?:,|;|\band) (?:the )?$/i;

const isSame = (a: string, b: string) => compareNames(a, b) === "same";

const deals = (shares: readonly Share[], name: string, { figure }: Share) =>
  shares.some(
    (share) =>
      isSame(share.name, name) && share.figure.value === figure.value && share.figure.kind === figure.kind,
  );
