import type { Measure } from "./section.ts";

/** Measures nothing yet. */
export const measureNames: Measure = async () => [];
