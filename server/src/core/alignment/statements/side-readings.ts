import type { Sentence } from "../../document.ts";
import type { FigureKind } from "../../facts/figures/figure.ts";
import { stemOf } from "../../text/stem.ts";
import type { Token } from "../../text/tokens.ts";
import { isFunctionWord } from "../features.ts";

/** The word whose side a word takes where it stands. */
export function sideReadingOf(sentence: Sentence, at: number): string {
  const { tokens } = sentence;
  const { norm, stem } = tokens[at]!;
  const before = tokens[at - 1]?.norm ?? "";
  // "her brother Tobias" and "his sister Anna" tell the same of two people; who is named is compared by name.
  if (kin.test(norm) && /^\p{Lu}/u.test(tokens[at + (tokens[at + 1]?.norm === "," ? 2 : 1)]?.text ?? ""))
    return "";
  const behind = tokens.slice(at + 1, at + 6);
  // "Up to 20cm of rain" is no more than a bound; "was up to 4.1%" is a rise.
  if (norm === "up" && behind[0]?.norm === "to" && !moving.test(before) && !isMeasured(sentence, at))
    return "";
  // "up 4%", "was down on the year"; not "pick it up" nor "down the road".
  if (/^(?:up|down)$/.test(norm))
    return isMove(sentence, at) && !isPhrasal(sentence, at) && !isLength(sentence, at) ? stem : "";
  // "The sale raised £23m": so much came in, and nothing went up.
  if (/^rais(?:e|es|ed|ing)$/.test(norm) && isSumBehind(sentence, at)) return "";
  // "Three times the forecast" is what has trebled.
  if (norm === "times" && TIMES.has(before))
    return /^(?:as|the|what|that|more|its)$/.test(behind[0]?.norm ?? "") ? TIMES.get(before)! : "";
  // "Above the estimate", "lower than expected": what it is set against says what is meant.
  if (/^(?:above|below|higher|lower)$/.test(norm) && isSetAgainstForecast(tokens, at))
    return /^(?:above|higher)$/.test(norm) ? "exceed" : "undershoot";
  // "Fewer than in any referendum since 2008": the lowest.
  if (isOfAll(tokens, at)) return /^(?:more|higher|bigger|larger|greater)$/.test(norm) ? "highest" : "lowest";
  // "12 percent more than last year", "14,000 fewer than before"
  // and "treated 418 people, fewer than in 2023"
  if (/^(?:more|fewer|less)$/.test(norm)) {
    // "10 percent more slowly" says how, and of nothing that there is more.
    if (tokens[at + 1]?.norm.endsWith("ly")) return "";
    const isCompared = before === "," && behind[0]?.norm === "than" && behind[1]?.kind === "word";
    return isCompared || isMeasured(sentence, at) ? (norm === "more" ? "rise" : "fall") : stem;
  }
  // Results beat or miss what was forecast; a striker beats and misses otherwise.
  if (/^(?:beat|beats|beating|beaten|topped|tops|topping|miss|misses|missed|missing)$/.test(norm)) {
    if (behind.some((token) => forecasts.test(token.norm)))
      return norm.startsWith("mis") ? "undershoot" : "exceed";
    return stem;
  }
  // "Police suspect that it was the grinder" names nobody.
  if (stem === "suspect" && behind[0]?.norm === "that") return "";
  // Who is a suspect may have been arrested.
  if (/^suspects?$/.test(norm) && isCounted(sentence, at)) return "";
  if (norm === "suspected" && behind[0]?.norm === "of" && !isPassive(tokens, at)) return "";
  // The wind wounds nobody, though "wound" is its verb's past.
  if (stem === "wind") return norm.startsWith("wound") ? stem : "";
  // "Two hours late" and "two hours early"; what came later may have been said earlier.
  if (/^(?:early|earlier|late|later)$/.test(norm)) return timeUnits.test(before) ? stem : "";
  // How a patient is.
  if (/^(?:critical|grave|serious|fair|satisfactory|good|stable)$/.test(norm))
    return tokens.slice(Math.max(0, at - 4), at + 5).some((token) => token.norm === "condition") ? stem : "";
  // Who joins from somewhere has left it, and who is made to resign is dismissed.
  if (stem === "join" && behind.slice(0, 4).some((token) => token.norm === "from")) return "";
  if (stem === "resign" && tokens.slice(Math.max(0, at - 4), at).some((token) => forced.test(token.norm)))
    return "";
  // "62km from the finish", "at the start": a place or a time, where nothing ends or begins.
  if (/^(?:start|finish)$/.test(norm) && before === "the" && PLACING.test(tokens[at - 2]?.norm ?? ""))
    return "";
  // "The slide came down" tells of snow.
  if (/^slides?$/.test(norm) && /^(?:the|a|an|this|that|each|every)$/.test(before)) return "";
  // Who grows more coffee has produced it.
  if (
    /^gr(?:ow|ows|owing|own|ew)$/.test(norm) &&
    /^(?:more|less|most)$/.test(behind[0]?.norm ?? "") &&
    behind[1]?.kind === "word" &&
    !isFunctionWord(behind[1])
  )
    return "";
  // "Sold to the public": to everybody.
  if (norm === "public" && before === "the" && (behind[0]?.kind !== "word" || isFunctionWord(behind[0])))
    return "";
  // Who are called rescue workers are none the safer for it.
  if (norm === "rescue" && RESCUERS.test(behind[0]?.norm ?? "")) return "";
  // A sliding scale moves either way.
  if (norm === "sliding" && behind[0]?.norm === "scale") return "";
  // "No younger woman has won" tells of the youngest.
  if (before === "no" && /[a-z]er$/.test(norm)) return norm.replace(/er$/, "est");
  // Who "refused to leave until" it was done agreed to it then.
  if (/^refus/.test(norm) && tokens.slice(at).some((token) => /^(?:until|till|unless)$/.test(token.norm)))
    return "";
  // To plead guilty is not to be found so.
  if (stem === "guilti" || stem === "innoc") {
    const verb = before === "not" ? (tokens[at - 2]?.norm ?? "") : before;
    if (/^(?:plead|pleads|pleaded|pled|pleading)$/.test(verb)) return "";
    return before === "not" && stem === "guilti" ? "innoc" : stem;
  }
  // Who "lost the first set" may have won the match.
  if (/^(?:lost|loses|losing|won|wins|winning|dropped)$/.test(norm) && isOfPart(behind, tokens))
    return /^w/.test(norm) ? "wonpart" : "lostpart";
  // "Dropped the charges", "brought charges", "charges that were dropped"
  if (
    /^(?:dropp?(?:s|ed|ing)?|br(?:ing|ings|inging|ought)|fil(?:e|es|ed|ing)|press(?:es|ed|ing)?)$/.test(
      norm,
    ) &&
    isOfCharges(tokens, at)
  )
    return norm.startsWith("drop") ? "chargesoff" : "chargeson";
  // "The charges" are no act of charging, and a man found guilty on them was charged before.
  if (/^charges?$/.test(norm)) return "";
  // A ban that is lifted forbids nothing.
  if (/^bans?$/.test(norm) && isLifted(tokens, at)) return "allow";
  // "Few of the islanders", "many of them"; "a few" are some, "the most expensive" is a degree.
  if (/^(?:most|many|few)$/.test(norm)) return behind[0]?.norm === "of" && before !== "a" ? stem : "";
  // "A coach plunges into a ravine", "fell off a roof"
  if (plunges.test(norm) && /^(?:into|off|onto|overboard)$/.test(behind[0]?.norm ?? "")) return "";
  // "Voted 23 to 19 in favour of the plan" passed it.
  if (/^(?:favou?r|against|for)$/.test(norm) && isTally(sentence)) return "";
  if (/^(?:favou?r|against)$/.test(norm) && isVoted(tokens, at))
    return norm === "against" ? "votedagainst" : "votedfor";
  if (norm === "against" && behind[1]?.norm === "clock") return "";
  // "Two hundredths outside the record"
  if (/^(?:outside|inside)$/.test(norm) && isOfTime(sentence, at))
    return norm === "outside" ? "slower" : "faster";
  if (norm === "longer" && before === "no") return "";
  // The top producer is the biggest; what is at the top is at no size.
  if (norm === "top" && (behind[0]?.kind !== "word" || isFunctionWord(behind[0]))) return "";
  // A contract is signed; what contracts is told with an auxiliary, or in the past.
  if (/^contracts?$/.test(norm) && !/^(?:to|will|would|could|may|might|should|can)$/.test(before)) return "";
  // "The crowd was a record for a final", "closes at record": the highest, unless a low is meant.
  if (norm === "record") return isHighest(tokens, at) ? "highest" : "";
  // What is less strong is weaker.
  if (before === "less") return "";
  // "the winning penalty" is nobody's victory.
  if (norm === "winning" && /^(?:the|a|his|her|its|their)$/.test(before)) return "";
  // "coming from a set behind to defeat Lindqvist"
  if (norm === "defeat" && /^(?:to|will|would|can|could|must|may|might)$/.test(before)) return "win";
  // "they defeated the holders", "after a defeat"
  if (norm === "defeated" && !isPassive(tokens, at)) return "win";
  // A "four-month low" is the lowest in four months; what else is low or high is compared with nothing.
  // Demand that is high is strong, and a risk that is low is weak.
  if (stem === "low" || stem === "high") {
    if (isRecord(tokens, at)) return stem;
    return isPredicate(tokens, at) ? (stem === "high" ? "strong" : "weak") : "";
  }
  return stem;
}

/** "There were 198 votes against and 212 for": the numbers say which of the two it was. */
function isTally({ tokens, figures }: Sentence): boolean {
  const sides = figures.flatMap(({ end }) => {
    const at = tokens.findIndex(({ start }) => start >= end);
    const behind = at < 0 ? [] : tokens.slice(at, at + 3).map(({ norm }) => norm);
    return (
      /^(?:(?:votes?|members|lawmakers|deputies|were|voted|of them) ?)*(against|for|in favou?r)\b/.exec(
        behind.join(" "),
      )?.[1] ?? []
    );
  });
  return sides.includes("against") && sides.some((side) => side !== "against");
}

/** "More than in any year", "lower than ever". */
function isOfAll(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:more|higher|bigger|larger|greater|fewer|less|lower|smaller)$/.test(tokens[at]!.norm))
    return false;
  const [than, next, second] = tokens.slice(at + 1, at + 4).map(({ norm }) => norm);
  return (
    than === "than" &&
    (/^(?:any|ever)$/.test(next ?? "") || (/^(?:in|on|at|for)$/.test(next ?? "") && second === "any"))
  );
}

function isVoted(tokens: readonly Token[], at: number): boolean {
  const isSide = tokens[at]!.norm === "against" || tokens[at - 1]?.norm === "in";
  const isOfActing = /ing$/.test(tokens[at + (tokens[at]!.norm === "against" ? 1 : 2)]?.norm ?? "");
  return (
    isSide &&
    !isOfActing &&
    tokens.slice(Math.max(0, at - 8), at).some(({ norm }) => /^vot(?:e|es|ed|ing)$/.test(norm))
  );
}

/** "The first set", "his opening game", "the second" where legs were named before. */
function isOfPart(behind: readonly Token[], tokens: readonly Token[]): boolean {
  const [determiner = "", order = "", part] = behind.map(({ norm }) => norm);
  if (!/^(?:the|an?|his|her|their)$/.test(determiner)) return false;
  if (!/^(?:first|second|third|fourth|opening|next|previous)$/.test(order))
    return PARTS.test(order) && !/^games?$/.test(order);
  return PARTS.test(part ?? "") || tokens.some(({ norm }) => PARTS.test(norm));
}

const PARTS = /^(?:sets?|legs?|frames?|quarters?|halves|half|rounds?|periods?|games?|tie-?breaks?)$/;

/** True for a noun behind an article or a number: "the suspect", "three suspects". */
function isCounted({ tokens, figures }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  return (
    /^(?:the|an?|its|their|his|her|other|main|prime|chief|all|both|those|of)$/.test(before.norm) ||
    figures.some(({ end }) => end === before.end)
  );
}

const isOfCharges = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(at + 1, at + 5)
    .some(({ norm }, i, all) => norm === "charges" && all.slice(0, i).every(({ kind }) => kind === "word")) ||
  (/^(?:are|were|be|been|being)$/.test(tokens[at - 1]?.norm ?? "") &&
    tokens.slice(Math.max(0, at - 5), at).some(({ norm }) => norm === "charges"));

const PLACING = /^(?:from|at|to|near|before|towards?|of|beyond|past)$/;

const RESCUERS =
  /^(?:workers?|teams?|crews?|services?|operations?|efforts?|boats?|helicopters?|officials?|cent(?:re|er)s?|divers?|dogs?|package|plan|deal)$/;

function isHighest(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^(?:a|the|at|new|all-time|world|national|state|previous)$/.test(tokens[at - 1]?.norm ?? "") &&
    (next?.kind !== "word" ||
      /^(?:for|of|in|on|set|high|highs|level|attendance|crowd|turnout|figure)$/.test(next.norm))
  );
}

/** "Has lifted its ban", "the ban was lifted". */
function isLifted(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at);
  const end = tokens.findIndex(({ kind }, i) => i > at && kind === "mark");
  const behind = tokens.slice(at + 1, Math.min(at + 14, end < 0 ? tokens.length : end));
  return (
    before.some(({ norm }) => lifted.test(norm)) ||
    behind.some(
      ({ norm }, i) => gone.test(norm) || (lifted.test(norm) && copula.test(behind[i - 1]?.norm ?? "")),
    )
  );
}

const copula = /^(?:is|was|be|been|being)$/;
const gone = /^(?:ends|ended|expires|expired|lapses|lapsed)$/;
const lifted = /^(?:lift|end|scrap|remove|drop|revoke|repeal|overturn|over)(?:s|ed|d|ped|ping|ing)?$/;

const TIMES = new Map(
  [
    ["three", "threetimes"],
    ["3", "threetimes"],
    ["four", "fourtimes"],
    ["4", "fourtimes"],
  ].map(([word, side]) => [word!, stemOf(side!)] as const),
);

/** True where a sum of money is all that stands behind the verb. */
const isSumBehind = ({ tokens, figures }: Sentence, at: number) =>
  figures.some(
    ({ kind, start, hedge }) =>
      kind === "money" && [start, hedge?.start].includes(tokens[at + 1]?.start ?? Number.NaN),
  );

/** "Just above the estimate", "lower than had been forecast". */
function isSetAgainstForecast(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 5);
  const end = behind.findIndex(({ kind }) => kind !== "word");
  const own = end < 0 ? behind : behind.slice(0, end);
  const isCompared = /^(?:above|below)$/.test(tokens[at]!.norm) || own[0]?.norm === "than";
  return isCompared && own.some(({ norm }) => forecasts.test(norm));
}

/** True right behind a share, or behind a number with "than" behind the word. */
function isMeasured({ tokens, figures }: Sentence, at: number): boolean {
  const last = tokens[at - 1];
  const next = tokens[at + 1];
  // "30 cents more, €2.50" is told of by its figures.
  const isSum =
    next?.kind !== "word" && tokens[at + 2]?.kind !== "number" && tokens[at + 3]?.kind !== "number";
  const measures = next?.norm === "than" ? MEASURES : isSum ? SUMS : SHARES;
  return figures.some(({ kind, end }) => end === last?.end && measures.has(kind));
}

const SHARES: ReadonlySet<FigureKind> = new Set(["percent", "points"]);
/** Right behind a length of time, or hundredths of a second. */
const isOfTime = ({ tokens, figures }: Sentence, at: number) =>
  figures.some(
    ({ kind, end }) => (kind === "duration" || kind === "fraction") && end === tokens[at - 1]?.end,
  );

/** "94 cents less", at the end of what is said. */
const SUMS: ReadonlySet<FigureKind> = new Set([...SHARES, "money"]);
const MEASURES: ReadonlySet<FigureKind> = new Set([...SHARES, "cardinal", "money", "measure"]);

/** "2,540 metres up" says where something is. */
const isLength = ({ tokens, figures }: Sentence, at: number) =>
  figures.some(
    ({ kind, unit, end }) =>
      kind === "measure" && /^(?:metre|foot|kilometre|mile)$/.test(unit ?? "") && end === tokens[at - 1]?.end,
  );

const plunges =
  /^(?:plunge|fall|drop|slip|slide|tumble|sink|climb|jump|rise)(?:s|d|ed|ping|ped|ing)?$|^(?:fell|fallen|plunging|slid|sliding|tumbling|sank|sunk|rose|risen)$/;

const kin = /^(?:brother|sister|husband|wife|mother|father|son|daughter)$/;
const forecasts =
  /^(?:forecasts?|expectations?|estimates?|targets?|guidance|consensus|predictions?|expected|forecasters|forecast|predicted|estimated|hoped|feared|anticipated)$/;
const timeUnits = /^(?:second|minute|hour|day|week|month|year|decade)s?$/;
const forced = /^(?:forced|made|told|asked|compelled|obliged)$/;

/** True where "up" or "down" tells how much something has moved, or that it has. */
function isMove({ tokens, figures }: Sentence, at: number): boolean {
  const [last, next] = [tokens[at - 1], tokens[at + 1]];
  const soon = tokens[at + 3] ?? tokens.at(-1)!;
  return (
    /^(?:by|from|on|against|sharply|slightly)$/.test(next?.norm ?? "") ||
    moving.test(last?.norm ?? "") ||
    figures.some(
      ({ start, end }) =>
        (start >= tokens[at]!.end && start < soon.start) || (last && start <= last.start && last.end <= end),
    )
  );
}

/** "Were taken up 3 weeks later", "classes up to third grade"; shares that "closed up 17 percent" have moved. */
function isPhrasal({ tokens, figures }: Sentence, at: number): boolean {
  const [before, next, second] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const isChange = figures.some(
    ({ kind, start }) => /^(?:percent|points)$/.test(kind) && start === next?.start,
  );
  if (isChange && /^(?:close|end)[sd]?$|^ended$/.test(before?.norm ?? "")) return false;
  return (
    (before !== undefined && phrasal.has(before.stem)) ||
    (next?.norm === "to" && second?.kind === "word") ||
    // "water down the river"
    /^(?:the|its|their|his|her)$/.test(next?.norm ?? "")
  );
}

/** Verbs that mean something else with "up" or "down" than to rise or to fall. */
const phrasal = new Set(
  `take make set give pick keep bring break sign hold call end show turn stand sit speak close shut blow use clear clean follow wait
  wrap write back catch look join team track hunt calm settle lay tear burn let line mix own pull run`
    .split(/\s+/)
    .map(stemOf),
);

const moving =
  /^(?:is|are|was|were|be|been|go|goes|going|went|gone|move[sd]?|moving|end(?:ed|s)?|close[sd]?|finish(?:ed)?|trad(?:ed|ing)|open(?:ed)?|stood|edge[sd]?|sharply|slightly|further|still)$/;

/** "The risk was low", "is high in the south": all that is said of it. */
const isPredicate = (tokens: readonly Token[], at: number) =>
  /^(?:low|high)$/.test(tokens[at]!.norm) &&
  /^(?:is|are|was|were|be|been|remains?|remained|stayed|very|too|extremely|relatively|still)$/.test(
    tokens[at - 1]?.norm ?? "",
  ) &&
  (tokens[at + 1]?.kind !== "word" || isFunctionWord(tokens[at + 1]!));

const isRecord = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ norm }) => /^(?:day|week|month|year|decade|century|record|time|session|season)$/.test(norm));

/** True where a form of "to be" stands before the verb; who "is opposed to" something opposes it. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.norm === "against" || tokens[at + 1]?.norm === "to") return false;
  return /^(?:be|been|being|is|are|was|were|got)$/.test(tokens[at - 1]?.norm ?? "");
}
