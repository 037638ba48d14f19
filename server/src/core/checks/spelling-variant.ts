import { once } from "../cache.ts";
import { type Document, type Sentence, sourceSpan } from "../document.ts";
import { type HouseStyle, houseSpelling } from "../text/house-style.ts";
import { contains } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import type { Check } from "./check.ts";
import { matchCase, replace } from "./evidence.ts";

/** A word has the spelling of the other side of the Atlantic. */
export const spellingVariant: Check = {
  meta: {
    code: "spelling/variant",
    severity: "hint",
    says: "The spelling is not the one of the house style.",
    means:
      "With a house style set, British or American spellings that are not its own are hinted at, in quotations too: how a spoken word is spelled is the newsroom's choice. Names and titles of works keep theirs. Without a house style both are equal and nothing is said.",
    example: {
      reference: "With en-US as the house style: The center is closed.",
      draft: "The centre is closed.",
      fixed: "The center is closed.",
    },
  },
  looksAt: "paragraph",
  *run({ draft, sentences }, house) {
    if (!house) return;
    for (const sentence of sentences) {
      for (const token of variantWords(draft, sentence)) {
        const spelling = houseSpelling(token.text.toLowerCase(), house);
        if (!spelling) continue;
        const newText = matchCase(spelling, token.text);
        yield {
          message: `House style (${styles[house]}) has “${newText}”.`,
          span: sourceSpan(draft, sentence.block, token),
          fixes: [
            {
              title: `Change to ${newText}`,
              preferred: true,
              edits: [replace(draft, sentence.block, token, newText)],
            },
          ],
        };
      }
    }
  },
};

const styles: Readonly<Record<HouseStyle, string>> = { "en-GB": "British", "en-US": "American" };

/** Words that have another spelling across the Atlantic, where they are no names. */
export function variantWords(document: Document, sentence: Sentence): Token[] {
  return variantsIn(sentence.tokens).filter((token) => isCommon(document, sentence, token));
}

/** The tokens of a sentence never change, and few of them have a variant. */
export const variantsIn = once((tokens: readonly Token[]): readonly Token[] => tokens.filter(hasVariant));

function hasVariant({ kind, text }: Token): boolean {
  if (kind !== "word" || !/^\p{L}\p{Ll}+$/u.test(text)) return false;
  const word = text.toLowerCase();
  return houseSpelling(word, "en-US") !== undefined || houseSpelling(word, "en-GB") !== undefined;
}

/** In small letters, or with a capital only because it begins the sentence; in no name, title of a work or address. */
function isCommon(document: Document, sentence: Sentence, token: Token): boolean {
  const { text } = document.blocks[sentence.block]!;
  if (/^\p{Lu}/u.test(token.text)) {
    const at = sentence.tokens.indexOf(token);
    const opens = sentence.tokens.slice(0, at).every(({ kind }) => kind === "mark");
    if (!opens || /^\p{Lu}/u.test(sentence.tokens[at + 1]?.text ?? "")) return false;
  }
  // "theatre.example.com" and "#harbour" are addresses.
  if (/[@#/\\.\w]$/.test(text.slice(Math.max(0, token.start - 1), token.start))) return false;
  if (/^(?:\.\w|@|\/)/.test(text.slice(token.end, token.end + 2))) return false;
  return (
    !sentence.names.some((name) => contains(name, token)) &&
    !document.quotations.some(
      (work) => work.kind === "title" && work.block === sentence.block && contains(work, token),
    )
  );
}
