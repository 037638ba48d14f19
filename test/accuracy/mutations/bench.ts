import { createChecker, type ReportedFinding, type Source } from "../../../server/src/core/index.ts";
import { formatOf } from "../../../server/src/references/format.ts";
import { type Base, baseOf, overlapsAny, type Span, wordsIn } from "./base.ts";
import { harmless } from "./harmless/index.ts";
import { apply, editedSpans, type Plant } from "./plant.ts";
import { planters } from "./plants/index.ts";
import { randomFrom, sample } from "./random.ts";

/** An error that was planted, and whether a loud finding points at it. */
export interface Trial {
  readonly story: string;
  readonly kind: string;
  readonly found: boolean;
  /** What was planted, in a line: the words before and after, and where it was missed, what was said elsewhere. */
  readonly line: string;
}

/** A harmless transformation of a whole draft, and what was said of it that is not said of the draft itself. */
export interface Harmless {
  readonly story: string;
  readonly kind: string;
  readonly words: number;
  readonly alarms: readonly string[];
}

/** Plants each kind of error up to `most` times into a story, one at a time; of some kinds (“negation”) alone, where there are any. */
export function plantErrors(base: Base, most: number, kinds: readonly string[] = []): Trial[] {
  const random = randomFrom(base.story.name);
  const loud = loudCheck(base);
  const usual = new Set(loud(base.text).map(nameOf));
  const plants = planters.flatMap((planter) => sample([...planter(base, random)], most, random));
  const wanted = plants.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind.split(":")[0]!));
  return wanted.map((plant) => {
    const text = apply(base.text, plant.edits);
    const spans = whereToPoint(base, plant);
    const said = loud(text).filter((finding) => !usual.has(nameOf(finding)));
    const found = said.some((finding) => spans === undefined || overlapsAny(spans, spanOf(text, finding)));
    const elsewhere = found
      ? ""
      : said.map(({ code, text: words }) => ` (said: ${code} “${words}”)`).join("");
    return { story: base.story.name, kind: plant.kind, found, line: lineOf(base, plant) + elsewhere };
  });
}

/** Applies each harmless transformation to the whole draft. */
export function transform(base: Base): Harmless[] {
  const loud = loudCheck(base);
  const usual = new Set(loud(base.text).map(nameOf));
  return harmless.flatMap(({ kind, rewrite }) => {
    const text = rewrite(base);
    if (text === base.text) return [];
    const alarms = loud(text)
      .filter((finding) => !usual.has(nameOf(finding)))
      .map(({ code, text: words, message }) => `${code} “${words.replace(/\s+/g, " ")}” ${message}`);
    return [{ story: base.story.name, kind, words: wordsIn(text), alarms }];
  });
}

/** The newest reference of a story as its draft: whatever it is given as, nothing is to be said. */
export function echoOf({ story }: Base): Base {
  const newest = story.key.references.at(-1)!;
  const key = { ...story.key, draft: newest, references: [newest], errors: [], missing: [], open: [] };
  return baseOf({ ...story, key });
}

/** The errors and warnings of a text in the place of the story's draft. */
function loudCheck({ story }: Base): (text: string) => ReportedFinding[] {
  const checker = createChecker();
  const { key } = story;
  const source = (uri: string, text: string): Source => ({
    uri,
    text,
    format: formatOf(uri, text),
  });
  const references = key.references.map((file) => source(file, story.text.get(file)!));
  return (text) =>
    checker
      .check({ ...source(key.draft, text), date: key.date }, references)
      .findings.filter(({ severity }) => severity === "error" || severity === "warning");
}

const nameOf = ({ code, text, message }: ReportedFinding) => `${code} ${text} ${message}`;

function whereToPoint(base: Base, { at, edits }: Plant): Span[] | undefined {
  if (at === "anywhere") return undefined;
  const spans = editedSpans(base.text, edits);
  if (at === "words") return spans;
  return spans.map(({ start, end }, i) => {
    const sentence = base.sentences.find(
      (each) => each.start <= edits[i]!.start && edits[i]!.start <= each.end,
    );
    const grown = edits[i]!.text.length - (edits[i]!.end - edits[i]!.start);
    return sentence ? { start: sentence.start, end: sentence.end + grown } : { start, end };
  });
}

function lineOf({ text }: Base, { edits }: Plant): string {
  return edits
    .slice(0, 2)
    .map(({ start, end, text: words }) => {
      const before = text.slice(Math.max(0, start - 45), start);
      return `${before}[${text.slice(start, end)} > ${words}]${text.slice(end, end + 45)}`;
    })
    .join(" … ")
    .replace(/\s+/g, " ");
}

function spanOf(text: string, { range: { start, end } }: ReportedFinding): Span {
  const offset = ({ line, character }: typeof start) => {
    let from = 0;
    for (let i = 0; i < line; i++) from = text.indexOf("\n", from) + 1;
    return from + character;
  };
  return { start: offset(start), end: offset(end) };
}
