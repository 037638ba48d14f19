import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { isTime, range } from "../polarity/denied.ts";
import { negationsIn } from "../polarity/polarity.ts";
import { itemsBefore, itemsBehind, readingOf, saidIn } from "../polarity/readings.ts";
import { contentWithin } from "./hedges.ts";
import { isOpening } from "./openings.ts";
import type { LostReserve } from "./reserves.ts";

/**
 * "Will" or "would" where the counterparts know of it only that it may, could or is expected to: much of what stands behind their
 * reserve stands beside it, none of them says with any word that it will be so, and nothing beside it leaves it open.
 */
export function madeFirm(
  ours: Sentence,
  theirs: Sentence,
  beside: readonly Sentence[],
): LostReserve | undefined {
  const { tokens } = ours;
  for (const [at, { norm }] of tokens.entries()) {
    if (!/^(?:will|would)$/.test(norm) || isLeftOpen(ours, at, theirs)) continue;
    const isNot = isDeniedBehind(ours, at);
    for (const place of theirs.tokens.keys()) {
      if (!(isNot ? isUnlikely : isReserve)(theirs.tokens, place) || isKept(theirs.tokens[place]!, ours))
        continue;
      if (norm === "would" && wishes.test(theirs.tokens[place]!.norm) && !isReported(ours)) continue;
      if (isNotExcluded(theirs.tokens, place) && tokens.some((_, i) => isNotExcluded(tokens, i))) continue;
      // "Rain is forecast for Thursday": what is forecast stands before.
      const isBehind = isForecastOf(theirs.tokens, place);
      const behind = isBehind
        ? [...itemsBefore(theirs, place), ...itemsBehind(theirs, place)].slice(0, range)
        : itemsBehind(theirs, place).slice(0, range);
      const here = new Set([...saidIn(ours)]);
      const told = behind.filter((feature) => here.has(feature));
      const around = new Set([...itemsBehind(ours, at), ...itemsBefore(ours, at)]);
      if (!told.some((feature) => around.has(feature))) continue;
      const isOfTime = told.every(isTime) && isDuration(theirs, place, around);
      if (told.every(isTime) && !isOfTime) continue;
      if (beside.some((other) => saysFirmly(other, told, other === theirs ? place : undefined))) continue;
      const isDated = isOfTime || (told.length > 1 && told.some((feature) => /^[#@]/.test(feature)));
      const isTold = told.length * 2 >= behind.length && (told.length > 1 || behind.length < 2);
      // "A bolt that will work loose" for "a bolt that could come loose": the verb is another, and who does it the same.
      const isClose = isDated || isTold;
      if (!isClose && (told.length * 3 < behind.length || !isOfSame(ours, at, theirs, place))) continue;
      const firmly = Math.max(...beside.map((other) => tellsFirmly(other, around)));
      if (isClose ? firmly > told.length : firmly >= told.length) continue;
      const word = contentWithin(tokens, at + 1) ?? tokens[at]!;
      return { hedge: theirs.tokens[place]!, stated: { start: tokens[at]!.start, end: word.end } };
    }
  }
  return undefined;
}

/** "They would ban it" for "they want to ban it": they would if they could, unless it is told what somebody said. */
const wishes = /^(?:want|hope|aim|wish)(?:s|es)?$/;
const isReported = ({ tokens }: Sentence) =>
  tokens.some(({ norm }) =>
    /^(?:said|says|say|saying|told|announced|promised|pledged|vowed|confirmed|according)$/.test(norm),
  );

/** True where what stands nearest before the reserve stands before the "will" too. */
function isOfSame(ours: Sentence, at: number, theirs: Sentence, place: number): boolean {
  const mine = new Set(itemsBefore(ours, at));
  const subject = itemsBefore(theirs, place).filter((feature) => !isTime(feature));
  return subject.slice(-nearest).some((feature) => mine.has(feature));
}

/** In words of content. */
const nearest = 2;

/** How much a counterpart says, of what stands around the draft's "will", right behind a "will" of its own. */
const tellsFirmly = (other: Sentence, around: ReadonlySet<string>) =>
  Math.max(
    0,
    ...[...other.tokens.keys()]
      .filter((at) => isFirm(other.tokens, at))
      .map(
        (at) =>
          itemsBehind(other, at)
            .slice(0, firmReach)
            .filter((feature) => around.has(feature)).length,
      ),
  );

/** In words of content. */
const firmReach = 4;

/** "The drought will most likely last until November": all that is left open is how long, and of what the draft tells as well. */
function isDuration(theirs: Sentence, place: number, around: ReadonlySet<string>): boolean {
  const verb = theirs.tokens.slice(place + 1).find(({ norm }) => !/^(?:be|to)$/.test(norm));
  const subject = itemsBefore(theirs, place).filter((feature) => !isTime(feature));
  return (
    /^(?:last|continue|remain|stay|go|run|begin|start|end|finish)$/.test(verb?.norm ?? "") &&
    subject.some((feature) => around.has(feature))
  );
}

/** True where a counterpart says of some of it that it will be so; what stands behind its `reserve` it does not. */
const saysFirmly = (other: Sentence, told: readonly string[], reserve = Number.NaN) =>
  other.tokens.some(
    (_, at) =>
      isFirm(other.tokens, at) &&
      !(at < reserve && other.tokens.slice(at, reserve).every(({ text }) => text !== ";")) &&
      // "Will most likely last"
      !isReserve(other.tokens, at + 1) &&
      !isReserve(other.tokens, at + 2) &&
      [...itemsBehind(other, at), ...itemsBefore(other, at)].some((feature) => told.includes(feature)),
  );

/** "Hopes that it will be ready": the reserve stands before the "will". */
const isKept = ({ stem }: Token, { tokens }: Sentence) => tokens.some((token) => token.stem === stem);

/** "May", "could", "is likely to", "wants to": what it says of the words behind it is not that they will be so. */
function isReserve(tokens: readonly Token[], at: number): boolean {
  const { norm = "", text } = tokens[at] ?? {};
  const next = tokens[at + 1]?.norm;
  if (/^(?:may|might|could)$/.test(norm)) return text !== "May" && next !== "not";
  if (isForecastOf(tokens, at) || (text !== undefined && isNotExcluded(tokens, at))) return true;
  if (/^(?:probably|possibly)$/.test(norm)) return true;
  if (norm === "likely" && next !== "to") return /^(?:most|very|quite)$/.test(tokens[at - 1]?.norm ?? "");
  if (/^(?:likely|expected|forecast|thought|believed|predicted|tipped)$/.test(norm))
    return next === "to" && /^(?:is|are|was|were|be|been|most|very|widely)$/.test(tokens[at - 1]?.norm ?? "");
  return /^(?:want|hope|aim|threaten|wish)(?:s|ed|es|ing)?$/.test(norm) && next === "to";
}

/** "Unlikely to be held", "not expected to": what it says of the words behind it is not that they will not be so. */
const isUnlikely = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.norm === "to" &&
  (tokens[at]!.norm === "unlikely" ||
    (/^(?:expected|likely)$/.test(tokens[at]!.norm) && tokens[at - 1]?.norm === "not"));

/** "Will not": and by no other word. */
const isDeniedBehind = (ours: Sentence, at: number) =>
  negationsIn(ours).some(({ from, kind }) => kind === "word" && from > at && from < at + 4);

/** "Did not rule out closing its clinics" */
const isNotExcluded = (tokens: readonly Token[], at: number) =>
  (tokens[at]!.norm === "out" &&
    /^rul(?:e|ed|ing)$/.test(tokens[at - 1]?.norm ?? "") &&
    isNot(tokens, at - 2)) ||
  (/^exclud(?:e|ed)$/.test(tokens[at]!.norm) && isNot(tokens, at - 1));
const isNot = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - 1), at + 1).some(({ norm }) => /^(?:not|never|cannot)$|n't$/.test(norm));

/** "Rain is forecast for Thursday" */
const isForecastOf = (tokens: readonly Token[], at: number) =>
  /^(?:forecast|predicted)$/.test(tokens[at]!.norm) &&
  /^(?:is|are|was|were|been)$/.test(tokens[at - 1]?.norm ?? "") &&
  /^(?:for|on|in|by|from|later|this|next|tonight|tomorrow)$/.test(tokens[at + 1]?.norm ?? "");

/** "Will", "is due", "is to", "plans to": it is to be so. */
function isFirm(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  if (/^(?:will|would|shall|won't|due|scheduled|going|set|plan|plans|planned)$/.test(norm)) return true;
  return norm === "to" && /^(?:is|are|was|were)$/.test(tokens[at - 1]?.norm ?? "");
}

/** True where the clause of the "will" has a word that leaves something open, or another clause has one that is not the other side's. */
function isLeftOpen(ours: Sentence, at: number, theirs: Sentence): boolean {
  const { tokens } = ours;
  const { clauses } = readingOf(ours);
  const before = tokens[at - 1]?.norm ?? "";
  if (
    /^(?:the|his|her|a|free|political|own)$/.test(before) ||
    /^(?:have|like|love|prefer|rather|welcome)$/.test(tokens[at + 1]?.norm ?? "")
  )
    return true;
  return tokens.some((token, i) => {
    if (
      i === at ||
      (i === at + 1 && !/ly$|^perhaps$/.test(token.norm)) ||
      token.norm === "would" ||
      !isOpening(tokens, i)
    )
      return false;
    if (clauses[i] === clauses[at]) return true;
    return farther.test(token.norm) && !theirs.tokens.some(({ stem }) => stem === token.stem);
  });
}

/** What leaves the "will" of another clause open. */
const farther =
  /^(?:if|unless|provided|providing|assuming|whether|(?:hop|expect|think|believ|predict|forecast|reckon|plan|estimat|fear|propos|project)[a-z]*)$/;
