import { firstOf, gapEnd, matchAt, type Phrase, type PhraseReader, phraseReader } from "./phrases.ts";

const words = phraseReader(
  {
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    quadrillion: 1e15,
    lakh: 1e5,
    lakhs: 1e5,
    crore: 1e7,
    crores: 1e7,
    dozen: 12,
    hundred: 100,
    mn: 1e6,
    mln: 1e6,
    mio: 1e6,
    bn: 1e9,
    bln: 1e9,
    tn: 1e12,
    trn: 1e12,
    trln: 1e12,
  },
  "any",
);
const letters = phraseReader({ k: 1e3, K: 1e3, M: 1e6, B: 1e9 }, "exact");
const moneyLetters = phraseReader({ m: 1e6, b: 1e9, t: 1e12, T: 1e12 }, "exact");

/** The magnitude behind a number that is not marked as money: there "m" is a million only before what is counted. */
export const magnitudeAt: PhraseReader<number> = (text, at) =>
  spaced(words, text, at) ?? letters(text, at) ?? million(text, at);

/** The magnitude behind a number with a currency before it, where "m" is a million. */
export const moneyMagnitudeAt: PhraseReader<number> = (text, at) =>
  spaced(words, text, at) ?? firstOf(letters, moneyLetters)(text, at);

/** Two magnitudes may follow each other: "two hundred million", "five lakh crore". */
function spaced(read: PhraseReader<number>, text: string, at: number): Phrase<number> | undefined {
  const phrase = read(text, gapEnd(text, at));
  if (phrase === undefined) return undefined;
  const next = phrase.means <= 1e7 ? read(text, gapEnd(text, phrase.end)) : undefined;
  return next && next.means >= 1e3 ? { end: next.end, means: phrase.means * next.means } : phrase;
}

/** "14m euros" and "2.3m people" are millions, "a 400m race" and "waves of 4m" metres. */
const COUNTED =
  /m(?= (?:years(?:[ -]old)?|fewer|(?:US|U\.S\.|Hong Kong|Australian|Canadian|Singapore|New Zealand|Swiss|Swedish|Norwegian|Danish|Egyptian|Turkish|Mexican|CFA|East Caribbean) [a-z]+|euros?|pounds|dollars|yen|yuan|rupees|kron[ou]r|krónur|kroner|złoty|crowns|zloty|lei|won|francs|pesos|rand|naira|kwacha|birr|tenge|baht|rupiah|ringgit|taka|dong|forint|hryvnia|riyal|dinar|dirham|manat|lari|kyat|kip|riel|pula|lek|leu|leva|lev|dram|kuna|dalasi|ariary|somoni|som|renminbi|koruna|krona|lira|shekels|soles|reais|people|men|women|children|bpd|barrels|km|kg|tonnes?|tons?|(?:cubic|square) (?:kilo)?(?:metres?|meters?|feet|foot|yards?|miles?)|(?!onwards|towards|upwards|downwards|afterwards|hurdles|lengths|metres|years|hours|heats|finals|is|was|has|as|across|relays|trials|waves)(?:(?!(?:and|but|yet|nor|since|while|because|until|once)\b|mark|point|tall|deep|high|long|wide|above|below|away|from|into|over|across|under|after|before|with|when|that|which|what|where|than|short|down|along|beyond|apart|ahead|behind)[a-z-]{3,} )?(?!hurdles|lengths|metres|heats|finals|relays|trials|waves|onwards|towards|upwards|downwards|afterwards)[a-z]{3,}s)\b)/y;

function million(text: string, at: number): Phrase<number> | undefined {
  return text[at] === "m" && matchAt(COUNTED, text, at) ? { end: at + 1, means: 1e6 } : undefined;
}
