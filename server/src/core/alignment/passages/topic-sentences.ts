import type { Sentence } from "../../document.ts";

/** So many words at most announce something and tell nothing yet. */
const longest = 8;

/**
 * "Not everyone is convinced.", "Growers fear for the harvest.", "Critics question the cost.": a short sentence that opens its paragraph and only says what
 * sort of thing the next one tells.
 */
export function announcesNext(sentence: Sentence, before?: Sentence, next?: Sentence): boolean {
  const words = sentence.tokens.filter(({ kind }) => kind !== "mark");
  return (
    next?.block === sentence.block &&
    before?.block !== sentence.block &&
    words.length <= longest &&
    [sentence.figures, sentence.names, sentence.dates].every((facts) => facts.length === 0) &&
    (words.some(({ norm }) => STANCE.test(norm)) || isOfSome(words.map(({ norm }) => norm)))
  );
}

/** "Not everybody obeyed.", "He was not always right.": who did, and when, the next sentence says. */
const isOfSome = (words: readonly string[]) =>
  (words.length <= fewest && /^(?:but )?not (?:every(?:one|body)|all)\b/.test(words.join(" "))) ||
  (words.length <= fewest + 2 &&
    /^(?:(?:but|yet) )?[a-z]+ (?:is|was|are|were|has|had|did|does) not always\b/.test(words.join(" ")));

const fewest = 4;

/** What opinions are like. */
const STANCE =
  /^(?:convinced|unconvinced|persuaded|agrees?|disagrees?|differ|differs|divided|mixed|kind|happy|unhappy|pleased|impressed|worried|fears?|hopes?|hopeful|optimistic|pessimistic|enthusiastic|sure|certain|wary|cautious|critics?|criticism|detractors?|admired|liked|loved|welcomed?|approved?)$/;
