import { createColors } from "picocolors";
import type { Report, ReportedEvidence, ReportedFinding, Severity } from "../core/index.ts";
import { plainLine } from "../plain-line.ts";

/** A report for people: a line a finding with the words on both sides under it, then the count. */
export function pretty(report: Report, colors: boolean): string {
  const paint = createColors(colors);
  const paintSeverity: Readonly<Record<Severity, (text: string) => string>> = {
    error: paint.red,
    warning: paint.yellow,
    information: paint.cyan,
    hint: paint.dim,
  };

  function findingLines(finding: ReportedFinding): string[] {
    const { line, character } = finding.range.start;
    const place = `${report.draft}:${line + 1}:${character + 1}`;
    const severity = paintSeverity[finding.severity](finding.severity);
    const head = `${place}  ${severity}  ${paint.dim(finding.code)}  ${plainLine(finding.message)}`;
    return [head, ...sides(finding).map(([name, words]) => `    ${paint.dim(`${name}:`)} ${words}`)];
  }

  const standing = report.findings.filter((finding) => !finding.decision);
  const lines = standing.flatMap(findingLines);
  const total = `${report.draft}: ${countOf(report)}`;
  return `${[...lines, paint.bold(total)].join("\n")}\n`;
}

/** What the draft says and what the decisive version says. */
function sides(finding: ReportedFinding): [string, string][] {
  const { reference, text } = finding;
  return [
    ...(text ? [["draft", excerpt(text)] as [string, string]] : []),
    ...(reference ? [[nameOf(reference), excerpt(reference.text)] as [string, string]] : []),
  ];
}

function nameOf({ path, range }: ReportedEvidence): string {
  return `${path}:${range.start.line + 1}:${range.start.character + 1}`;
}

/** A dropped paragraph is long, and its beginning tells which it is. */
function excerpt(text: string): string {
  const line = plainLine(text);
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}

function countOf({ summary }: Report): string {
  const counts: [number, string, string][] = [
    [summary.error, "error", "errors"],
    [summary.warning, "warning", "warnings"],
    [summary.information, "note", "notes"],
    [summary.hint, "hint", "hints"],
  ];
  const parts = counts.filter(([n]) => n > 0).map(([n, one, many]) => `${n} ${n === 1 ? one : many}`);
  return parts.length > 0 ? parts.join(", ") : "nothing found";
}
