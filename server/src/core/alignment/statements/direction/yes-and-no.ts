import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";

/** A word that takes a side, and the side that it takes there. */
export interface Particle {
  readonly norm: string;
  readonly token: Token;
  /** True where an answer says whose side it is: "for a no". */
  readonly isAnswer: boolean;
}

/** The word at a place as the particle that it is: who campaigns for a "no" is against, and who does so for a "yes" is for it. */
export function particleAt({ tokens }: Sentence, at: number): Particle {
  const token = tokens[at]!;
  const plain = { norm: token.norm, token, isAnswer: false };
  if (token.norm !== "for" && token.norm !== "against") return plain;
  const [article, answer] = tokens.slice(at + 1, at + 6).filter(({ kind }) => kind === "word");
  if (!/^(?:an?|the)$/.test(article?.norm ?? "") || !/^(?:yes|no)$/.test(answer?.norm ?? "")) return plain;
  const isFor = (token.norm === "for") === (answer!.norm === "yes");
  return { norm: isFor ? "for" : "against", token: answer!, isAnswer: true };
}
