import type { Figure } from "../facts/figures/figure.ts";
import { eachSentence, type Misfit } from "./misfit.ts";
import { inWords } from "./parts.ts";
import { type Skeleton, skeletonOf } from "./skeleton.ts";

/** Votes that are more than there were voters, and a season whose wins, draws and defeats are not its games. */
export const misfitTallies = eachSentence((document, sentence): Misfit[] => {
  if (sentence.figures.length < 2) return [];
  const skeleton = skeletonOf(document, sentence);
  return [voteOf(skeleton), recordOf(skeleton)].flatMap((found) => {
    if (!found || found.values.length === 0) return [];
    const { total, values, others } = found;
    const sum = values.reduce((all, value) => all + value, 0);
    const exact = [total, ...others].every(({ comparator }) => comparator === "exactly");
    if (!exact || (found.full ? sum === total.value : sum <= total.value)) return [];
    return {
      key: `${[...values].sort((a, b) => a - b).join("+")}=${total.value}`,
      sentence,
      at: total,
      others,
      message: `${inWords(values)} come to ${sum}, not ${total.value}.`,
      right: sum,
    };
  });
});

interface Tally {
  readonly total: Figure;
  readonly values: readonly number[];
  readonly others: readonly Figure[];
  /** True where nobody can be absent. */
  readonly full: boolean;
}

const voting =
  /\b(?:vot\w+|rul(?:ed|ing)|split|divided|majority|decision|verdict|ballots?|pass(?:ed|es)|reject\w*|approv\w*|uph[eo]ld\w*|overturn\w*)\b/i;
const sport =
  /\b(?:win|wins|won|beat|beats|lost|draw|drew|match|game|goals?|squad|season|half-time|league)\b/i;
const body =
  /<(\d+)>[- ](?:member|judge|justice|seat|strong)\b|\b(?:among|between|of) (?:the |its |their |all )?<(\d+)> (?:\p{L}+ )?(?:judges|justices|jurors|members|lawmakers|senators|councillors|councilors|deputies|delegates|voters|votes|ballots|panellists|panelists)\b/iu;
const split = /\b(?:split|divided) (?:by )?<\d+>/i;

/** "split 5-4 among its nine judges", "The nine-member court ruled 5-4". */
function voteOf({ text, figures }: Skeleton): Tally | undefined {
  const found = body.exec(text);
  if (!found || !voting.test(text) || sport.test(text)) return undefined;
  const total = figures[Number(found[1] ?? found[2])]!;
  const scores = figures.filter(({ kind, parts }) => kind === "score" && parts?.length === 2);
  const [score] = scores;
  if (!score || scores.length > 1 || total.kind !== "cardinal") return undefined;
  const full = split.test(text) || /(?:votes|ballots) cast\b/i.test(text);
  return { total, values: score.parts!, others: [score], full };
}

const results = [
  /\b(?:won|winning) <(\d+)>(?: times| matches| games)?,? (?:and )?(?:drew|drawn|drawing|tied) <(\d+)>,? and (?:lost|losing) <(\d+)>/i,
  /<(\d+)> (?:wins|victories),? <(\d+)> (?:draws|ties),? and <(\d+)> (?:defeats?|losses|loss)\b/i,
];
const played =
  /\b(?:of|in|from|over|after) (?:(?:the|their|its|his|her|all|those|only|just|first|last|past|previous|opening) ){0,3}<(\d+)> (?:[\p{L}-]+ ){0,3}(?:games|matches|fixtures|outings|meetings)\b/iu;

/** "won 12, drew five and lost three of their 20 games". */
function recordOf({ text, figures }: Skeleton): Tally | undefined {
  const games = played.exec(text);
  const record = games && results.map((result) => result.exec(text)).find(Boolean);
  if (!record) return undefined;
  const others = record.slice(1, 4).map((index) => figures[Number(index)]!);
  const total = figures[Number(games[1])]!;
  if (others.includes(total)) return undefined;
  return { total, others, values: others.map(({ value }) => value), full: true };
}
