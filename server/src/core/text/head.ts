import type { RawBlock } from "./block-builder.ts";
import { readsAsCaption } from "./caption.ts";
import { readDateline } from "./dateline.ts";
import {
  bylineLine,
  furnitureRole,
  headerField,
  lowerByline,
  timeLine,
  topicPrefix,
  updateLine,
  versionPrefix,
} from "./furniture-lines.ts";
import type { Role } from "./story.ts";

/** A part of a block with its role; without one it is story, and only its place says which. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly role?: Role;
}

/** The parts of a block that stands before the story: date, slug and update line may share it with the headline. */
export function headParts(block: RawBlock): Part[] {
  const { text, kind } = block;
  const whole =
    (kind === "heading" || kind === "row" ? undefined : furnitureRole(text)) ??
    (bylineLine.test(text) || lowerByline.test(text) ? "byline" : undefined);
  if (whole) return [{ from: 0, to: text.length, role: whole }];
  if (timeLine.test(text)) return [{ from: 0, to: text.length, role: "dateline" }];
  const field = fieldParts(text);
  if (field) return field;
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
  const mark = update ? undefined : versionSuffix.exec(text.slice(from))?.[0];
  if (mark) {
    const to = text.length - mark.length;
    return [...parts, { from, to }, { from: to, to: text.length, role: "slug" }];
  }
  if (!update) return [...parts, { from, to: text.length }];
  return [
    ...parts,
    { from, to: update.from },
    { ...update, role: "update" },
    { from: update.to, to: text.length },
  ];
}

const headerDate = /^(?:date:? ?)?\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?(?= |$)/i;
const prefixes: readonly (readonly [RegExp, Role])[] = [
  [headerDate, "dateline"],
  [versionPrefix, "slug"],
  [topicPrefix, "slug"],
];

/** The version at the end of a headline, "(2)" or "(UPDATE 2)", and the sign that it is one, "=". */
const versionSuffix = / (?:=|\((?:UPDATE ?)?\d\))$/i;

/** A field of the message's head; what a headline's field holds is the headline. */
function fieldParts(text: string): Part[] | undefined {
  const found = headerField.exec(text);
  if (!found) return undefined;
  const name = found[1]!.toLowerCase();
  const to = found[0].length;
  if (name === "headline" || name === "title")
    return [
      { from: 0, to, role: "slug" },
      { from: to, to: text.length },
    ];
  // A headline may well have a colon: "Source: minister to resign".
  if (text.length > longestField) return undefined;
  return [{ from: 0, to: text.length, role: name === "byline" || name === "author" ? "byline" : "slug" }];
}

const longestField = 60;

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

/** The end of a sentence, with what may follow its full stop. */
export const sentenceEnd = /[.!?…]["'”’)\]]*$/;

/** What a block before the story's first paragraph is. */
export function headRole(block: RawBlock, next: RawBlock | undefined, headline: boolean): Role {
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
