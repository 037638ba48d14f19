import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
} from "vscode-languageserver";
import { pageOf } from "../core/checks/check.ts";
import type { Report, ReportedEvidence, Severity } from "../core/index.ts";
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
export function diagnosticsOf(
  report: Report,
  { text, version }: { readonly text: string; readonly version: number },
  client: Client,
): Diagnostic[] {
  const { checkPage } = client.options;
  return report.findings
    .filter((finding) => !finding.decision)
    .map((finding) => {
      const data = dataOf(finding, text, version);
      return {
        range: finding.range,
        severity: severities[finding.severity],
        code: finding.code,
        ...(checkPage && { codeDescription: { href: checkPage.replace("{page}", pageOf(finding.code)) } }),
        source: "stet",
        message: finding.message,
        ...(client.showsRelatedInformation && {
          relatedInformation: data.evidence.map((each) => related(each, finding.message)),
        }),
        data,
      };
    });
}

/** Longer words than this are no fact but a passage, which the message names and the card shows. */
const longestWords = 80;

/** The version, with its words where the message, which stands above it, does not say them. */
function related(evidence: ReportedEvidence, message: string): DiagnosticRelatedInformation {
  const words = plainLine(evidence.sentence.words);
  const name = nameOfEvidence(evidence);
  const isSaid = words.length > longestWords || message.includes(words);
  return {
    location: { uri: evidence.path, range: evidence.range },
    message: isSaid ? name : `${name}: ${words}`,
  };
}

/** How a version is named to the editor: its label, else its file's name. */
export function nameOfEvidence(evidence: ReportedEvidence): string {
  return evidence.label ?? stemOf(evidence.path);
}
