import type { RawBlock } from "../block-builder.ts";
import type { Formatted, Metadata } from "./formatted.ts";
import { type Language, type Meaning, readMarkup } from "./markup.ts";

/**
 * The story of an HTML page or of a fragment as a content system writes it, from offset `from` on: the main text with its
 * headline and captions, without navigation, embeds, pull quotes and pointers to other stories.
 */
export function readHtml(text: string, from = 0): Formatted {
  const page = new Page();
  const blocks = readMarkup(text, { start: from, end: text.length }, page);
  const { metadata, unread } = page;
  return { blocks: page.mainOf(blocks), metadata, ...(unread !== undefined && { unread }) };
}

/** The meanings of HTML's elements; what is not listed is a block. Also those of XHTML inside an agency's XML. */
export function htmlMeaning(name: string, attributes: Readonly<Record<string, string>>): Meaning | undefined {
  const meaning = meanings.get(name);
  if (meaning === "skip" || isHidden(attributes)) return "skip";
  const called = `${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes.itemprop ?? ""}`;
  if (called.length > 2) {
    if (aside.test(called)) return "skip";
    if (meaning !== "inline" || name === "span") {
      if (byline.test(called) || attributes.rel === "author") return { kind: "paragraph", role: "byline" };
      if (standfirst.test(called)) return { kind: "paragraph", role: "standfirst" };
    }
  }
  return meaning;
}

const meanings: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...words(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label link mark meta q ruby s samp small span strike strong sub sup time tt u var wbr",
  ).map((name) => [name, "inline"] as const),
  ...words(
    "aside audio button canvas datalist dialog embed footer form iframe input map math nav noscript object picture pre rp rt script select style svg template textarea title track video",
  ).map((name) => [name, "skip"] as const),
  ...words("h1 h2 h3 h4 h5 h6").map((name) => [name, { kind: "heading" }] as const),
  ["br", "break"],
  ["figcaption", { kind: "caption" }],
  ["caption", { kind: "caption" }],
  ["li", { kind: "item" }],
  ["dt", { kind: "item" }],
  ["dd", { kind: "item" }],
  ["tr", { kind: "row" }],
  ["td", "cell"],
  ["th", "cell"],
]);

/** Names that content systems give to what stands beside the story. */
const aside =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|breadcrumbs?|caption-?credit|comments?|cookie\w*|credits?|embed\w*|instagram-media|more-?on|newsletter\w*|outbrain|promo\w*|pull-?quotes?|read-?more|recirc\w*|related\w*|screen-reader-text|share|sharing|skip-?links?|social\w*|sponsor\w*|sr-only|subscri\w*|taboola|tags|tiktok-embed|topics|twitter-tweet|visually-hidden)(?=$|[\s_-])/i;
const byline =
  /(?:^|[\s_-])(?:authors?|byline\w*|contributors?|datePublished|dateline|timestamp)(?=$|[\s_-])/i;
const standfirst = /(?:^|[\s_-])(?:dek|deck|standfirst|subhead(?:line)?|subtitle|summary)(?=$|[\s_-])/i;

/** A paragraph that only leads to another story. */
const pointer =
  /^(?:[►▶→»•*]\s*)?(?:also (?:on|read)|don['’]t miss|explainer|in pictures|listen|more on this|read (?:also|more|next)|related|see also|sign up|watch)\b[^.?!]{0,12}[:|–—-]|^(?:read more|sign up|subscribe)\b/i;

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return (
    "hidden" in attributes ||
    attributes["aria-hidden"] === "true" ||
    /^(?:navigation|banner|contentinfo|complementary|search)$/.test(attributes.role ?? "") ||
    /display\s*:\s*none/i.test(attributes.style ?? "")
  );
}

/** A part of the page that may be the story: the blocks `[first, last)`. */
interface Part {
  readonly rank: "article" | "main" | "body";
  readonly name: string;
  readonly first: number;
  last: number;
}

/** Follows a page as it is read: where its story stands, and what it says of it. */
class Page implements Language {
  readonly meaningOf = htmlMeaning;
  readonly #parts: Part[] = [];
  readonly #open: { name: string; part?: Part }[] = [];
  #metadata: { -readonly [K in keyof Metadata]: Metadata[K] } = {};

  #unread: number | undefined;

  get metadata(): Metadata {
    return this.#metadata;
  }

  get unread(): number | undefined {
    return this.#unread;
  }

  onTooDeep(at: number): void {
    this.#unread = at;
  }

  onElement(name: string, attributes: Readonly<Record<string, string>>, blocks: number): void {
    const language = attributes.lang;
    if (name === "html" && language) this.#metadata.language = language;
    const stated = statedIn(name, attributes);
    if (stated && /^\d{4}-\d\d-\d\d/.test(stated)) this.#metadata.stated ??= stated;
    const rank = rankOf(name, attributes);
    const part: Part | undefined = rank && { rank, name, first: blocks, last: Number.POSITIVE_INFINITY };
    if (part) this.#parts.push(part);
    this.#open.push({ name, ...(part && { part }) });
  }

  onEnd(name: string, blocks: number): void {
    const at = this.#open.findLastIndex((element) => element.name === name);
    if (at < 0) return;
    for (const { part } of this.#open.splice(at)) if (part) part.last = blocks;
  }

  keeps({ text, kind, role }: RawBlock, linked: number): boolean {
    if (kind === "heading" || role) return true;
    return !(pointer.test(text) && (linked > 0.3 || text.length < 160));
  }

  /** The blocks of the part that holds most of the text; all of them in a fragment. */
  mainOf(blocks: readonly RawBlock[]): readonly RawBlock[] {
    const lengthOf = ({ first, last }: Part) =>
      blocks.slice(first, last).reduce((sum, block) => sum + block.text.length, 0);
    const all: Part = { rank: "body", name: "", first: 0, last: blocks.length };
    const most = (rank: Part["rank"]) =>
      this.#parts
        .filter((part) => part.rank === rank)
        .reduce<Part | undefined>(
          (best, part) => (best && lengthOf(best) >= lengthOf(part) ? best : part),
          undefined,
        );
    const within =
      [most("article"), most("main")].find((part) => part && lengthOf(part) >= 0.4 * lengthOf(all)) ?? all;
    const body = most("body");
    // What follows the body of an article is tags, comments and other stories; what stands before it is its head.
    const isInside = body && body.first >= within.first && lengthOf(body) >= 0.5 * lengthOf(within);
    return blocks.slice(within.first, isInside ? body.last : within.last);
  }
}

/** When the page says that it was published: a `meta` of the head, or a `time`. */
function statedIn(name: string, attributes: Readonly<Record<string, string>>): string | undefined {
  if (name === "time") return attributes.datetime;
  const property = attributes.property ?? attributes.name ?? attributes.itemprop ?? "";
  return name === "meta" && published.test(property) ? attributes.content : undefined;
}

const published = /^(?:article:published_time|date|dc\.date(?:\.issued)?|datePublished|pubdate)$/i;

function rankOf(name: string, attributes: Readonly<Record<string, string>>): Part["rank"] | undefined {
  if (/\barticleBody\b/.test(attributes.itemprop ?? "")) return "body";
  if (name === "article") return "article";
  return name === "main" || attributes.role === "main" ? "main" : undefined;
}

function words(list: string): string[] {
  return list.split(" ");
}
