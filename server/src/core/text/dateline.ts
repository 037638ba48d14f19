/** The head of a paragraph that says where and when it was written: "LONDON, June 12 (Northern Wire) - ". */
export interface Dateline {
  /** Where the story begins, an offset into the paragraph's text. */
  readonly end: number;
  readonly agency?: string;
  /** What it says of the day; the year is often left out. */
  readonly day?: { readonly year?: number; readonly month: number; readonly day: number };
  /** Place and dash only: not certain enough inside a story. */
  readonly bare: boolean;
}

const monthNames =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN|FEB|MAR|APR|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC";
const monthOrder = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const weekday = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

const capsPlace = /\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’/-]*){0,4}(?!\p{L})/uy;
const place = /\p{Lu}[\p{L}.'’-]+(?: (?:de|del|la|of|upon|\p{Lu}[\p{L}.'’-]*)){0,4}(?!\p{L})/uy;
const notDate = `(?!(?:${monthNames})\\.? \\d|${weekday})`;
const region = new RegExp(
  `, ${notDate}\\p{Lu}[\\p{L}.'’-]+(?: ${notDate}(?:of|and|\\p{Lu}[\\p{L}.'’-]+)){0,3}`,
  "uy",
);
const date = new RegExp(
  `,? ?(?:${weekday},? ?)?(?:(${monthNames})\\.? (\\d{1,2})|(\\d{1,2}) (${monthNames})\\.?)(?!\\d)(?:,? (\\d{4})(?!\\d))?`,
  "y",
);
const onlyWeekday = new RegExp(`,? ${weekday}`, "y");
/** In brackets, or as TASS writes itself; a few agencies are written without a capital. */
const agency =
  /[.,]? ?(?:[([](\p{Lu}[^()[\]]{1,40}|(?:dpa|apa|ats|anp|efe|lusa|belga)(?:[-/][\p{L}]{1,12})?)[)\]]|\/(\p{Lu}[\p{L} ]{1,30})\/(?:\.|(?= -)))/uy;
const dash = /(?: ?[–—_]| ?--| ?\.-(?= )| -(?= )) */y;
/** "LAHORE: The ...", as papers of South Asia write it. */
const colon = /: /y;
const storyStart = /[\p{Lu}\p{N}"'“‘«$£€¥(]/uy;

/** The dateline at the head of a paragraph, if there is one. */
export function readDateline(text: string): Dateline | undefined {
  return agencyFirst(text) ?? datelineFrom(text, capsPlace, true) ?? datelineFrom(text, place, false);
}

/** "(ANSA) - ROME, FEB 3 - ". */
function agencyFirst(text: string): Dateline | undefined {
  const by = at(agency, text, 0);
  const dashed = by && at(dash, text, by[0].length);
  if (!dashed) return undefined;
  const from = by[0].length + dashed[0].length;
  const dateline =
    datelineFrom(text.slice(from), capsPlace, true) ?? datelineFrom(text.slice(from), place, false);
  if (!dateline?.day || dateline.agency) return undefined;
  return { ...dateline, end: from + dateline.end, agency: by[1] ?? by[2]! };
}

function datelineFrom(text: string, placePattern: RegExp, caps: boolean): Dateline | undefined {
  const where = at(placePattern, text, 0);
  let end = where?.[0].length ?? 0;
  if (where) end += at(region, text, end)?.[0].length ?? 0;
  const when = at(date, text, end);
  end += when?.[0].length ?? 0;
  if (where && !when) end += at(onlyWeekday, text, end)?.[0].length ?? 0;
  const by = at(agency, text, end);
  end += by?.[0].length ?? 0;
  const dashed = at(dash, text, end) ?? (caps && where ? at(colon, text, end) : null);
  end += dashed?.[0].length ?? 0;
  // Without a dash only a form with its date is certain: "PARIS Jan 14 Members of ...", "Delhi, Jan 14 (PTI) Members of ...".
  const slashed = by?.[2] !== undefined;
  if (!dashed && !slashed && !(when && (caps || by))) return undefined;
  if (!by && !when && !caps) return undefined;
  if (!where && !by) return undefined;
  if (!dashed && text[end] === " ") end += 1;
  else if (!dashed && end < text.length) return undefined;
  if (end < text.length && !at(storyStart, text, end)) return undefined;
  const day = when && dayOf(when);
  return { end, ...(by && { agency: by[1] ?? by[2]! }), ...(day && { day }), bare: !by && !when };
}

/** "LONDON, June 12 (Northern Wire)", with a dash behind it or without, or "12 June 2025", alone in its paragraph. */
export function readLoneDateline(text: string): Dateline | undefined {
  if (text.length > 80 || /[!?"“”]/.test(text)) return undefined;
  const prefix =
    /^(?:(?:Date|Published|Updated|Last updated|First published|Posted|Sent|Issued)(?: on| at)?:? )?/.exec(
      text,
    )![0].length;
  const where = prefix > 0 ? null : (at(capsPlace, text, 0) ?? at(placeBeforeComma, text, 0));
  let end = where?.[0].length ?? prefix;
  if (where) end += at(region, text, end)?.[0].length ?? 0;
  const when = at(date, text, end);
  end += when?.[0].length ?? 0;
  const by = at(agency, text, end);
  end += by?.[0].length ?? 0;
  if (!when || (!where && !when[5])) return undefined;
  if (
    !/^[.,]?(?: (?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)? ?[A-Z]{0,4})?(?: ?[-–—_]{1,2})?$/.test(
      text.slice(end),
    )
  )
    return undefined;
  const day = dayOf(when);
  return { end: text.length, ...(by && { agency: by[1] ?? by[2]! }), ...(day && { day }), bare: false };
}

const placeBeforeComma = /\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3}(?=,)/uy;

function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

function dayOf(when: RegExpExecArray): Dateline["day"] {
  const month = monthOrder.indexOf((when[1] ?? when[4]!).slice(0, 3).toLowerCase()) + 1;
  const day = Number(when[2] ?? when[3]);
  if (day < 1 || day > 31) return undefined;
  return { month, day, ...(when[5] && { year: Number(when[5]) }) };
}

/** The calendar day of a dateline; one without a year is the nearest such day to `near`. */
export function datelineDay(dateline: Dateline, near: string | undefined): string | undefined {
  if (!dateline.day) return undefined;
  const { year, month, day } = dateline.day;
  const on = (y: number) => `${y}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  if (year !== undefined) return on(year);
  const anchor = Date.parse(near ?? "");
  if (Number.isNaN(anchor)) return undefined;
  const around = new Date(anchor).getUTCFullYear();
  const distance = (y: number) => Math.abs(Date.parse(on(y)) - anchor);
  return [around - 1, around, around + 1]
    .filter((y) => !Number.isNaN(distance(y)))
    .sort((a, b) => distance(a) - distance(b))
    .map(on)[0];
}
