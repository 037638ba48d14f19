import { once } from "../../../cache.ts";
import type { Document } from "../../../document.ts";
import { standsIn } from "../../../facts/names/spelling.ts";
import { shortFormsOf } from "../../../facts/names/states.ts";

/** True where the reference has the name in its furniture, or as words of its text. */
export function isWritten(name: string, document: Document): boolean {
  const known = written(document);
  if (known.size > remembered) known.clear();
  let found = known.get(name);
  if (found === undefined) {
    found = document.story.blocks.some(({ text, role }) =>
      role === "dateline" || role === "byline" || role === "credit"
        ? standsIn(name, text)
        : hasWord(text, name) || (isParty(name) && hasWord(text, name.slice(0, -1))),
    );
    known.set(name, found);
  }
  return found;
}

/** True where the reference's dateline sets it in a state, in its short form: "LARKSPUR FALLS, Minn." for Minnesota. */
export const isSetIn = (state: string, { story }: Document): boolean =>
  shortFormsOf(state).some((short) =>
    story.blocks.some(({ text, role }) => role === "dateline" && text.includes(`, ${short}`)),
  );

const written = once((_: Document) => new Map<string, boolean>());
/** So many names are remembered for each reference. */
const remembered = 5_000;

/** "The Liberals" are those of whom a "Liberal leader" is told. */
const isParty = (name: string) => /^\p{Lu}\p{Ll}{4,}s$/u.test(name);

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + word.length));
}
