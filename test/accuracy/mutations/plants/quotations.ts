import { inside, overlapsAny, type Span, wordsIn } from "../base.ts";
import { peopleOf } from "../people.ts";
import type { Planter } from "../plant.ts";
import { pick } from "../random.ts";

/** Words for words that say something else, however little. */
const others: ReadonlyMap<string, string> = new Map(
  "the/a a/the is/was was/is are/were were/are will/would would/could can/could could/can must/should should/must and/but but/and I/we we/they they/we he/they she/they never/rarely always/often people/men all/most every/any more/less not/never had/have have/had one/two before/after after/before in/on on/in for/with my/our our/my we/you you/we who/that so/and where/when if/when"
    .split(" ")
    .map((pair) => pair.split("/") as [string, string]),
);

/** The words inside a quotation but for the first two and the last two: a quotation may begin late and stop early. */
function innerWords(text: string, quotation: Span): Span[] {
  const words = [...text.slice(quotation.start, quotation.end).matchAll(/[\p{L}\p{N}’'-]+/gu)].map(
    ({ index, 0: word }) => ({ start: quotation.start + index, end: quotation.start + index + word.length }),
  );
  return words.slice(2, -2);
}

const altered: Planter = function* ({ text, quotations }, random) {
  for (const quotation of quotations) {
    const words = innerWords(text, quotation).filter(({ start, end }) => others.has(text.slice(start, end)));
    const word = pick(words, random);
    if (!word) continue;
    const edit = { ...word, text: others.get(text.slice(word.start, word.end))! };
    yield { kind: "quotations: a word altered", edits: [edit], at: "words" };
  }
};

const dropped: Planter = function* ({ text, quotations }, random) {
  for (const quotation of quotations) {
    const word = pick(
      innerWords(text, quotation).filter(({ end }) => text[end] === " "),
      random,
    );
    if (word)
      yield {
        kind: "quotations: a word dropped",
        edits: [{ start: word.start, end: word.end + 1, text: "" }],
        at: "words",
      };
  }
};

/** In a paragraph with a quotation, where one person alone is named and is said to have spoken. */
const otherSpeaker: Planter = function* (base, random) {
  const people = peopleOf(base);
  for (const paragraph of base.paragraphs) {
    const quotation = base.quotations.find(
      (each) => inside([paragraph], each) && wordsIn(base.text.slice(each.start, each.end)) >= 5,
    );
    const words = base.text.slice(paragraph.start, paragraph.end);
    const named = people.filter(({ last }) => words.includes(last));
    const [speaker] = named;
    if (!quotation || named.length !== 1 || !speaker) continue;
    const name = `(?:${speaker.first} )?${speaker.last}`;
    const pattern = new RegExp(
      `(?:said|added|told|says) (${name})\\b|\\b(${name}) (?:said|added|says)\\b`,
      "u",
    );
    const match = pattern.exec(words);
    const other = pick(
      people.filter(({ last }) => last !== speaker.last),
      random,
    );
    if (!match || !other) continue;
    const said = match[1] ?? match[2]!;
    const start = paragraph.start + match.index + match[0].indexOf(said);
    const text = said === speaker.last ? other.last : `${other.first} ${other.last}`;
    // A finding may stand at the quotation or at the name.
    if (!overlapsAny(base.quotations, { start, end: start + said.length }))
      yield {
        kind: "quotations: other speaker",
        edits: [{ start, end: start + said.length, text }],
        at: "sentence",
      };
  }
};

/** "X said that it was late" becomes 'X said “it was late”'. */
const paraphraseQuoted: Planter = function* (base) {
  for (const sentence of base.sentences) {
    if (overlapsAny(base.quotations, sentence)) continue;
    const words = base.text.slice(sentence.start, sentence.end);
    const match =
      /\bsaid (?:that )?((?:the|it|they|he|she|there|its|this|all|an?|no)\b[^“”"(]* (?:was|were|had|would|is|are|has|have|will|could|should)\b[^“”"(]+)\.$/.exec(
        words,
      );
    if (!match || wordsIn(match[1]!) < 5) continue;
    const start = sentence.start + match.index + match[0].indexOf(match[1]!);
    const [open, close] = base.text.includes("“") ? ["“", "”"] : ['"', '"'];
    const text = `${open}${match[1]}.${close}`;
    yield { kind: "quotations: paraphrase quoted", edits: [{ start, end: sentence.end, text }], at: "words" };
  }
};

export const quotationPlanters: readonly Planter[] = [altered, dropped, otherSpeaker, paraphraseQuoted];
