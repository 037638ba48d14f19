import { tellsOfRest } from "../alignment/pairs/derived/complements.ts";
import { admittedForDenied } from "../alignment/statements/direction/admitted-for-denied.ts";
import { againstDifference } from "../alignment/statements/direction/against-difference.ts";
import { againstFigures } from "../alignment/statements/direction/against-figures.ts";
import { changeToldBack } from "../alignment/statements/direction/change-told-back.ts";
import { contraryTwins } from "../alignment/statements/direction/contrary-twins.ts";
import { exchangedNouns } from "../alignment/statements/direction/exchanged-nouns.ts";
import { oppositesIn } from "../alignment/statements/direction/opposed.ts";
import { isOnOneSideWith, isToldBeside } from "../alignment/statements/direction/opposed-sides.ts";
import { otherKin } from "../alignment/statements/direction/other-kin.ts";
import type { Sentence } from "../document.ts";
import type { Span } from "../text/span.ts";
import type { Check } from "./check.ts";
import { evidenceOf, replace, spanOf, whereOf } from "./evidence.ts";

/** What went up goes down, what was a profit is a loss, who was charged is convicted. */
export const statementDirection: Check = {
  meta: {
    code: "statement/direction",
    severity: "error",
    says: "A word stands where the reference has its opposite, or another of its kind.",
    means:
      "A word stands where the reference has its opposite: rose and fell, profit and loss, convicted and charged, killed and injured; or, between the same words, another of its kind: the lorry and the bus, the average and the median. It is silent where the sentence was turned around with it (“A beat B”, “B lost to A”) or where two reversals cancel each other.",
    example: {
      reference: "Shares in the company rose 4 percent.",
      draft: "Shares in the company fell 4 percent.",
      fixed: "Shares in the company rose 4 percent.",
    },
  },
  looksAt: "paragraph",
  *run({ draft, sentences, authorities }) {
    for (const { document, links } of authorities) {
      for (const sentence of sentences) {
        const linked = links.ofDraft[sentence.index]!;
        if (linked.some((link) => link.exact)) continue;
        const opposites = [
          ...oppositesIn({ sentence, links }, linked),
          ...[...contraryTwins(sentence, linked, document)].filter(({ areOffices }) => !areOffices),
          ...exchangedNouns(sentence, linked),
          ...otherKin(sentence, linked, document),
          ...admittedForDenied(sentence, draft, document, links),
          ...changeToldBack(sentence, linked, draft, links),
        ];
        for (const { ours, from, to, link, theirs } of [
          ...againstFigures(sentence, linked, draft),
          ...againstDifference(sentence, linked, draft, document),
        ]) {
          if (opposites.some((one) => one.ours.start === ours.start)) continue;
          const source = { fact: theirs, sentence: link.reference, document };
          yield {
            message: `The figures go the other way, from ${from.text} to ${to.text}, as in the reference ${whereOf(source)}.`,
            span: spanOf({ fact: ours, sentence, document: draft }),
            reference: evidenceOf(source),
            fixes: [],
          };
        }
        // "Most expected them to fail" for "few believed that they would succeed": two reversals cancel each other.
        if (opposites.length === 2 && opposites.filter(({ ours }) => QUANTIFIER.test(ours.text)).length === 1)
          continue;
        for (const { ours, theirs, link, cannotStand } of opposites) {
          if (
            authorities.some((other) => other.document !== document && isOnOneSideWith(other, sentence, ours))
          )
            continue;
          if (isToldBeside({ document, links }, link, ours)) continue;
          if (agreesWithFigures(ours, sentence)) continue;
          if (isStageBefore(ours, draft.sentences[sentence.index + 1])) continue;
          // "Not guilty" and "guilty": what is denied is for the check on negations.
          if (/^guilty$/i.test(ours.text) && /^guilty$/i.test(theirs.text)) continue;
          // "One of the seven years earned a profit" for "six of the seven lost money"
          if (tellsOfRest(sentence, link.reference)) continue;
          const source = { fact: theirs, sentence: link.reference, document };
          yield {
            message: `Reference says “${theirs.text}” ${whereOf(source)}.`,
            span: spanOf({ fact: ours, sentence, document: draft }),
            reference: evidenceOf(source),
            fixes: cannotStand
              ? []
              : [
                  {
                    title: `Change to ${theirs.text}`,
                    preferred: true,
                    edits: [replace(draft, sentence.block, ours, theirs.text)],
                  },
                ],
          };
        }
      }
    }
  },
};

/** "He had been charged with 17 offences. The court convicted him of 14": the verdict is told next. */
const isStageBefore = ({ text }: { readonly text: string }, next: Sentence | undefined): boolean =>
  /^(?:charged|accused|indicted|arrested|tried)$/i.test(text) &&
  (next?.tokens ?? []).some(({ norm }) =>
    /^(?:convicted|guilty|acquitted|cleared|sentenced|jailed)$/.test(norm),
  );

const QUANTIFIER = /^(?:few|most|many|all|none|both|neither|nobody|everybody|everyone)$/i;

/** "Inflation was 8.5%, down from 9.2%" for "prices rose 8.5 percent, compared with 9.2": it says what its own figures say. */
function agreesWithFigures(
  { start, end, text }: Span & { readonly text: string },
  { tokens, figures }: Sentence,
) {
  const from = tokens.find((token) => token.start >= end);
  const [to, then] = [
    figures.findLast((one) => one.end <= start),
    figures.find((one) => one.start >= (from?.end ?? end)),
  ];
  if (!/^(?:up|down)$/i.test(text) || from?.norm !== "from" || !to || !then || to.kind !== then.kind)
    return false;
  return /^up$/i.test(text) ? to.value > then.value : to.value < then.value;
}
