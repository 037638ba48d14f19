import { remember } from "../../cache.ts";
import type { Document, Sentence } from "../../document.ts";
import { quotationsIn } from "../../document.ts";
import { overlaps } from "../../text/span.ts";
import { readTokens } from "../../text/tokens.ts";
import { featuresOf } from "../features.ts";

/** The item of the update line that announced a passage: "Russian reaction" of "(Adds Russian reaction, paragraphs 4-6)". */
export function announcedAs({
  document,
  sentences,
}: {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
}): string | undefined {
  const items = itemsOf(document.story.version.announces ?? "");
  const paragraphs = new Set(sentences.map(({ block }) => paragraphOf(document, block)));
  const placed = items.find(({ from, to }) => [...paragraphs].some((one) => one >= from && one <= to));
  return (placed ?? items.find(({ text }) => tells(text, document, sentences)))?.text;
}

interface Item {
  readonly text: string;
  /** The paragraphs that it names, counted from 1; none where `to` is 0. */
  readonly from: number;
  readonly to: number;
}

const opening =
  /^(?:and |also |with )?(?:adds?|adding|updates?|updating|recasts?|rewrites?|raises?|includes?|including|inserts?|changes?|new|more|with|corrects?|clarifies|leads? with|background on)(?: throughout| with| on| to| from)?(?= |$)/i;
const correcting = /^(?:corrects?|correcting|clarifies) /i;
const place =
  /^(?:in |at |to )?(?:paragraphs?|paras?|pars?|pvs)\.? (\d{1,2})(?: ?(?:-|–|to|and|&) ?(\d{1,2}))?$/i;
const placeBehind =
  / (?:in |at )?(?:paragraphs?|paras?|pars?)\.? (\d{1,2})(?: ?(?:-|–|to|and|&) ?(\d{1,2}))?$/i;

/** What an update line lists; a place ("paragraphs 4-6") belongs to the item before it. */
function itemsOf(line: string): Item[] {
  const items: Item[] = [];
  for (const part of line.split(/[,;]| and (?=[a-z])/)) {
    const text = part.trim().replace(/\.$/, "");
    // "Corrects number of cranes in paragraph 4 to 11" adds nothing.
    if (correcting.test(text)) continue;
    const alone = place.exec(text);
    const last = items.at(-1);
    if (alone && last) {
      items[items.length - 1] = { ...last, ...rangeOf(alone) };
      continue;
    }
    const behind = placeBehind.exec(text);
    const bare = (behind ? text.slice(0, behind.index) : text).replace(opening, "").trim();
    if (bare !== "") items.push({ text: bare, ...(behind ? rangeOf(behind) : { from: 0, to: 0 }) });
  }
  return items;
}

function rangeOf([, from = "0", to]: RegExpExecArray): { from: number; to: number } {
  return { from: Number(from), to: Number(to ?? from) };
}

/** Words that say what kind of thing is added and stand for none of its own. */
const kinds = new Set(
  `detail background quote quotes comment comments reaction response statement remark context byline dateline analyst source
  official table graphic picture share shares number new more further other latest throughout`.split(/\s+/),
);

/** True where what the item names stands in the passage; "quotes" where somebody speaks. */
function tells(item: string, document: Document, sentences: readonly Sentence[]): boolean {
  const own = namedIn(item);
  if (own.length === 0) return /\bquotes?\b/i.test(item) && sentences.some((one) => speaks(document, one));
  const theirs = sentences.map(featuresOf);
  const found = own.filter((feature) => theirs.some((one) => one.has(feature)));
  return found.length * 2 > own.length || (found.length > 0 && own.length - found.length <= 1);
}

/** The features of what an item names. */
const namedIn = remember(
  (item: string): readonly string[] => {
    const tokens = readTokens(item);
    const named = [...featuresOf({ start: 0, end: item.length, tokens, figures: [], dates: [] })];
    const plain = new Set(
      tokens.filter(({ norm }) => kinds.has(norm) || kinds.has(`${norm}s`)).map(({ stem }) => stem),
    );
    return named.filter((feature) => !plain.has(feature));
  },
  String,
  500,
);

function speaks(document: Document, sentence: Sentence): boolean {
  return quotationsIn(document, sentence.block).some((quotation) => overlaps(quotation, sentence));
}

function paragraphOf(document: Document, block: number): number {
  return document.blocks.slice(0, block + 1).filter(({ role }) => role === "body").length;
}
