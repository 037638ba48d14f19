import type { Document, Placed } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { isFunctionWord } from "../../features.ts";
import { concept } from "../../synonyms.ts";
import { rowBlocks } from "../../table-rows.ts";
import { close } from "./alike.ts";
import { wholeBehind } from "./parts-of-wholes.ts";
import { comesTo } from "./rounded.ts";

/**
 * True for a share that a story tells as a part and its whole, wherever it stands: "two batteries out of three" for "two of the three
 * batteries", "eight jurors out of nine" for a jury of nine that was split by eight to one.
 */
export function isPartAndWholeTold({ fact, sentence }: Placed<Figure>, document: Document): boolean {
  if (!isOutOf(fact) || sentence.figures.length > most) return false;
  return document.sentences.some((told) =>
    told.figures.some((part) => {
      const whole = wholeBehind({ fact: part, sentence: told, document });
      if (whole !== undefined && whole > part.value) return close(fact.value, (100 * part.value) / whole);
      // "By a majority of eight to one" of nine
      const [one, other] = part.parts?.length === 2 ? part.parts : [0, 0];
      const all = one! + other!;
      return (
        all > 0 &&
        close(fact.value, (100 * Math.max(one!, other!)) / all) &&
        told.figures.some(({ kind, value }) => kind === "cardinal" && value === all)
      );
    }),
  );
}

/** More figures than that do not stand in the sentence of such a share. */
const most = 6;

const isOutOf = ({ kind, words, text }: Figure) =>
  kind === "percent" && words && / (?:in|out of) /.test(text);

/**
 * "A quarter of Tocopilla was dark" for "Tocopilla | 9,000 | 12,000", "one employee out of three" for "Employees | 9,600 | 4,800": what
 * the one number of a row of two is of the other, what it leaves of it, or what it is of both. The row's label stands near by.
 */
export function isShareOfRow(draft: Placed<Figure>, document: Document): boolean {
  const { fact, sentence } = draft;
  if ((fact.kind !== "percent" && fact.kind !== "fraction") || isChange(draft)) return false;
  const near = new Set(
    sentence.tokens
      .filter(
        (token) =>
          token.kind === "word" &&
          !isFunctionWord(token) &&
          token.start >= fact.start - 24 &&
          token.end <= fact.end + 32,
      )
      .map(({ stem }) => concept(stem)),
  );
  return [...rowBlocks(document)].some((block) => {
    const { text } = document.blocks[block]!;
    const numbers = (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((one) => Number(one.replaceAll(",", "")));
    const [a, b] = numbers;
    if (numbers.length !== 2 || !a || !b) return false;
    const isNamed = document.inBlock[block]!.some(({ tokens }) =>
      tokens.some((token) => token.kind === "word" && near.has(concept(token.stem))),
    );
    const [less, more] = [Math.min(a, b), Math.max(a, b)];
    const shares = [less / more, 1 - less / more, less / (less + more), more / (less + more)];
    return isNamed && shares.some((share) => isNear(fact, 100 * share));
  });
}

const isNear = (fact: Figure, share: number) => close(fact.value, share) || comesTo(fact, share);

/** "15 percent less" says by how much something has changed, and whether up or down is for others to say. */
const isChange = ({ fact, sentence, document: { blocks } }: Placed<Figure>) =>
  /^(?: [a-z]+)? (?:more|less|fewer|[a-z]{2,8}er than|up|down|off)\b/.test(
    blocks[sentence.block]!.text.slice(fact.end, fact.end + 24),
  ) ||
  /\b(?:by|down|up|rose|fell|gained|lost|cut|r[ai]sed?) (?:about |some |almost |nearly )?$/i.test(
    blocks[sentence.block]!.text.slice(Math.max(sentence.start, fact.start - 24), fact.start),
  );

/** "Provided that 42 deputies are in favour" for "if two thirds of parliament agree", where the story counts 63 seats. */
export function isMajorityOfSeats({ fact }: Placed<Figure>, { sentences, blocks }: Document): boolean {
  if (fact.kind !== "cardinal" || fact.words || fact.high !== undefined || fact.value < 20) return false;
  const shares = sentences.flatMap(({ figures, block }) =>
    figures.filter(
      (one) =>
        one.kind === "fraction" &&
        one.words &&
        one.value < 100 &&
        HOUSE.test(blocks[block]!.text.slice(one.end, one.end + 40)),
    ),
  );
  return (
    shares.length > 0 &&
    sentences.some(({ figures }) =>
      figures.some(
        ({ kind, noun, value }) =>
          kind === "cardinal" &&
          SEATS.test(noun ?? "") &&
          value > fact.value &&
          shares.some((share) => Math.ceil((share.value * value) / 100 - 1e-6) === fact.value),
      ),
    )
  );
}

const HOUSE =
  /^ (?:of (?:the |its |their |all )?)?(?:[a-z]+ )?(?:parliament|assembly|chamber|senate|house|congress|legislature|council|seats?|members|deputies|lawmakers|votes?)\b/i;
const SEATS = /^(?:seat|member|deput(?:y|ie)|lawmaker|mp|senator|legislator|councillor|delegate)s?$/i;
