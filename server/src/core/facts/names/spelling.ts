import { SYLLABLES } from "./vocabulary.ts";

const SYLLABLE = new RegExp(`-(${[...SYLLABLES].join("|")})(?![\\p{L}-])`, "gu");

/** Spellings that stand for one another in names: pattern to the form that both sides are brought to. */
const RULES: readonly (readonly [RegExp, string])[] = [
  // British and American English.
  [/organis/g, "organiz"],
  [/defence/g, "defense"],
  [/centre/g, "center"],
  [/labour/g, "labor"],
  [/harbour/g, "harbor"],
  [/theatre/g, "theater"],
  [/programme/g, "program"],
  [/ise\b/g, "ize"],
  [/isation/g, "ization"],
  // Arabic and Persian.
  [/\b(?:mu|mo)ham+[ae]d\b/g, "muhammad"],
  [/\b(?:q|g|kh|k)[ah]+d+(?:h?af)+[iy]\b/g, "gaddafi"],
  [/\bhus+[ae]in\b/g, "hussein"],
  [/\bhas+an\b/g, "hassan"],
  [/\bahm[ae]d\b/g, "ahmad"],
  [/\bmahm[ou]+d\b/g, "mahmoud"],
  [/\byus+uf\b|\byous+[eo]u?f\b/g, "yusuf"],
  [/\bosama\b|\busama\b/g, "osama"],
  [/\bladin\b/g, "laden"],
  [/\bumar\b/g, "omar"],
  [/\bkhal[ei]d\b/g, "khalid"],
  [/\b[ei]brahim\b/g, "ibrahim"],
  [/\babd[au]llah\b/g, "abdullah"],
  [/\babd[eu]l[ -]/g, "abdul "],
  [/\bfat+ah\b/g, "fattah"],
  [/\bsis+i\b/g, "sisi"],
  [/\bhaniyeh?\b|\bhaniya\b/g, "haniyeh"],
  [/\bhe[zs]bol+ah\b|\bhi[zs]b[uo]l+ah\b/g, "hezbollah"],
  [/\bqaida\b/g, "qaeda"],
  [/\btaleban\b/g, "taliban"],
  [/\bmoslem(?=s?\b)/g, "muslim"],
  [/\bshi'?ites?\b|\bshi'a\b/g, "shia"],
  [/\bqur'?an\b/g, "koran"],
  [/\bsana'a\b/g, "sanaa"],
  [/\b(basr|falluj|raqq|nasiriy|hodeid|hudayd|jedd|jidd)ah\b/g, "$1a"],
  [/\b(?:as|ash|an|at|ad|az|ar)-(?=\p{L})/gu, "al-"],
  [/\b(al|el)[ -]/g, "al-"],
  // Russian and Ukrainian.
  [/\bkyiv\b|\bkiev\b/g, "kyiv"],
  [/\bkharkiv\b|\bkharkov\b/g, "kharkiv"],
  [/\blviv\b|\blvov\b/g, "lviv"],
  [/\bodes+a\b/g, "odesa"],
  [/\blugansk\b/g, "luhansk"],
  [/\bdonbass\b/g, "donbas"],
  [/\bchornobyl\b/g, "chernobyl"],
  [/\bvolod[iy]m[iy]r\b|\bvladimir\b(?= zelensk)/g, "volodymyr"],
  [/\bzelens(?:kyy|kyi|kiy|ky|ki)\b/g, "zelensky"],
  [/\byanukov[iy]ch\b/g, "yanukovych"],
  [/\b(dmitr|yur|anatol|vasil|grigor|gennad|arkad|vital|valer|yevgen|evgen)(?:iy|ii|ij|i|y)\b/g, "$1y"],
  [/\bevgeny\b/g, "yevgeny"],
  [/\b(serge|alexe|alekse|andre|nikola)[iyj]\b/g, "$1i"],
  [/\baleksei\b/g, "alexei"],
  [/\baleksande?r\b/g, "alexander"],
  // Korean and Chinese given names of two syllables: "Kim Jong-un", "Kim Jong Un".
  [SYLLABLE, " $1"],
  [/-/g, " "],
];

/** True where two names, in lower case and without accents, are accepted spellings of one. */
export function isVariant(left: string, right: string): boolean {
  if (
    /^\p{L}+-\p{L}+$/u.test(left) !== /^\p{L}+-\p{L}+$/u.test(right) &&
    left.replaceAll("-", " ") === right.replaceAll("-", " ")
  ) {
    return /^(?:al|el)\b/.test(left);
  }
  return left !== right && standard(left) === standard(right) && hyphens(left) === hyphens(right);
}

function standard(name: string): string {
  let form = name;
  for (const [pattern, replacement] of RULES) form = form.replace(pattern, replacement);
  return form;
}

/** A hyphen is part of a name's spelling, apart from the one of "al-" and the one before a Korean or Chinese syllable. */
function hyphens(name: string): number {
  return name
    .replace(/\b(?:al|el|as|ash|an|at|ad|az|ar|abdul|abdel)-/g, "")
    .replace(SYLLABLE, " $1")
    .split("-").length;
}

/** True where one writes the marks of the other's letters out: "Müller" and "Mueller", "Åland" and "Aaland". */
export function isWrittenOut(left: string, right: string): boolean {
  return left !== right && writtenOut(left) === writtenOut(right);
}

function writtenOut(name: string): string {
  return name
    .normalize("NFC")
    .replaceAll("ü", "ue")
    .replaceAll("ö", "oe")
    .replaceAll("ä", "ae")
    .replaceAll("å", "aa")
    .replaceAll("ø", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss");
}
