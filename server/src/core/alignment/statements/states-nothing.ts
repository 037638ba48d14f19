import type { Token } from "../../text/tokens.ts";
import type { Contradiction } from "./contradictions.ts";
import { tellsOfDeclining } from "./declined.ts";

/**
 * True where the draft's word states nothing: "there was no doubt about it" for "it was not in doubt", "has 30 days in which to
 * appeal" for "has not decided whether to appeal", "must be signed by at least two" for "cannot be signed by one person alone".
 */
export function statesNothing(found: Contradiction): boolean {
  const {
    negation: { target },
    negated,
    stated: { tokens },
    word,
  } = found;
  const before = tokens[tokens.indexOf(word) - 1]?.norm ?? "";
  return (
    /^(?:no|not|without|never|[a-z]+n['’]t)$/.test(before) ||
    isMoreThanCan(tokens, tokens.indexOf(word)) ||
    (NEEDED.test(target ?? "") &&
      tokens.some(({ norm }, at) => LEFT_TO_THEM.test(norm) && isOwn(tokens, at))) ||
    (MADE_FOR.test(target ?? "") && tokens.some((_, at) => isMoreThanMade(tokens, at))) ||
    isDeprived(tokens, tokens.indexOf(word)) ||
    (ASKED.test(word.norm) && [found.stated, negated].every(tellsOfDeclining)) ||
    (before === "from" && tokens.some(({ norm }) => KEEPS.test(norm))) ||
    (before === "to" && /^(?:decid|know|say|clear)/.test(target ?? "")) ||
    (negated.tokens.some(({ norm }) => norm === "alone") && tokens.some((_, at) => isAtLeastTwo(tokens, at)))
  );
}

/** "More than they can afford" */
const isMoreThanCan = (tokens: readonly Token[], at: number) =>
  /^(?:can|could)$/.test(tokens[at - 1]?.norm ?? "") &&
  tokens[at - 3]?.norm === "than" &&
  /^(?:more|higher|longer|faster|bigger|larger)$/.test(tokens[at - 4]?.norm ?? "");

/** "Are free to keep their troops at home" for "are not obliged to send troops": what is not asked of them is left to them. */
const NEEDED = /^(?:oblig|requir|need|forc|compel|have|bind|bound|mandat|must)/;
const LEFT_TO_THEM = /^(?:free|optional|voluntary|voluntarily|choose|choice|up|may|can|could)$/;
const isOwn = (tokens: readonly Token[], at: number) =>
  !/^(?:free|up)$/.test(tokens[at]!.norm) || tokens[at + 1]?.norm === "to";

/** "Jets of that size are more than the airport was built for" for "never designed for jets of that size". */
const MADE_FOR = /^(?:design|built|build|meant|mean|made|make|equip|cope|abl|afford)/;
const isMoreThanMade = (tokens: readonly Token[], at: number) =>
  tokens[at]!.norm === "than" &&
  /^(?:more|[a-z]{2,}er)$/.test(tokens[at - 1]?.norm ?? "") &&
  tokens.slice(at + 1, at + 7).some(({ norm }) => /^(?:is|are|was|were|can|could)$/.test(norm));

/** "Deprived islands of their regular supplies" */
const isDeprived = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - reachOfLoss), at)
    .some(({ norm }) => /^(?:depriv(?:e|es|ed|ing)|robbed|stripped|starved|bereft)$/.test(norm));
/** In words. */
const reachOfLoss = 6;

/** "Did not reply when asked for comment" */
const ASKED = /^(?:ask(?:ed)?|requests?|requested|approached|contacted|comments?)$/;

/** "Kept from starting" */
const KEEPS =
  /^(?:keep|keeps|kept|prevent(?:s|ed)?|stop(?:s|ped)?|ban(?:s|ned)?|bar(?:s|red)?|block(?:s|ed)?|deter(?:s|red)?|discourage[ds]?|refrain(?:s|ed)?)$/;

const isAtLeastTwo = (tokens: readonly Token[], at: number) =>
  tokens[at]!.norm === "least" && /^(?:two|2)$/.test(tokens[at + 1]?.norm ?? "");
