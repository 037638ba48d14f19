import type { Span } from "./span.ts";

/** The sentences of a block's text: spans without surrounding white space, in order, covering every token. */
export type Sentences = readonly Span[];
