import type { Token } from "../../../text/tokens.ts";
import { tellsOfDeclining } from "../direction/declined.ts";
import { itemAt, saidIn } from "../polarity/readings.ts";
import type { Contradiction } from "./contradictions.ts";

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
  const hasTarget = tokens.some(({ stem }) => stem === target);
  return (
    /^(?:no|not|without|never|[a-z]+n['’]t)$/.test(before) ||
    isNotMore(target ?? "", tokens) ||
    (!hasTarget && isLeftAsIs(target ?? "", tokens, negated.tokens)) ||
    isOfAnotherObject(found) ||
    (isOughtToHave(tokens, tokens.indexOf(word)) &&
      !negated.tokens.some((_, at) => isOughtToHave(negated.tokens, at))) ||
    isCharge(tokens, tokens.indexOf(word)) ||
    isMoreThanCan(tokens, tokens.indexOf(word)) ||
    (!hasTarget &&
      NEEDED.test(target ?? "") &&
      tokens.some(({ norm }, at) => LEFT_TO_THEM.test(norm) && isOwn(tokens, at))) ||
    (MADE_FOR.test(target ?? "") && tokens.some((_, at) => isMoreThanMade(tokens, at))) ||
    isDeprived(tokens, tokens.indexOf(word)) ||
    (ASKED.test(word.norm) && [found.stated, negated].every(tellsOfDeclining)) ||
    (before === "from" && tokens.some(({ norm }) => KEEPS.test(norm))) ||
    (before === "to" && /^(?:decid|know|say|clear)/.test(target ?? "")) ||
    (negated.tokens.some(({ norm }) => norm === "alone") && tokens.some((_, at) => isAtLeastTwo(tokens, at)))
  );
}

/** "Ought to have closed the bridge" for "failed to close it": what ought to have been was not. */
const isOughtToHave = (tokens: readonly Token[], at: number) => {
  const before = tokens.slice(Math.max(0, at - 4), at).map(({ norm }) => norm);
  return before.includes("have") && before.some((norm) => /^(?:should|shouldn't|ought)$/.test(norm));
};

/** "Were not greater than the risk" for "did not outweigh the risk". */
const isNotMore = (target: string, tokens: readonly Token[]) =>
  /^(?:outweigh|exceed|surpass|outnumb|outstrip|match|top)/.test(target) &&
  tokens.some(
    ({ norm }, at) =>
      norm === "than" &&
      tokens.slice(Math.max(0, at - 3), at).some((token) => /^(?:no|not)$|n't$/.test(token.norm)),
  );

/** "Pledged to go on making it in Leith" for "would not move production": what goes on is not changed. */
const isLeftAsIs = (target: string, tokens: readonly Token[], theirs: readonly Token[]) =>
  /^(?:move|shift|relocat|transfer|chang|quit|end|scrap|abandon|interrupt|halt|stop|reloc)/.test(target) &&
  tokens.some(
    ({ norm, stem }, at) =>
      !theirs.some((token) => token.stem === stem) &&
      (/^(?:continu|remain|stay|keep|kept|retain)/.test(norm) ||
        (/^(?:go|goes|going|went|carry|carries|carried)$/.test(norm) && tokens[at + 1]?.norm === "on")),
  );

/** "On spying charges" for "denies spying": what somebody is charged with is no deed. */
const isCharge = (tokens: readonly Token[], at: number) =>
  /^(?:charges?|allegations?|accusations?|claims?|trial|suspicions?)$/.test(tokens[at + 1]?.norm ?? "");

/** "The boy finds a meteorite" for "the drone has not been found": what is found is something else. */
function isOfAnotherObject({ negation: { from, target }, negated, stated, word }: Contradiction): boolean {
  const verb = negated.tokens.findIndex(({ stem }, at) => at > from && stem === target);
  const isPassive = /^(?:be|been|being)$/.test(negated.tokens[verb - 1]?.norm ?? "");
  const at = stated.tokens.indexOf(word);
  const before = stated.tokens.slice(Math.max(0, at - 2), at);
  if (!isPassive || word.stem !== target || before.some(({ norm }) => PASSIVE.test(norm))) return false;
  const object = [at + 1, at + 2, at + 3].find((place) => itemAt(stated, place) !== undefined);
  const isNext =
    object !== undefined && stated.tokens.slice(at + 1, object).every(({ norm }) => ARTICLE.test(norm));
  return isNext && !saidIn(negated).has(itemAt(stated, object)!);
}

const PASSIVE = /^(?:is|are|was|were|be|been|being)$/;
const ARTICLE = /^(?:an?|the|his|her|its|their|some|new)$/;

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
