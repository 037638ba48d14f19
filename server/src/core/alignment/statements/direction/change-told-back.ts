import type { Document, Sentence } from "../../../document.ts";
import type { Link, Links } from "../../links.ts";
import type { Opposites } from "./opposed.ts";
import { type Sided, sidedIn } from "./sided.ts";

/**
 * "The fall is backdated to May", of what the sentence before tells as a rise: a noun that tells a change back takes the other
 * side, and neither the draft before it nor the counterparts of either have a word on its own.
 */
export function* changeToldBack(
  sentence: Sentence,
  linked: readonly Link[],
  draft: Document,
  links: Pick<Links, "ofDraft">,
): Generator<Opposites> {
  const [ours] = sidedIn(sentence);
  if (!ours || !tellsBack(ours)) return;
  const before = draft.sentences[sentence.index - 1];
  if (!before) return;
  const told = [...linked, ...links.ofDraft[before.index]!];
  const theirs = told.flatMap((link) => sidedIn(link.reference).map((word) => ({ word, link })));
  const around = [...theirs.map(({ word }) => word), ...sidedIn(before)];
  const sides = ours.poles.filter(({ akin, converse }) => !akin && !converse);
  const isOwn = (word: Sided) =>
    word.poles.some(({ axis, pole }) => sides.some((side) => side.axis === axis && side.pole === pole));
  if (around.some(isOwn)) return;
  const other = theirs.find(({ word }) =>
    word.poles.some(({ axis, pole }) => sides.some((side) => side.axis === axis && side.pole !== pole)),
  );
  if (other) yield { ours: ours.span, theirs: other.word.span, link: other.link, cannotStand: true };
}

/** "The fall is", "The increase, which comes": the first words of the sentence. */
function tellsBack({ sentence: { tokens }, at }: Sided): boolean {
  return (
    at === 1 &&
    /^(?:the|this|that|such)$/.test(tokens[0]!.norm) &&
    /^(?:rise|increase|fall|decrease|drop|decline|cut|reduction|gain|jump|surge|slump|growth)$/.test(
      tokens[1]!.norm,
    ) &&
    (tokens[2]?.text === "," ||
      /^(?:is|was|will|would|has|had|comes?|came|follow(?:s|ed)|means|meant|takes?|took)$/.test(
        tokens[2]?.norm ?? "",
      ))
  );
}
