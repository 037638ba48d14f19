import type { Span } from "../../text/span.ts";

/** The words of a clause, punctuation marks as words of their own, with offsets into the block. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
}

/** Splits `text` between two offsets into words and marks. Offsets stay those of `text`. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const at = start + match.index;
    words.push({ start: at, end: at + match[0].length, text: match[0], lower: match[0].toLowerCase() });
  }
  return words;
}

const WORD =
  /[\p{L}\p{N}&](?:[\p{L}\p{M}\p{N}'’.&/-]*[\p{L}\p{M}\p{N}&])?(?:(?<=\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Lt|Col|Sgt|Capt|Rev|Hon|Prof))\.|(?<=s)['’](?=\s\p{L}))?|[^\s\p{L}\p{N}]/gu;

/** Subjects of one word. */
export const PRONOUN = new Set("he she they it i we you who one".split(" "));
/** Words with which a noun phrase begins. */
export const DETERMINER = new Set(
  "the a an this that one another his her its their our my your some both many several two three four most all no each".split(
    " ",
  ),
);
/** Words that may stand between a subject and its verb: "Keane has repeatedly said". */
export const FILLER = new Set(
  `has have had is was were also later then now again once even just only simply still already reportedly repeatedly
  recently previously earlier afterwards later angrily quietly bluntly today yesterday on monday himself herself would will
  tuesday wednesday thursday friday saturday sunday could can may might did does do not never`.split(/\s+/),
);
/** Words that begin a phrase or a clause before the subject: "In a statement", "Asked why", "When the talks failed". */
export const LEAD = new Set(
  `in on at after before during when while as asked speaking by for with from to under over outside inside following although though
  if since because despite without writing addressing responding referring commenting citing quoting announcing standing
  sitting pressed questioned unlike like among amid upon until earlier later but and yet so however meanwhile separately also
  then still instead nevertheless nonetheless moreover today yesterday monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
);
/** Words that end one clause and begin another, so that the subject stands after them. */
export const JOINT = new Set(
  "and but as because while when where which that if although though whereas".split(" "),
);
/** Words that end a subject which follows its verb: "said Anna Bell in Leeds". */
export const END = new Set(
  `in on at to after before during when while as from by with about through over outside inside following who which whose whom
  that if because since but adding speaking referring last this next yesterday today earlier later late early via upon
  citing standing sitting recently shortly without amid under again then moments was is were are has had and`.split(
    /\s+/,
  ),
);

/** Words that stand for a subject before them: "a message that said". */
export const RELATIVE = new Set(["that", "which"]);

/** Small words inside a name. */
export const NOBILIARY = new Set("de del della di da dos du la le van von der den bin ibn al el".split(" "));
/** The same and those inside the name of an office or a body: "Bank of England". */
export const PARTICLE = new Set([...NOBILIARY, "of", "the"]);

export function isMark(word: Word): boolean {
  return !/[\p{L}\p{N}&]/u.test(word.text);
}

export function isCapital(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}
