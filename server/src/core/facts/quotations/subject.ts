import type { Span } from "../../text/span.ts";
import {
  DETERMINER,
  END,
  FILLER,
  isCapital,
  isMark,
  JOINT,
  LEAD,
  PRONOUN,
  RELATIVE,
  type Word,
} from "./clause-words.ts";
import {
  firstPhrase,
  isName,
  isPartOfName,
  lastName,
  lastPhrase,
  nameFrom,
  segmentsOf,
  startsPhrase,
} from "./noun-phrases.ts";

/** The subject that stands right before the verb at `words[verb]`: "Keane", "he", "the head of the union, Jo Hale". */
export function subjectBefore(text: string, words: readonly Word[], verb: number): Span | undefined {
  let last = verb - 1;
  while (last >= 0 && (FILLER.has(words[last]!.lower) || words[last]!.lower.endsWith("ly"))) last--;
  if (last < 0) return undefined;
  if (PRONOUN.has(words[last]!.lower)) {
    if (words[last]!.lower !== "who") return words[last];
    last--;
    if (last < 0) return undefined;
    const named = namedBeforeWho(words.slice(0, last + 1));
    if (named) return named;
  }
  if (RELATIVE.has(words[last]!.lower) && last > 0) return antecedent(words, last);
  if (JOINT.has(words[last]!.lower)) return firstPhrase(words.slice(0, last));
  if (last === 1 && LEAD.has(words[0]!.lower) && words[1]!.text === ",") return subjectAfter(words, verb);
  const segments = segmentsOf(words.slice(0, last + 1));
  const closed = /^[,)—–]$/.test(words[last]!.text);
  return closed ? headOfApposition(text, segments) : lastPhrase(segments.at(-1));
}

/** Hart in "Lind answered Hart, the mayor, who had said": the name nearest to "who", an apposition aside. */
function namedBeforeWho(words: readonly Word[]): Span | undefined {
  if (words.at(-1)!.text !== ",") return undefined;
  const segments = segmentsOf(words);
  if (segments.length < 3) return undefined;
  const [before, last] = [segments.at(-2)!, segments.at(-1)!];
  const isApposed = DETERMINER.has(last[0]!.lower) || !isCapital(last.at(-1)!);
  const name = lastName(isApposed ? before : last);
  // "Hart, the mayor, who said"
  return isApposed && name && before.length > 1 ? name : undefined;
}

/** What "that" or "which" stands for: "a message" in "replaced by a message that said". */
function antecedent(words: readonly Word[], relative: number): Span | undefined {
  let start = relative;
  while (start > 0 && !isMark(words[start - 1]!) && !END.has(words[start - 1]!.lower)) {
    start--;
    if (DETERMINER.has(words[start]!.lower))
      return { start: words[start]!.start, end: words[relative - 1]!.end };
  }
  return firstPhrase(words.slice(0, relative));
}

/** The subject that follows a verb of saying: "Captain Meera Pillai", "the railway's safety chief, Anneli Korhonen". */
export function subjectAfter(words: readonly Word[], verb: number): Span | undefined {
  const first = words[verb + 1];
  if (!first) return undefined;
  if (PRONOUN.has(first.lower)) return first;
  let end = verb + 1;
  while (end < words.length && !isMark(words[end]!) && (end === verb + 1 || !endsSubject(words, end))) end++;
  const head = words.slice(verb + 1, end);
  if (head.length === 0 || !startsPhrase(head[0]!)) return undefined;
  const apposed = words[end]?.text === "," && !isName(head) ? nameFrom(words, end + 1) : [];
  return { start: first.start, end: (apposed.at(-1) ?? head.at(-1)!).end };
}

function endsSubject(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (word.lower === "and") return !isCapital(words[at + 1] ?? word);
  return END.has(word.lower) && !isCapital(word);
}

/** "Mamani, a fire captain," is Mamani; "The safety chief, Anneli Korhonen," is both, since the name says who it is. */
function headOfApposition(text: string, segments: readonly (readonly Word[])[]): Span | undefined {
  const head = segments[0];
  if (!head) return undefined;
  // "The firm had asked for it, its chief engineer, Jo Hale, said": the clause before is what he said.
  const [office, name] = segments.slice(-2);
  if (segments.length > 2 && DETERMINER.has(office![0]!.lower) && name!.every(isPartOfName))
    return { start: office![0]!.start, end: name!.at(-1)!.end };
  // "Its president welcomed it, and Spain's prime minister, Jo Hale, said": who stands last speaks.
  const owner = segments.length > 2 && JOINT.has(office![0]!.lower) ? office![1] : office![0];
  if (segments.length > 2 && owner && /['’]s?$/.test(owner.text) && name!.every(isPartOfName))
    return { start: owner.start, end: name!.at(-1)!.end };
  // "The Orrin Foundation, whose director, Petra Voss, said": she speaks, and not the fund.
  if (segments.length > 2 && office![0]!.lower === "whose" && name!.every(isPartOfName))
    return { start: name![0]!.start, end: name!.at(-1)!.end };
  const phrase = lastPhrase(head);
  const second = segments[1];
  if (!phrase || !second || isName(head) || !second.every(isPartOfName)) return phrase;
  return text.slice(phrase.end, second[0]!.start).length <= 3
    ? { start: phrase.start, end: second.at(-1)!.end }
    : phrase;
}
