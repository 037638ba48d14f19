import { type Base, matchesIn, overlapsAny, wordsIn } from "../base.ts";
import { has, type Planter, replaceMatch } from "../plant.ts";

const auxiliary = "is|was|are|were|has|had|have|will|would|can|could|did|does|do|should|must|may";

/** Words that English has only beside a negation or a question: "has reached any conclusion" is no slip of a pen. */
const onlyNegated =
  "(?![^.,;:]*\\b(?:until|any|anyone|anybody|anything|anywhere|ever|yet|either|at all|a single|a word|much|but|else|as \\w+ as)\\b)";

/** Without its "not", "will not carry trains until 2034" is no English. */
const negationDropped: Planter = function* (base) {
  const comparing = "(?! (?:been |had )?(?:as|an?) \\w+(?:er)?\\b (?:crash|\\w+ )?(?:for|in|since)\\b)";
  for (const match of matchesIn(
    base,
    new RegExp(
      `(?<=\\b(?:${auxiliary})) not\\b(?! (?:only|least|just|to mention))${onlyNegated}${comparing}`,
      "g",
    ),
  ))
    yield { kind: "negation: dropped", edits: [replaceMatch(match, "")], at: "sentence" };
  // "With winning a majority", "with a word in it", "everybody could have": nobody would write so.
  for (const match of matchesIn(
    base,
    new RegExp(
      `\\bnever (?=[a-z]+ed\\b)${onlyNegated}|\\bwithout(?= )(?! (?:an?|any|it|him|her|them|so|[a-z]+ing)\\b)|\\b[Nn]obody(?= )(?! (?:could|would) have)${onlyNegated}|\\bnone(?= of)${onlyNegated}`,
      "g",
    ),
  )) {
    const text = { without: "with", nobody: "everybody", Nobody: "Everybody", none: "all" }[match[0]] ?? "";
    yield { kind: "negation: dropped", edits: [replaceMatch(match, text)], at: "sentence" };
  }
};

/** After an auxiliary of the main kind, in a sentence without a negation and where no question is told. */
const negationAdded: Planter = function* (base) {
  const pattern =
    /(?<=\b(?:is|was|are|were|has|had|(?<!\b(?:will|would|can|could|should|must|may|might|to) )have|will|would|can|could)) (?=(?:been |be )?(?:[a-z]{3,}(?:ed|en|ing)|made|built|sold|held|kept|lost|found|put|due|come|able|get|run|watch|take|go)\b)/g;
  for (const match of matchesIn(base, pattern)) {
    const sentence = base.sentences.find(({ start, end }) => start <= match.index && match.index < end);
    if (!sentence) continue;
    const words = base.text.slice(sentence.start, sentence.end);
    const before = base.text.slice(sentence.start, match.index);
    const after = base.text.slice(match.index, match.index + 40);
    const isDoubtful =
      /\b(?:not|no|never|none|nobody|nor|neither|whether|only|without|few|little|if|unless|than|as [a-z]+ as)\b/i;
    // "Because he had not broken a leg", "as it is not called": the sentence around it falls to pieces.
    const hangs =
      /\b(?:because|before|until|as|what|how|so that|it is|it was|there (?:is|are|was|were))\b[^,;:]*$/i;
    // Over an amount it denies the amount: "has not taken every one of them offline".
    const isOfAmount = /\b(?:every|each|all|both|another|just (?:under|over)|once|twice|again|fewer|more)\b/;
    if (isDoubtful.test(words) || /^ (?:about|some|over|than|the|least)\b/.test(after)) continue;
    if (hangs.test(before) || isOfAmount.test(after)) continue;
    yield { kind: "negation: added", edits: [replaceMatch(match, " not ")], at: "sentence" };
  }
};

const reversals = pairs(`
(?<!\\b(?:was|were|been|is|are) )denied(?= (?:that|the|it|a|all|having|[a-z]+ing)\\b)/confirmed
denies(?= (?:that|the|it|a|all|having|[a-z]+ing)\\b)/confirms
refused to/agreed to
failed to/managed to
declined to/agreed to
rejected/accepted
would not say(?= \\w)/said
unable to/able to
unlikely to/likely to
opposed/supported
agreed to/refused to
confirmed/denied
unhurt/hurt
not guilty/guilty`);

const reversed: Planter = function* (base) {
  for (const [now, then] of reversals)
    for (const match of matchesIn(base, new RegExp(`\\b${now}\\b`, "g")))
      yield { kind: "negation: reversed verb", edits: [replaceMatch(match, then)], at: "sentence" };
};

const opposites = pairs(`
rose/fell
risen/fallen
rise/fall
rises/falls
gained/lost
higher/lower
highest/lowest
increased/decreased
increase/decrease
(?<!\\b(?:held|made|taken|picked|backed|set|put|brought|blown|caught|followed|given|broken|signed|snapped|bought|shored|propped|driven|run) )up by/down by
gone up(?! in )/gone down
grew(?! up| old| into| out)/shrank
profit/loss
surplus/deficit
won(?! over| back| round)/lost
beat/lost to
bought/sold
opened(?! (?:their|his|her|the) )/closed
arrested/acquitted
killed/injured
(?<!\\b(?:of|the) )injured(?! (?:an?|his|her|its|their)\\b)/killed
approved/rejected
above(?= (?:[£$€]?\\d|(?:the|its|their|an?) (?:[\\w-]+ ){0,2}(?:averages?|forecasts?|targets?|limit|range|estimates?|expectations|norm|threshold)\\b))/below
warmest/coldest
(?<!\\b(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|seasons?|times?|long|just|shortly|soon|ever|never|last) )before(?= (?:the|an?|his|her|its|their|\\p{Lu}|\\d))/after
biggest/smallest
largest/smallest
majority(?= (?:of|government|stake|shareholder|owner)\\b)/minority
northern/southern
southern/northern
western/eastern
eastern/western
inside/outside
appointed/dismissed
guilty(?! plea)/innocent
strengthened/weakened
wider(?! (?:market|public|world|group|community|area|region|economy|audience)\\b)/narrower
(?<!no )longer/shorter
youngest/oldest
older than/younger than
lost(?= (?:[£$€]|\\d|a \\w+th\\b))/gained
(?<!\\b(?:rain|rains|snow|hail|that) )(?<!— )fell(?! ill| silent| short| asleep| out| to| behind| back| on| off| in love| apart| through| vacant| into| over| from)/rose
fallen(?! ill)/risen
lower/higher
lowest/highest
down by/up by
outgoing/incoming`);

const direction: Planter = function* (base) {
  for (const [now, then] of opposites)
    for (const match of matchesIn(
      base,
      new RegExp(`\\b${now}\\b(?! their life| his life| her life|half| of (?:a|the) kind)`, "gu"),
    )) {
      // "She was 15 after she spoke", "it will be May after the first one opens": nobody would write so.
      const isOrder = then === "after";
      if (isOrder && (!has(base.references, match[0]) || isBounding.test(clauseBefore(base, match.index))))
        continue;
      yield { kind: "direction", edits: [replaceMatch(match, then)], at: "sentence" };
    }
};

/** What stands before a word in its sentence, as far back as a mark. */
const clauseBefore = ({ text }: Base, at: number) =>
  /[^.,;:—–]*$/.exec(text.slice(Math.max(0, at - 200), at))![0];

const isBounding = /\b(?:not|no|never|nobody|until|only|first|last|it (?:is|was|will|would|took|takes))\b/i;

const reserves = pairs(`
may have been/was
may have to/will have to
might have to/would have to
may have(?! been| to)/has
might have(?! to)/had
is expected to/will
are expected to/will
was expected to/would
were expected to/would
is likely to/will
are likely to/will
alleged /
allegedly /
suspected /
reportedly /
apparently /
is believed to have/has
are believed to have/have
is thought to have/has
on suspicion of/for
provisional /
preliminary /
may be/is
(?<!\\b(?:who|whose [a-z]+|which|what|how|why|they|he|she|we|you) )should (?=arrive|reach|bring|produce|end|open|start|take|be (?:completed|finished|ready|back|over|complete|available))/will 
may (?=[a-z]+)(?!be |have |not |only |never )/will 
might (?=[a-z]+)(?!be |have )/would 
hopes to/will
hope to/will
aims to/will
threatens to/will
(?<!that [a-z ]{0,20})could (?=cost|take|rise|fall|reach|bring|lead|lose|cut|close|open|face)/will 
would probably/will
will probably/will
suggests that/proves that
suspects(?= that)/knows
thinks that/knows that
believes that/knows that
fears that/knows that
is thought to be/is
are thought to be/are
is believed to be/is
are believed to be/are
was thought to have/had
was believed to have/had
seems to have/has
seemed to have/had
probably /
possibly /
perhaps (?!as much as)/
accused of/guilty of
(?<!\\b(?:[Hh]e|[Ss]he|[Tt]hey) )could be/will be
might be/will be
appears to have/has
appeared to have/had`);

const certainty: Planter = function* (base) {
  for (const [now, then] of reserves)
    for (const match of matchesIn(base, new RegExp(`\\b${now}${now.endsWith(" ") ? "" : "\\b"}`, "g")))
      yield { kind: "certainty", edits: [replaceMatch(match, then)], at: "sentence" };
};

/**
 * What somebody must answer for: blame, denial, a judged crowd, casualties. A plain fact that nobody disputes may stand
 * without its source, and so may what somebody tells of himself or what instruments and official figures show.
 */
const contestable =
  /\b(?:blame|fault|caused?|responsible|negligen\w+|no|not(?![^.]*\buntil\b)|nobody|none|never|nothing|without|(?:about|around|roughly|some|nearly|almost|up to|an estimated) [\d,]+(?:,\d+)? (?:people|protesters|demonstrators|marchers|supporters|fans|mourners|workers|refugees|migrants|families)|killed|died|dead|injured|hurt|wounded|bodies|missing|unhurt|dehydrated|lied|rigged|poisoned|misled|ignored|wrong|unfair|illegal|dangerous|reckless)\b/;
const onRecord =
  /\b(?:figures|data|statistics|census|accounts|document|programme|register|dating|study|research|weather service|forecaster)\b/i;
/** "There will be no appeal, their coach said": what a side does it knows best. */
const isOwn = (claim: string, source: string) =>
  /\b(?:will|would|appeal|comment|remain)\b/.test(claim) &&
  /\b(?:coach|manager|spokes\w+|union|company|operator|club|airline)\b/.test(source);
const witness =
  /\b(?:witnesses|residents|neighbours|lawyers?|prosecutors?|activists|campaigners|the union)\b/i;
const verbs = "said|says|told \\w+|warned|added|claimed|insisted|argued|estimated";

/**
 * "It had sunk, the owner said." and "The owner said that it had sunk.", where nobody speaks in the sentence besides and the
 * claim is one to answer for. After a relative clause the verb of saying is the main one, and cannot go.
 */
const attribution: Planter = function* (base) {
  for (const sentence of base.sentences) {
    if (overlapsAny(base.quotations, sentence)) continue;
    const words = base.text.slice(sentence.start, sentence.end);
    if (
      words.match(/\b(?:said|says|told|according|warned|added|claimed|insisted|argued|estimated)\b/g)
        ?.length !== 1
    )
      continue;
    const behind = new RegExp(
      `, (?:according to [^,.]+|(?:${verbs}) (?!he |she |it |they |that |the same )(?:the |its |a )?[^.]+|(?:the |its |a |he |she |they |it )?[\\w’' -]{0,40} (?:${verbs})|(?:he|she|they|it) (?:${verbs}))(?=\\.$)`,
    ).exec(words);
    if (behind && wordsIn(words.slice(0, behind.index)) >= 5) {
      const claim = words.slice(0, behind.index);
      if (
        !isToAnswerFor(claim, behind[0]) ||
        /, (?:who|which|among) |\bwho (?:did|was|is|has|had)\b/.test(claim)
      )
        continue;
      const start = sentence.start + behind.index;
      yield {
        kind: "attribution",
        edits: [{ start, end: start + behind[0].length, text: "" }],
        at: "sentence",
      };
    }
    const before = new RegExp(
      `^(?:[A-Z][^,.“"]{2,60} (?:(?<!\\b(?:be|been|was|were) )(?:${verbs})) (?:that )?(?!(?:no|yes|so|nothing|of|to|the same)\\b))([a-z])`,
    ).exec(words);
    const claim = words.slice((before?.[0].length ?? 1) - 1);
    const isOther = !/^(?:he|she|it|they|on|in|at|after|last|this|late|early|the day)\b/.test(claim);
    if (before && isOther && isToAnswerFor(claim, before[0]) && wordsIn(words) >= 9)
      yield {
        kind: "attribution",
        edits: [
          { start: sentence.start, end: sentence.start + before[0].length, text: before[1]!.toUpperCase() },
        ],
        at: "sentence",
      };
  }
};

const isToAnswerFor = (claim: string, source: string) =>
  !onRecord.test(source) && !isOwn(claim, source) && (contestable.test(claim) || witness.test(source));

function pairs(table: string): [string, string][] {
  return table
    .replace(/^\n/, "")
    .split("\n")
    .map((line) => line.split("/") as [string, string]);
}

export const statementPlanters: readonly Planter[] = [
  negationDropped,
  negationAdded,
  reversed,
  direction,
  certainty,
  attribution,
];
