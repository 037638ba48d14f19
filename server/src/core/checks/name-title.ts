import type { Placed } from "../alignment/candidates.ts";
import { compareRoles, type Role, readRole } from "../alignment/roles.ts";
import type { Comparison } from "../comparison.ts";
import { sourceSpan } from "../document.ts";
import { compareNames } from "../facts/names/equality.ts";
import type { Name } from "../facts/names/name.ts";
import type { Check } from "./check.ts";
import { evidenceOf, replace, whereOf } from "./evidence.ts";

/** Somebody holds another office than in the reference, or holds it in another standing. */
export const nameTitle: Check = {
  meta: {
    code: "name/title",
    severity: "warning",
    says: "A title differs: another office, or “former”, “deputy”, “acting” lost or gained.",
    example: {
      reference: "Acting police chief Wayne Tulloch spoke.",
      draft: "Police chief Wayne Tulloch spoke.",
      fixed: "Acting police chief Wayne Tulloch spoke.",
    },
  },
  *run(comparison) {
    const { draft } = comparison;
    for (const { draft: ours } of comparison.names) {
      const { title } = ours.fact;
      const role = title && readRole(title.text);
      if (!title || !role) continue;
      const theirs = titlesOf(ours.fact, draft.names.entities[ours.fact.entity]!.name, comparison);
      if (theirs.length === 0 || theirs.some((other) => agrees(role, other.role, other.around))) continue;
      const other = theirs[0]!;
      const { block } = ours.sentence;
      const title2 = { ...other.placed, fact: other.placed.fact.title! };
      const newText = other.placed.fact.title!.text;
      yield {
        message: `Reference says ${newText} ${whereOf(title2)}.`,
        span: sourceSpan(draft, block, title),
        reference: evidenceOf(title2),
        fixes: [
          {
            title: `Change to ${newText}`,
            preferred: false,
            edits: [replace(draft, block, title, newText)],
          },
        ],
      };
    }
  },
};

interface Titled {
  readonly placed: Placed<Name>;
  readonly role: Role;
  /** The words of the sentence, where the rest of a long title may stand. */
  readonly around: ReadonlySet<string>;
}

/** Every title that the newest references give to the person. */
function titlesOf(name: Name, fullName: string, { authorities }: Comparison): Titled[] {
  return authorities.flatMap(({ document }) =>
    document.sentences.flatMap((sentence) =>
      sentence.names.flatMap((fact): Titled[] => {
        const role = fact.title && readRole(fact.title.text);
        if (!role || !isSame(fullName, document.names.entities[fact.entity]!.name, name.text)) return [];
        const around = new Set(sentence.tokens.map((token) => token.stem));
        return [{ placed: { fact, sentence, document }, role, around }];
      }),
    ),
  );
}

function isSame(draft: string, reference: string, mention: string): boolean {
  return [draft, mention].some((name) => {
    const likeness = compareNames(name, reference);
    return likeness === "same" || likeness === "variant";
  });
}

function agrees(draft: Role, reference: Role, around: ReadonlySet<string>): boolean {
  const difference = compareRoles(draft, reference);
  if (difference === undefined) return true;
  // The reference's sentence may give the rest of the title in its own words.
  return (
    difference === "scope" && [...draft.scope].every((word) => around.has(word) || reference.scope.has(word))
  );
}
