import { once } from "../../cache.ts";
import type { Document, Sentence } from "../../document.ts";
import { stemOf } from "../../text/stem.ts";
import { negationsIn } from "../statements/polarity/polarity.ts";

/** In words: what is denied, and by whom. */
const longest = 7;

/**
 * True for a short sentence that only says what somebody would not do, where the draft denies the same: "Ostrow declined to
 * concede." in "her opponent, a merchant, would not concede".
 */
export function isDenialTold(sentence: Sentence, draft: Document): boolean {
  const { tokens, figures, dates } = sentence;
  if (
    figures.length === 0 &&
    dates.length === 0 &&
    tokens.length <= longestOfPower &&
    lacksPower(sentence, draft)
  )
    return true;
  const isOfAll = /^(?:none|neither)$/.test(tokens[0]?.norm ?? "");
  if ((figures.length > 0 && !isOfAll) || dates.length > 0 || tokens.length > longest + (isOfAll ? 2 : 0))
    return false;
  if (leavesItAt(sentence, draft) || givesNoReason(sentence, draft) || pleadsNotGuilty(sentence, draft))
    return true;
  // "None of the three had been vaccinated."
  const last = isOfAll ? tokens.findLast(({ kind }) => kind === "word") : undefined;
  if (last && deniedIn(draft).has(last.stem)) return true;
  return negationsIn(sentence).some(({ target }) => target !== undefined && deniedIn(draft).has(target));
}

/** "It did not give a reason." for "lost interest without saying why". */
const givesNoReason = (sentence: Sentence, { sentences }: Document) =>
  NO_REASON.test(saidIn(sentence)) && sentences.some((one) => NO_REASON.test(saidIn(one)));

const NO_REASON =
  /\b(?:(?:did|would|does|could) not (?:say why|(?:give|offer|state|name) (?:an?|any|its|his|her|their|the) (?:reason|explanation|cause)s?)|(?:gave|gives|given|giving|offer(?:ed|ing)|with) no (?:reason|explanation|cause)s?|without (?:say(?:ing)? why|explain(?:ing|ation)|(?:giving|offering|stating) (?:an?|any|its|his|her|their|the) (?:reason|explanation)s?)|(?:of what|why),? (?:\p{L}+ ){1,3}did not say)\b/u;

/** "He had pleaded not guilty." for "had denied the charges". */
const pleadsNotGuilty = (sentence: Sentence, { sentences }: Document) =>
  NOT_GUILTY.test(saidIn(sentence)) && sentences.some((one) => NOT_GUILTY.test(saidIn(one)));

const NOT_GUILTY =
  /\b(?:plead(?:s|ed)? not guilty|(?:den(?:y|ies|ied|ying)) (?:\p{L}+ ){0,2}(?:charges?|counts?|wrongdoing|allegations?|accusations?|offences?))\b/u;

const saidIn = ({ tokens }: Sentence) => tokens.map(({ norm }) => norm).join(" ");

/** In words: "The board has no legal power to block the sale." */
const longestOfPower = 11;

/** "It has no power to block them." for "the watchdog cannot stop the closures": who is not able to do it in either. */
function lacksPower(sentence: Sentence, { sentences }: Document): boolean {
  const deeds = unableTo(sentence);
  return (
    deeds.length > 0 &&
    sentences.some((one) =>
      unableTo(one).some((ours) =>
        deeds.some((deed) => deed === ours || (BARS.test(deed) && BARS.test(ours))),
      ),
    )
  );
}

/** What a sentence says that somebody has not the power to do. */
const unableTo = ({ tokens }: Sentence): string[] =>
  tokens.flatMap(({ norm }, at) => {
    const lead = tokens
      .slice(Math.max(0, at - 4), at)
      .map((token) => token.norm)
      .join(" ");
    return tokens[at]!.kind === "word" && UNABLE.test(lead) ? stemOf(norm) : [];
  });

/** Not a field of words: "it can stop them" must not tell "it cannot block them". */
const BARS = /^(?:block|stop|prevent|halt|veto|forbid|ban)$/;

const UNABLE =
  /\b(?:no (?:legal )?(?:power|powers|authority|right|means|way) to|(?:powerless|unable) to|not able to|cannot|can not|can['’]t)$/;

/** "Sutter said that he had not." for "Sutter denied that he had agreed.": what is denied the sentence before has. */
function leavesItAt({ tokens, names }: Sentence, { sentences }: Document): boolean {
  return (
    names.length > 0 &&
    tokens.some(({ norm }) => /^(?:den(?:y|ies|ied)|not|never)$|n['’]t$/.test(norm)) &&
    sentences.some(
      (one) =>
        ELLIPSIS.test(
          one.tokens
            .slice(-3)
            .map(({ norm }) => norm)
            .join(" "),
        ) && names.every(({ entity }) => one.names.some((name) => name.entity.name === entity.name)),
    )
  );
}

const ELLIPSIS = /(?:\b(?:had|has|have|did|does|do|was|were|is|are|would|will|could) not|n['’]t) ?[.”"]?$/;

/** What the draft denies, by the stem of the denied word. */
const deniedIn = once(
  ({ sentences }: Document): ReadonlySet<string> =>
    new Set(
      sentences.flatMap((one) => [
        ...negationsIn(one).flatMap(({ target }) => target ?? []),
        // "Unvaccinated"
        ...one.tokens.flatMap(({ norm }) => (/^un[a-z]{4,}ed$/.test(norm) ? stemOf(norm.slice(2)) : [])),
      ]),
    ),
);
