import type { GoldDocument, GoldType, Marked } from "./gold.ts";

/** How a document of CoNLL-2003 is made, printed under its table. */
export const CONLL_RULE =
  "CoNLL-2003: testa and testb, a document for each -DOCSTART-, a paragraph for each sentence, its tokens joined as a newspaper sets them. Lines without a lower-case letter (headlines, datelines) are left out.";

/** Reads a file of CoNLL-2003: a token, its tags and the name's tag on each line, an empty line behind each sentence. */
export function readConll(file: string): GoldDocument[] {
  return file
    .split(/^-DOCSTART-.*$/m)
    .slice(1)
    .map((document) => ({
      paragraphs: document
        .split(/\n\s*\n/)
        .map((sentence) => sentence.split("\n").filter((line) => line.trim() !== ""))
        .filter((lines) => lines.some((line) => /\p{Ll}/u.test(line.split(" ")[0]!)))
        .map(paragraphOf),
    }))
    .filter(({ paragraphs }) => paragraphs.length > 0);
}

function paragraphOf(lines: readonly string[]): { text: string; names: Marked[] } {
  let text = "";
  let open = false;
  let last = "O";
  const names: Marked[] = [];
  for (const line of lines) {
    const [token = "", , , tag = "O"] = line.split(" ");
    const quote = token === '"';
    const apart =
      text !== "" && !(quote && open) && !CLOSES.test(token) && !OPENS.test(text) && !atQuote(text, open);
    if (apart) text += " ";
    const start = text.length;
    text += token;
    if (quote) open = !open;
    if (tag !== "O") {
      const before = names.at(-1);
      if (before && last.slice(2) === tag.slice(2) && tag.startsWith("I-") && last !== "O")
        names[names.length - 1] = { ...before, end: text.length };
      else names.push({ start, end: text.length, type: TYPES[tag.slice(2)] ?? "other" });
    }
    last = tag;
  }
  return { text, names };
}

/** True right behind an opening quotation mark. */
function atQuote(text: string, open: boolean): boolean {
  return open && text.endsWith('"');
}

const CLOSES = /^(?:[.,;:?!)\]%]|'s|'|n't|'(?:re|ve|ll|d|m)|\.\.\.)$/;
const OPENS = /[([$]$/;
const TYPES: Readonly<Record<string, GoldType>> = { PER: "person", LOC: "place", ORG: "organisation" };
