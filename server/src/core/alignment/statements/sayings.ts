import { stemOf } from "../../text/stem.ts";
import type { Token } from "../../text/tokens.ts";

/** Words that give a statement to somebody, if only by the way. */
const sayings =
  stems(`say said says tell told claim allege allegedly accuse argue insist maintain contend testify state add believe according
  reportedly report announce warn deny write wrote suggest charge complain describe call think fear hear view opinion estimate ask
  acknowledge admit assert`);

/** Words that leave no doubt that somebody makes a statement of his own. */
const reports = stems(
  `inform explain declare confirm note reveal show conclude recall concede predict expect forecast emphasise emphasize stress recount
  argument`,
);

/** Words that do so for whatever is claimed; "fear" and "call" are weaker, "blame" and "report" are nouns too. */
const speech =
  stems(`say said says tell told claim allege accuse argue insist maintain contend testify add according warn deny write wrote
  acknowledge admit assert reckon estimate`);

/** "The state" says nothing by itself. */
export const isSaying = ({ kind, norm, stem }: Token) =>
  kind === "word" && sayings.has(stem) && norm !== "state";

export const isReport = ({ kind, stem }: Token) => kind === "word" && reports.has(stem);

export const isSpeech = ({ kind, stem }: Token) => kind === "word" && speech.has(stem);

function stems(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).map(stemOf));
}
