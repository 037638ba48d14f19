import type { Span } from "../../text/span.ts";
import { type Attribution, findAttribution } from "./attribution.ts";
import { kindOf } from "./kind.ts";
import { findMarked, type Marked } from "./marks.ts";
import type { Quotation } from "./quotation.ts";
import { sentenceEnd } from "./sentence.ts";

export type { Quotation } from "./quotation.ts";
export { resolveSpeaker } from "./speaker.ts";
export { type QuotedWord, type QuotedWords, quotedWords } from "./words.ts";

/**
 * Reads the quotations of consecutive story paragraphs, in order. Offsets are UTF-16 offsets into the text of the
 * paragraph that `block` numbers.
 */
export function readQuotations(blocks: readonly string[]): Quotation[] {
  return joinQuotations(blocks.map(scanQuotations));
}

/** A quotation as its paragraph alone shows it; `joins` where it goes on with the one before it. */
export interface Scanned extends Span {
  readonly text: string;
  readonly open: string;
  readonly close: string;
  readonly kind: Quotation["kind"];
  readonly doubtful: boolean;
  readonly joins: boolean;
  /** True where the quotation is the first thing in its paragraph, so that it can go on with an unclosed one. */
  readonly leads: boolean;
  readonly speaker?: Said;
  readonly verb?: Said;
}

type Said = Span & { readonly text: string };

/** Reads one paragraph. The result depends on its text only, so it can be kept for as long as the text stands. */
export function scanQuotations(text: string): Scanned[] {
  if (!QUOTES.test(text)) return [];
  const marked = findMarked(text);
  const scanned: Scanned[] = [];
  marked.forEach((run, index) => {
    const attribution = findAttribution(text, marked, index);
    const previous = scanned.at(-1);
    const own = kindOf(text, run, attribution);
    const joins = previous !== undefined && goesOn(text, marked[index - 1]!, run, previous, own, attribution);
    const kind = joins ? "speech" : own;
    const shared =
      previous && sharesSpeaker(text, marked[index - 1]!, run, previous, kind) ? previous : undefined;
    const speaker = attribution?.speaker ? said(text, attribution.speaker) : shared?.speaker;
    const verb = attribution?.verb ? said(text, attribution.verb) : shared?.verb;
    scanned.push({
      start: run.start,
      end: run.end,
      text: text.slice(run.start, run.end),
      open: run.open,
      close: run.close,
      doubtful: run.doubtful,
      leads: text.slice(0, run.start - run.open.length).trim() === "",
      kind,
      joins,
      ...(speaker && { speaker }),
      ...(verb && { verb }),
    });
  });
  return scanned;
}

function said(text: string, { start, end }: Span): Said {
  return { start, end, text: text.slice(start, end) };
}

const QUOTES = /["“”„‟«»‹›'‘’`]/;

/** Gives utterances their numbers and lets a quotation run on from paragraph to paragraph. */
export function joinQuotations(blocks: readonly (readonly Scanned[])[]): Quotation[] {
  const quotations: Quotation[] = [];
  let utterance = -1;
  let pending: (Pick<Quotation, "speaker" | "verb"> & { readonly block: number }) | undefined;
  blocks.forEach((scanned, block) => {
    const following = blocks[block + 1]?.[0];
    scanned.forEach((run, index) => {
      const runsOn =
        run.close === "" &&
        index === scanned.length - 1 &&
        following !== undefined &&
        continues(run, following);
      if (run.doubtful && !runsOn) return;
      const carried = index === 0 && pending?.block === block - 1 && run.leads ? pending : undefined;
      if (!run.joins && !carried) utterance++;
      const speaker = run.speaker ? { block, ...run.speaker } : carried?.speaker;
      const verb = run.verb ? { block, ...run.verb } : carried?.verb;
      quotations.push({
        block,
        start: run.start,
        end: run.end,
        text: run.text,
        open: run.open,
        close: run.close,
        kind: carried || runsOn ? "speech" : run.kind,
        utterance,
        ...(speaker && { speaker }),
        ...(verb && { verb }),
        unbalanced: (run.close === "" && !runsOn) || run.open === "",
      });
      if (runsOn) pending = { block, ...(speaker && { speaker }), ...(verb && { verb }) };
    });
  });
  return quotations;
}

function continues(run: Scanned, following: Scanned): boolean {
  return following.leads && following.open !== "" && family(run.open) === family(following.open);
}

function family(mark: string): string {
  if (mark === "'" || mark === "‘") return "single";
  return mark === "«" || mark === "‹" ? "guillemet" : "double";
}

/** Without words of its own, speech goes on with the paragraph's last speaker, quoted words with their sentence's. */
function sharesSpeaker(
  text: string,
  before: Marked,
  run: Marked,
  previous: Scanned,
  kind: Quotation["kind"],
): boolean {
  if (kind === "title") return false;
  if (kind === "speech" && previous.kind === "speech") return true;
  return sentenceEnd(text, before.after) > run.start && !/[.]$/.test(previous.text);
}

/**
 * Two quotations are one utterance where only their attribution stands between them: "A," he said, "b." and
 * "A," he said. "B." but not "A." He added: "B."
 */
function goesOn(
  text: string,
  before: Marked,
  run: Marked,
  previous: Scanned,
  kind: Quotation["kind"],
  own: Attribution | undefined,
): boolean {
  if (previous.kind !== "speech" || previous.close === "" || run.open === "" || text[before.end - 1] === ".")
    return false;
  const opening = run.start - run.open.length;
  const end = sentenceEnd(text, before.after);
  if (end > opening)
    return previous.speaker !== undefined && /[,:—–]\s*$/.test(text.slice(before.after, opening));
  return kind === "speech" && text.slice(end, opening).trim() === "" && own?.side !== "after";
}
