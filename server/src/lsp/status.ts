import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Report } from "../core/index.ts";
import { readFrontMatter } from "../core/text/front-matter.ts";
import type { Status, StatusReference, WhyNoDraft } from "../protocol.ts";
import { stemOf } from "../references/uri.ts";
import type { Resolution } from "./resolution.ts";

/** What the editor shows of a checked draft besides its findings. */
export function statusOf(
  document: TextDocument,
  resolution: Resolution,
  report: Report,
  took: number,
): Status {
  return {
    uri: document.uri,
    version: document.version,
    draft: true,
    namedBy: resolution.namedBy,
    references: referencesOf(resolution, report),
    counts: report.summary,
    problems: [...partOf(document, resolution), ...problemsOf(document, resolution)],
    took,
  };
}

export function noDraft(document: TextDocument, why?: WhyNoDraft): Status {
  return {
    uri: document.uri,
    version: document.version,
    draft: false,
    ...(why && { why }),
    namedBy: "nothing",
    references: [],
    counts: { error: 0, warning: 0, information: 0, hint: 0 },
    problems: [],
    took: 0,
  };
}

/** Those that were read in the order that the report used, then those that were not. */
function referencesOf(resolution: Resolution, report: Report): StatusReference[] {
  const encodings = new Map(
    resolution.references.flatMap((each) =>
      "encoding" in each && each.encoding ? [[each.uri, each.encoding] as const] : [],
    ),
  );
  const used = report.references.map(({ path, label }) => {
    const encoding = encodings.get(path);
    return { uri: path, label: label ?? stemOf(path), ...(encoding && { encoding }) };
  });
  const unread = resolution.references.flatMap((reference) =>
    "unreadable" in reference
      ? [{ uri: reference.uri, label: reference.uri, unreadable: reference.unreadable }]
      : [],
  );
  return [...used, ...unread];
}

/** Said here whatever the severity of the finding that says it in the text. */
function partOf(document: TextDocument, { options: { draftLimit } }: Resolution): string[] {
  return draftLimit !== undefined && document.getText().length > draftLimit
    ? [`the draft is so long that no more than ${draftLimit.toLocaleString("en")} characters are checked`]
    : [];
}

function problemsOf(document: TextDocument, resolution: Resolution): string[] {
  const front = readFrontMatter(document.getText())?.problems ?? [];
  const config = resolution.config?.problems ?? [];
  const asides = resolution.references.flatMap((each) =>
    "aside" in each && each.aside ? [`${stemOf(each.uri)} ${each.aside}`] : [],
  );
  const isBroken = document.getText().includes("\ufffd");
  return [
    ...(isBroken
      ? ["the draft has broken characters: reopen it with the encoding that it was saved in"]
      : []),
    ...asides,
    ...front.map(({ message }) => message),
    ...config.map(({ message }) => `stet.json: ${message}`),
  ];
}
