/** Where the sentence that `from` stands in ends. */
export function sentenceEnd(text: string, from: number): number {
  STOP.lastIndex = from;
  for (let stop = STOP.exec(text); stop; stop = STOP.exec(text)) {
    if (!isAbbreviated(text, from, stop.index)) return stop.index + 1;
  }
  return text.length;
}

/** Where the last sentence between `floor` and `end` starts. */
export function lastSentenceStart(text: string, floor: number, end: number): number {
  let start = floor;
  STOP.lastIndex = floor;
  for (let stop = STOP.exec(text); stop && stop.index < end; stop = STOP.exec(text)) {
    const next = stop.index + stop[0].length;
    if (next < end && !isAbbreviated(text, floor, stop.index)) start = next;
  }
  return start;
}

function isAbbreviated(text: string, floor: number, dot: number): boolean {
  return text[dot] === "." && ABBREVIATION.test(text.slice(Math.max(floor, dot - 8), dot));
}

const STOP = /[.?!…]["”'’)\]]*\s+(?=["“'‘([«]?[\p{Lu}\p{N}])/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Lt|Col|Sgt|Capt|Rev|Hon|Prof|Jr|No|vs|\p{L}\.\p{L})$/u;
