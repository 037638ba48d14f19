import type { Placed } from "../../../document.ts";
import type { DateFact } from "../../../facts/dates/date.ts";
import type { Figure } from "../../../facts/figures/figure.ts";

/** The words that stand with a figure, itself left out, and what follows in its sentence. */
export function around({ fact, sentence, document }: Placed<Figure>): string {
  const { text } = document.blocks[sentence.block]!;
  const lead = text.slice(Math.max(sentence.start, fact.start - 24), fact.start);
  return lead + text.slice(fact.end, Math.min(sentence.end, fact.end + 48));
}

/** The words that lead up to a date in its sentence. */
export const wordsBefore = ({ fact, sentence, document }: Placed<DateFact>): string =>
  document.blocks[sentence.block]!.text.slice(Math.max(sentence.start, fact.start - 32), fact.start);

/** True where the words around a figure set two amounts against each other, or take several together. */
export function reckons(figure: Placed<Figure>): boolean {
  return RECKONED.test(around(figure));
}

/** True where one says by how much something is more, and the other by how much something is less. */
export function areOfOppositeSides(a: Placed<Figure>, b: Placed<Figure>): boolean {
  const [one, other] = [around(a), around(b)];
  return (MORE.test(one) && LESS.test(other)) || (LESS.test(one) && MORE.test(other));
}

const MORE = /\b(?:more|higher|larger|bigger|above|over|greater|longer|dearer)\b/i;
const LESS = /\b(?:less|lower|smaller|fewer|below|under|shorter|cheaper)\b/i;

const RECKONED =
  /\b(?:remain\w*|left|others?|rest|by|rises?|falls?|rose|fell|gap|difference|lead|margin|another|further|an extra|gain\w*|increase\w*|drop\w*|shrank|narrow\w*|grew|widen\w*|cheaper|dearer|(?:cold|warm|hott|cool|high|low|long|short|fast|slow|old|young|bigg|small|larg|heavi|light|wid|deep)er|more|less|fewer|ahead|behind|clear of|short of|adrift|profit|loss|deficit|surplus|saving|lost|premium|discount|swing|cut|out of|in all|total\w*|altogether|together|combined|of (?:them|whom|these)|including)\b/i;
