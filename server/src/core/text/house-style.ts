import { remember } from "../cache.ts";
import { canonicalSpelling } from "./spelling.ts";

/** British or American: which spelling of a word a newsroom prefers. */
export type HouseStyle = "en-GB" | "en-US";

/**
 * How a lower-case word is spelled in the house style, where that is another way; undefined where the word is right as it
 * stands, or right on both sides of the Atlantic.
 */
export function houseSpelling(word: string, style: HouseStyle): string | undefined {
  return style === "en-US" ? american(word) : british(word);
}

const american = remember(
  (word: string): string | undefined => {
    const form = canonicalSpelling(word);
    return form === word || usedInAmerica.test(word) || keepsIse.test(word) ? undefined : form;
  },
  (word) => word,
  5_000,
);

/**
 * British by origin and at home in America too, or different on other grounds than the side of the Atlantic: "adviser" and
 * "advisor", "theatre" of a name is left to the caller.
 */
const usedInAmerica = new RegExp(
  `^(?:${[
    "acknowledgement?s?",
    "advisors?",
    "aesthe\\w+",
    "allot\\w+",
    "almanack?s?",
    "am(?:idst|ongst)",
    "annexe?s?",
    "archae\\w+",
    "axe",
    "banister\\w*",
    "bannister\\w*",
    "barbe\\w+",
    "baulk\\w*",
    "bus{1,2}\\w+",
    "burnt",
    "cancelations?",
    "cauldrons?",
    "carcase?s?",
    "(?:epi|mono|pro|dia|travel|homo|ideo)logue?s?",
    "convenors?",
    "c[yi]phers?",
    "czars?",
    "discs?",
    "donuts?",
    "doughnuts?",
    "dreamt",
    "dykes?",
    "encyclopaedia\\w*",
    "glamours?",
    "gasses",
    "gipsy|gipsies",
    "grandads?",
    "hiccough\\w*",
    "impost[eo]rs?",
    "kidnapp\\w+",
    "leapt|leant",
    "minibus\\w*",
    "moslems?",
    "okay",
    "omelettes?",
    "orientated",
    "phoney",
    "pricey",
    "protest[eo]rs?",
    "racquets?",
    "sheikhs?",
    "spelt",
    "\\w+eabl[ey]",
    "tranquillity",
    "\\w+wards",
    "waggons?",
    "worshipp\\w+",
  ].join("|")})$`,
);

/** -ise that is no ending of a verb from the Greek: "sunrise", "raising", "likewise", "exercise", "tortoise". */
const keepsIse = /(?:[nptgh]r|[nrmxe]c|[aou]|[wv]|prom|prem|dem|surm|chem|desp)is(?:e|i|a)/;

const british = remember(
  (word: string): string | undefined => {
    if (!/^[a-z]{4,30}$/.test(word) || usedInBritain.test(word)) return undefined;
    for (const [pattern, replacement] of back) {
      if (!pattern.test(word)) continue;
      const form = word.replace(pattern, replacement);
      if (form !== word && canonicalSpelling(form) === word) return form;
    }
    return undefined;
  },
  (word) => word,
  5_000,
);

/** American endings to British ones; what comes out counts only where it leads back to the word. */
const back: readonly (readonly [RegExp, string])[] = [
  [/maneuver(?=ed|ing)/, "manoeuvr"],
  [/maneuver(?=s?$)/, "manoeuvre"],
  [/or(?=$|s$|ed$|ing|ful|less|ab|ite|er|hood|ly)/, "our"],
  [
    /^((?:kilo|milli|centi|deci|nano|micro)met|(?:epi)?cent|(?:milli|centi|hecto)lit|(?:amphi)?theat|goit|(?:lack)?lust|mit|spect|scept|sepulch|fib|calib|somb|meag|och)er(?=s?$|goers?$|pieces?$|board|glass)/,
    "$1re",
  ],
  [/er(?=ed$|ing$)/, "r"],
  [/iz(?=e|i|a)/, "is"],
  [/yz(?=e|i|a)/, "ys"],
  [/l(?=ed$|ing$|ings$|ers?$|ors?$|ous)/, "ll"],
  [/ll(?=s?$|ments?$)/, "l"],
  [/llful/, "lful"],
  [/ens(?=es?$|eless)/, "enc"],
  [/og(?=s?$)/, "ogue"],
  [/^(an)?esth/, "$1aesth"],
  [/^(p|gyn|h|enc)e/, "$1ae"],
  [/(leuk|an|isch|glyc|ur|tox|bacter|septic)em(?=ia|ic)/, "$1aem"],
  [/rrhea/, "rrhoea"],
  [/^((?:re|un)?(?:m|sm))o(?=l)/, "$1ou"],
  [/plow/, "plough"],
  [/sulf/, "sulph"],
  [/^skept/, "scept"],
  [/^mustach/, "moustach"],
  [/^gray/, "grey"],
  [/^artif/, "artef"],
  [/^airplane/, "aeroplane"],
  [/^coz/, "cos"],
  [/^jewelry$/, "jewellery"],
  [/^aluminum$/, "aluminium"],
  [/^pajamas?$/, "pyjamas"],
  [/^aging$/, "ageing"],
  [/^checkered$/, "chequered"],
];

/** Right in Britain as well, in this sense or another: a parking meter, a tire of something, a computer program. */
const usedInBritain =
  /^(?:(?:kilo|milli|centi|micro)?grams?|programs?|meters?|tires?|stor(?:y|ies)|checks?|curbs?|drafts?|disks?|licens\w+|practic\w+|inquir\w+|enquir\w+|jails?\w*|focus\w*|bias\w*|benefit\w*|install\w*|instill\w*|(?:re|under|over|down|up|out|mid|super)?siz\w+|capsiz\w+|seiz\w+|priz\w+|mediev\w+|fet\w+|judgm\w+|among|while|toward|rigor|liter|saber|humorous|honorary|laborat\w+|vigorous|glamorous|rackets?|per\w*|pre(?!tens)\w*|he(?!m)\w*)$/;
