import type { Contradiction } from "../alignment/statements/negation/contradictions.ts";
import type { Document } from "../document.ts";
import type { Fix } from "../findings/finding.ts";
import type { Span } from "../text/span.ts";
import { replace, wordsAt } from "./evidence.ts";

/** A "not" of the draft goes. Where the grammar asks for more, there is no fix. */
export function gainedFix({ negation, negated }: Contradiction, draft: Document): Fix | undefined {
  const { token } = negation;
  if (token.norm === "not") {
    const before = negated.tokens[negated.tokens.indexOf(token) - 1];
    return before && fix("Remove “not”", draft, negated.block, { start: before.end, end: token.end }, "");
  }
  return /^(?:cannot|can't)$/.test(token.norm)
    ? fix("Change to can", draft, negated.block, token, "can")
    : undefined;
}

/** A "not" of the reference comes back before its verb. */
export function lostFix(
  { negation, negated, stated, word }: Contradiction,
  draft: Document,
  reference: Document,
): Fix | undefined {
  const { token, kind, target } = negation;
  if (token.norm === "non") return undefined;
  if (kind === "prefix") {
    const newText = token.text.toLowerCase();
    return fix(`Change to ${newText}`, draft, stated.block, word, newText);
  }
  if (kind !== "word") return undefined;
  const before = negated.tokens[negated.tokens.indexOf(token) - 1];
  const start = stated.tokens[stated.tokens.indexOf(word) - 1];
  // "had not ruled out" → "had ruled out": the auxiliary is there, only the negation is not.
  if (before && start && before.norm === start.norm)
    return fix(`Insert “${token.text}”`, draft, stated.block, start, `${start.text} ${token.text}`);
  // "did not rule out" → "ruled out": the reference's whole verb comes back.
  const end = negated.tokens.find(({ stem }) => stem === target);
  const auxiliary = before && /^(?:did|does|do)$/.test(before.norm) ? before : token;
  if (!end || end.start < auxiliary.start) return undefined;
  const words = wordsAt(reference, negated.block, { start: auxiliary.start, end: end.end });
  return fix(`Restore “${words}”`, draft, stated.block, word, words);
}

function fix(title: string, draft: Document, block: number, span: Span, newText: string): Fix {
  return { title, preferred: true, edits: [replace(draft, block, span, newText)] };
}
