import type { Span } from "../span.ts";

/** The parts of a wire message: what stands before, in and behind its text. */
export interface Envelope {
  readonly header?: Span;
  readonly text: Span;
  readonly trailer?: Span;
}

const startOfText = "\x02";
const endsOfText = ["\x03", "\x04"];
/** A header is one or two lines. */
const longestHeader = 1_000;

/**
 * The parts of a message as teleprinter lines carry it: SOH, header, STX, text, ETX, trailer, EOT (IPTC 7901, ANPA 1312).
 * Without those characters all of the source is text.
 */
export function openEnvelope(source: string, from: number): Envelope {
  const opened = source.slice(from, from + longestHeader).indexOf(startOfText);
  const start = opened < 0 ? from : from + opened + 1;
  const ends = endsOfText.map((mark) => source.indexOf(mark, start)).filter((at) => at >= 0);
  const closed = Math.min(source.length, ...ends);
  // A feed's file may hold several messages; the first is the story that the file is named for.
  const end = opened < 0 && closed < source.length - longestHeader ? source.length : closed;
  return {
    ...(opened > 0 && { header: { start: from, end: start - 1 } }),
    text: { start, end },
    ...(end < source.length && { trailer: { start: end + 1, end: source.length } }),
  };
}
