import type { Sentence } from "../../../../document.ts";
import type { Token } from "../../../../text/tokens.ts";

/** How somebody or something is, and who is in or out: early and late, a patient's condition, joining and resigning. */
export function readState({ tokens }: Sentence, at: number): string | undefined {
  const { norm, stem } = tokens[at]!;
  // "Two hours late" and "two hours early"; what came later may have been said earlier.
  if (/^(?:early|earlier|late|later)$/.test(norm))
    return timeUnits.test(tokens[at - 1]?.norm ?? "") ? stem : "";
  // "Ahead of schedule", "behind plan".
  if (/^(?:ahead|behind)$/.test(norm) && PLAN.test(tokens[at + (norm === "ahead" ? 2 : 1)]?.norm ?? ""))
    return norm === "ahead" ? "earli" : "late";
  // How a patient is.
  if (/^(?:critical|grave|serious|fair|satisfactory|good|stable)$/.test(norm))
    return tokens.slice(Math.max(0, at - 4), at + 5).some((token) => token.norm === "condition") ? stem : "";
  // "Passed the driving test", "said no".
  if (
    /^(?:pass|fail)(?:s|es|ed|ing)?$/.test(norm) &&
    isOf(tokens, at, TESTS) &&
    !tellsBoth(tokens) &&
    !tokens.some(isOfSome)
  )
    return norm.startsWith("pass") ? "testpass" : "testfail";
  if (/^(?:yes|no)$/.test(norm) && /^(?:said|say|says|saying)$/.test(tokens[at - 1]?.norm ?? ""))
    return tokens[at + 1]?.kind === "word" ? "" : norm === "yes" ? "accept" : "reject";
  // Who rejects a suggestion denies it, and who accepts one admits it.
  if (/^(?:reject|dismiss|refut|rebut|rubbish)(?:s|es|ed|ing)?$/.test(norm) && isOfClaim(tokens, at))
    return "deni";
  if (/^accept(?:s|ed|ing)?$/.test(norm) && isOfClaim(tokens, at)) return "admit";
  // Who joins from somewhere has left it, and who is made to resign is dismissed.
  if (stem === "join" && tokens.slice(at + 1, at + 5).some((token) => token.norm === "from")) return "";
  if (stem === "resign" && tokens.slice(Math.max(0, at - 4), at).some((token) => forced.test(token.norm)))
    return "";
  return undefined;
}

/** True where one of these stands shortly behind the verb. */
const isOf = (tokens: readonly Token[], at: number, things: RegExp) =>
  tokens
    .slice(at + 1, at + 6)
    .some(({ norm }, i, all) => things.test(norm) && all.slice(0, i).every(({ kind }) => kind === "word"));

/** "Failed the test three times and passed at the fourth attempt" */
const tellsBoth = (tokens: readonly Token[]) =>
  [/^pass(?:es|ed|ing)?$/, /^fail(?:s|ed|ing)?$/].every((word) => tokens.some(({ norm }) => word.test(norm)));

/** "One of six pupils failed", "most passed": how many did leaves the rest. */
const isOfSome = ({ kind, norm }: Token, at: number, tokens: readonly Token[]) =>
  /^(?:half|most|all|every|many|few|some|none|nobody|majority)$/.test(norm) ||
  ((kind === "number" || tokens[at + 1]?.norm === "of") &&
    !/^(?:times?|attempts?)$/.test(tokens[at + 1]?.norm ?? ""));

const TESTS = /^(?:tests?|exams?|examinations?|inspections?|audits?|medical)$/;

/** "Rejected suggestions that", "dismissed the claim that": the object is what somebody says. */
const isOfClaim = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(at + 1, at + 5)
    .some(
      ({ norm }, i) =>
        /^(?:suggestion|allegation|accusation|insinuation)s?$/.test(norm) ||
        (/^(?:claim|report|rumour|rumor|notion|idea)s?$/.test(norm) && tokens[at + i + 2]?.norm === "that"),
    );

const PLAN = /^(?:plan|schedule|time|timetable)$/;

const timeUnits = /^(?:second|minute|hour|day|week|month|year|decade)s?$/;

const forced = /^(?:forced|made|told|asked|compelled|obliged)$/;
