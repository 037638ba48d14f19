import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
} from "vscode-languageserver";
import type { Report, ReportedEvidence, ReportedFinding, Severity } from "../core/index.ts";
import { plainLine } from "../plain-line.ts";
import { stemOf } from "../references/uri.ts";
import type { Client } from "./client.ts";
import { dataOf } from "./diagnostic-data.ts";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A report as the editor shows it. What the editor let stand is not shown. */
export function diagnosticsOf(report: Report, version: number, client: Client): Diagnostic[] {
  return report.findings
    .filter((finding) => !finding.decision)
    .map((finding) => ({
      range: finding.range,
      severity: severities[finding.severity],
      code: finding.code,
      source: "stet",
      message: finding.message,
      ...(client.showsRelatedInformation && relatedTo(finding)),
      data: dataOf(finding, version),
    }));
}

function relatedTo(finding: ReportedFinding): { relatedInformation?: DiagnosticRelatedInformation[] } {
  const places = evidenceOf(finding).map((evidence) => ({
    location: { uri: evidence.path, range: evidence.range },
    message: `${nameOfEvidence(evidence)}: ${plainLine(evidence.text)}`,
  }));
  return places.length > 0 ? { relatedInformation: places } : {};
}

/** The decisive evidence, then what the other versions say; each place once. */
export function evidenceOf(finding: Pick<ReportedFinding, "reference" | "evidence">): ReportedEvidence[] {
  const all = [...(finding.reference ? [finding.reference] : []), ...(finding.evidence ?? [])];
  const place = ({ path, range }: ReportedEvidence) => JSON.stringify([path, range.start, range.end]);
  const distinct = new Map(all.toReversed().map((evidence) => [place(evidence), evidence]));
  return [...distinct.values()].toReversed();
}

/** How a version is named to the editor: its label, else its file's name. */
export function nameOfEvidence(evidence: ReportedEvidence): string {
  return evidence.label ?? stemOf(evidence.path);
}
