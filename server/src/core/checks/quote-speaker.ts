import { type Document, sourceSpan } from "../document.ts";
import { compareNames } from "../facts/names/equality.ts";
import type { Quotation } from "../facts/quotations/quotation.ts";
import { resolveSpeaker } from "../facts/quotations/speaker.ts";
import type { Check } from "./check.ts";
import { evidenceAt, replace, where, wordsAt } from "./evidence.ts";

/** The same words, given to another speaker. */
export const quoteSpeaker: Check = {
  meta: {
    code: "quote/speaker",
    severity: "error",
    says: "The reference gives these words to another speaker.",
    means:
      "The words are the reference's and the speaker is not. It is silent where the draft names the speaker by an office, by a pronoun, or not at all.",
    example: {
      reference: '"This was made without a warrant," Rocha said.',
      draft: '"This was made without a warrant," Matos said.',
      fixed: '"This was made without a warrant," Rocha said.',
    },
  },
  looksAt: "paragraph",
  *run({ quotations, draft }) {
    for (const pairing of quotations) {
      if (pairing.state !== "same" && pairing.state !== "altered") continue;
      const { reference } = pairing;
      const theirs = reference.quotation;
      if (!pairing.draft.speaker || !theirs?.speaker) continue;
      // Whom a pronoun means is a guess; only a speaker who is named can be the wrong one.
      if (pronoun.test(pairing.draft.speaker.text)) continue;
      const ourName = resolveSpeaker(pairing.draft, draft.names);
      const theirName = resolveSpeaker(theirs, reference.document.names);
      if (!ourName || !theirName || compareNames(ourName, theirName) !== "different") continue;
      if (
        pairing.draft.speaker.text.includes(lastWord(theirName)) ||
        theirs.speaker.text.includes(lastWord(ourName))
      )
        continue;
      if (speaksFor(ourName, theirs.speaker, reference.document)) continue;
      const { block, ...span } = pairing.draft.speaker;
      yield {
        message: `Reference gives these words to ${theirName} ${where(reference.document, reference.block)}.`,
        span: sourceSpan(draft, block, span),
        reference: evidenceAt(reference.document, theirs.speaker.block, theirs.speaker),
        fixes: /^\p{Lu}/u.test(wordsAt(draft, block, span))
          ? [
              {
                title: `Change to ${theirName}`,
                preferred: true,
                edits: [replace(draft, block, span, theirName)],
              },
            ]
          : [],
      };
    }
  },
};

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
const lastWord = (name: string) => name.slice(name.lastIndexOf(" ") + 1);
