/** What an agency tells editors in a paragraph of its own, which is no part of the story. */
export type Notice = "correction" | "withdrawal";

/** "In the third paragraph please read 43 instead of 34." */
const reads =
  /\bplease (?:read|correct)\b[^"“”]{0,200}(?:\bparagraph|\bpara\b|\bheadline|\binstead of\b|\brather than\b|, not\b|\blead\b|\bdateline\b)|\b(?:paragraph|para|headline|lead|dateline|story|item)\b[^"“”]{0,200}\bplease (?:read|correct)\b|\bplease read\b.{1,160}\binstead of\b/i;
const item = "(?:story|item|article|dispatch|report|alert|newsbreak|brief|photo|version)";
/** "The story headlined … is withdrawn", "Please disregard the item …", "This story has been withdrawn". */
const withdraws = [
  new RegExp(
    `^(?:(?:The|This|Our|An?) )?(?:[\\p{L}.&]+ ){0,4}${item}s?(?: (?:about|on) .{1,80}?)?,? (?:headlined|slugged|titled|headed|keyed|moved|issued|published|sent|transmitted)\\b.{1,240}\\b(?:is|are|was|were|has been|have been|should be) (?:hereby |being |now )?(?:withdrawn|killed|retracted)\\b`,
    "iu",
  ),
  /^(?:The|This|Our|The above|The following) (?:above |following |earlier |previous )?(?:story|item|dispatch|alert|article) (?:is|has been|was) (?:hereby |being |now )?(?:withdrawn|killed|retracted)\b/i,
  /\bplease (?:disregard|do not use|kill|ignore|withdraw)\b.{0,80}\b(?:story|item|article|dispatch|alert|version|above|earlier|headlined|slugged|report)\b/i,
  /\b(?:story|item|article|dispatch)\b.{0,160}\b(?:withdrawn|killed)\b.{0,200}\b(?:no (?:substitute|replacement)|(?:substitute|replacement) (?:story|item))\b/i,
  /^(?:is|are) withdrawing (?:the|its|this) (?:story|item|article)\b/i,
];
const address =
  /^(?:[^\p{L}\p{N}"“]|(?:attention:? |note to )?(?:news |picture )?editors?(?:['’]s? note)?\b|(?:advisory|correction)(?=[:.–— -]))+/iu;

/** What a paragraph tells editors, if it speaks to them; somebody who is quoted does not. */
export function noticeOf(text: string): Notice | undefined {
  if (text.length > 900 || !speaks.test(text)) return undefined;
  const said = text.replace(address, "");
  if (/^["“]/.test(said)) return undefined;
  // Somebody in the story asks, not the agency.
  if (/["“][^"“”]*\bplease\b/i.test(said)) return undefined;
  if (withdraws.some((pattern) => pattern.test(said))) return "withdrawal";
  return reads.test(said) ? "correction" : undefined;
}

/** Most paragraphs have none of these words and are done with at once. */
const speaks = /\b(?:please|withdrawn|withdrawing|killed|retracted)\b/i;
