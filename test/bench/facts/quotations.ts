import type { Measure } from "./section.ts";

/** Measures nothing yet. */
export const measureQuotations: Measure = async () => [];
