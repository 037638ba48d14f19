import { stemOf } from "../../../text/stem.ts";
import type { Token } from "../../../text/tokens.ts";

/**
 * The word whose side a decision or a wish takes by what it is about, given by its stem: who "upheld the appeal" has granted it,
 * who "dismissed" one has denied it, whatever it was against, a permission that is "denied" is refused, and who "pleads guilty" admits it. Undefined where the
 * word is none of these.
 */
export function stanceAt(tokens: readonly Token[], at: number, stem: string): string | undefined {
  if (stem === call)
    return tokens[at + 1]?.norm === "for" && tokens[at]!.norm !== "calls" ? demand : undefined;
  if (stem === guilty) {
    const lead = tokens.slice(Math.max(0, at - 2), at).map((token) => token.norm);
    // What a negation denies is for the check on those.
    if (/^plead/.test(lead.at(-1) ?? "")) return admit;
    if (lead.at(-1) === "not" && /^plead/.test(lead[0]!)) return lead[0];
  }
  const isOfPlea =
    isAbout(tokens, at, pleas) ||
    isObject(tokens, at) ||
    // A demonstration is a protest too, which is allowed or banned.
    (rules.has(stem) && isAbout(tokens, at, /^protests?$/));
  if (grants.has(stem) && isOfPlea) return pleaGranted;
  if (denies.has(stem) && isOfPlea) return pleaDenied;
  if (stem === dismiss && isAbout(tokens, at, requests)) return reject;
  if (stem === refuse) return tokens[at + 1]?.norm === "to" ? undefined : reject;
  return stem === deny && isAbout(tokens, at, leaves) ? reject : undefined;
}

const [call, demand, refuse, reject, deny, dismiss, guilty, admit] =
  "call demand refuse reject deny dismiss guilty admit".split(" ").map(stemOf);
const grants = new Set("uphold upheld allow grant".split(" ").map(stemOf));
const rules = new Set("uphold upheld dismiss reject".split(" ").map(stemOf));
const denies = new Set("dismiss reject refuse deny denied".split(" ").map(stemOf));
/** As they stand in the table of opposites. */
const [pleaGranted, pleaDenied] = ["pleagranted", "pleadenied"].map(stemOf);

/** What is brought against something, what an office is asked for, and what it gives leave for. */
const pleas =
  /^(?:appeal|argument|contention|submission|claim|complaint|challenge|objection|petition|plea|motion|lawsuit|suit)s?$/;
const requests = /^(?:application|request|bid|proposal|offer)s?$/;
const leaves =
  /^(?:permission|leave|bail|parole|access|asylum|entry|visa|licence|license|permit|planning|citizenship|consent)s?$/;

/** True where one of these stands shortly behind the verb, or before it where it is told of ("the appeal was dismissed"). */
function isAbout(tokens: readonly Token[], at: number, things: RegExp): boolean {
  const end = tokens.findIndex(({ kind, text }, i) => i > at && kind === "mark" && /^[,;.:]$/.test(text));
  const behind = tokens.slice(at + 1, Math.min(at + reach, end < 0 ? tokens.length : end));
  const isTold = /^(?:be|been|being|is|are|was|were)$/.test(tokens[at - 1]?.norm ?? "");
  const before = isTold ? tokens.slice(Math.max(0, at - subjectReach), at) : [];
  return [...behind, ...before].some(({ norm }) => things.test(norm));
}

const reach = 7;
/** "A protest by Poland over a foul given to her in the long jump was" */
const subjectReach = 18;

/** "Granted a request": right behind the verb. */
const isObject = (tokens: readonly Token[], at: number) =>
  /^(?:an?|the|its|his|her|their)$/.test(tokens[at + 1]?.norm ?? "") &&
  asked.test(tokens[at + 2]?.norm ?? "");

const asked = /^(?:requests?|applications?)$/;
