import type { Diagnostic } from "vscode-languageserver";
import type { ReportedEvidence, ReportedFinding, ReportedFix } from "../core/index.ts";
import { isRecord } from "./client.ts";

/** What a diagnostic carries, so that hovers and code actions recompute nothing. */
export interface DiagnosticData {
  /** The version of the document that was checked; its edits hold for no other. */
  readonly version: number;
  readonly code: string;
  readonly fixes: readonly ReportedFix[];
  /** What each version says, oldest first; the decisive one is `reference`. */
  readonly evidence: readonly ReportedEvidence[];
  readonly reference?: ReportedEvidence;
}

export function dataOf(finding: ReportedFinding, version: number): DiagnosticData {
  return {
    version,
    code: finding.code,
    fixes: finding.fixes ?? [],
    evidence: finding.evidence ?? [],
    ...(finding.reference && { reference: finding.reference }),
  };
}

/** The data of a diagnostic that a client sends back; undefined where it is another's, or was lost on the way. */
export function readData(diagnostic: Diagnostic): DiagnosticData | undefined {
  const { data } = diagnostic;
  const isOurs = diagnostic.source === "stet" && isRecord(data);
  return isOurs &&
    typeof data.version === "number" &&
    Array.isArray(data.fixes) &&
    Array.isArray(data.evidence)
    ? (data as unknown as DiagnosticData)
    : undefined;
}
