import { isSumOrDifference, isTotal } from "../alignment/pairs/derived/arithmetic.ts";
import { agree } from "../alignment/pairs/figures/agreement.ts";
import { once } from "../cache.ts";
import type { Document, Sentence } from "../document.ts";
import type { Figure } from "../facts/figures/figure.ts";
import type { Entity, Name } from "../facts/names/name.ts";
import { countedBy } from "./counted.ts";
import { eachSentence, type Misfit } from "./misfit.ts";

interface Told {
  readonly figure: Figure;
  readonly sentence: Sentence;
}

/** "At least 12 people died", and later "the 14 dead": what is taken up again has another number. */
export function misfitRecounts(document: Document): Misfit[] {
  if (takersIn(document).length === 0) return [];
  const takers = new Set(takersIn(document));
  const told = new Map<string, Told[]>();
  const all: Figure[] = [];
  const misfits: Misfit[] = [];
  for (const sentence of document.sentences) {
    if (sentence.figures.length === 0 || document.blocks[sentence.block]!.role !== "body") continue;
    for (const figure of sentence.figures) {
      const counted = countedBy(document, sentence, figure) ?? "";
      const before = told.get(counted) ?? [];
      const [first] = before;
      if (first && takers.has(figure) && before.every((one) => agree(one.figure, first.figure))) {
        const known = all.some((other) => agree(figure, other));
        const recent = all.slice(-most);
        if (
          !known &&
          !isPast(first.sentence) &&
          !isSumOrDifference(figure, recent) &&
          !isTotal(figure, recent)
        )
          misfits.push(misfit(counted, figure, sentence, first.figure));
      }
      all.push(figure);
      // "One train an hour" counts no trains.
      if (counted === "" || figure.kind !== "cardinal" || figure.per !== undefined) continue;
      before.push({ figure, sentence });
      told.set(counted, before);
    }
  }
  return misfits;
}

/** The figures that take up another, wherever they stand. */
const takersIn = eachSentence((document, sentence) => {
  const { text } = document.blocks[sentence.block]!;
  return sentence.figures.filter((figure) => takesUp(text, sentence, figure));
});

/** How many figures before are tried for sums. */
const most = 16;

/** "the 14 dead were", "all 14 miners": all of them, without a word that sets some apart. */
function takesUp(text: string, sentence: Sentence, { start, end, noun, comparator }: Figure): boolean {
  if (
    comparator !== "exactly" ||
    !/(?<!\bof )\b(?:the|all|all the) $/i.test(text.slice(Math.max(sentence.start, start - 12), start))
  )
    return false;
  const behind = text.slice(end, sentence.end);
  const counted =
    /^ (?:dead|killed|victims?|deaths|injured|wounded|missing|hurt|bodies|arrested|detained|rescued|evacuated|survivors)\b/.exec(
      behind,
    )?.[0];
  const words = counted ?? (noun && /^ \p{L}+/u.exec(behind)?.[0]);
  if (words === undefined || words === "") return false;
  return /^(?:,? (?:were|was|are|is|had|have|has|will|would|also|all)\b|[.;:]|, |$)/.test(
    behind.slice(words.length),
  );
}

/** Told of another time. */
function isPast({ dates }: Sentence): boolean {
  return dates.some(({ stated, granularity }) => stated.includes("year") || granularity === "year");
}

/** One person, two ages. */
export function misfitAgesOfOne(document: Document): Misfit[] {
  const ages = new Map<Entity, Figure>();
  const shared = surnamesOfSeveral(document.names.entities);
  const misfits: Misfit[] = [];
  for (const sentence of document.sentences) {
    const { text } = document.blocks[sentence.block]!;
    for (const figure of sentence.figures) {
      if (figure.kind !== "age" || figure.comparator !== "exactly" || figure.high !== undefined) continue;
      const owner = ownerOf(text, sentence, figure);
      if (
        !owner ||
        (!owner.text.includes(" ") && shared.has(owner.text)) ||
        elsewhen.test(text.slice(sentence.start, sentence.end))
      )
        continue;
      const known = ages.get(owner.entity);
      if (!known) ages.set(owner.entity, figure);
      else if (known.value !== figure.value) misfits.push(misfit(owner.entity.name, figure, sentence, known));
    }
  }
  return misfits;
}

const elsewhen = /\b(?:then|when|at the time|years (?:ago|earlier|later)|as a)\b/i;

/** Whose age it is: "Ada Marlow, 51,", "Marlow, aged 51", "51-year-old Ada Marlow". */
function ownerOf(text: string, { names }: Sentence, { start, end }: Figure): Name | undefined {
  return names.find(
    (name) =>
      name.type === "person" &&
      (/^, (?:aged )?$/.test(text.slice(name.end, start)) ||
        (name.start > end &&
          /^ (?:[a-z-]+ ){0,2}$/.test(text.slice(end, name.start)) &&
          /-old$/.test(text.slice(start, end)))),
  );
}

/** Surnames that several bear: by itself such a name may be anybody's. */
const surnamesOfSeveral = once((entities: readonly Entity[]): ReadonlySet<string> => {
  const known = new Set<string>();
  const again = new Set<string>();
  for (const { type, name } of entities) {
    if (type !== "person" || !name.includes(" ")) continue;
    const surname = name.slice(name.lastIndexOf(" ") + 1);
    (known.has(surname) ? again : known).add(surname);
  }
  return again;
});

function misfit(counted: string, at: Figure, sentence: Sentence, other: Figure): Misfit {
  return {
    key: `${counted}: ${other.value} ${at.value}`,
    sentence,
    at,
    others: [other],
    message: `Elsewhere the draft says ${other.text}.`,
    right: other.value,
  };
}
