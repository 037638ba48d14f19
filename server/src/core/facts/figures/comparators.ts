import type { Span } from "../../text/span.ts";
import type { Comparator } from "./figure.ts";
import type { Found } from "./found.ts";
import { before, matchAt } from "./phrases.ts";

/** A comparator and its words. */
export interface Hedge extends Span {
  readonly comparator: Comparator;
}

const LEADING: Readonly<Record<Exclude<Comparator, "exactly">, string>> = {
  about:
    "about|some|roughly|around|≈|approximately|approx|approx.|an estimated|estimated|estimated at|in the region of|in the order of|on the order of|circa|ca.|~|something like|or so|an approximate|very roughly|in the neighbourhood of|in the neighborhood of|more or less|somewhere around|as many as about|estimated to be|estimated at about|an estimated total of|an average of about",
  nearly:
    "nearly|almost|near|close to|just under|just below|just short of|just shy of|shy of|slightly less than|slightly under|slightly below|slightly fewer than|a little less than|a little under|a little below|marginally below|marginally less than|not quite|nearing|approaching|virtually|a shade under|a fraction under|close on|verging on|just less than|just fewer than|a touch under|well-nigh|approached|neared|the better part of|the best part of",
  over: "just over|just above|just more than|slightly more than|slightly over|slightly above|slightly higher than|a little more than|a little over|a little above|little more than|marginally above|marginally more than|marginally higher than|a shade over|a fraction over|a touch over|a bit more than|a bit over|just past|just topped|just exceeded",
  "at-least":
    "at least|at or above|no lower than|no smaller than|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|at the least|at a minimum|as few as|as little as|as young as|no closer than|no nearer than|not closer than|not nearer than|a floor of|floor of|≥",
  "at-most":
    "up to|at most|at or below|as many as|as much as|no more than|not more than|a maximum of|maximum of|a maximum|at the most|not exceeding|not over|no greater than|no higher than|as high as|as cold as|as hot as|as long as|as far as|as old as|as low as|as fast as|as heavy as|as tall as|as big as|as large as|as deep as|as strong as|as hard as|as steep as|as powerful as|as warm as|as quick as|as expensive as|as wide as|as thick as|as broad as|within a radius of|within a distance of|within|inside|a ceiling of|ceiling of|a cap of|cap of|capped at|a limit of|limit of|limited to|≤",
  more: "more than|over|above|exceeding|exceeded|exceed|exceeds|in excess of|upwards of|upward of|greater than|higher than|larger than|bigger than|longer than|deeper than|taller than|farther than|further than|faster than|older than|heavier than|warmer than|hotter than|wider than|thicker than|stronger than|dearer than|passed|passing|topped|topping|tops|top|surpass|pass|over the age of|above the age of|surpassed|surpassing|well over|well above|far more than|considerably more than|significantly more than|north of|beyond|past|broke|>",
  less: "less than|not yet|not reached the age of|not turned|under the age of|below the age of|fewer than|under|below|lower than|smaller than|short of|south of|not|not even|well under|well below|far fewer than|far less than|much less than|younger than|shorter than|considerably less than|lighter than|colder than|cooler than|narrower than|thinner than|slower than|shallower than|cheaper than|weaker than|falling short of|fell short of|<",
};

/** Phrases by their last word, the longer first. */
const BY_LAST_WORD: ReadonlyMap<string, readonly (readonly [phrase: string, comparator: Comparator])[]> =
  (() => {
    const table = new Map<string, [string, Comparator][]>();
    for (const [comparator, phrases] of Object.entries(LEADING) as [Comparator, string][]) {
      for (const phrase of phrases.split("|")) {
        const last = phrase.slice(phrase.lastIndexOf(" ") + 1);
        table.set(last, [...(table.get(last) ?? []), [phrase, comparator]]);
      }
    }
    for (const phrases of table.values()) phrases.sort((a, b) => b[0].length - a[0].length);
    return table;
  })();

/** "sub-7 nanometre", "sub-$500". */
const SUB = /(?:^|[\s(])sub-$/;
const SKIPPED = / (?:another|a further|an additional|an extra|a total of|a record|the year|the) $/;
/** "At least a grade 4". */
const ARTICLE = / an? $/;

/** The comparator before a figure: "at least", "just under", "exceeded"; "over" in "over two days" is none. */
export function hedgeBefore(text: string, found: Found): Hedge | undefined {
  const raw = before(text, found.start, 64)
    .toLowerCase()
    .replace(/[\s\u00a0]/g, " ");
  if (SUB.test(raw)) return { start: found.start - 4, end: found.start - 1, comparator: "less" };
  const between = SKIPPED.exec(raw) ?? (found.kind === "code" ? ARTICLE.exec(raw) : null);
  const skipped = between?.[0].trimStart().length ?? 0;
  const lead = skipped && !raw.endsWith("the ") ? raw.slice(0, raw.length - skipped) : raw;
  const closed = lead.endsWith(" ") ? lead.slice(0, -1) : /[~≈≥≤<>]$/.test(lead) ? lead : undefined;
  if (closed === undefined) return undefined;
  const last = closed.slice(
    Math.max(
      closed.lastIndexOf(" "),
      closed.lastIndexOf("("),
      closed.lastIndexOf("-"),
      closed.lastIndexOf("“"),
      closed.lastIndexOf('"'),
      closed.lastIndexOf("—"),
    ) + 1,
  );
  const phrase = BY_LAST_WORD.get(last)?.find(
    ([words]) => closed.endsWith(words) && !/[a-z\d]$/.test(closed.slice(0, -words.length)),
  );
  if (phrase === undefined) return estimateBefore(text, found);
  const [words, comparator] = phrase;
  const end = found.start - (raw.length - closed.length);
  const start = end - words.length;
  const prior = closed.slice(0, -words.length);
  if (refuses(words, prior, text, found)) return undefined;
  // "None of them for more than $10,000": what lasts for more than a week lasts longer, whatever is denied.
  const said = found.kind === "money" ? prior.replace(/ (?:for|of|at) $/, " ") : prior;
  const isWhich = WHICH.test(said) && VERB.test(text.slice(found.end, found.end + 8));
  const isLast = SEEN.test(said) && SINCE.test(text.slice(found.end, found.end + 40));
  return {
    start,
    end,
    comparator:
      (DENIED.test(said) && !isLast && !isWhich && !INVERTED.test(before(text, start, 16))) ||
      FORBIDDEN.test(prior)
        ? denied(words, comparator)
        : comparator,
  };
}

/** "none will get less than 3.8%" and "not to set it below 78F" are at least that, "will not cost as much as $4" less, "not within a mile" a mile and more. */
const DENIED =
  /(?:\b(?:none of [a-z]+|none|nobody|nowhere|no one|nothing|not|nor|never|cannot|unlikely|no|(?:no|neither) [a-z]+)|n['’]t)(?: to [a-z]+)?(?: (?:(?:ha[ds]|have|needs?|needed|able) to|(?!for|by|in|of|with|to|at|from|after|on|about|that|because|and|but|say|said|rule|when|if|while|where|once|until)[a-z]+)){0,6} (?:(?:by|to|for) )?$/;

/** "Not for more than 30 years has it" is longer ago than that. */
const INVERTED = /(?:^|[.!?:;”"] )(?:Not|Never) (?:for|in) $/;

/** "No bus ride in the county will cost more than £2", "no driver would be asked to use more than 12". */
const FORBIDDEN =
  /\bno [a-z][^.;:,]{0,40} (?:will|would|can|could|may|might|must|shall)(?: (?!that|say|for)[a-z]+){1,4} $|\bno (?!one )[a-z]+ (?:(?:to|from) (?:the )?[a-z]+ )?of $|\b(?:(?:barred|banned|prohibited|prevented) from|forbidden to) [a-z]+ $/;

/** "No lorry heavier than 12 tonnes may cross" says which lorries may not; "no shift longer than 12 hours" how long a shift is. */
const WHICH = /\bno [a-z]+ $/;
const VERB = /^ (?:may|can|could|will|would|must|shall|is|are|was|were|has|have|had)\b/;

/** "Has not seen a strike longer than two days since 2017" tells of the last that was. */
const SEEN = /\b(?:seen|had|known|suffered|endured|faced|staged|held) (?:an?|any|such|so)\b/;
const SINCE = /^[^.;:,]{0,30}\bsince\b/;

function denied(words: string, comparator: Comparator): Comparator {
  if (words === "within" || words === "inside") return "at-least";
  if (comparator === "at-most") return /^as [a-z]+ as$/.test(words) ? "less" : comparator;
  return OPPOSITES[comparator] ?? comparator;
}

const OPPOSITES: Partial<Record<Comparator, Comparator>> = { less: "at-least", more: "at-most" };

const ESTIMATE =
  /\b(estimated)(?: to (?:have |be )?(?:[a-z]+ )?| (?!by|that|the|at)[a-z]+ (?:[a-z]+ )?(?:of |at ))$/i;

/** "an estimated street value of £200m", "estimated to have cost £8m": the hedge stands apart. */
function estimateBefore(text: string, { start: at, kind }: Found): Hedge | undefined {
  if (kind === "ordinal" || kind === "code" || kind === "score") return undefined;
  const match = ESTIMATE.exec(before(text, at, 48));
  if (match === null) return undefined;
  const start = at - match[0].length;
  return { start, end: start + match[1]!.length, comparator: "about" };
}

const TALKED =
  /(?<!\p{L})(?:ask|talk|spok|speak|know|knew|worr|concern|complain|learn|hear|read|told|tell|warn|care|debate|question|lie|lied|joke|wrote|write|information|doubt|details|evidence|story|stories|book|film|novel|play(?!ed|ing)|series|song|discussion)[a-z]* (?:(?!that )[a-z]+ )?$|[”"’'],? $/u;
/** "The house lies about 300 metres away" is where it stands. */
const LYING = /\blies? $/;
/** "He told about 6,000 supporters": so many heard it. */
const isTold = (prior: string, behind: string) =>
  /\btold $/.test(prior) &&
  /^ (?:[a-z]+ ){0,2}(?:people|supporters|followers|fans|workers|employees|members|delegates|reporters|journalists|guests|demonstrators|protesters|students|pupils|voters|farmers|investors|shareholders|listeners|residents|soldiers|troops)\b/.test(
    behind,
  );
const LASTING =
  /\b(?:for|of|just|well|after|last\w*|work(?:s|ed|ing)?|takes?|took|takes?|taken|taking|spen[dt]\w*|in|is|was|were|by|at|to|with|serv\w*|wait\w*|been|aged|jailed|now|half) $/;

/** What stands before an "over" that is "about", "across" or "ahead of": "a row over two plants", "flew over six towns". */
const OVERSEEN =
  /\b(?:taken?|took|falls?|carried|hand(?:s|ed|ing)?|all|presid\w*|rul\w*|pull\w*|win|won|wins|victory|lead|advantage|preferred|dispute[sd]?|rows?|clash\w*|protests?|question mark|questions?|questioned|doubts?|concerns?|concerned|fears?|anger|angry|fury|outrage|controversy|battle|fight|feud|threat|cloud|uncertainty|arguments?|argued?|debates?|talks|negotiations?|agreement|deal|deals|arrested|charged|sued|criticised|criticized|sacked|fired|resigned|quit|control|jurisdiction|sovereignty|power|split|rift|flew|flies|fly|flying|hangs?|hung|hanging|looms?|loomed|jump\w*|ran|run|drove|driven|lawsuits?|complaints?|investigation|inquiry|tension|tensions|worries|worried|alarm|warning|warnings|dilemma|case|cases) $/;
/** "Extends over 2,300 sq km" says how far it reaches. */
const SPREAD = /\b(?:exten[dt]|spread|stretch|sprawl|scatter|rang|distribut|strew)[a-z]* (?:out )?$/;
/** "over four games" and "over seven summers" are stretches of time. */
const OCCASIONS =
  /^[ \u00a0-](?:[a-z]+ )?(?:games|matches|legs|summers|winters|springs|autumns|seasons|races|rounds|holes|sets|frames|sessions|laps|stages|instal?lments|episodes|terms|nights|evenings|mornings|weekends|generations|visits|sittings|innings|meetings|hearings|trials|experiments|phases|parts|pages|floors|storeys|sites|campaigns|elections|parliaments|cycles|reigns)\b/;

/** "a time trial over 27 kilometres", "gold over 1,500 metres" tell how long the course is. */
const COURSE =
  /\b(?:stages?|trials?|races?|raced|racing|course|distances?|runs?|rides?|sprint|legs?|hurdles|chase|gold|silver|bronze|title|record|medal|journey|contest|handicap|unbeaten|debut|seconds?|minutes?|hours?|champion|final|best|tenths?|hundredths?),? $/;

/** "over 201 flat kilometres between two towns" */
const LEG =
  /^[\d.,]+[ \u00a0]?(?:[a-z]+ )?(?:km|kilomet(?:re|er)s?|miles?)(?: (?!away|apart)[a-z]+)? (?:between|from) /i;

/** "Won over 800 and 5,000 metres" */
const LENGTHS =
  /^[\d.,]+(?:, [\d.,]+)? and [\d.,]+[ \u00a0-]?(?:m|km|metres?|meters?|kilomet(?:re|er)s?|miles?|yards)\b/i;

/** "over 50 hours a week" is a quantity. */
const REPEATED =
  /^ (?:an?|per|each|every) (?:day|night|week|fortnight|month|quarter|season|term|year|shift|person|head|trip|journey)\b/;

/** "would go up to 90" says where it goes, not how far at most. */
const RAISED =
  /\b(?:go|goes|going|went|gone|move[sd]?|moving|push(?:es|ed|ing)?|brings?|bringing|brought|rais(?:es?|ed|ing)|climb(?:s|ed|ing)?|r[io]se[ns]?|rising|jump(?:s|ed)?|pick(?:s|ed|ing)?|count(?:s|ed|ing)?|speed(?:s|ed|ing)?|sped|step(?:s|ped|ping)?|scal(?:es?|ed|ing)|head(?:s|ed|ing)?|came|creep(?:s|ing)?|crept|inch(?:es|ed)|edge[sd]|bump(?:s|ed)|shot|ticked|tick) $/;

/** "batted the visitors up to 313", "brings the total up to 40". */
const LIFTED =
  /\b(?:t[ao]k(?:es?|ing)|took|taken|br[io](?:ngs?|nging|ught)|push(?:es|ed|ing)?|lift(?:s|ed|ing)?|rais(?:es?|ed|ing)|bat(?:s|ted|ting)|hoist(?:s|ed|ing)?|haul(?:s|ed|ing)?|pull(?:s|ed|ing)?|dr[io]v(?:es?|en|ing)|sen(?:ds?|ding|t)) (?:it|them|him|her|us|(?:the|its|his|her|their|our) (?:[a-z-]+ )?[a-z-]+|\p{Lu}[\p{L}’'-]+) $/u;

/** "Drove the price from SFr900,000 up to SFr6m" */
const RANGED =
  /\bfrom (?:about |some |just |only )?[\p{L}\p{Sc}]{0,4}\d[\d.,]{0,12}(?:[a-z]{1,3}| [a-z]{3,12})? $/u;

/** "under 40cm of water" says where, not how much. */
const COVERED =
  /^ of (?:\w+ )?(?:water|flood|sea|snow|ice|mud|ash|lava|rubble|earth|soil|sand|silt|rock|stone|debris|concrete|sewage)/;

/** "Stayed below 11 seconds", "got his time below two minutes". */
const RUN_IN =
  /\b(?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|ke(?:ep|pt)|ran|run|running|dipp?(?:s|ed|ing)?|duck(?:s|ed|ing)?|f[ae]ll(?:s|en|ing)?|dropp?(?:s|ed|ing)?|swam|swum|swimming|time|average|just|well|far) $/;

/** "children under 15": their age. */
const AGED =
  /\b(?:children|child|people|those|anyone|anybody|girls?|boys?|pupils|women|men|kids|adults|youngsters|players|drivers|patients|victims|aged|everyone|is|are|was|were|(?:over|under) \d{1,3} (?:and|or)) $/;

/** Words that stand before a number without hedging it. */
function refuses(words: string, prior: string, text: string, found: Found): boolean {
  if (found.kind === "ordinal" || found.kind === "score" || found.kind === "ratio") return true;
  // "At least a grade 4": of codes marks alone have a less and a more.
  if (found.kind === "code")
    return words !== "at least" || !/^grades? \d/i.test(text.slice(found.start, found.end));
  // "not half the sum they sought"
  if (words === "not") return found.kind !== "fraction";
  // "“… the cause.” About 3,000 flats": behind a quotation a sentence begins.
  if (words === "about")
    return (
      !/\bAbout $/.test(before(text, found.start, 8)) &&
      !(found.kind === "measure" && LYING.test(prior)) &&
      TALKED.test(prior) &&
      !isTold(prior, text.slice(found.end))
    );
  if (words === "near") return !/\b(?:an?|its|their|his|her) $/.test(prior);
  if (words === "around" && found.kind === "cardinal")
    return /\b(?:turn\w*|go\w*|look\w*|gathered|all) $/.test(prior);
  // "Will bring up to €1.5m" at an auction
  if (words === "up to")
    return (
      (RAISED.test(prior) && !(found.kind === "money" && /\bbring $/.test(prior))) ||
      LIFTED.test(prior) ||
      RANGED.test(prior)
    );
  if (words === "over") {
    // "Three people, all over 75, died"
    if (/, (?:all|both|most) $/.test(prior) && /^[,.;)]/.test(text.slice(found.end))) return false;
    if (
      (found.kind !== "money" && SPREAD.test(prior)) ||
      OVERSEEN.test(prior) ||
      (found.kind === "measure" && COURSE.test(prior))
    )
      return true;
    const length = text.slice(found.start, found.start + 48);
    if (LEG.test(length) || LENGTHS.test(length)) return true;
    const lasts =
      found.kind === "duration" ||
      (found.value < 40 && OCCASIONS.test(text.slice(found.end, found.end + 32)));
    return lasts && !LASTING.test(prior) && !REPEATED.test(text.slice(found.end, found.end + 10));
  }
  if (words === "under")
    return (
      (found.kind === "measure" && COVERED.test(text.slice(found.end, found.end + 14))) ||
      (found.kind === "measure" && prior.endsWith(" from ") && text.startsWith(" of ", found.end)) ||
      (found.kind === "cardinal" &&
        found.value <= 25 &&
        !AGED.test(prior) &&
        !prior.endsWith("to ") &&
        !/^ (?:[a-z]{3,}|of the )/.test(text.slice(found.end, found.end + 8)))
    );
  if (words === "above" || words === "below")
    return (
      (found.kind === "duration" && !RUN_IN.test(prior)) ||
      /\b(?:floors?|storeys?|just|paragraph|seen) $/.test(prior)
    );
  // "The 71 who have passed 60"
  if (/^(?:passed|past)$/.test(words) && found.kind === "cardinal" && GROWN.test(prior)) return false;
  // "Every one of them unwell or past 60"
  if (
    words === "past" &&
    found.kind === "cardinal" &&
    /\b(?:or|and|well|long) $/.test(prior) &&
    /^[,.;:)]/.test(text.slice(found.end))
  )
    return false;
  // "Allowed beyond two nautical miles"
  if (
    words === "beyond" &&
    found.kind === "duration" &&
    /\b(?:not|never|nor|n['’]t) [^,;:]{0,40}$/.test(prior)
  )
    return false;
  if (words === "beyond" && found.kind === "percent") return false;
  if (words === "beyond" && found.kind === "measure") return /\bthe $/.test(prior);
  if (words === "past" || words === "beyond")
    return (
      (found.value < 100 && !MOVED_PAST.test(prior)) || found.kind === "duration" || /\bthe $/.test(prior)
    );
  if (/^(?:passed|passing|topped|topping|tops|broke|surpassed|exceed\w*)$/.test(words))
    return (
      (found.kind === "cardinal" && found.value < 100) ||
      (found.kind === "duration" && words !== "exceeded" && !words.startsWith("exceed")) ||
      (words === "broke" && (found.kind === "measure" || (found.kind === "cardinal" && found.value < 1000)))
    );
  if (words === "top" || words === "surpass" || words === "pass")
    return found.value < 100 || !/\b(?:could|would|will|may|might|to|should|can|[a-z]n['’]t) $/.test(prior);
  if (words === "inside") return found.kind !== "duration";
  if (words === "within")
    return (
      found.kind !== "duration" &&
      found.kind !== "measure" &&
      found.kind !== "percent" &&
      found.kind !== "points"
    );
  if (words === "as long as" || words === "as far as" || words === "as old as")
    return found.kind === "cardinal";
  if (words === "short of") return /\b(?:ran|run|runs|running|is|are|was|were) $/.test(prior);
  return false;
}

const TRAILING: readonly (readonly [RegExp, Comparator])[] = [
  [/,? or so(?![a-z])/iy, "about"],
  [/[- ]odd(?![a-z])/iy, "about"],
  [/,? or thereabouts(?![a-z])/iy, "about"],
  // "3 percent, give or take a point": that is the band around it.
  [/,? give or take(?![a-z]| (?:\d|an? |one |two |half ))/iy, "about"],
  [/[- ]ish(?![a-z])/iy, "about"],
  [
    /,? (?:or|and|if not) (?:(?:often|sometimes|possibly|perhaps|probably|even|maybe) )?(?:more|over|above|upwards?(?! of)|older|higher|greater|longer|better|up(?! to))(?! than| often| frequent)(?![a-z])/iy,
    "at-least",
  ],
  [/\+(?![\d])/y, "at-least"],
  [/-plus(?![a-z])| plus(?=[,.;:)]|$)/iy, "at-least"],
  // "112 species, at least nine of them": that hedges the nine.
  [
    /,? at (?:the very )?least(?![a-z]| (?:(?:[A-Z]{1,3})?[$€£¥₹]?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b))/iy,
    "at-least",
  ],
  [/,? or (?:less|fewer|under|below|younger|lower|shorter)(?! than)(?![a-z])/iy, "at-most"],
  [/,?(?: of (?:that|this|it|them|these|those))? at (?:the )?most(?![a-z])/iy, "at-most"],
];

/** Who is of that age. */
const GROWN = /\b(?:who|whom|those|anyone|everyone|workers|people) (?:(?:has|have|had|is|are|was|were) )?$/;

/** "Weakened past 41 to the dollar". */
const MOVED_PAST =
  /\b(?:weaken(?:s|ed|ing)?|rises|rising|rose|climb(?:s|ed)?|jump(?:s|ed)?|surg(?:es|ed)|soar(?:s|ed)?|shot|shoots) $/;

/** The comparator behind a figure or behind what it counts: "20 or more", "50-odd", "20-plus". */
export function hedgeAfter(text: string, end: number): Hedge | undefined {
  const next = text.charCodeAt(end);
  if (next !== 32 && next !== 44 && next !== 45 && next !== 43) return undefined;
  for (const [pattern, comparator] of TRAILING) {
    const match = matchAt(pattern, text, end);
    if (match === null) continue;
    const start = end + /^[, -]*/.exec(match[0])![0].length;
    return { start, end: end + match[0].length, comparator };
  }
  return undefined;
}
