import type { Sentence } from "../../../../document.ts";
import { isFunctionWord } from "../../../features.ts";

/** Words that mean something else where they stand, and take no side: "the start" of a race, "rescue workers". */
export function readOtherMeaning({ tokens }: Sentence, at: number): string | undefined {
  const { norm, stem } = tokens[at]!;
  const before = tokens[at - 1]?.norm ?? "";
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  // "her brother Tobias" and "his sister Anna" tell the same of two people; who is named is compared by name.
  if (kin.test(norm) && /^\p{Lu}/u.test((next?.norm === "," ? second : next)?.text ?? "")) return "";
  // The wind wounds nobody, though "wound" is its verb's past.
  if (stem === "wind") return norm.startsWith("wound") ? stem : "";
  // "62km from the finish", "at the start": a place or a time, where nothing ends or begins.
  if (/^(?:start|finish)$/.test(norm) && before === "the" && placing.test(tokens[at - 2]?.norm ?? ""))
    return "";
  // Who grows more coffee has produced it.
  if (
    /^gr(?:ow|ows|owing|own|ew)$/.test(norm) &&
    /^(?:more|less|most)$/.test(next?.norm ?? "") &&
    second?.kind === "word" &&
    !isFunctionWord(second)
  )
    return "";
  // "Sold to the public": to everybody.
  if (norm === "public" && before === "the" && (next?.kind !== "word" || isFunctionWord(next))) return "";
  // "Dismissing as worthless their promise"
  if (/^dismiss(?:es|ed|ing)?$/.test(norm) && tokens.slice(at + 1, at + 7).some((one) => one.norm === "as"))
    return "";
  // "That it considers critical" judges, and weighs nothing.
  if (
    /^consider(?:s|ed)?$/.test(norm) &&
    /^(?:it|he|she|they|which|government|law)$/.test(before) &&
    JUDGED.test(next?.norm ?? "")
  )
    return "";
  // A regulator clears a sale.
  if (/^clear(?:s|ed|ing)?$/.test(norm) && tokens.slice(at + 1, at + 5).some((one) => DEALS.test(one.norm)))
    return "approv";
  // Who are called rescue workers are none the safer for it.
  if (norm === "rescue" && rescuers.test(next?.norm ?? "")) return "";
  // A contract is signed; what contracts is told with an auxiliary, or in the past.
  if (/^contracts?$/.test(norm) && !/^(?:to|will|would|could|may|might|should|can)$/.test(before)) return "";
  return undefined;
}

const JUDGED = /(?:al|ic|ive|ous|ant|ent|able|ible|ful)$|^(?:to|it|them|him|her|too|unfair|unsafe|safe)$/;

const DEALS =
  /^(?:sale|deal|merger|takeover|acquisition|purchase|bid|listing|flotation|drug|vaccine|treatment|project|bill|export|exports)$/;

const kin = /^(?:brother|sister|husband|wife|mother|father|son|daughter)$/;

const placing = /^(?:from|at|to|near|before|towards?|of|beyond|past)$/;

const rescuers =
  /^(?:workers?|teams?|crews?|services?|operations?|efforts?|boats?|helicopters?|officials?|cent(?:re|er)s?|divers?|dogs?|package|plan|deal)$/;
