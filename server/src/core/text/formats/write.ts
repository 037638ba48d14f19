import type { Format, Source } from "../../source.ts";
import { decodeReference } from "./character-references.ts";

/**
 * Plain text as it is to be written into a source of a format: a character that would be markup is escaped, and one that
 * the source itself always writes as a character reference (`&#8217;`) is written the same way.
 */
export function writeIn(source: Source, text: string): string {
  return (writers[source.format ?? "plain"] ?? asItIs)(text, source);
}

type Writer = (text: string, source: Source) => string;

const asItIs: Writer = (text) => text;

const writers: Partial<Record<Format, Writer>> = {
  html: writeHtml,
  markdown: (text) =>
    text
      .replace(/[\\`*<[]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&")
      .replace(/&(?=#?[a-z\d]{1,31};)/gi, "\\&")
      .replace(/^[#>]|^[-+](?=\s)/, "\\$&")
      .replace(/^\d{1,9}(?=[.)]\s)/, "$&\\"),
};

function writeHtml(text: string, source: Source): string {
  const habits = habitsOf(source);
  return text.replace(/./gsu, (character) => {
    const habit = habits.get(character);
    if (habit !== undefined) return habit;
    return character === "<" ? "&lt;" : character === "&" ? "&amp;" : character;
  });
}

const known = new WeakMap<Source, ReadonlyMap<string, string>>();

/** The characters that a source writes as references and never as themselves, with the reference that it uses first. */
function habitsOf(source: Source): ReadonlyMap<string, string> {
  const remembered = known.get(source);
  if (remembered) return remembered;
  const habits = new Map<string, string>();
  for (const [reference] of source.text.matchAll(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi)) {
    const character = decodeReference(reference.slice(1, -1));
    if (character === "" || habits.has(character) || /\s/.test(character)) continue;
    if (!source.text.includes(character) || character === "&" || character === "<")
      habits.set(character, reference);
  }
  known.set(source, habits);
  return habits;
}
