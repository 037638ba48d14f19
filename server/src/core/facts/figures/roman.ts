const LETTERS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
/** Up to 89, in the only way to write each: "XIV", not "XIIII". */
const WRITTEN = /^(?=.)(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The value of a Roman numeral in capitals up to 89; undefined for what is none. */
export function romanNumber(text: string): number | undefined {
  if (!WRITTEN.test(text)) return undefined;
  const values = [...text].map((letter) => LETTERS[letter]!);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** Words that a Roman numeral numbers: "Phase III", "Chapter XIV". */
export const ROMAN_NAMERS =
  "grade|type|phase|stage|class|level|tier|part|category|title|chapter|volume|book|article|annex|appendix|schedule|section";
