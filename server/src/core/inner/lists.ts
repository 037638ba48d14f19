import type { Figure } from "../facts/figures/figure.ts";
import { type Piece, piecesOf, type Skeleton } from "./skeleton.ts";

/** "12 men, five women and a child": what is counted, item by item. */
export interface CountedList {
  readonly items: readonly Item[];
  /** The words before the first item in its clause: "including". */
  readonly prefix: string;
  /** The words behind the last item. */
  readonly suffix: string;
  /** The clause before the list, with its mark of punctuation behind it: "killed 18 people", ", ". */
  readonly before: string;
  readonly mark: string;
}

export interface Item {
  /** Absent for "a child". */
  readonly figure?: Figure;
  readonly value: number;
  /** The words behind the number, lower case: "were men". */
  readonly words: string;
}

/** Up to four words; a verb or a preposition behind the first of them belongs to the clause. */
const item =
  /^(?:<(\d+)>|(an?|one|another))(?: of them)? ([\p{L}'’-]+(?: (?!(?:are|were|was|is|have|had|has|will|would|among|died|survived|who|that|on|at|after|when|as|before|while|with)\b)[\p{L}'’-]+){0,3})/iu;
const anywhere = /(?:^|[^\p{L}<>])(?=(?:<\d+>|one|an?) [\p{L}])/giu;

/** Lists of at least two counted things, in order. */
export function listsIn(skeleton: Skeleton): CountedList[] {
  const pieces = piecesOf(skeleton);
  const lists: CountedList[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const first = lastItemOf(pieces[i]!.text, skeleton.figures);
    if (!first) continue;
    const items = [first.item];
    let suffix = "";
    let next = i + 1;
    for (; next < pieces.length && joins(pieces[next]!); next++) {
      const found = itemAt(pieces[next]!.text, skeleton.figures);
      if (!found) break;
      items.push(found.item);
      suffix = found.rest;
      if (/ and $|plus/.test(pieces[next]!.mark)) {
        next++;
        break;
      }
    }
    if (items.length < 2) continue;
    const rest = pieces
      .slice(next)
      .map(({ mark, text }) => mark + text)
      .join("");
    const list = { items, prefix: first.before, suffix: `${suffix}${rest}` };
    lists.push({ ...list, before: pieces[i - 1]?.text ?? "", mark: pieces[i]!.mark });
    // "18 people, 12 men and five women": the first of them may be what the others are parts of.
    if (items.length > 2)
      lists.push({
        ...list,
        items: items.slice(1),
        prefix: "",
        before: pieces[i]!.text,
        mark: pieces[i + 1]!.mark,
      });
    i = next - 1;
  }
  return lists;
}

const joins = ({ mark }: Piece) => /^(?:, and | and |, |,? plus )$/.test(mark);

function itemAt(text: string, figures: readonly Figure[]): { item: Item; rest: string } | undefined {
  const found = item.exec(text);
  if (!found) return undefined;
  const [all, index, , words] = found;
  // "212 passengers and a crew of five"
  const of = index === undefined ? /^[^<]* of <(\d+)>$/.exec(text.trim())?.[1] : undefined;
  const figure = (index ?? of) === undefined ? undefined : figures[Number(index ?? of)]!;
  if (figure && (figure.kind !== "cardinal" || figure.high !== undefined)) return undefined;
  return {
    item: { ...(figure && { figure }), value: figure?.value ?? 1, words: words!.trim().toLowerCase() },
    rest: of === undefined ? text.slice(all.length) : "",
  };
}

/** The item that a clause ends with. */
function lastItemOf(text: string, figures: readonly Figure[]): { item: Item; before: string } | undefined {
  for (const { index, 0: lead } of [...text.matchAll(anywhere)].reverse()) {
    const at = index + lead.length;
    const found = itemAt(text.slice(at), figures);
    if (found && found.rest === "") return { item: found.item, before: text.slice(0, at).trim() };
  }
  return undefined;
}
