import { stemmer } from "stemmer";
import { remember } from "../cache.ts";
import { baseOf } from "./irregular.ts";

const inflected = /^[a-z]{4,}$/;

/** The stem of a normalised word (Porter), for likeness only: "striking", "strikes", "struck" and "strike" share one. */
export const stemOf: (norm: string) => string = remember(
  (norm: string) => {
    const base = baseOf(norm);
    return inflected.test(base) ? stemmer(base) : base;
  },
  (norm) => norm,
  20_000,
);
