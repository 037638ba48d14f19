import type { Measure } from "./section.ts";

/** Measures nothing yet. */
export const measureSpeed: Measure = async () => [];
