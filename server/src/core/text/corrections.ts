import type { Span } from "./span.ts";
import type { Story } from "./story.ts";

/** What a corrected version says that it puts right. */
export interface Correction {
  /** The note as written: "Corrects figure in paragraph 3 to 43, not 34". */
  readonly text: string;
  /** Where the note stands, offsets into the source; absent for one in the file's metadata. */
  readonly span?: Span;
  /** The paragraphs of the body, counted from 1; -1 is the last, 0 the headline. Empty where none is named. */
  readonly paragraphs: readonly number[];
  readonly topic?: "figure" | "date" | "name" | "quote";
  readonly right?: string;
  readonly wrong?: string;
}

/** The corrections that update lines, notes to editors and metadata of a version tell of. */
export function correctionsOf({ blocks, metadata }: Story): readonly Correction[] {
  const notes = blocks
    .filter(({ role }) => role === "update")
    .map(({ text, start, end }) => ({ text, span: { start, end } }));
  const all: { text: string; span?: Span }[] = metadata?.note ? [...notes, { text: metadata.note }] : notes;
  return all.flatMap(({ text, span }) =>
    text
      .replace(/^\(+|(?<!\))\)+\.?$/g, "")
      .split(/; |(?<=[.)]) (?=\p{Lu})/u)
      .filter((clause) => corrects.test(clause))
      .map((clause) => ({ ...(span && { span }), ...readCorrection(clause.trim()) })),
  );
}

const corrects =
  /\b(?:correct(?:s|ed|ing|ion)?|please read|should (?:read|be|have been|have read)|fixes|amends)\b/i;

function readCorrection(text: string): Omit<Correction, "span"> {
  const topic = topics.find(([words]) => words.test(text))?.[1];
  return { text, paragraphs: paragraphsIn(text), ...(topic && { topic }), ...valuesIn(text) };
}

const topics = [
  [/\b(?:quot(?:e|es|ation|ations))\b/i, "quote"],
  [/\b(?:spelling|spelt|misspel\w+|names?|surname|byline|title)\b/i, "name"],
  [/\b(?:days?|dates?|weekday|month|year|times?)\b(?! (?:high|low))/i, "date"],
  [
    /\b(?:figures?|numbers?|toll|amounts?|sums?|percentages?|prices?|totals?|values?|ages?|scores?|counts?|size|distance|currency|conversion|rate)\b/i,
    "figure",
  ],
] as const;

const quote = "[\"“”‘’']?";
const words = "[^;()]{1,80}?";
const end = "(?=[.;,)]*$|[.;,)]+\\s| in (?:the )?(?:headline|lead|(?:\\w+ )?para)| throughout| \\()";
/** Each with its groups named: what is right, and what stood there before. */
const values: readonly RegExp[] = [
  new RegExp(
    `(?:\\bread(?:s|ing)?:? |\\bto (?:read |say |show )?(?:that )?|\\bsay(?:ing|s)? (?:that )?)${quote}(?<right>${words})${quote},? ?\\(?(?:and )?(?:not|instead of|rather than|from) ${quote}(?<wrong>${words})${quote}${end}`,
    "i",
  ),
  new RegExp(
    `\\b(?:is|was|were|are|as) ${quote}(?<right>${words})${quote},? \\(?(?:and )?(?:not|instead of|rather than) ${quote}(?<wrong>${words})${quote}${end}`,
    "i",
  ),
  new RegExp(`\\bfrom ${quote}(?<wrong>${words})${quote} to ${quote}(?<right>${words})${quote}${end}`, "i"),
  new RegExp(
    `(?:^|[,:] |\\bthat )${quote}(?<wrong>${words})${quote} should (?:read|be|have been|have read):? ${quote}(?<right>${words})${quote}${end}`,
    "i",
  ),
  new RegExp(
    `\\b(?:to (?:read |say |show )?|spelling of |please read )${quote}(?<right>${words})${quote}${end}`,
    "i",
  ),
];

function valuesIn(text: string): Pick<Correction, "right" | "wrong"> {
  const { right, wrong } = values.map((pattern) => pattern.exec(text)?.groups).find(Boolean) ?? {};
  const [ours, theirs] = [bare(right), bare(wrong)];
  return { ...(ours && { right: ours }), ...(theirs && { wrong: theirs }) };
}

/** Without the dots that stand for the words around it. */
function bare(text: string | undefined): string {
  return (text ?? "").replace(/^[\s.…"“”]+|(?<![\s.…"“”,])[\s.…"“”,]+$/g, "");
}

const ordinals = [
  "headline",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];
const cardinals = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const numbered = /\bpara(?:graph)?s?\.? ((?:\d{1,2}|[a-z]+)(?:(?:, | and |, and | & )(?:\d{1,2}|[a-z]+))*)/gi;
const ordered =
  /\b((?:\d{1,2}(?:st|nd|rd|th)|[a-z]+)(?:(?:, | and |, and )(?:\d{1,2}(?:st|nd|rd|th)|[a-z]+))?) para(?:graph)?s?\b/gi;

function paragraphsIn(text: string): number[] {
  const named = [...text.matchAll(numbered), ...text.matchAll(ordered)].flatMap(([, list]) =>
    list!
      .toLowerCase()
      .split(/, and |, | and | & /)
      .flatMap(numberOf),
  );
  const lead = /\b(?:in|corrects?|to) (?:the |its )?lead\b/i.test(text) ? [1] : [];
  return [...new Set([...named, ...lead, ...(/\bheadline\b(?!d)/i.test(text) ? [0] : [])])];
}

function numberOf(word: string): number[] {
  if (/^\d/.test(word)) return [Number.parseInt(word, 10)];
  if (/^(?:last|final|closing)$/.test(word)) return [-1];
  if (/^(?:lead|opening|top)$/.test(word)) return [1];
  const number = Math.max(ordinals.indexOf(word), cardinals.indexOf(word));
  return number > 0 ? [number] : [];
}
