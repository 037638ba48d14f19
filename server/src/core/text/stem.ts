import { stemmer } from "stemmer";
import { remember } from "../cache.ts";
import { baseOf } from "./irregular.ts";

const inflected = /^[a-z]{4,}$/;

/** The stem of a normalised word (Porter), for likeness only: "striking", "strikes", "struck" and "strike" share one. */
export const stemOf: (norm: string) => string = remember(
  (norm: string) => {
    const base = baseOf(norm);
    if (!inflected.test(base)) return base;
    // Porter makes "boycot" of "boycotted" and leaves "boycott" as it is.
    const stem = stemmer(base);
    // "Pay" is too short to be stemmed, and "paying" would be "pai".
    if (stem.length === 3) return stem.replace(/(?<=[aeou])i$/, "y");
    return base.length < 6 ? stem : stem.replace(/([bdgmnprt])\1$/, "$1");
  },
  (norm) => norm,
  20_000,
);
