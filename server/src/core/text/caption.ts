import { rememberText } from "../cache.ts";

const marker =
  /^(?:FILE PHOTO|FILE PICTURE|FILE IMAGE|FILE [-–—]|Photos?:|PHOTOS?:|Picture:|Pictured:|Image:|Caption:|Photograph:|In this (?:file |undated )?photo\b|(?:An? )?(?:aerial|undated|handout|combination) (?:view|photo|picture|image)\b)/i;
const credit =
  /\b(?:REUTERS|AFP|EPA|PA Wire|AP Photo|Getty)\/\p{Lu}|\(AP Photo|\bGetty Images\b|\b(?:Photo|Photograph|Picture|Image)(?: (?:by|credit|courtesy))?: ?\p{Lu}[^.]{1,60}\.?$/u;
const fullDate =
  /(?:,|\bon|\bin) (?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, \d{4}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{4})\.?$/;
/** What people and things do in pictures. */
const pictured =
  /\b(?:poses?|leaves?|arrives?|speaks?|looks? (?:on|at|out)|stands?|sits?|waves?|attends?|gestures?|walks?|meets?|holds?|shakes? hands|smiles?|listens?|talks?|watch(?:es)?|reacts?|address(?:es)?|delivers?|celebrates?|embraces?|hugs?|kneels?|rides?|drives?|queues?|gathers?|inspects?|carry|carries|marches|march|protests?|rises?|burns?|hangs?|lies|lie|passe?s|plays?|runs?|sings?|tours?|visits?|greets?|welcomes?|departs?|boards?|works?|clears?|searche?s?|takes? part|(?:is|are) (?:seen|pictured|shown|parked|displayed|escorted|carried|led)|pictured|seen here)\b/;
const spoken = /\b(?:said|told|added|announced|reported|according)\b/;

/** True where a paragraph reads as the caption of a picture: a marker, a picture credit, or the present tense and a full date. */
export const readsAsCaption = rememberText(isCaption, 4_000);

function isCaption(text: string): boolean {
  if (text.length > 400) return false;
  if (marker.test(text) || (credit.test(text) && text.length < 350)) return true;
  return fullDate.test(text) && pictured.test(text) && !spoken.test(text);
}
