import { rememberText } from "../cache.ts";
import { type RawBlock, sliceBlock } from "./block-builder.ts";
import { readsAsCaption } from "./caption.ts";
import { aboutSender, closingCredits, closingMark, creditOf, opensTail } from "./credits.ts";
import { type Dateline, readDateline, readLoneDateline } from "./dateline.ts";
import { belowByline, furnitureRole } from "./furniture-lines.ts";
import { headParts, headRole, type Part, sentenceEnd } from "./head.ts";
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

function isoDay(text: string): string | undefined {
  return /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
}

interface Marked {
  readonly block: RawBlock;
  readonly role: Role;
  readonly dateline?: Dateline;
}

/** In blocks: farther from the end of a story its words are a subheading. */
const longestAbout = 8;

/** The blocks in order. The head of the source lasts until its first paragraph of body. */
function* rolesOf(raw: readonly RawBlock[]): Generator<Marked> {
  let inHead = true;
  let inTail = false;
  let headline = false;
  let byline = false;
  for (const [i, block] of raw.entries()) {
    const isNearEnd = raw.length - i <= longestAbout;
    inTail ||=
      !inHead &&
      block.kind === "paragraph" &&
      (opensTail.test(block.text) || (isNearEnd && aboutSender.test(block.text)));
    const known: Role | undefined = block.role ?? (inTail ? "credit" : undefined);
    if (known) {
      headline ||= known === "headline";
      yield { block, role: known };
      continue;
    }
    const parts: readonly Part[] = inHead ? headParts(block) : bodyParts(block);
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

/** The parts of a block inside the story: furniture as a whole, or story with a mark of its end. */
function bodyParts({ text, kind }: RawBlock): readonly Part[] {
  return kind === "heading" || kind === "row" ? upToMark(text) : partsInside(text);
}

/** So many paragraphs are remembered for what they are inside a story. */
const room = 4_000;

const partsInside = rememberText((text): readonly Part[] => {
  const role = furnitureRole(text);
  return role ? [{ from: 0, to: text.length, role }] : upToMark(text);
}, room);

function upToMark(text: string): readonly Part[] {
  const to = closingMark.exec(text)?.index ?? closingCredits(text);
  return [
    { from: 0, to },
    { from: to, to: text.length, role: "credit" },
  ];
}

function datelineOf({ text, kind }: RawBlock, inHead: boolean): Dateline | undefined {
  const lone = inHead ? readLoneDateline(text) : undefined;
  if (lone || kind === "heading") return lone;
  const dateline = datelineIn(text);
  return dateline && opensStory(dateline, text, inHead) ? dateline : undefined;
}

const datelineIn = rememberText(readDateline, room);

/** Inside a story, and with a place and a dash alone, more is asked of a dateline. */
function opensStory(dateline: Dateline, text: string, inHead: boolean): boolean {
  if (!inHead) return dateline.agency !== undefined && !dateline.bare;
  return !dateline.bare || (sentenceEnd.test(text) && !readsAsCaption(text));
}

/** What a block inside the story is: body, unless it is a heading, a caption or a short subheading between paragraphs. */
function bodyRole(block: RawBlock, before: RawBlock | undefined, next: RawBlock | undefined): Role {
  const { text, kind } = block;
  if (kind === "heading") return "headline";
  if (kind === "caption" || (kind === "paragraph" && readsAsCaption(text))) return "caption";
  if (kind !== "paragraph" || text.length > 70) return "body";
  if (dashed.test(text)) return "headline";
  const isCaps = /^[^\p{Ll}]+$/u.test(text) && /\p{Lu}{3}/u.test(text);
  const between = before && next && (isCaps || sentenceEnd.test(before.text)) && sentenceEnd.test(next.text);
  const short = /^[\p{Lu}\p{N}"'“‘]/u.test(text) && !/[.!…:;,]["'”’)]*$/.test(text);
  return between && short && next.text.length > text.length ? "headline" : "body";
}

/** "- A question of arithmetic -": a subheading of French agencies. */
const dashed = /^(?:-{1,2}|[–—]) [^-–—]{2,60} (?:-{1,2}|[–—])$/;
