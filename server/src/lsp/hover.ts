import type { Diagnostic, Hover, Position, Range } from "vscode-languageserver";
import type { Confirmation, ReportedEvidence } from "../core/index.ts";
import { plainLine } from "../plain-line.ts";
import type { Client } from "./client.ts";
import { type DiagnosticData, readData } from "./diagnostic-data.ts";
import { nameOfEvidence } from "./diagnostics.ts";
import { escapeMarkdown } from "./markdown.ts";

/** What the findings at a position have behind them: which version says what, in its own sentence. */
export function hoverAt(
  position: Position,
  diagnostics: readonly Diagnostic[],
  client: Client,
): Hover | undefined {
  const here = diagnostics.filter(({ range }) => isIn(position, range));
  const cards = here.flatMap((diagnostic) => {
    const data = readData(diagnostic);
    return data ? [{ diagnostic, data }] : [];
  });
  if (cards.length === 0) return undefined;
  const value = client.rendersMarkdown
    ? cards.map(markdownCard).join("\n\n---\n\n")
    : cards.map(plainCard).join("\n\n");
  return {
    contents: { kind: client.rendersMarkdown ? "markdown" : "plaintext", value },
    range: cards[0]!.diagnostic.range,
  };
}

/** One quiet line over a fact on which a reference agrees: where. */
export function confirmationCard({ range, reference }: Confirmation, client: Client): Hover {
  const value = client.rendersMarkdown
    ? `Confirmed by ${linkTo(reference)}: ${escapeMarkdown(reference.text)}`
    : `Confirmed by ${plainName(reference)}: ${plainLine(reference.text)}`;
  return { contents: { kind: client.rendersMarkdown ? "markdown" : "plaintext", value }, range };
}

interface Card {
  readonly diagnostic: Diagnostic;
  readonly data: DiagnosticData;
}

/** The editor shows the message itself; the card adds what stands behind it. */
function markdownCard({ diagnostic, data }: Card): string {
  if (data.evidence.length === 0) return escapeMarkdown(messageOf(diagnostic));
  const inTime = data.timeline?.flatMap((index) => data.evidence[index] ?? []);
  if (inTime) return [inTime.map(versionSays).join(" → "), ...inTime.map(quoted)].join("\n\n");
  return data.evidence.map((evidence) => `${linkTo(evidence)}:\n${quoted(evidence)}`).join("\n\n");
}

/** "UPDATE 1, line 4: 17", of which a reader sees the versions in a row. */
function versionSays(evidence: ReportedEvidence): string {
  return `${linkTo(evidence)}: **${escapeMarkdown(evidence.text)}**`;
}

/** The sentence of the evidence with its words in bold. */
function quoted(evidence: ReportedEvidence): string {
  const [before, words, after] = sentenceOf(evidence);
  const bold = words.trim() && `**${escapeMarkdown(words)}**`;
  const sentence =
    escapeMarkdown(before) + gap(before, words) + bold + gap(words, after) + escapeMarkdown(after);
  return `> ${sentence}`;
}

/** The space that escaping takes off the ends of two pieces of one sentence. */
function gap(left: string, right: string): string {
  return left !== "" && right !== "" && (/\s$/.test(left) || /^\s/.test(right)) ? " " : "";
}

/** A link to the exact words, where the path is a URI that Markdown takes as it stands. */
function linkTo(evidence: ReportedEvidence): string {
  const name = `${escapeMarkdown(nameOfEvidence(evidence))}, ${line(evidence)}`;
  const { start, end } = evidence.range;
  const place = `L${start.line + 1},${start.character + 1}-${end.line + 1},${end.character + 1}`;
  const isUri = /^[a-z][a-z\d+.-]*:[\w%\-.~:/?@!$&'*+,;=]*$/i.test(evidence.path);
  return isUri ? `[${name}](${evidence.path}#${place})` : name;
}

function plainCard({ diagnostic, data }: Card): string {
  const evidence = data.evidence.map((each) => `${plainName(each)}: ${plainLine(sentenceOf(each).join(""))}`);
  return [plainLine(messageOf(diagnostic)), ...evidence].join("\n");
}

function plainName(evidence: ReportedEvidence): string {
  return `${plainLine(nameOfEvidence(evidence))}, ${line(evidence)}`;
}

function line(evidence: ReportedEvidence): string {
  return `line ${evidence.range.start.line + 1}`;
}

/** The evidence's sentence in three: before the words that differ, the words, and after them. */
function sentenceOf({ context, range, text }: ReportedEvidence): [string, string, string] {
  const start = context && offsetIn(context.text, context.range.start, range.start);
  if (!context || start === undefined) return ["", text, ""];
  return [context.text.slice(0, start), text, context.text.slice(start + text.length)];
}

/** The offset of a position in a text that starts at another; undefined where it lies outside. */
function offsetIn(text: string, start: Position, position: Position): number | undefined {
  let offset = 0;
  for (let line = start.line; line < position.line; line++) {
    const newline = /\r\n|\r|\n/g;
    newline.lastIndex = offset;
    if (!newline.exec(text)) return undefined;
    offset = newline.lastIndex;
  }
  const characters = position.character - (position.line === start.line ? start.character : 0);
  return characters < 0 || offset + characters > text.length ? undefined : offset + characters;
}

function messageOf(diagnostic: Diagnostic): string {
  return typeof diagnostic.message === "string" ? diagnostic.message : diagnostic.message.value;
}

/** Ends count as inside, as they do for the editor's own hover on a diagnostic. */
function isIn(position: Position, { start, end }: Range): boolean {
  return compare(start, position) <= 0 && compare(position, end) <= 0;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
