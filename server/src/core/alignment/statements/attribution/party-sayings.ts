import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { unnamedIn } from "./parties.ts";
import { isSaying } from "./sayings.ts";
import { testimoniesIn } from "./testimony.ts";

/** The word with which the party says what the reference tells; `kept` are stems of words of saying that the draft has too. */
export function sayingOf(party: Token, theirs: Sentence, kept: readonly string[]): Token | undefined {
  const saying = theirs.tokens.find(
    (token, at) =>
      isSaying(token) &&
      // Who asks for a ban acts; he claims nothing.
      token.stem !== "ask" &&
      !isDoneTo(theirs.tokens, at) &&
      // "told her to keep quiet" is part of the claim and stands in both.
      !kept.includes(token.stem) &&
      !accounts.test(theirs.tokens[at + 1]?.norm ?? "") &&
      speaks(party, token, theirs),
  );
  return saying && !tellsPlans(party, saying, theirs) ? saying : undefined;
}

/** "The rival reports results on Wednesday." */
const accounts =
  /^(?:results|earnings|profits?|loss(?:es)?|sales|revenues?|figures|(?:first|second|third|fourth|full|half)(?:-\w+)?)$/;

/** "63 witnesses were heard", "the trial heard 63 witnesses": they are spoken of, and do not speak. */
export const isDoneTo = (tokens: readonly Token[], at: number) =>
  isToldTo(tokens, at) ||
  // "A court will hear her case"
  (/^hear[sd]?$/.test(tokens[at]!.norm) &&
    tokens[at + 1]?.norm !== "that" &&
    tokens
      .slice(Math.max(0, at - 6), at + 4)
      .some(({ norm }) => /^(?:case|cases|appeal|appeals|lawsuit|claim|arguments)$/.test(norm))) ||
  (tokens[at]!.norm === "heard" &&
    (tokens[at + 1]?.kind === "number" ||
      /^(?:from|evidence|testimony|witnesses)$/.test(tokens[at + 1]?.norm ?? ""))) ||
  (/^(?:heard|asked|called|charged|described|accused|reported|thought|believed|feared)$/.test(
    tokens[at]!.norm,
  ) &&
    /^(?:is|are|was|were|been|being|be)$/.test(tokens[at - 1]?.norm ?? "") &&
    (/^(?:heard|asked)$/.test(tokens[at]!.norm) ||
      !tokens.slice(at + 1, at + 4).some(({ norm }) => norm === "by")));

/** "Residents were not told about it", "had been told what to do": they were told, and nothing that was said follows. */
const isToldTo = (tokens: readonly Token[], at: number) => {
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ norm }) => norm);
  const isDenied = before.some((norm) => /^(?:not|never)$|n't$/.test(norm));
  return (
    tokens[at]!.norm === "told" &&
    before.some((norm) => /^(?:is|are|was|were|been|being|be)$|^(?:was|were|is|are)n't$/.test(norm)) &&
    (isDenied || /^(?:about|of|what|how|when|where|why)$/.test(tokens[at + 1]?.norm ?? ""))
  );
};

/** True where the party stands beside the word of saying: "talks with unions, it said" are not what unions say. */
function speaks(party: Token, saying: Token, theirs: Sentence): boolean {
  const { tokens } = theirs;
  const [who, says] = [tokens.indexOf(party), tokens.indexOf(saying)];
  if (preposition.test(tokens[who - 1]?.norm ?? "") && saying.norm !== "according") return false;
  // "Said the director, and the army will help": what is told behind a mark or an "and" is another's.
  if (who > says && tokens.slice(says, who).some(({ kind, norm }) => kind === "mark" || norm === "and"))
    return false;
  // "The agency said, after a rival had raised its price": the agency speaks.
  const source = testimoniesIn(theirs).find(({ verb }) => verb === saying)?.source;
  const isOthers =
    source !== undefined &&
    party !== unnamedIn(theirs) &&
    Math.abs(tokens.indexOf(source) - who) > besideSource;
  return !isOthers && Math.abs(who - says) <= besideSaying;
}

const preposition = /^(?:with|to|from|by|against|among|between|about)$/;
/** "the residents of the three villages said": so many tokens may stand between. */
const besideSaying = 7;
/** And so many between a party and the noun that it goes with: "a lawyer for the family". */
const besideSource = 3;

/** "Said he would advise his client to appeal": what somebody means to do himself he knows. */
function tellsPlans(party: Token, saying: Token, { tokens }: Sentence): boolean {
  const [first, second] = tokens.slice(tokens.indexOf(saying) + 1).filter(({ norm }) => norm !== "that");
  // "Opponents of the dam say that it will dry out": the dam, and not they.
  const own = party.norm === `${party.norm.slice(0, -1)}s` ? /^they$/ : /^(?:he|she|it|they)$/;
  return own.test(first?.norm ?? "") && /^(?:would|will)$/.test(second?.norm ?? "");
}
