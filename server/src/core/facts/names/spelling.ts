/** Spellings that stand for one another in names: pattern to the form that both sides are brought to. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/organis/g, "organiz"],
  [/defence/g, "defense"],
  [/centre/g, "center"],
  [/labour/g, "labor"],
  [/harbour/g, "harbor"],
  [/theatre/g, "theater"],
  [/programme/g, "program"],
  [/ise\b/g, "ize"],
  [/isation/g, "ization"],
  [/\b(?:mu|mo)ham+[ae]d\b/g, "muhammad"],
  [/\b(?:q|g|kh)[ah]+d+(?:h?af)+[iy]\b/g, "gaddafi"],
  [/\bhus+[ae]in\b/g, "hussein"],
  [/\bahm[ae]d\b/g, "ahmad"],
  [/\byus+uf\b|\byous+[eo]u?f\b/g, "yusuf"],
  [/\bosama\b|\busama\b/g, "osama"],
  [/\bkyiv\b|\bkiev\b/g, "kyiv"],
  [/\bkharkiv\b|\bkharkov\b/g, "kharkiv"],
  [/\blviv\b|\blvov\b/g, "lviv"],
  [/\bodes+a\b/g, "odesa"],
  [/\bvolod[iy]m[iy]r\b|\bvladimir\b(?= zelensk)/g, "volodymyr"],
  [/\bzelens(?:kyy|kyi|kiy|ky|ki)\b/g, "zelensky"],
  [/\bhe[zs]bol+ah\b|\bhi[zs]b[uo]l+ah\b/g, "hezbollah"],
  [/\bqaida\b/g, "qaeda"],
  [/\btaleban\b/g, "taliban"],
  [/\b(al|el)[ -]/g, "al-"],
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

/** A hyphen is part of a name's spelling, apart from the one of "al-". */
function hyphens(name: string): number {
  return name.replace(/\b(?:al|el)-/g, "").split("-").length;
}
