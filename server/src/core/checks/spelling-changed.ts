import type { Linked } from "../alignment/aligned.ts";
import type { Link } from "../alignment/links.ts";
import { certainlyReplaced, type Replaced, replacedWords } from "../alignment/spelling/replaced-words.ts";
import { oncePer } from "../cache.ts";
import type { Document, Placed, Sentence } from "../document.ts";
import type { Finding } from "../findings/finding.ts";
import type { Token } from "../text/tokens.ts";
import type { Check } from "./check.ts";
import { evidenceOf, isQuoted, matchCase, replace, spanOf, whereOf } from "./evidence.ts";

/** A word became one that looks or sounds like it. */
export const spellingChanged: Check = {
  meta: {
    code: "spelling/changed",
    severity: "warning",
    says: "A word became a look- or sound-alike of the reference's.",
    means:
      "A word of the reference became another that looks or sounds like it, so that no spelling checker stops at it: “principal” and “principle”, “formerly” and “formally”, “than” and “then”. It is silent about UK and US spellings, about a word that the draft exchanged on purpose for one that only begins alike, and about words that the reference does not have.",
    example: {
      reference: "The bank, formerly state-owned, has closed.",
      draft: "The bank, formally state-owned, has closed.",
      fixed: "The bank, formerly state-owned, has closed.",
    },
  },
  looksAt: "paragraph",
  *run({ draft, sentences, authorities, older }) {
    for (const sentence of sentences) {
      const { text } = draft.blocks[sentence.block]!;
      const told = new Set<Token>();
      for (const { document, links } of authorities) {
        const linked = links.ofDraft[sentence.index]!;
        if (linked.some((link) => link.exact)) continue;
        for (const replaced of replacedIn({ sentence, text, authority: { document, links } }, linked)) {
          told.add(replaced.word);
          yield* finding(replaced, { sentence, document: draft }, document);
        }
      }
      if (authorities.some(({ links }) => links.ofDraft[sentence.index]!.some((link) => link.exact)))
        continue;
      for (const { document } of older) {
        for (const replaced of certainlyReplaced(sentence, text, document)) {
          if (told.has(replaced.word)) continue;
          told.add(replaced.word);
          yield* finding(replaced, { sentence, document: draft }, document);
        }
      }
    }
  },
};

function* finding(
  { word, twin }: Replaced,
  ours: Omit<Placed<Token>, "fact">,
  reference: Document,
): Generator<Omit<Finding, "code" | "severity">> {
  const place = { fact: word, ...ours };
  if (isQuoted(place)) return;
  const source = { fact: twin.token, sentence: twin.sentence, document: reference };
  const newText = matchCase(twin.token.text, word.text);
  yield {
    message: `Reference says “${twin.token.text}” ${whereOf(source)}.`,
    span: spanOf(place),
    reference: evidenceOf(source),
    fixes: [
      {
        title: `Change to ${newText}`,
        preferred: true,
        edits: [replace(ours.document, ours.sentence.block, word, newText)],
      },
    ],
  };
}

/** Looked for once beside the same counterparts. */
const replacedIn = oncePer(
  (
    {
      sentence,
      text,
      authority: { document, links },
    }: { readonly sentence: Sentence; readonly text: string; readonly authority: Linked },
    linked: readonly Link[],
  ) => {
    const sentences = linked.map((link) => link.reference);
    return replacedWords(sentence, text, { document, sentences, weight: links.weight });
  },
);
