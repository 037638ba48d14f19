import type { Document } from "../../document.ts";
import { compareNames } from "../../facts/names/equality.ts";
import type { Quotation } from "../../facts/quotations/quotation.ts";
import { resolveSpeaker } from "../../facts/quotations/speaker.ts";
import type { QuotationPlace } from "./quotation-changes.ts";
import { areOtherWalks } from "./walks-of-life.ts";

/** The name that a reference gives the words to, where it is not the draft's. */
export function otherSpeaker(
  ours: Quotation,
  draft: Document,
  { document, quotation: theirs }: QuotationPlace,
): string | undefined {
  if (!ours.speaker || !theirs?.speaker) return undefined;
  // Whom a pronoun means is a guess; only a speaker who is named can be the wrong one.
  if (pronoun.test(ours.speaker.text)) return undefined;
  const ourName = resolveSpeaker(ours, draft.names, (block) => draft.blocks[block]!.text);
  const theirName = resolveSpeaker(theirs, document.names, (block) => document.blocks[block]!.text);
  if (!ourName) return otherWalk(ours.speaker.text, theirs.speaker.text, theirName, document);
  if (!theirName || compareNames(ourName, theirName) !== "different") return undefined;
  // Of two Roches each has the last name of the other.
  const [ourWords, theirWords] = [
    ours.speaker.text.replace(ourName, ""),
    theirs.speaker.text.replace(theirName, ""),
  ];
  if (isNamedIn(ourWords, theirName) || isNamedIn(theirWords, ourName)) return undefined;
  return speaksFor(ourName, theirs.speaker, document) ? undefined : theirName;
}

/** "The prosecutor said" where the reference has "his lawyer, Tom Abara, said": what that one is, wherever it says so. */
function otherWalk(
  ours: string,
  theirs: string,
  theirName: string | undefined,
  document: Document,
): string | undefined {
  const mentions = theirName
    ? document.sentences.flatMap(({ names }) => names.filter(({ entity }) => entity.name === theirName))
    : [];
  const titles = mentions.flatMap(({ title, roles }) =>
    [title, ...(roles ?? [])].map((one) => one?.text ?? ""),
  );
  return areOtherWalks(ours, [theirs, ...titles].join(" ")) ? (theirName ?? theirs) : undefined;
}

/** "Otto Faber, a spokesman for Brennholt" speaks for Brennholt: it is named in his sentence. */
function speaksFor(
  ourName: string,
  { block, start }: NonNullable<Quotation["speaker"]>,
  { sentences }: Document,
): boolean {
  const sentence = sentences.find((each) => each.block === block && each.start <= start && start < each.end);
  return (sentence?.names ?? []).some(
    ({ entity }) => entity.type !== "person" && compareNames(ourName, entity.name) !== "different",
  );
}

const pronoun = /^(?:he|she|they|it|we|i|who)$/i;

/** True where the words have somebody's last name: "Orbin, its chief", but not "Orbin's predecessor", who is another. */
function isNamedIn(words: string, name: string): boolean {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  return words
    .split(last)
    .slice(1)
    .some((behind) => !/^['’]s? \p{Ll}/u.test(behind));
}
