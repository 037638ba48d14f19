import { stemmer } from "stemmer";
import { remember } from "../cache.ts";

const inflected = /^[a-z]{4,}$/;

/** The stem of a normalised word (Porter), for likeness only: "striking", "strikes" and "strike" share one. */
export const stemOf: (norm: string) => string = remember(
  (norm: string) => (inflected.test(norm) ? stemmer(norm) : norm),
  (norm) => norm,
  20_000,
);
