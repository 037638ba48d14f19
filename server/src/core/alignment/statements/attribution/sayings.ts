import { stemOf } from "../../../text/stem.ts";
import type { Token } from "../../../text/tokens.ts";

/** Words that give a statement to somebody, if only by the way. */
const sayings =
  stems(`say said says tell told claim allege allegedly accuse argue insist maintain contend testify state add believe according
  reportedly report announce warn deny write wrote suggest charge complain describe call think fear hear view opinion estimate ask
  acknowledge admit assert rejoice exult enthuse quip muse fume grumble sigh retort`);

/** Words that leave no doubt that somebody makes a statement of his own. */
const reports = stems(
  `inform explain declare disclose confirm note reveal show conclude recall concede predict expect forecast emphasise emphasize stress recount
  argument`,
);

/** Words that do so for whatever is claimed; "fear" and "call" are weaker, "blame" and "report" are nouns too. */
const speech =
  stems(`say said says tell told claim allege accuse argue insist maintain contend testify add according warn deny write wrote
  acknowledge admit assert reckon estimate`);

export const isSaying = (token: Token) => token.kind === "word" && sayings.has(token.stem) && !isState(token);

export const isReport = ({ kind, stem }: Token) => kind === "word" && reports.has(stem);

export const isSpeech = (token: Token) =>
  token.kind === "word" && (speech.has(token.stem) || /^blame[sd]$/.test(token.norm)) && !isState(token);

/** "Put the number of dead at 12", "puts it at about $3 million": who gives a figure says so. */
export function putsAt(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:puts?|putting)$/.test(tokens[at]!.norm)) return false;
  const behind = tokens.slice(at + 1, at + longestObject);
  return behind.some(({ norm }, i) => norm === "at" && behind.slice(i + 1, i + 5).some(isAmount));
}

/** In words and marks. */
const longestObject = 14;

const isAmount = ({ kind, norm, text }: Token) =>
  kind === "number" || /^[$£€]/.test(text) || AMOUNT.test(norm);
const AMOUNT =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds|thousands|half|double|twice)$/;

/** "As Owens, the secretary, put it", "in the words of its owner": somebody says it, without a verb of saying. */
export const isPutByOne = (tokens: readonly Token[]) =>
  tokens.some(({ norm }, at) => {
    const next = tokens.slice(at + 1, at + 5).map((token) => token.norm);
    if (putsAt(tokens, at)) return true;
    if (norm === "in" && next[0] === "the" && WORDS.test(next[1] ?? "") && next[2] === "of") return true;
    // "To the opposition the vote was rigged"
    // "For Averill, who speaks for the opposition, that comes too late"
    if (at === 0 && norm === "for" && /^\p{Lu}/u.test(tokens[1]?.text ?? ""))
      return tokens.some(
        (token, i) =>
          i > 1 &&
          i < 16 &&
          token.text === "," &&
          /^(?:that|this|it|they|there)$/.test(tokens[i + 1]?.norm ?? ""),
      );
    if (at === 0 && norm === "to") return /^(?:the|its|his|her|their|many|some|critics)$/.test(next[0] ?? "");
    // "The ministry's case is that it did"
    if (CASE.test(norm) && OWNER.test(tokens[at - 1]?.text ?? ""))
      return tokens
        .slice(at + 1, at + 7)
        .some((token, i, all) => BE.test(token.norm) && all[i + 1]?.norm === "that");
    // "By the union's count", "on its own reckoning", "in Fisher's version"
    if (/^(?:by|on|in)$/.test(norm))
      return (
        tokens.slice(at + 1, at + 4).some(({ text }) => OWNER.test(text)) &&
        next.some((word) => ACCOUNT.test(word))
      );
    // "Roth, who leads the union, sees 600 jobs in danger".
    if (VIEW.test(norm) && !/^(?:is|are|was|were|be|been|to)$/.test(tokens[at - 1]?.norm ?? "")) return true;
    return (
      /^puts?$/.test(norm) &&
      next[0] === "it" &&
      tokens.slice(Math.max(0, at - 10), at).some((token) => token.norm === "as")
    );
  });

/** "Both sides held each other responsible", "she found fault with the line": somebody accuses, without a verb of saying. */
export const holdsResponsible = (tokens: readonly Token[]) =>
  tokens.some(
    ({ norm }, at) =>
      (/^(?:hold|holds|held|holding)$/.test(norm) &&
        tokens.slice(at + 1, at + 7).some((token) => token.norm === "responsible")) ||
      (/^(?:find|finds|found|finding)$/.test(norm) && tokens[at + 1]?.norm === "fault"),
  );

const OWNER = /['’]s?$|^(?:its|his|her|their)$/i;
const ACCOUNT =
  /^(?:count|account|reckoning|estimate|tally|figures|calculations?|telling|version|view|opinion|words|eyes)$/;
const WORDS = /^(?:words|view|opinion|account|telling|estimation|judgment|eyes)$/;
const CASE = /^(?:case|defence|defense|complaint|argument|charge|contention|grievance|line|version|theory)$/;
const BE = /^(?:is|was|has|had|been)$/;

const VIEW = /^(?:sees|finds|doubts|fears|reckons|regards|considers|considered|regarded|feared|doubted)$/;

/** "The state" and "the United States" say nothing by themselves. */
const isState = ({ norm, text }: Token) => norm === "state" || text === "States";

function stems(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).map(stemOf));
}
