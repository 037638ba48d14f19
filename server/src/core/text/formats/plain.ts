import { type BlockBuilder, createBlockBuilder, type RawBlock } from "../block-builder.ts";
import type { Span } from "../span.ts";
import type { Role } from "../story.ts";
import { type Line, lineMark, runsOf } from "./plain-lines.ts";
import { paragraphsIn } from "./plain-paragraphs.ts";
import { cellsOf, partsOf } from "./plain-tables.ts";
import { openEnvelope } from "./wire-envelope.ts";

/**
 * The blocks of plain text from offset `from` on: paragraphs between blank lines, those of hard-wrapped wire copy, and the rows
 * of tables that are set in columns.
 */
export function readPlain(text: string, from = 0): RawBlock[] {
  const envelope = openEnvelope(text, from);
  const builder = createBlockBuilder(text);
  const furniture = (span: Span | undefined, role: Role) =>
    (span ? runsOf(text, span) : []).flatMap((run) => {
      const block = paragraph(text, builder, run);
      return block ? [{ ...block, role }] : [];
    });
  return [
    ...furniture(envelope.header, "slug"),
    ...story(text, builder, envelope.text),
    ...furniture(envelope.trailer, "credit"),
  ];
}

function story(text: string, builder: BlockBuilder, span: Span): RawBlock[] {
  const parts = runsOf(text, span).flatMap(partsOf);
  const prose = paragraphsIn(parts.filter(({ kind }) => kind === "prose").map(({ lines }) => lines));
  const blocks = [
    ...prose.flatMap((lines) => paragraph(text, builder, lines) ?? []),
    ...parts
      .filter(({ kind }) => kind === "table")
      .flatMap(({ lines }) => lines.flatMap((line) => row(text, builder, line) ?? [])),
  ];
  return blocks.sort((one, other) => one.start - other.start);
}

function paragraph(text: string, builder: BlockBuilder, lines: readonly Line[]): RawBlock | undefined {
  const start = lines[0]!.start;
  const end = lines.at(-1)!.end;
  take(text, builder, start, end);
  return builder.build(start, end, marked.test(text.slice(start, end)) ? "heading" : "paragraph");
}

function row(text: string, builder: BlockBuilder, line: Line): RawBlock | undefined {
  const cells = cellsOf(line, text);
  for (const [i, cell] of cells.entries()) {
    if (i > 0) builder.replace(cells[i - 1]!.end, cell.start, " | ");
    take(text, builder, cell.start, cell.end);
  }
  return builder.build(line.start, line.end, "row");
}

/** What American wires write for what teleprinters had not: a dash between spaces, and the marks around a line. */
const wireSign = new RegExp(`(?<=\\s)_(?=\\s)|${lineMark.source}`, "g");
const marked = /^\^.*@$/;

function take(text: string, builder: BlockBuilder, start: number, end: number): void {
  let at = start;
  for (const { index, 0: sign } of text.slice(start, end).matchAll(wireSign)) {
    builder.take(at, start + index);
    at = start + index + 1;
    if (sign === "_") builder.replace(start + index, at, "–");
  }
  builder.take(at, end);
}
