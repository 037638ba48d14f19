import type { Severity } from "../report.ts";
import type { Span } from "../text/span.ts";

/** What a check is: shown in the documentation, in settings, and on the page that a diagnostic links to. */
export interface CheckMeta {
  readonly code: `${string}/${string}`;
  /** The default; a setting can change it or turn the check off. */
  readonly severity: Severity | "off";
  /** One sentence for the editor: what differs when this check speaks. */
  readonly says: string;
  readonly example: { readonly reference: string; readonly draft: string; readonly fixed?: string };
}
