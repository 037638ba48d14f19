/** The distinct words of a story as 32-bit hashes, in ascending order: what an index knows of it. */
export type Terms = Uint32Array;

/** More distinct words than this come from no story but from a book or a table; the rest is left out. */
const maximumTerms = 4_000;

/**
 * The words by which a story is found: in lower case, without possessives and accents, of three characters and more, and
 * every figure. Common words need no list: an index weighs a word by how rare it is.
 */
export function termsOf(text: string): Terms {
  const found = new Set<number>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\d+(?:[.,]\d+)*/gu)) {
    const plain = plainWord(word);
    if (plain.length < 3 && !/\d/.test(plain)) continue;
    found.add(hash(plain));
    if (found.size >= maximumTerms) break;
  }
  return Uint32Array.from(found).sort();
}

function plainWord(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/u, "");
  const bare = /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize("NFD").replace(/\p{M}/gu, "");
  // The plural, the past and the third person meet; it need not be right, only the same on both sides.
  return bare.length > 4 ? bare.replace(/(?:ed|ing|s)$/, "") : bare;
}

/** FNV-1a. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  }
  return value >>> 0;
}
