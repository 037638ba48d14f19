import type { GoldDocument, GoldType, Marked } from "./gold.ts";

/** How a document of IEER is made, printed under its table. */
export const IEER_RULE =
  "IEER: the text of each story, a paragraph for each indented line. Its names are people, places and organisations, so an answer that is a country's adjective or people (by the table of countries here) is taken out, for every reader.";

/** Reads a file of IEER: SGML with `<b_enamex type="PERSON">…<e_enamex>`. */
export function readIeer(file: string): GoldDocument[] {
  return [...file.matchAll(/<TEXT>([\s\S]*?)<\/TEXT>/g)].map(([, text = ""]) => ({
    paragraphs: text
      .split(/\n[ \t]+(?=\S)/)
      .map(paragraphOf)
      .filter((paragraph) => /\p{L}/u.test(paragraph.text)),
  }));
}

function paragraphOf(marked: string): { text: string; names: Marked[] } {
  const names: Marked[] = [];
  const open: { start: number; type: GoldType | undefined }[] = [];
  let text = "";
  for (const piece of newsroom(marked).split(/(<[^>]*>)/)) {
    if (!piece.startsWith("<")) text += piece;
    else if (piece.startsWith("<b_"))
      open.push({ start: text.length, type: TYPES[/<b_enamex type="(\w+)/.exec(piece)?.[1] ?? ""] });
    else if (piece.startsWith("<e_")) {
      const { start, type } = open.pop() ?? {};
      if (start !== undefined && type) names.push({ start, end: text.length, type });
    }
  }
  return { text, names: names.sort((a, b) => a.start - b.start) };
}

/** Wraps joined, and the wire's marks set as marks: `` and '' are quotation marks, _ between spaces is a dash. */
function newsroom(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/``|''/g, '"')
    .replace(/ _ /g, " - ")
    .replace(/&(?:AMP|amp);/g, "&");
}

const TYPES: Readonly<Record<string, GoldType>> = {
  PERSON: "person",
  LOCATION: "place",
  ORGANIZATION: "organisation",
};
