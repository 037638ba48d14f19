import { type RawBlock, sliceBlock } from "./block-builder.ts";
import { readsAsCaption } from "./caption.ts";
import { type Dateline, readDateline, readLoneDateline } from "./dateline.ts";
import {
  belowByline,
  bylineLine,
  creditOf,
  editorsNote,
  endMark,
  keyLine,
  keywordsLine,
  slugLine,
  updateLine,
  versionPrefix,
} from "./furniture-lines.ts";
import { noticeOf } from "./notices.ts";
import type { Block, Role } from "./story.ts";

/** The blocks with their roles, and what the furniture says of the story. */
export interface Furnished {
  readonly blocks: readonly Block[];
  /** The first dateline, and a day in ISO form where a header states one. */
  readonly dateline?: Dateline;
  readonly day?: string;
  readonly agency?: string;
}

/** Gives every block its role. A block that holds furniture and story is split, so that its story starts with the story. */
export function markFurniture(raw: readonly RawBlock[]): Furnished {
  const marked = [...rolesOf(raw)];
  const textsOf = (role: Role) => marked.filter((one) => one.role === role).map((one) => one.block.text);
  const datelines = marked.flatMap((one) => one.dateline ?? []);
  const day = textsOf("dateline").map(isoDay).find(Boolean);
  const agency =
    datelines.map((one) => one.agency).find(Boolean) ?? textsOf("credit").map(creditOf).find(Boolean);
  return {
    blocks: marked.map(({ block: { start, end, text, map }, role }) => ({ start, end, text, map, role })),
    ...(datelines[0] && { dateline: datelines[0] }),
    ...(day && { day }),
    ...(agency && { agency }),
  };
}

interface Marked {
  readonly block: RawBlock;
  readonly role: Role;
  readonly dateline?: Dateline;
}

/** The blocks in order. The head of the source lasts until its first paragraph of body. */
function* rolesOf(raw: readonly RawBlock[]): Generator<Marked> {
  let inHead = true;
  let headline = false;
  let byline = false;
  for (const [i, block] of raw.entries()) {
    if (block.role) {
      headline ||= block.role === "headline";
      yield { block, role: block.role };
      continue;
    }
    const parts: readonly Part[] = inHead ? headParts(block) : wholePart(block);
    for (const part of parts) {
      const piece = sliceBlock(block, part.from, part.to);
      if (!piece) continue;
      const dateline = part.role ? undefined : datelineOf(piece, inHead);
      if (part.role) {
        byline = part.role === "byline";
        yield { block: piece, role: part.role };
      } else if (dateline) {
        yield { block: sliceBlock(piece, 0, dateline.end) ?? piece, role: "dateline", dateline };
        const rest = sliceBlock(piece, dateline.end, piece.text.length);
        if (rest) inHead = false;
        if (rest) yield { block: rest, role: "body" };
      } else if (inHead && byline && piece.text.length <= 60 && belowByline.test(piece.text)) {
        yield { block: piece, role: "byline" };
      } else {
        const role: Role = inHead
          ? headRole(piece, raw[i + 1], headline)
          : bodyRole(piece, raw[i - 1], raw[i + 1]);
        headline ||= role === "headline";
        inHead &&= role !== "body";
        byline = false;
        yield { block: piece, role };
      }
    }
  }
}

/** A part of a block with its role; without one it is story, and only its place says which. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly role?: Role;
}

function wholePart(block: RawBlock): Part[] {
  return [{ from: 0, to: block.text.length, ...wholeRole(block) }];
}

function datelineOf({ text, kind }: RawBlock, inHead: boolean): Dateline | undefined {
  const lone = inHead ? readLoneDateline(text) : undefined;
  if (lone || kind === "heading") return lone;
  const dateline = readDateline(text);
  return dateline && opensStory(dateline, text, inHead) ? dateline : undefined;
}

/** Inside a story, and with a place and a dash alone, more is asked of a dateline. */
function opensStory(dateline: Dateline, text: string, inHead: boolean): boolean {
  if (!inHead) return dateline.agency !== undefined && !dateline.bare;
  return !dateline.bare || sentenceEnd.test(text);
}

const sentenceEnd = /[.!?…]["'”’)\]]*$/;

/** Furniture that takes a whole block, wherever it stands. */
function wholeRole({ text, kind }: RawBlock): { role?: Role } {
  if (kind === "heading" || kind === "row") return {};
  if (creditOf(text) !== undefined || endMark.test(text)) return { role: "credit" };
  if (noticeOf(text)) return { role: "update" };
  if (keywordsLine.test(text)) return { role: "keywords" };
  if (slugLine.test(text) || keyLine.test(text)) return { role: "slug" };
  if (editorsNote.test(text)) return { role: "update" };
  return {};
}

const headerDate = /^(?:date:? ?)?\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?(?= |$)/i;

function isoDay(text: string): string | undefined {
  return /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
}

/** The parts of a block that stands before the story: date, slug and update line may share it with the headline. */
function headParts(block: RawBlock): Part[] {
  const { text } = block;
  const whole = wholeRole(block).role ?? (bylineLine.test(text) ? "byline" : undefined);
  if (whole) return [{ from: 0, to: text.length, role: whole }];
  const parts: Part[] = [];
  let from = 0;
  for (const [pattern, role] of prefixes) {
    const found = pattern.exec(text.slice(from))?.[0];
    if (!found) continue;
    parts.push({ from, to: from + found.length, role });
    from += found.length;
    while (text[from] === " ") from += 1;
  }
  const update = updateIn(text, from);
  if (!update) return [...parts, { from, to: text.length }];
  return [
    ...parts,
    { from, to: update.from },
    { ...update, role: "update" },
    { from: update.to, to: text.length },
  ];
}

const prefixes: readonly (readonly [RegExp, Role])[] = [
  [headerDate, "dateline"],
  [versionPrefix, "slug"],
];

/** The update line in a block: "(Adds toll, resident)". */
function updateIn(text: string, from: number): { from: number; to: number } | undefined {
  for (let open = text.indexOf("(", from); open >= 0; open = text.indexOf("(", open + 1)) {
    if (!updateLine.test(text.slice(open, open + 40))) continue;
    const to = closingBracket(text, open);
    // Behind a finished sentence it is a remark in the story.
    const before = text.slice(from, open).trim();
    if (before === "" || !sentenceEnd.test(before)) return { from: open, to };
  }
  return undefined;
}

function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")" && --depth === 0) return at + 1;
  }
  return text.length;
}

/** What a block before the story's first paragraph is. */
function headRole(block: RawBlock, next: RawBlock | undefined, headline: boolean): Role {
  const { text, kind } = block;
  if (kind === "heading") return "headline";
  if (kind === "caption") return "caption";
  if (kind !== "paragraph") return "body";
  if (readsAsCaption(text)) return "caption";
  if (!next) return "body";
  const asks = !headline && text.length <= 120 && next.text.length > text.length && text.endsWith("?");
  const open = asks || (!sentenceEnd.test(text) && !/[:;,]$/.test(text));
  if (open && text.length <= (headline ? 250 : 180)) return headline ? "standfirst" : "headline";
  return headline && text.length <= 200 && introduces(next) ? "standfirst" : "body";
}

/** True where the story cannot have begun yet. */
function introduces(next: RawBlock): boolean {
  const dateline = readDateline(next.text);
  return (
    next.kind === "caption" ||
    bylineLine.test(next.text) ||
    readsAsCaption(next.text) ||
    (dateline !== undefined && !dateline.bare)
  );
}

/** What a block inside the story is: body, unless it is a heading, a caption or a short subheading between paragraphs. */
function bodyRole(block: RawBlock, before: RawBlock | undefined, next: RawBlock | undefined): Role {
  const { text, kind } = block;
  if (kind === "heading") return "headline";
  if (kind === "caption" || (kind === "paragraph" && readsAsCaption(text))) return "caption";
  if (kind !== "paragraph" || text.length > 70) return "body";
  const isCaps = /^[^\p{Ll}]+$/u.test(text) && /\p{Lu}{3}/u.test(text);
  const between = before && next && (isCaps || sentenceEnd.test(before.text)) && sentenceEnd.test(next.text);
  const short = /^[\p{Lu}\p{N}"'“‘]/u.test(text) && !/[.!…:;,]["'”’)]*$/.test(text);
  return between && short && next.text.length > text.length ? "headline" : "body";
}
