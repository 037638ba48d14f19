import { dateRewrites } from "./dates.ts";
import { figureRewrites } from "./figures.ts";
import { orderRewrites } from "./order.ts";
import type { HarmlessRewrite } from "./rewrite.ts";
import { typographyRewrites } from "./typography.ts";
import { wordingRewrites } from "./wording.ts";

export const harmless: readonly HarmlessRewrite[] = [
  ...figureRewrites,
  ...dateRewrites,
  ...typographyRewrites,
  ...orderRewrites,
  ...wordingRewrites,
];
