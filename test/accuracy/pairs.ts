import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createChecker, type Format, type ReportedFinding } from "../../server/src/core/index.ts";

/** A line of `test/pairs/*.jsonl`: one passage, one rewrite, one thing under test. */
export interface ShortPair {
  readonly id: string;
  readonly kind: string;
  readonly expect: "loud" | "silent";
  /** The day the draft is written, `YYYY-MM-DD`. */
  readonly date: string;
  readonly reference: string;
  readonly draft: string;
  /** Where a loud finding belongs: words of the draft, or of the reference for what is missing. */
  readonly at?: string;
  readonly format?: Format;
  readonly why: string;
}

/** Every pair that was written by somebody who had not read the checks. */
export function readPairs(): ShortPair[] {
  const folder = fileURLToPath(new URL("../pairs/", import.meta.url));
  return readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(folder + name, "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as ShortPair);
}

/** A silent pair passes where nothing loud is said, a loud one where a loud finding touches the place. */
export function passes(pair: ShortPair): boolean {
  const { date, draft, reference, format = "plain" } = pair;
  const said = createChecker()
    .check({ uri: "draft", text: draft, format, date }, [{ uri: "wire", text: reference, format, date }])
    .findings.filter(({ severity }) => severity === "error" || severity === "warning");
  return pair.expect === "silent" ? said.length === 0 : said.some((finding) => pointsAt(finding, pair));
}

function pointsAt({ code, range }: ReportedFinding, { kind, draft, at = "" }: ShortPair): boolean {
  if (kind === "missing") return code.endsWith("/missing");
  const lines = draft.split("\n");
  const offset = ({ line, character }: { line: number; character: number }) =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  const [from, to] = [draft.indexOf(at), draft.indexOf(at) + at.length];
  const [start, end] = [offset(range.start), offset(range.end)];
  return start === end ? from <= start && start <= to : start < to && from < end;
}

/** Prints each pair that fails, and the share that passes on either side. */
export function reportPairs(print: (line: string) => void): void {
  const passed = { loud: 0, silent: 0 };
  const all = { loud: 0, silent: 0 };
  for (const pair of readPairs()) {
    all[pair.expect] += 1;
    if (passes(pair)) passed[pair.expect] += 1;
    else
      print(`  ${pair.expect === "loud" ? "missed" : "false "}  ${pair.id} ${pair.at ?? ""} (${pair.why})`);
  }
  const share = (side: "loud" | "silent") => (100 * passed[side]) / all[side];
  print(
    `pairs: loud ${passed.loud}/${all.loud}  silent ${passed.silent}/${all.silent}  balanced ${((share("loud") + share("silent")) / 2).toFixed(1)}%`,
  );
}
