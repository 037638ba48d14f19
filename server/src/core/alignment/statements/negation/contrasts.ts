import type { Sentence } from "../../../document.ts";
import type { Span } from "../../../text/span.ts";
import type { Token } from "../../../text/tokens.ts";
import { isFunctionWord } from "../../features.ts";
import type { Link } from "../../links.ts";

/** What a sentence affirms and what it denies in one breath: "as a witness and not as a suspect". */
export interface Contrast extends Span {
  /** By their stems. */
  readonly affirmed: string;
  readonly denied: string;
}

/** A contrast of the draft that a counterpart draws the other way round. */
export function turnedContrast(
  ours: Sentence,
  linked: readonly Link[],
): { readonly ours: Contrast; readonly theirs: Contrast; readonly in: Sentence } | undefined {
  for (const own of contrastsIn(ours)) {
    for (const { reference } of linked) {
      const theirs = contrastsIn(reference).find(
        ({ affirmed, denied }) => affirmed === own.denied && denied === own.affirmed,
      );
      if (theirs) return { ours: own, theirs, in: reference };
    }
  }
  return undefined;
}

function contrastsIn({ tokens }: Sentence): Contrast[] {
  return tokens.flatMap((token, at) => {
    const behind = behindOf(tokens, at);
    if (behind === undefined) return [];
    const denied = contentFrom(tokens, behind, 1);
    // "not as a suspect but as a witness"
    const but =
      token.norm === "not" ? tokens.findIndex(({ norm }, i) => i > at && i < at + 7 && norm === "but") : -1;
    const affirmed = but > 0 ? contentFrom(tokens, but + 1, 1) : contentFrom(tokens, at - 1, -1);
    if (!denied || !affirmed || denied.stem === affirmed.stem) return [];
    const [first, last] = denied.start < affirmed.start ? [denied, affirmed] : [affirmed, denied];
    return [{ start: first.start, end: last.end, affirmed: affirmed.stem, denied: denied.stem }];
  });
}

/** Where what is denied begins: behind "and not", "but not", ", not", "rather than", "instead of", "not … but". */
function behindOf(tokens: readonly Token[], at: number): number | undefined {
  const [before, token, next] = [tokens[at - 1]?.norm ?? "", tokens[at]!.norm, tokens[at + 1]?.norm ?? ""];
  if (token === "rather" && next === "than") return at + 2;
  if (token === "instead" && next === "of") return at + 2;
  if (token !== "not") return undefined;
  const isBut = tokens.slice(at + 1, at + 7).some(({ norm }) => norm === "but");
  return isBut || /^(?:and|but|,)$/.test(before) ? at + 1 : undefined;
}

/** The nearest word of content, over articles, prepositions and a comma, and no farther than a phrase. */
function contentFrom(tokens: readonly Token[], from: number, step: 1 | -1): Token | undefined {
  for (let at = from, steps = 0; steps < reach && at >= 0 && at < tokens.length; at += step, steps++) {
    const token = tokens[at]!;
    if (token.kind === "word" && !isFunctionWord(token)) return token;
    if (token.kind === "mark" && token.norm !== ",") return undefined;
  }
  return undefined;
}

const reach = 4;
