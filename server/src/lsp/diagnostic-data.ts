import type { Diagnostic } from "vscode-languageserver";
import {
  type Anchor,
  anchorOf,
  type ReportedEvidence,
  type ReportedFinding,
  type ReportedFix,
} from "../core/index.ts";
import { isRecord } from "./client.ts";

/** What a diagnostic carries, so that hovers and code actions recompute nothing. */
export interface DiagnosticData {
  /** The version of the document that was checked; its edits hold for no other. */
  readonly version: number;
  readonly code: string;
  readonly fixes: readonly ReportedFix[];
  /** What the versions say, the decisive one first; each place once. */
  readonly evidence: readonly ReportedEvidence[];
  /** The indices of the evidence from the oldest version to the newest, where one version replaces another. */
  readonly timeline?: readonly number[];
  /** What a decision on the finding is tied to. */
  readonly anchor: Anchor;
}

/** `draft` is the text that was checked. */
export function dataOf(finding: ReportedFinding, draft: string, version: number): DiagnosticData {
  const evidence = evidenceOf(finding);
  const timeline = timelineOf(finding, evidence);
  return {
    version,
    code: finding.code,
    fixes: finding.fixes ?? [],
    evidence,
    ...(timeline && { timeline }),
    anchor: anchorOf(finding, draft),
  };
}

/** Only where one version replaces another is there an order in time: agencies that disagree are equal. */
function timelineOf(
  { code, evidence = [] }: ReportedFinding,
  known: readonly ReportedEvidence[],
): number[] | undefined {
  if (code !== "version/superseded" && code !== "version/corrected") return undefined;
  const places = known.map(placeOf);
  const order = new Set(evidence.map((each) => places.indexOf(placeOf(each))));
  return order.size > 1 ? [...order] : undefined;
}

function evidenceOf({ reference, evidence = [] }: ReportedFinding): ReportedEvidence[] {
  const all = reference ? [reference, ...evidence] : evidence;
  const places = new Map<string, ReportedEvidence>();
  for (const each of all) {
    const place = placeOf(each);
    if (!places.has(place)) places.set(place, each);
  }
  return [...places.values()];
}

function placeOf({ path, range: { start, end } }: ReportedEvidence): string {
  return [path, start.line, start.character, end.line, end.character].join("\n");
}

/** The data of a diagnostic that a client sends back; undefined where it is another's, or was lost on the way. */
export function readData(diagnostic: Diagnostic): DiagnosticData | undefined {
  const { data } = diagnostic;
  const isOurs = diagnostic.source === "stet" && isRecord(data);
  return isOurs &&
    typeof data.version === "number" &&
    Array.isArray(data.fixes) &&
    Array.isArray(data.evidence) &&
    isRecord(data.anchor)
    ? (data as unknown as DiagnosticData)
    : undefined;
}
