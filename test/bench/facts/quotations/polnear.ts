import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../../../server/src/core/text/span.ts";
import type { GoldDocument, GoldQuotation, Placed } from "./gold.ts";

/** How a quotation of PolNeAR is made, printed under the table. */
export const POLNEAR_RULE =
  "PolNeAR: a direct quotation is a piece of a Content span that begins with an opening double mark and ends with a closing one (a comma or stop after it, and space, are left out); what stands in several pairs of marks or in several paragraphs is one quotation for each. A story with several annotators is taken from the first.";

/** Reads the stories of PolNeAR from `FOLDER/{train,dev,test}/{text,attributions}`; none where they are not there. */
export function readPolnear(folder: string): GoldDocument[] {
  return ["train", "dev", "test"]
    .map((part) => join(folder, part))
    .filter((part) => existsSync(join(part, "attributions")))
    .flatMap(readPart);
}

function readPart(folder: string): GoldDocument[] {
  const files = new Map<string, string>();
  for (const file of readdirSync(join(folder, "attributions")).sort()) {
    const name = file.replace(/_[0-9a-f]{4}\.ann$/, "");
    if (!files.has(name)) files.set(name, file);
  }
  return [...files].map(([name, file]) =>
    documentOf(
      name,
      readFileSync(join(folder, "text", `${name}.txt`), "utf8"),
      readFileSync(join(folder, "attributions", file), "utf8"),
    ),
  );
}

function documentOf(name: string, text: string, annotations: string): GoldDocument {
  const paragraphs = [...text.matchAll(/.*\p{L}.*/gu)].map(({ index, 0: line }) => ({ start: index, line }));
  const place = ({ start, end }: Span): Placed[] =>
    paragraphs.flatMap((paragraph, block) => {
      const from = Math.max(0, start - paragraph.start);
      const to = Math.min(paragraph.line.length, end - paragraph.start);
      return from < to ? [{ block, start: from, end: to }] : [];
    });
  const spans = spansOf(text, annotations);
  const quotations: GoldQuotation[] = [];
  for (const roles of attributionsOf(annotations)) {
    const of = (role: string) =>
      roles.filter((each) => each.role.startsWith(role)).flatMap(({ id }) => spans.get(id) ?? []);
    const source = of("Source").flatMap(place)[0];
    const cue = of("Cue").flatMap(place)[0];
    for (const placed of of("Content").flatMap((span) => bounded(text, span).flatMap(place))) {
      const line = paragraphs[placed.block]!.line;
      for (const run of quotedIn(line, placed))
        quotations.push({ ...run, block: placed.block, ...(source && { source }), ...(cue && { cue }) });
    }
  }
  const allOf = (wanted: string) =>
    [...spans.values()]
      .flat()
      .filter(({ kind }) => kind === wanted)
      .flatMap(place);
  return {
    name,
    paragraphs: paragraphs.map(({ line }) => line),
    quotations: distinct(quotations),
    contents: allOf("Content"),
    discarded: allOf("Discard"),
  };
}

interface Piece extends Span {
  readonly kind: string;
}

/** `T3	Content 115 290;300 310	words`: the pieces of each span. Offsets count code points there, UTF-16 units here. */
function spansOf(text: string, annotations: string): Map<string, Piece[]> {
  const offset = unitsOf(text);
  const spans = new Map<string, Piece[]>();
  for (const match of annotations.matchAll(/^(T\d+)\t(\S+) ([\d ;]+)\t/gm)) {
    const [, id = "", kind = "", pieces = ""] = match;
    const read = pieces.split(";").map((piece) => {
      const [start = 0, end = 0] = piece.split(" ").map(Number);
      return { kind, start: offset(start), end: offset(end) };
    });
    spans.set(
      id,
      read.sort((a, b) => a.start - b.start),
    );
  }
  return spans;
}

function unitsOf(text: string): (codePoint: number) => number {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (codePoint) => codePoint;
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  return (codePoint) => units[codePoint] ?? at;
}

/** `E1	Attribution:T4 Content:T3 Cue:T2 Source:T1`. */
function attributionsOf(annotations: string): { role: string; id: string }[][] {
  return [...annotations.matchAll(/^E\d+\t(.*)$/gm)].map(([, roles = ""]) =>
    roles
      .trim()
      .split(/\s+/)
      .map((role) => {
        const [name = "", id = ""] = role.split(":");
        return { role: name, id };
      }),
  );
}

/** The span itself where marks bound it, without space and a stop after the closing one. */
function bounded(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const [lead = ""] = /^\s*/.exec(words) ?? [];
  const [tail = ""] = /[\s,.]*$/.exec(words) ?? [];
  const from = start + lead.length;
  const to = end - tail.length;
  return from + 1 < to && /["“]/.test(text[from]!) && /["”]/.test(text[to - 1]!)
    ? [{ start: from, end: to }]
    : [];
}

/** What stands between marks in a span: straight ones open where a space or nothing stands before them. */
function quotedIn(line: string, { start, end }: Span): Span[] {
  const runs: Span[] = [];
  let open = -1;
  const push = (from: number, to: number) => {
    const words = line.slice(from, to);
    const lead = words.length - words.trimStart().length;
    if (words.trim() !== "") runs.push({ start: from + lead, end: from + words.trimEnd().length });
  };
  for (const { index, 0: mark } of line.slice(start, end).matchAll(/["“”]/g)) {
    const at = start + index;
    const opens = mark === "“" || (mark === '"' && /^$|[\s([—–-]/.test(line[at - 1] ?? ""));
    if (opens && open < 0) open = at + 1;
    else if (!opens && open >= 0) {
      push(open, at);
      open = -1;
    }
  }
  if (open >= 0) push(open, end);
  return runs;
}

function distinct(quotations: readonly GoldQuotation[]): GoldQuotation[] {
  const seen = new Map<string, GoldQuotation>();
  for (const quotation of quotations) {
    const key = `${quotation.block} ${quotation.start}`;
    const other = seen.get(key);
    if (!other || (!other.source && quotation.source)) seen.set(key, quotation);
  }
  return [...seen.values()].sort((a, b) => a.block - b.block || a.start - b.start);
}
