import { createChecker, type Position, type Report, type Source } from "../../server/src/core/index.ts";
import { formatOf } from "../../server/src/references/format.ts";
import { places, type WholeStory } from "./stories.ts";

/** How a story's findings stand to its key. */
export interface Score {
  readonly found: number;
  readonly wanted: number;
  /** Loud findings (error or warning) that point at something planted, and all loud findings. */
  readonly right: number;
  readonly said: number;
  readonly quiet: number;
  readonly benign: number;
  /** One line for each miss and each false alarm. */
  readonly complaints: readonly string[];
}

type Interval = readonly [start: number, end: number];

/** Checks a whole story and holds what is said against its key. */
export function scoreStory(story: WholeStory): Score {
  const { key } = story;
  const draft = sourceOf(story, key.draft, key.date);
  const report = createChecker().check(
    draft,
    key.references.map((file) => sourceOf(story, file)),
  );
  const findings = loudFindings(report, draft.text, story);
  const used = new Set<Loud>();
  const complaints: string[] = [];
  const count = (hits: readonly Loud[], miss: string) => {
    for (const hit of hits) used.add(hit);
    if (hits.length === 0) complaints.push(`missed  ${miss}`);
    return hits.length > 0 ? 1 : 0;
  };
  let found = 0;
  for (const error of key.errors) {
    const at = places(draft.text, error.draft)[0]!;
    const hits = findings.filter((finding) => !isMissing(finding) && overlap(finding.draft, at));
    found += count(hits, `${error.kind}: ${error.draft} (reference: ${error.reference ?? "none"})`);
  }
  for (const { reference, file, size } of key.missing) {
    const at = places(story.text.get(file)!, reference)[0]!;
    const hits = findings.filter(
      (finding) =>
        isMissing(finding) &&
        finding.references.some((reference) => reference.file === file && overlap(reference.at, at)),
    );
    found += count(hits, `${size}: ${reference.slice(0, 80)}`);
  }
  const open = (key.open ?? []).map(({ draft: words }) => places(draft.text, words)[0]!);
  const said = findings.filter(
    (finding) => used.has(finding) || !open.some((at) => overlap(finding.draft, at)),
  );
  const wrong = said.filter((finding) => !used.has(finding));
  for (const { code, text, message } of wrong) complaints.push(`false   ${code} “${text}” ${message}`);
  const quiet = key.benign.filter(({ draft: words }) => {
    const at = places(draft.text, words)[0]!;
    return !wrong.some((finding) => !isMissing(finding) && overlap(finding.draft, at));
  });
  return {
    found,
    wanted: key.errors.length + key.missing.length,
    right: said.length - wrong.length,
    said: said.length,
    quiet: quiet.length,
    benign: key.benign.length,
    complaints,
  };
}

export function sum(scores: readonly Score[]): Score {
  const total = (field: Exclude<keyof Score, "complaints">) =>
    scores.reduce((value, score) => value + score[field], 0);
  return {
    found: total("found"),
    wanted: total("wanted"),
    right: total("right"),
    said: total("said"),
    quiet: total("quiet"),
    benign: total("benign"),
    complaints: scores.flatMap((score) => score.complaints),
  };
}

interface Loud {
  readonly code: string;
  readonly text: string;
  readonly message: string;
  readonly draft: Interval;
  /** The decisive evidence and what else says the same: of several agencies any may have the passage of the key. */
  readonly references: readonly { readonly file: string; readonly at: Interval }[];
}

function loudFindings(report: Report, draft: string, story: WholeStory): Loud[] {
  return report.findings
    .filter(({ severity }) => severity === "error" || severity === "warning")
    .map(({ code, text, message, range, reference, evidence = [] }) => ({
      code,
      text,
      message,
      draft: [offsetAt(draft, range.start), offsetAt(draft, range.end)],
      references: [...(reference ? [reference] : []), ...evidence].map(({ path, range }) => {
        const source = story.text.get(path)!;
        return { file: path, at: [offsetAt(source, range.start), offsetAt(source, range.end)] };
      }),
    }));
}

function sourceOf(story: WholeStory, file: string, date?: string): Source {
  const text = story.text.get(file)!;
  return { uri: file, text, format: formatOf(file, text), ...(date && { date }) };
}

const isMissing = ({ code }: Loud) => code === "passage/missing";
const overlap = (a: Interval, b: Interval) => a[0] < b[1] && b[0] < a[1];

function offsetAt(text: string, { line, character }: Position): number {
  let start = 0;
  for (let i = 0; i < line; i++) start = text.indexOf("\n", start) + 1;
  return start + character;
}
