import { codeValue } from "./code-value.ts";
import { DECADES, LOWER_NAMERS, NAMERS } from "./code-words.ts";
import type { Found, Reader } from "./found.ts";
import { before, matchAt } from "./phrases.ts";
import { ROMAN_NAMERS, romanNumber } from "./roman.ts";

/** Names with a number at their end: "BX 417", "Route 66", "No. 4", "World War Two", "COVID-19", "A320", "under-21s". */
export const letteredCodeAt: Reader = (text, at) => codeAt(LETTERED, text, at);

/** Names that begin with a digit: "24/7", "5G", "555-0142", "12 Mill Street". */
export const numberedCodeAt: Reader = (text, at) => codeAt(NUMBERED, text, at);

function codeAt(patterns: typeof LETTERED, text: string, at: number): readonly Found[] | undefined {
  for (const [pattern, fits] of patterns) {
    const match = matchAt(pattern, text, at);
    if (match && fits(match, text, at)) return [code(text, at, at + match[0].length)];
  }
  return undefined;
}

type Fits = (match: RegExpExecArray, text: string, at: number) => boolean;
const always: Fits = () => true;
/** Words that name with a number in words too: "level five", "phase three". */
const WORDED =
  "number|category|level|tier|stage|phase|grade|type|zone|chapter|row|gate|platform|room|page|step|rule|lane|option|act|scene|episode|article|section|day";
/** "stage four plays" and "type two letters" do something. */
const DOES = /\b(?:to|will|would|can|could|should|must|may|might|they|we|you|i|who|and) $/i;
const NUMBER_WORD = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
const CAPITAL_NUMBER = "(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)";

const LETTERED: readonly (readonly [RegExp, Fits])[] = [
  [
    /(?:FTSE|S&P|Nasdaq|NASDAQ|Nikkei|CAC|DAX|Dax|STOXX|Stoxx|Russell|Fortune|CSI|ASX|TSX|IBEX|Ibex|Footsie|Top|Hot) \d{2,4}(?![\d%]|[.,]\d)/y,
    always,
  ],
  [/world war (?:one|two|three|i{1,3}|1|2|3)(?![a-z])|(?:first|second|third) world war(?![a-z])/iy, always],
  [/No\.? ?\d{1,4}(?! ?[%,]?\d)(?: Downing Street)?|Nos\.? \d+/y, always],
  [
    new RegExp(
      `([A-Za-z]+)[ \u00a0]((?:[A-Z]{1,3}[ -]?)?\\d+[A-Z]?(?:[-/]\\d+)?(?![\\d%]|[.,]\\d|[a-z])|${CAPITAL_NUMBER}(?![a-z-]))`,
      "y",
    ),
    ([, word, number], text, at) => {
      const lower = word!.toLowerCase();
      const capital = word![0] !== lower[0] || word!.startsWith("iP");
      const named = capital
        ? NAMERS.includes(lower) || LOWER_NAMERS.includes(lower)
        : LOWER_NAMERS.includes(lower) && /^\d+[A-Z]?$/.test(number!);
      if (!named || (lower === "no" && !capital)) return false;
      // "They will number 16"
      if (lower === "number" && !capital && DOES.test(before(text, at, 12))) return false;
      return !/^[ \u00a0](?:percent|per cent|million|billion|people|years|days|hours|minutes|seconds|months|weeks|metres|points|km|miles)\b/.test(
        text.slice(at + word!.length + number!.length + 1),
      );
    },
  ],
  // "A woman in her seventies."
  [
    new RegExp(`(?:${DECADES.join("|")})(?![a-z])`, "iy"),
    (_, text, at) => /\b(?:his|her)(?: (?:early|mid|late))?[ -]$/i.test(before(text, at)),
  ],
  [new RegExp(`(?:${WORDED})[ \u00a0-]${NUMBER_WORD}(?![a-z-])`, "iy"), isWorded],
  [
    new RegExp(
      `(?:round|game|heat|race|hole|match|lap|set)[ \u00a0](?:${NUMBER_WORD}|\\d{1,2})(?![\\da-z%-]|[.,]\\d)`,
      "y",
    ),
    isPlaced,
  ],
  // "Group B", "hepatitis C", "Grade II".
  [
    /(?:Group|Pool|Block|Gate|Terminal|Wing|Schedule|Appendix|Annex|Category|Class|Type|Grade|Exhibit|[Hh]epatitis|[Vv]itamin) [A-HK](?![A-Za-z’'&-]|\.[A-Z])/y,
    always,
  ],
  // "Part I" has a capital, and "the part I like" none.
  [
    new RegExp(`(${ROMAN_NAMERS})[ \u00a0]([IVXL]{1,7})(?!\\*?[A-Za-z’'-])`, "iy"),
    ([, word, number]) => romanNumber(number!) !== undefined && (number !== "I" || /^[A-Z]/.test(word!)),
  ],
  // "section 3.2" and "version 2.1" are no decimals.
  [
    /(?:section|version|paragraph|clause|rule|article|chapter|appendix|level|table|figure) \d{1,3}\.\d{1,3}(?![\d%]|[.,]\d| ?(?:percent|per cent|million|billion))/iy,
    always,
  ],
  [
    /(?:League|Group of|Gang of|Big|Final|Fab|Magnificent|Famous|Sweet|Elite|Act|Part|Book|Phase|Premier League|Championship) (?:One|Two|Three|Four|Five|Six|Seven|Eight|Ten|Twelve|Sixteen|Twenty|77)(?![A-Za-z-])/y,
    always,
  ],
  [/Big (?:Ten|12|East)(?![a-z\d])/y, always],
  [/(?:under|over)[- ]\d{2}s(?![a-z])/iy, always],
  [/[A-Z]{1,3}[ \u00a0]\d{2,4}(?![\d,.]*\d|[a-z%-])/y, isFlight],
  [
    /(?!(?:Rs|Sh|US|KSh|RM|SFr|SwFr?|Fr|Kr|[NSDI]Kr|Nkr|Skr|Dkr|Dhs?|QR|Ft|Kc|Bt|Tk|Rp|EUR|USD|GBP|JPY|CHF|AUD|CAD|SEK|NOK|DKK)\.?\d)(?!Y\d+(?:m|bn|tn)(?![a-z]))[A-Z][A-Za-z]{0,4}\d+(?:[A-Za-z]{1,3}\d{0,3})?(?:[-/]\d+[A-Za-z]?)?(?![A-Za-z\d]|[.,]\d)/y,
    isDesignation,
  ],
  [
    /(?!(?:Sub|Pre|Post|Mid|Non|Over|Under|Top|Minus)-)[A-Z][A-Za-z]{0,7}-\d{1,4}[A-Z]{0,2}s?(?![A-Za-z\d]|[.,]\d)/y,
    always,
  ],
  [/[a-z][A-Z][A-Za-z]* ?\d+[A-Za-z]{0,4}(?![A-Za-z\d])/y, always],
  [/[A-Z][a-z]{2,}[ \u00a0]\d{1,3}(?![\d%]|[.,]\d|[a-z])/y, isNumberedName],
];

const NUMBERED: readonly (readonly [RegExp, Fits])[] = [
  [/\d{1,2}\/\d{1,2}(?![\d/])/y, (match) => /^(?:9\/11|24\/7|7\/7|50\/50)$/.test(match[0])],
  // "+44 20 7946 0018", "(0)1632 960 018".
  [/\+\d{1,3}(?:[- ]\(?\d{1,5}\)?){2,4}(?![\d,])/y, always],
  [/0\d{2,4}[- ]\d{3,4}[- ]\d{3,4}(?![\d,])|0\d{3,4}[- ]\d{6}(?![\d,])/y, always],
  [
    /\+?\d{1,4}[- ]\d{3,4}[- ]\d{3,4}(?:[- ]\d{2,4})?(?![\d,])/y,
    (match) => /^(?:\+|0)/.test(match[0]) || /^\d{3}-\d{3}-\d{4}$/.test(match[0]),
  ],
  [/7\d7-\d{1,3}(?![\d-])/y, always],
  [/7[0-8]7(?= (?:Dreamliner|M(?:ax|AX)|[Jj]umbo|jets?|jetliners?|airliners?|aircraft|planes?)\b)/y, always],
  [/\d{3}-\d{4}(?![\d-])/y, always],
  [/\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?![\d:])/y, always],
  [/\d+\.\d+\.\d+(?:\.\d+)?(?![\d])/y, always],
  [/\d-\d-\d(?:-\d)?(?![\d-])/y, always],
  [/\d{1,4}x\d{1,4}(?!\d)m?(?![a-z])/iy, always],
  [/\d{1,2}0-somethings?(?![a-z])/iy, always],
  // The rapper: nobody has fifty of one cent.
  [/\d{2,} Cent(?![A-Za-z])/y, always],
  [/[1-6][GDK](?![A-Za-z\d$])/y, always],
  [/\d{2,4}s(?![a-z\d])/y, always],
  [
    /\d+(?!(?:st|nd|rd|th|km|kg|ft|mm|cm|ml|mg|lb|lbs|oz|mi|mph|kph|kmh|hr|hrs|min|mins|sec|secs|mn|mln|bn|bln|tn|trn|pp|bps|bp|x|m|k|b|t|g|l|h|p|c|f|ha|yr|yrs|in|yd|yds|mb|gb|tb|kw|mw|gw|kwh|mwh|gwh|twh|hz|khz|mhz|ghz|db|pct|pc|lakh|crore|am|pm|bpd|psi|hp|bhp|cc|kj|sqm|sq|wk|wks|day|year|fold|nm|ms|cl|j|w|v|kv|kpa|mpa|hpa|million|billion|trillion|usd|eur|gbp|gmt|percent|mcg|kt|kts|kn|tonne|tonnes|kcal|d|dollar|dollars|bc|bce)\b)[A-Za-z]+\d*(?![A-Za-z])/iy,
    always,
  ],
  [
    /\d{1,5}(?:[-–]\d{1,5})?[A-Z]? (?:(?:[NSEW]|North|South|East|West)\.? )?(?:\d{1,3}(?:st|nd|rd|th)|[A-Z][a-z]+)(?: [A-Z][a-z]+)? (?:Street|Road|Avenue|Lane|Drive|Boulevard|Terrace|Crescent|Gardens|Close|Place|Court|Highway|Parkway|St|Rd|Ave|Dr|Blvd|Ln|Pl)(?![a-z])/y,
    always,
  ],
];

/** "BX 417" is a flight, "UK 200" or "IN 10" are not told apart from words: only behind a cue, or with three digits and no unit. */
function isFlight(match: RegExpExecArray, text: string, at: number): boolean {
  const letters = /^[A-Z]+/.exec(match[0])![0];
  if (
    /^(?:UK|US|EU|UN|IN|TO|OF|AT|BY|ON|I|A|GMT|AM|PM|AP|PA|RM|MPS|GDP|CEO|NHS|BBC|FBI|CIA|MPs|THE|AND|FOR|R)$/.test(
      letters,
    )
  )
    return false;
  if (/\b(?:flight|flights|train|bus|road|tower|route|section) $/i.test(before(text, at))) return true;
  return (
    letters.length === 2 &&
    /\d{3,4}$/.test(match[0]) &&
    !/^ (?:million|billion|[a-z]+s\b|people|percent|per cent)/.test(text.slice(at + match[0].length))
  );
}

/** "level five", where what stands before is no verb's subject and nothing is counted: not "type two letters". */
function isWorded(match: RegExpExecArray, text: string, at: number): boolean {
  const rest = text.slice(at + match[0].length, at + match[0].length + 24);
  if (
    /^day/i.test(match[0]) ||
    /^[ -](?:percent|per cent|million|billion|hundred|thousand|or|to|(?:second|minute|hour|day|week|month|year)s?)\b/.test(
      rest,
    )
  )
    return false;
  const verb =
    /^(?:stage|type|rule|page|zone|step|act|number|grade|lane)/i.test(match[0]) &&
    DOES.test(before(text, at, 12));
  return !(verb && /^ (?:[a-z]+ )?[a-z]{3,}s\b/.test(rest));
}

/** "Lost in round two", not "in game five players were hurt". */
function isPlaced(match: RegExpExecArray, text: string, at: number): boolean {
  return (
    /\b(?:in|of|after|before|from|until|since|during|for|at) $/i.test(before(text, at, 8)) &&
    !/^(?:-| (?:[a-z]+ )?[a-z]{3,}s\b)/.test(text.slice(at + match[0].length, at + match[0].length + 24))
  );
}

/**
 * "Maroon 5 will play", "the film Terminator 2": a number that counts nothing, behind a word with a capital, is a part of that
 * name where a verb follows at once, or where what stands before says so.
 */
function isNumberedName(match: RegExpExecArray, text: string, at: number): boolean {
  const lead = before(text, at, 20);
  if (NAMED_KIND.test(lead)) return true;
  return (
    !LEADS_NUMBER.test(match[0]) &&
    !/\b(?:in|on|at|by|for|from|near|around|since|until|after|before|than|of) $/i.test(lead) &&
    /^(?:['’]s\b| (?:will|would|can|could|may|might|is|are|was|were|has|have|had|did|does|said|says)\b)/.test(
      text.slice(at + match[0].length, at + match[0].length + 8),
    )
  );
}

const NAMED_KIND =
  /\b(?:band|group|rapper|singer|duo|trio|quartet|film|movie|album|song|single|series|sitcom|comedy|thriller|sequel|novel|game|console|probe|spacecraft|satellite) ["“]?$/i;
/** Words that begin a sentence before a number that counts. */
const LEADS_NUMBER =
  /^(?:About|Around|Some|Nearly|Almost|Over|Under|Only|Just|Another|More|Most|Roughly|Approximately|The|These|Those|All|Exactly|Perhaps|Maybe|Fewer|Less|Than|Between|From|For|With|After|Before|Since|Until|But|And|Then|When|While|Still|Also|Even|Last|First|Next|Other|Today|Meanwhile|Age|Aged|Women|Men|Police|Officers|His|Her|Their|Our|Its|Page)\b/;

/** "A320", "G7" and "BX417", not "R200", which is rand. */
function isDesignation(match: RegExpExecArray, text: string, at: number): boolean {
  return !/^R\d{2,}/.test(match[0]) && text[at - 1] !== "$" && text[at + match[0].length] !== "$";
}

function code(text: string, start: number, end: number): Found {
  const value = codeValue(text.slice(start, end));
  return { start, end, kind: "code", value, number: { start, end }, decimals: 0, words: false, magnitude: 1 };
}
