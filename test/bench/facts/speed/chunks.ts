/** Counts words between white space. */
export function wordsOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
}

/** Cuts paragraphs into runs of consecutive ones that have at least so many words each. */
export function chunksOf(paragraphs: readonly string[], words: number): string[][] {
  const chunks: string[][] = [[]];
  let count = 0;
  for (const text of paragraphs) {
    if (count >= words) {
      chunks.push([]);
      count = 0;
    }
    chunks.at(-1)!.push(text);
    count += wordsOf([text]);
  }
  return chunks;
}
