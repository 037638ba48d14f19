import { exact } from "./amounts.ts";
import { convertedValue, lastPlace } from "./conversion.ts";
import { close, sameFigure } from "./equality.ts";
import type { Figure } from "./figure.ts";
import { numberInWords } from "./numerals.ts";
import { ordinalInDigits, ordinalInWords } from "./ordinals.ts";
import { assembled, type Parts, partsOf, shape } from "./parts.ts";
import { readFigures } from "./read.ts";

/**
 * The reference's figure, written the way the draft writes: digits or words, "%" or "percent", "bn" or "billion", the
 * symbol before or the name behind. Read again, it is the same figure as the reference's.
 */
export function writeFigure(reference: Figure, draft: Figure): string {
  const written = styled(reference, draft);
  return capitalised(written !== undefined && readsAs(written, reference) ? written : reference.text, draft);
}

/** The first figure's value in the second's unit and style, rounded as the second is: 6 for "10 km (16 miles)". */
export function convertFigure(from: Figure, into: Figure): string | undefined {
  const value = convertedValue(from, into);
  if (value === undefined || into.high !== undefined) return undefined;
  const place =
    into.kind === "temperature"
      ? 10 ** -into.decimals
      : Math.min(
          lastPlace(into, into.value),
          10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value) || 1)) - 1),
        );
  const rounded = exact(Math.round(value / place) * place);
  return styled({ ...into, value: rounded, text: "", number: { start: 0, end: 0 } }, into);
}

function readsAs(written: string, reference: Figure): boolean {
  const [only, ...others] = readFigures(written);
  return only !== undefined && others.length === 0 && only.text === written && sameFigure(only, reference);
}

function styled(reference: Figure, draft: Figure): string | undefined {
  if (reference.kind === "score" && draft.kind === "score") return dashed(reference, draft);
  if (reference.kind === "ordinal" && draft.kind === "ordinal") return placed(reference, draft);
  if (reference.parts || draft.parts || reference.high !== undefined || draft.high !== undefined)
    return undefined;
  if (
    reference.kind !== draft.kind ||
    reference.kind === "code" ||
    reference.unit === "vague" ||
    draft.unit === "vague"
  )
    return undefined;
  if (reference.unit === draft.unit) return renumbered(reference, draft);
  return reference.kind === "money" ? exchanged(reference, draft) : undefined;
}

/** The draft's words with the reference's number in place of its own. */
function renumbered(reference: Figure, draft: Figure): string | undefined {
  if (reference.kind === "multiple" && reference.value === 2 && draft.words) return "twice";
  const own = partsOf(draft);
  if (own === undefined) return undefined;
  const one = (value: number) => Math.abs(value) === 1;
  if (draft.words && !/^[a-z-]+$/i.test(own.number)) return undefined;
  const theirs = partsOf(reference);
  const scale = draft.value / own.value || 1;
  // The magnitude that the reference is written with, where that comes to the same, keeps its digits as they stand.
  const magnitude = theirs ? theirs.magnitude : sizeFor(reference.value, own.magnitude);
  if (
    theirs &&
    close(theirs.value * scale, reference.value) &&
    !theirs.inWords &&
    magnitude === theirs.magnitude
  ) {
    return assembled(own, inStyle(theirs.number, reference, theirs.plain, draft, own), magnitude);
  }
  const size = [magnitude, own.magnitude, 1].find((each) => isShort(reference.value / scale / each));
  if (size === undefined) return undefined;
  const value = exact(reference.value / scale / size);
  if (
    one(value) !== one(own.plain) &&
    /[a-z]{3}$/i.test(own.tail) &&
    !/^-|percent|per cent|celsius|fahrenheit/i.test(own.tail)
  )
    return undefined;
  return assembled(own, numberLike(value, draft, own), size);
}

/** Another currency: the reference's symbol and number, with the draft's way to write magnitudes. */
function exchanged(reference: Figure, draft: Figure): string | undefined {
  const [own, theirs] = [partsOf(draft), partsOf(reference)];
  if (!own || !theirs || reference.text === "") return undefined;
  const sign = SIGNS[reference.unit ?? ""];
  if (
    /^[$£€]$/.test(own.head) &&
    own.tail === "" &&
    theirs.head === "" &&
    sign &&
    !theirs.inWords &&
    close(theirs.value, reference.value)
  )
    return assembled({ ...own, head: sign }, theirs.number, theirs.magnitude);
  const style = own.sizeText && theirs.sizeText ? shape(theirs.magnitude, own.sizeText) : theirs.sizeText;
  return `${theirs.head}${theirs.number}${style}${theirs.tail}`;
}

const SIGNS: Readonly<Record<string, string>> = { USD: "$", GBP: "£", EUR: "€" };

function sizeFor(value: number, like: number): number {
  return value >= like && like > 1 ? like : 1;
}

/** True where a value can be written with three decimals. */
function isShort(value: number): boolean {
  return Math.abs(value) >= 0.01 && close(Math.round(value * 1000) / 1000, value);
}

/** The reference's own digits, in words where the draft has words, without commas where the draft leaves them out. */
function inStyle(number: string, reference: Figure, plain: number, draft: Figure, own: Parts): string {
  if (draft.words) return numberLike(plain, draft, own);
  return reference.decimals === 0 ? numberLike(plain, draft, own) : number;
}

function numberLike(value: number, draft: Figure, own: Parts): string {
  if (
    draft.words &&
    Number.isInteger(value) &&
    (value <= 10 || own.plain > 10 || /^[A-Z]/.test(own.number))
  ) {
    const words = numberInWords(Math.abs(value));
    if (words !== undefined && value >= 0) return words;
  }
  const digits = String(exact(Math.abs(value)));
  const sign = value < 0 ? (/^(?:minus |[-−–])/i.exec(own.number)?.[0] ?? "-") : "";
  const bare = /^\D*\d{4,}/.test(own.number) && !own.number.includes(",");
  return `${sign}${bare ? digits : digits.replace(/\B(?=(?:\d{3}){1,7}(?!\d))(?<!\.\d{0,20})/g, ",")}`;
}

function dashed(reference: Figure, draft: Figure): string | undefined {
  const dash = /^\d+([-–‑])\d/.exec(draft.text)?.[1];
  return dash && !reference.words && /^[\d\s,()–‑-]+$/.test(reference.text)
    ? reference.text.replace(/(\d)[-–‑](?=\d)/g, `$1${dash}`)
    : dash && reference.parts?.length === 2
      ? reference.parts.join(dash)
      : undefined;
}

function placed({ value }: Figure, draft: Figure): string | undefined {
  return draft.words ? (ordinalInWords(value) ?? ordinalInDigits(value)) : ordinalInDigits(value);
}

/** Begins with a capital where the draft's words do. */
function capitalised(text: string, draft: Figure): string {
  const begins = /^[A-Z][a-z]/.test(draft.text) && draft.words && /^[a-z]+(?:[ -]|$)/.test(text);
  return begins ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
