import type { Placed } from "../../../document.ts";
import type { Comparator, Figure } from "../../../facts/figures/figure.ts";
import { SUPERLATIVE } from "../../statements/negation/unsurpassed.ts";

/**
 * True where the words around a bare figure say what hedges the other: "the legal maximum is 28" for "no more than 28", "a
 * minimum deposit of 500" for "at least 500", "at one stage down 5.4%" for "fell as much as 5.4 percent".
 */
export function isBoundInWords(place: Placed<Figure>, bare: Placed<Figure>): boolean {
  const { fact: hedged } = place;
  if (bare.fact.comparator !== "exactly") return false;
  const { text } = bare.document.blocks[bare.sentence.block]!;
  const lead = text.slice(bare.sentence.start, bare.fact.start);
  const behind = text.slice(bare.fact.end, bare.sentence.end);
  if (isUnsurpassed(hedged, place, lead)) return true;
  return BOUNDS.some(
    ({ of, before, after }) =>
      of.includes(hedged.comparator) && (before.test(lead) || (after?.test(behind) ?? false)),
  );
}

/** "The highest score is 239", "the oldest to have climbed it was 91" for "nobody older than 91 has". */
function isUnsurpassed(hedged: Figure, { fact, sentence, document }: Placed<Figure>, lead: string): boolean {
  if (hedged.comparator !== "at-most" && hedged.comparator !== "at-least") return false;
  const theirs = document.blocks[sentence.block]!.text.slice(sentence.start, fact.start);
  return (
    NONE.test(theirs) &&
    lead
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => SUPERLATIVE.test(word))
  );
}

const NONE = /\b(?:no|nobody|none|never|not|nothing)\b[^.;:]{0,80}$/i;

/** What says of a figure that it is a bound, before the figure up to it and behind it from there on. */
interface Bound {
  readonly of: readonly Comparator[];
  readonly before: RegExp;
  readonly after?: RegExp;
}

const ABOVE: readonly Comparator[] = ["at-most", "less"];
const BELOW: readonly Comparator[] = ["at-least", "more"];

const NOWHERE = /(?!)/;

const BOUNDS: readonly Bound[] = [
  // "Exceed the €50,000 that the law insures" for "up to 50,000 euros are insured"
  {
    of: ABOVE,
    before: NOWHERE,
    after:
      /^ (?:that|which) (?:the )?(?:law|state|fund|scheme|government|insurance|rules?)\b[^.;:,]{0,24}\b(?:insur|cover|allow|guarant|protect|permit)/i,
  },
  // "Thirteen people on average died each day" for "about 13 a day"
  {
    of: ["about"],
    before: /\b(?:on average|an average of|averag(?:e|es|ed|ing)) $/i,
    after: /^ (?:[a-z]+ )?on average\b/i,
  },
  // "The 95,000 people who are estimated to travel" for "an estimated 95,000"
  {
    of: ["about"],
    before: NOWHERE,
    after: /^[^.;:,]{0,24} (?:is|are|was|were) estimated to\b/i,
  },
  // "At least £31m" for "31 million pounds, rising to 36 million"
  {
    of: BELOW,
    before: NOWHERE,
    after: /^(?: \([^()]{1,24}\))?,? (?:which could |that could |potentially )?ris(?:ing|e) to\b/i,
  },
  // "Fares start at 1,200" for "at least 1,200"
  { of: BELOW, before: /\b(?:start(?:s|ed|ing)?|begin(?:s|ning)?|began) (?:at|from) $/i },
  // "Some 2.6m by 1.9m"
  {
    of: ["about"],
    before: /\b(?:some|about|around|roughly|approximately) [\d.,]{1,8} ?[a-z]{0,12} (?:by|x|×) $/i,
  },
  // "Could cut their rest to nine hours" for "as little as nine hours"
  {
    of: ["at-least"],
    before:
      /\b(?:could|may|might)\b[^.;:]{0,30}\b(?:cut|shorten|reduce|shrink|fall|drop|lower|come down)[a-z]*\b[^.;:]{0,40} to $/i,
  },
  // "From 39 euros" for "as little as 39 euros"
  { of: ["at-least"], before: /(?:^|[ ,])from $/i },
  // "Are entitled to 11 hours off", "must have 11 hours off"
  {
    of: ["at-least"],
    before: /\b(?:entitled to|guaranteed?s?|guarantees|must have|right to) (?:[a-z]+ )?$/i,
  },
  // "gusts could reach 210km/h", "prices start at 79 and rise to £340"
  {
    of: ["at-most"],
    before:
      /\b(?:(?:r[io]s(?:es?|ing)|gust(?:s|ed|ing)?|go(?:es|ing)?|run(?:s|ning)?|rang(?:es?|ing)\b[^.;:]{0,30}) to|reach(?:es|ed|ing)?|peak(?:s|ed|ing)? at|hit(?:s|ting)?|touch(?:es|ed|ing)?) $/i,
  },
  // "Fell to minus 6 degrees" for "as cold as -6C"
  {
    of: ["at-most"],
    before:
      /\b(?:f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|s[aiu]nks?|plunge[sd]?|plummeted|climb(?:s|ed)?|soar(?:s|ed)) to (?:a (?:low|high|record) of )?$/i,
  },
  // "Could be fined €50,000", "could be €50,000 poorer" for "face fines of up to 50,000 euros"
  {
    of: ["at-most"],
    before: /\b(?:may|might|can|could) (?:be fined|have to pay|be made to pay|lose|forfeit) $/i,
    after: /^ poorer\b/i,
  },
  // "May take three days" for "takes up to three days"
  { of: ["at-most"], before: /\b(?:may|might|can|could) (?:take|last) $/i },
  // "The tank can hold 40 litres" for "holds up to 40 litres"
  {
    of: ["at-most"],
    before:
      /\b(?:can|could|able to|designed to|big enough to|room to) (?:hold|store|carry|seat|sleep|accommodate|contain|house|fit) (?:[a-z]+ ){0,2}$/i,
  },
  // "Would not cover half of it" for "less than half of it"
  {
    of: ["less"],
    before:
      /(?:\bnot|n['’]t|\bnever) (?:even )?(?:cover|reach|meet|fill|match|raise|make up|amount to|come to|pay for) $/i,
  },
  // "Fell 6.8 percent to 31.40, the worst fall since June, before recovering to close 4 percent lower"
  {
    of: ["at-most"],
    before: NOWHERE,
    after:
      /^(?:[^.;:]|\.\d){0,140}\bbefore (?:recover|rebound|par|trimm|rally|eas|clos|settl|bouncing|gaining|regaining)[a-z]*\b/i,
  },
  // "A ferry with room for 36 cars" for "up to 36 cars"
  { of: ["at-most"], before: /\b(?:room|space|seats|beds|berths|capacity) (?:for|of) $/i },
  // "Was over before it had lasted five hours" for "collapsed in under five hours"
  {
    of: ["less"],
    before: /\bbefore (?:it|they|he|she|the [a-z]+) (?:had |was |were |could )?(?:even )?[a-z]+ (?:for )?$/i,
  },
  // "Nowhere deeper than 48 metres" for "48 metres deep at its deepest point"
  {
    of: ["at-most"],
    before: NOWHERE,
    after: /^[^.;:,\d]{0,20} at (?:its|their|the) (?:[a-z]+est|peak|most)\b/i,
  },
  // "The first woman to break 30 minutes" for "in under 30 minutes"
  { of: ["less"], before: /\b(?:break(?:s|ing)?|broke|broken|inside) (?:the )?$/i },
  // "Have yet to turn 40" for "under 40"
  { of: ["less"], before: /\byet to (?:turn|reach|pass|see) $/i },
  // "At 212 kph the gusts were stronger than any before" for "up to 212 kph"
  {
    of: ["at-most"],
    before: /(?:^|[,;] )at $/i,
    after: /^[^.;:]{0,40} (?:was|were) [^.;:]{0,20}(?:[a-z]+er|more|less) than any\b/i,
  },
  // "As high as 5.5 percent" for "it stood at 5.50 percent, a 14-year high"
  {
    of: ["at-most"],
    before: NOWHERE,
    after: /^,? (?:an?|its|their|the) [^.;:,]{0,24}\b(?:high|peak|record)\b/i,
  },
  // "Snow down to 1,800m" for "above 1,800 metres"
  { of: ["more", "over"], before: /\bdown to $/i },
  // "Those out to 3 miles were told to stay indoors"
  { of: ["at-most"], before: /\b(?:out|as far|down) to (?:depths? of )?$/i },
  // "412 withdrawals, the largest of them £500"
  {
    of: ABOVE,
    before:
      /\b(?:largest|biggest|highest|greatest|longest|heaviest|dearest)(?:(?: of (?:them|these|those|which))?,?(?: (?:being|was|is|at))?|\b[^.;:]{0,80} (?:is|was|costs?|weigh(?:s|ed))) $/i,
  },
  {
    of: BELOW,
    before:
      /\b(?:smallest|lowest|shortest|lightest|cheapest)(?:(?: of (?:them|these|those|which))?,?(?: (?:being|was|is|at))?|\b[^.;:]{0,80} (?:is|was|costs?|weigh(?:s|ed))) $/i,
  },
  // "Its top estimate of 200,000", "the highest forecast was 3.1%"
  {
    of: ABOVE,
    before:
      /\b(?:top|high|higher|upper|highest|maximum) (?:[a-z]+ )?(?:estimates?|forecasts?|predictions?|limits?|prices?|figures?|end)(?: (?:of|at|was|is|being))? $/i,
  },
  {
    of: BELOW,
    before:
      /\b(?:bottom|low|lower|lowest|minimum|reserve) (?:[a-z]+ )?(?:estimates?|forecasts?|predictions?|limits?|prices?|figures?|end)(?: (?:of|at|was|is|being))? $/i,
  },
  // "Some nurses now look after seven"
  {
    of: ["at-most"],
    before: /\b(?:some(?: \p{L}+)?|a few|in (?:some|a few) \p{L}+)\b[^.;:,]{0,40} $/iu,
  },
  // "At one stage its shares were down 5.4%", "down 5.4% at their lowest"
  {
    of: ["at-most"],
    before:
      /\b(?:at (?:times|one (?:point|stage|time)|(?:its|their|his|her|the) (?:peak|lowest|highest|worst|height|most))|briefly|earlier|before (?:recover|rebound|par|trimm|rally|eas|clos|settl)[a-z]*)\b[^.;:]{0,60}$/i,
    after:
      /^[^.;:]{0,24}\b(?:at (?:times|one (?:point|stage|time)|(?:its|their|his|her|the) (?:peak|lowest|highest|worst|height|most))|before (?:recover|rebound|par|trimm|rally|eas|clos|settl)[a-z]*)\b/i,
  },
  // "£640,000 a year has been set aside at most"
  { of: ABOVE, before: NOWHERE, after: /^[^.,;:\d]{0,60} at (?:the (?:very )?)?most\b/i },
  { of: BELOW, before: NOWHERE, after: /^[^.,;:\d]{0,60} at (?:the (?:very )?)?least\b/i },
  // "If warming is held to 1.5 degrees"
  {
    of: ["at-most"],
    before:
      /\b(?:held|hold|kept|keep|keeping|holding|confin(?:e|ed|ing)) (?:(?:it|them|warming|the [a-z]+|[a-z]+) )?(?:to|at) $/i,
  },
  // "The legal maximum is 28", "caps classes at 22 pupils"
  {
    of: ABOVE,
    before:
      /\b(?:caps?|capp(?:ed|ing)|limit(?:s|ed|ing)?|ration(?:s|ed|ing)?|restrict(?:s|ed|ing)?|maximum|ceiling)\b[^.;:]{0,60} (?:at|to|of|is|was|are|were|be|been|remains?|stays?|stood|now|still)(?: (?:at|now|still))? $|\b(?:ration|restrict)ed to $/i,
    after:
      /^[- ][^.,;:]{0,20}\b(?:limit|maximum|ceiling|cap)\b|^,? (?:is|was|being|the)[^.;:]{0,24}\b(?:limit|maximum|ceiling|most)\b|^[^.;:]{0,60}\bas (?:the|an?|its|their) (?:[a-z]+ )?(?:limit|maximum|ceiling)\b/i,
  },
  {
    of: BELOW,
    before:
      /\b(?:minimum|floor|threshold)\b[^.;:]{0,60} (?:at|to|of|is|was|are|were|be|been|remains?|stays?|stood|now|still)(?: (?:at|now|still))? $/i,
    after:
      /^[- ][^.,;:]{0,20}\b(?:minimum|floor|threshold)\b|^,? (?:is|was|being|the)[^.;:]{0,24}\b(?:minimum|floor|least)\b|^[^.;:]{0,60}\bas (?:the|an?|its|their) (?:[a-z]+ )?(?:minimum|floor)\b/i,
  },
];
