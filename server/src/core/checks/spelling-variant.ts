import { type Document, type Sentence, sourceSpan } from "../document.ts";
import { type HouseStyle, houseSpelling } from "../text/house-style.ts";
import { contains, overlaps } from "../text/span.ts";
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
  *run({ draft, sentences }, house) {
    if (!house) return;
    for (const sentence of sentences) {
      for (const token of commonWords(draft, sentence)) {
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

/** Words that are no names: in small letters, or with a capital only because they begin the sentence. */
export function commonWords(document: Document, sentence: Sentence): Token[] {
  const { text } = document.blocks[sentence.block]!;
  const titles = document.quotations.filter(
    ({ block, kind, start, end }) =>
      kind === "title" && block === sentence.block && overlaps({ start, end }, sentence),
  );
  return sentence.tokens.filter((token, i) => {
    if (token.kind !== "word" || !/^\p{L}[\p{Ll}]+$/u.test(token.text)) return false;
    const opens = sentence.tokens.slice(0, i).every(({ kind }) => kind === "mark");
    const next = sentence.tokens[i + 1]?.text ?? "";
    if (/^\p{Lu}/u.test(token.text) && (!opens || /^\p{Lu}/u.test(next))) return false;
    // "theatre.example.com" and "#harbour" are addresses.
    if (/[@#/\\.\w]$/.test(text.slice(0, token.start)) || /^(?:\.\w|@|\/)/.test(text.slice(token.end)))
      return false;
    return ![...sentence.names, ...titles].some((name) => contains(name, token));
  });
}
