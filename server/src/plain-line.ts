/**
 * Text on one line, without control characters and without marks that turn the direction of the text around it: safe in
 * a terminal, and in a line of the editor's.
 */
export function plainLine(text: string): string {
  return text
    .replace(/[\s\u0085\u2028\u2029]+/g, " ")
    .replace(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "")
    .trim();
}
