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
    return data && (data.evidence.length > 0 || !client.rendersMarkdown) ? [{ diagnostic, data }] : [];
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
    ? `Confirmed by ${linkTo(reference)}: ${wordsOf(reference)}`
    : `Confirmed by ${plainName(reference)}: ${plainLine(reference.sentence.words)}`;
  return { contents: { kind: client.rendersMarkdown ? "markdown" : "plaintext", value }, range };
}

interface Card {
  readonly diagnostic: Diagnostic;
  readonly data: DiagnosticData;
}

/**
 * The editor shows the message itself, and the version that it names: the card adds the sentence, in which the words lead to
 * where they stand. Where several versions have a say, each sentence tells whose it is.
 */
function markdownCard({ data: { evidence, timeline } }: Card): string {
  if (timeline) return versionsInTime(timeline.flatMap((index) => evidence[index] ?? []));
  const [only] = evidence;
  if (only && evidence.length === 1 && hasMore(only)) return linked(only);
  return evidence
    .map((each) => `${linkTo(each)}: ${hasMore(each) ? marked(each) : wordsOf(each)}`)
    .join("\n\n");
}

/**
 * What versions that replace one another say, the oldest first. Of two the message names both, and their sentences are left to
 * show; more of them stand in a row, "pier: **17** → UPDATE 1: **30** → UPDATE 2: **43**", above the sentence of the newest.
 */
function versionsInTime(versions: readonly ReportedEvidence[]): string {
  if (versions.length <= 2) return versions.map((each) => `${linkTo(each)}: ${marked(each)}`).join("\n\n→ ");
  const row = versions.map((each) => `${linkTo(each)}: ${bold(each)}`).join(" → ");
  return [row, ...versions.slice(-1).filter(hasMore).map(marked)].join("\n\n");
}

/** Whether the sentence says more than the words: words that are all of it need no mark. */
function hasMore(evidence: ReportedEvidence): boolean {
  const { before, after } = evidence.sentence;
  return before.trim() !== "" || after.trim() !== "";
}

/** The sentence of the evidence with its words in bold. */
function marked(evidence: ReportedEvidence): string {
  return sentenceWith(evidence, bold(evidence));
}

/** The same with a link on the words. */
function linked(evidence: ReportedEvidence): string {
  const address = addressOf(evidence);
  const words = bold(evidence);
  if (address === undefined) return sentenceWith(evidence, words);
  return words
    ? sentenceWith(evidence, `[${words}](${address})`)
    : `${linkTo(evidence)}: ${marked(evidence)}`;
}

function bold(evidence: ReportedEvidence): string {
  const words = wordsOf(evidence);
  return words && `**${words}**`;
}

function sentenceWith({ sentence }: ReportedEvidence, shown: string): string {
  const { before, words, after } = sentence;
  const start = escapeMarkdown(before.length > longest ? `… ${before.slice(-longest)}` : before);
  const end = escapeMarkdown(shortened(after));
  return start + gap(before, words) + shown + gap(words, after) + end;
}

function wordsOf({ sentence }: ReportedEvidence): string {
  return escapeMarkdown(shortened(sentence.words));
}

/** A card is no place to read a whole paragraph in: that is what the link is for. */
const longest = 400;

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
}

/** The space that escaping takes off the ends of two pieces of one sentence. */
function gap(left: string, right: string): string {
  return left !== "" && right !== "" && (/\s$/.test(left) || /^\s/.test(right)) ? " " : "";
}

/** A link to the exact words. */
function linkTo(evidence: ReportedEvidence): string {
  const name = `${escapeMarkdown(nameOfEvidence(evidence))}, ${line(evidence)}`;
  const address = addressOf(evidence);
  return address === undefined ? name : `[${name}](${address})`;
}

/** Where the words stand, where the path is a URI that Markdown takes as it stands. */
function addressOf({ path, range: { start, end } }: ReportedEvidence): string | undefined {
  const place = `L${start.line + 1},${start.character + 1}-${end.line + 1},${end.character + 1}`;
  const isUri = /^[a-z][a-z\d+.-]*:[\w%\-.~:/?@!$&'*+,;=]*$/i.test(path);
  return isUri ? `${path}#${place}` : undefined;
}

function plainCard({ diagnostic, data }: Card): string {
  const evidence = data.evidence.map((each) => {
    const { before, words, after } = each.sentence;
    return `${plainName(each)}: ${plainLine(before + words + after)}`;
  });
  return [plainLine(messageOf(diagnostic)), ...evidence].join("\n");
}

function plainName(evidence: ReportedEvidence): string {
  return `${plainLine(nameOfEvidence(evidence))}, ${line(evidence)}`;
}

function line(evidence: ReportedEvidence): string {
  return `line ${evidence.range.start.line + 1}`;
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
