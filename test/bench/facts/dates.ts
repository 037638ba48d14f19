import type { Measure } from "./section.ts";

/** Measures nothing yet. */
export const measureDates: Measure = async () => [];
