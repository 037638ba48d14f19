import { isDeepStrictEqual } from "node:util";
import {
  type Checker,
  createChecker,
  type Report,
  type Source,
  type Unreadable,
} from "../../server/src/core/index.ts";
import type { WholeStory } from "../accuracy/stories.ts";
import { edits } from "./edits.ts";
import type { Random } from "./random.ts";

/** What an editor has before him: a draft and its references, any of which may be edited. */
export interface Desk {
  readonly draft: Source;
  readonly references: readonly (Source | Unreadable)[];
}

export function deskOf({ key, text }: WholeStory): Desk {
  const source = (uri: string): Source => ({
    uri,
    text: text.get(uri)!,
    format: uri.endsWith(".md") ? "markdown" : "plain",
  });
  return { draft: { ...source(key.draft), date: key.date }, references: key.references.map(source) };
}

/** The same desk with its draft and every other reference in HTML. */
export function inHtml({ draft, references }: Desk): Desk {
  const html = (source: Source): Source => ({
    ...source,
    text: source.text
      .split("\n\n")
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join("\n\n"),
    format: "html",
  });
  return {
    draft: html(draft),
    references: references.map((source, at) => ("text" in source && at % 2 ? html(source) : source)),
  };
}

/** The same desk with no more than the first paragraphs of each text, which a new checker reads in no time. */
export function openingOf({ draft, references }: Desk): Desk {
  const opening = (source: Source): Source => ({
    ...source,
    text: source.text.split(/(?<=\n\n)/, 9).join(""),
  });
  return {
    draft: opening(draft),
    references: references.map((source) => ("text" in source ? opening(source) : source)),
  };
}

/** One desk for several stories, for a draft of many thousand words. */
export function deskOfAll(stories: readonly WholeStory[]): Desk {
  const desks = stories.map(deskOf);
  const joined = (sources: readonly Source[]) => sources.map(({ text }) => text).join("\n\n");
  const newest = desks.map(({ references }) => references.at(-1) as Source);
  const older = desks.map(({ references }) => references[0] as Source);
  return {
    draft: { uri: "all.md", text: joined(desks.map(({ draft }) => draft)), format: "markdown" },
    references: [
      { uri: "older.txt", text: joined(older), date: "2026-03-01" },
      { uri: "newest.txt", text: joined(newest), date: "2026-03-02" },
    ],
  };
}

/** Edits at random for as long as it is asked to; now and then it types on where it was, or undoes. */
export function* edited(start: Desk, random: Random): Generator<Desk> {
  const past: Desk[] = [start];
  for (;;) {
    const now = past.at(-1)!;
    if (past.length > 3 && random(12) === 0) past.splice(-1 - random(3));
    else past.push(random(12) === 0 ? withReferences(now, random) : withDraft(now, random));
    if (past.length > 40) past.splice(0, 1);
    // A text that has been cut to nothing, or has grown out of hand, starts anew.
    const { length } = past.at(-1)!.draft.text;
    if (length < 40 || length > 3 * start.draft.text.length + 500) past.push(start);
    yield past.at(-1)!;
  }
}

/**
 * What a checker says that saw the steps before and what a new one says, where that differs. `abandon` counts the steps
 * of a check that is given up before, as when the editor types on.
 */
export function difference(
  warm: Checker,
  { draft, references }: Desk,
  abandon = 0,
): { readonly warm: Report; readonly cold: Report } | undefined {
  const work = warm.steps(draft, references);
  for (let step = 0; step < abandon; step++) work.next();
  const [said, cold] = [warm.check(draft, references), createChecker().check(draft, references)];
  return isDeepStrictEqual(said, cold) ? undefined : { warm: said, cold };
}

function withDraft(desk: Desk, random: Random): Desk {
  const others = desk.references.flatMap((source) => ("text" in source ? [source.text] : []));
  return { ...desk, draft: edit(desk.draft, others, random) };
}

function withReferences({ draft, references }: Desk, random: Random): Desk {
  const at = random(references.length);
  const source = references[at];
  const without = references.toSpliced(at, 1);
  if (!source) return { draft, references: [{ ...draft, uri: "wire-new" }] };
  switch (random(8)) {
    case 0:
      return { draft, references: without };
    case 1:
      return { draft, references: [source, ...without] };
    case 2:
      return { draft, references: [...references, { ...draft, uri: `wire-${random(100)}` }] };
    case 3:
      return { draft, references: [...without, { uri: source.uri, unreadable: "is missing" }] };
    case 4:
      return { draft, references: references.toSpliced(at, 1, { ...source, label: `wire ${random(3)}` }) };
    default:
      if ("unreadable" in source) return { draft, references: without };
      return { draft, references: references.toSpliced(at, 1, edit(source, [draft.text], random)) };
  }
}

function edit(source: Source, others: readonly string[], random: Random): Source {
  if (random(60) === 0) return { ...source, format: formats[random(formats.length)]! };
  const change = edits[random(edits.length)]!;
  return { ...source, text: change(source.text, random, others) };
}

const formats = ["plain", "markdown", "html"] as const;
