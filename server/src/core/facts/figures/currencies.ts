import { type PhraseReader, phraseReader } from "./phrases.ts";

// The table is the project's own: a package of ISO 4217 (`currency-codes`) gives codes and one official name each, and none
// of what news writes ("$A", "mln dlrs", "kronor", "quid"), which is all there is to read here. A test holds the codes
// against the platform's `Intl.supportedValuesOf("currency")`.

/** A currency as it may be written: its code, and what one of the written unit is in it (0.01 for pence). */
export interface Currency {
  readonly code: string;
  readonly scale: number;
}

/** Symbols before the number. Those in letters are told apart by case. */
const SYMBOLS: Readonly<Record<string, string>> = {
  $: "USD",
  US$: "USD",
  $US: "USD",
  "U.S.$": "USD",
  A$: "AUD",
  $A: "AUD",
  AU$: "AUD",
  C$: "CAD",
  CA$: "CAD",
  CAD$: "CAD",
  $C: "CAD",
  HK$: "HKD",
  EC$: "XCD",
  "HK $": "HKD",
  $HK: "HKD",
  NZ$: "NZD",
  "NZ $": "NZD",
  $NZ: "NZD",
  S$: "SGD",
  R$: "BRL",
  NT$: "TWD",
  MX$: "MXN",
  Z$: "ZWL",
  T$: "TOP",
  J$: "JMD",
  "£": "GBP",
  "E£": "EGP",
  "€": "EUR",
  "¥": "JPY",
  Y: "JPY",
  "CN¥": "CNY",
  "₹": "INR",
  Rs: "INR",
  "Rs.": "INR",
  "₩": "KRW",
  "₽": "RUB",
  "₺": "TRY",
  "₴": "UAH",
  "₪": "ILS",
  "₦": "NGN",
  "₱": "PHP",
  "฿": "THB",
  "₫": "VND",
  "₡": "CRC",
  "₵": "GHS",
  "₸": "KZT",
  "₾": "GEL",
  "₿": "BTC",
  RM: "MYR",
  Rp: "IDR",
  Tk: "BDT",
  R: "ZAR",
  Sh: "KES",
  KSh: "KES",
  Ksh: "KES",
  Kr: "kr",
  kr: "kr",
  NKr: "NOK",
  Nkr: "NOK",
  SKr: "SEK",
  Skr: "SEK",
  DKr: "DKK",
  Dkr: "DKK",
  IKr: "ISK",
  Ft: "HUF",
  Dh: "AED",
  Dhs: "AED",
  QR: "QAR",
  Bt: "THB",
  dlr: "USD",
  dlrs: "USD",
  SFr: "CHF",
  SwFr: "CHF",
  SwF: "CHF",
  Fr: "CHF",
  "S/": "PEN",
  "S/.": "PEN",
  zł: "PLN",
  Kč: "CZK",
  Kc: "CZK",
};

const CODES =
  "USD EUR GBP JPY CNY CHF CAD AUD NZD HKD SGD SEK NOK DKK ISK PLN CZK HUF RON BGN RUB UAH TRY ILS INR PKR BDT LKR NPR IDR MYR THB PHP VND KRW TWD ZAR NGN KES GHS EGP MAD TND DZD ETB UGX TZS XOF XAF AED SAR QAR KWD BHD OMR IRR IQD JOD BRL ARS CLP COP MXN HRK CRC GTQ HNL NIO DOP JMD TTD BBD BSD KZT GEL AMD AZN UZS KGS TJS TMT MNT MMK KHR LAK MOP BND FJD RSD MKD BAM MDL BYN AFN YER SYP LBP LYD SDG SOS ZMW MWK MZN AOA NAD BWP RWF BIF CDF GNF XPF ZWL PEN UYU VES BOB PYG RMB BTC".split(
    " ",
  );

/** Names behind the number. A name that several countries use is its own code, in lower case. */
const NAMES: Readonly<Record<string, string>> = {
  dollar: "USD",
  "US dollar": "USD",
  "U.S. dollar": "USD",
  "American dollar": "USD",
  "Australian dollar": "AUD",
  "Canadian dollar": "CAD",
  "Hong Kong dollar": "HKD",
  "Singapore dollar": "SGD",
  "New Zealand dollar": "NZD",
  "Taiwan dollar": "TWD",
  "Zimbabwe dollar": "ZWL",
  buck: "USD",
  dlr: "USD",
  "U.S. dlr": "USD",
  pound: "GBP",
  "pound sterling": "GBP",
  "British pound": "GBP",
  "Egyptian pound": "EGP",
  "Lebanese pound": "LBP",
  "Syrian pound": "SYP",
  "Sudanese pound": "SDG",
  quid: "GBP",
  euro: "EUR",
  "Chinese yuan": "CNY",
  "Indian rupee": "INR",
  rupee: "rupee",
  "Pakistani rupee": "PKR",
  "Pakistan rupee": "PKR",
  "Sri Lankan rupee": "LKR",
  "Nepalese rupee": "NPR",
  rouble: "RUB",
  ruble: "RUB",
  "Russian rouble": "RUB",
  "Russian ruble": "RUB",
  crown: "crown",
  "Swedish crown": "SEK",
  "East Caribbean dollar": "XCD",
  "Norwegian crown": "NOK",
  "Danish crown": "DKK",
  "Czech crown": "CZK",
  "Icelandic crown": "ISK",
  "Swiss franc": "CHF",
  "CFA franc": "XOF",
  franc: "franc",
  naira: "NGN",
  peso: "peso",
  "Mexican peso": "MXN",
  "Argentine peso": "ARS",
  "Chilean peso": "CLP",
  "Colombian peso": "COP",
  "Philippine peso": "PHP",
  lira: "TRY",
  "Turkish lira": "TRY",
  shekel: "ILS",
  dirham: "AED",
  riyal: "SAR",
  rial: "IRR",
  dinar: "dinar",
  "Kuwaiti dinar": "KWD",
  "Iraqi dinar": "IQD",
  hryvnia: "UAH",
  forint: "HUF",
  zloty: "PLN",
  taka: "BDT",
  baht: "THB",
  rupiah: "IDR",
  ringgit: "MYR",
  rand: "ZAR",
  bitcoin: "BTC",
  "South African rand": "ZAR",
  "Kenyan shilling": "KES",
  "Ugandan shilling": "UGX",
  shilling: "shilling",
  cedi: "GHS",
  birr: "ETB",
  tenge: "KZT",
  lari: "GEL",
  bolivar: "VES",
  real: "BRL",
  "Brazilian real": "BRL",
  guilder: "NLG",
  "Deutsche mark": "DEM",
  deutschmark: "DEM",
  drachma: "GRD",
  won: "KRW",
  "South Korean won": "KRW",
  yen: "JPY",
  "Japanese yen": "JPY",
  yuan: "CNY",
  renminbi: "CNY",
  krona: "SEK",
  "Swedish krona": "SEK",
  krone: "krone",
  "Norwegian krone": "NOK",
  "Danish krone": "DKK",
  koruna: "CZK",
  "Czech koruna": "CZK",
  sol: "PEN",
  leu: "RON",
  lev: "BGN",
  dong: "VND",
  króna: "ISK",
  kwacha: "ZMW",
  afghani: "AFN",
  manat: "AZN",
  "UAE dirham": "AED",
  "Emirati dirham": "AED",
  "Moroccan dirham": "MAD",
  "Saudi riyal": "SAR",
  "Qatari riyal": "QAR",
  "Omani rial": "OMR",
  "Iranian rial": "IRR",
  "Yemeni rial": "YER",
  "Jordanian dinar": "JOD",
  "Bahraini dinar": "BHD",
  "Algerian dinar": "DZD",
  "Tunisian dinar": "TND",
  "Libyan dinar": "LYD",
  "Serbian dinar": "RSD",
  "Israeli shekel": "ILS",
  "new shekel": "ILS",
  "Polish zloty": "PLN",
  "Hungarian forint": "HUF",
  "Romanian leu": "RON",
  "Moldovan leu": "MDL",
  "Bulgarian lev": "BGN",
  "Ukrainian hryvnia": "UAH",
  "Belarusian rouble": "BYN",
  "Belarusian ruble": "BYN",
  "Nigerian naira": "NGN",
  "Ghanaian cedi": "GHS",
  "Ethiopian birr": "ETB",
  "Tanzanian shilling": "TZS",
  "Somali shilling": "SOS",
  "Zambian kwacha": "ZMW",
  "Malawian kwacha": "MWK",
  "Rwandan franc": "RWF",
  "Congolese franc": "CDF",
  "Thai baht": "THB",
  "Indonesian rupiah": "IDR",
  "Malaysian ringgit": "MYR",
  "Vietnamese dong": "VND",
  "Bangladeshi taka": "BDT",
  "Jamaican dollar": "JMD",
  "Barbadian dollar": "BBD",
  "Bahamian dollar": "BSD",
  "Fijian dollar": "FJD",
  "Namibian dollar": "NAD",
  "Cuban peso": "CUP",
  "Dominican peso": "DOP",
  "Uruguayan peso": "UYU",
  "Peruvian sol": "PEN",
  "Venezuelan bolivar": "VES",
  "Mauritian rupee": "MUR",
  kuna: "HRK",
  "Croatian kuna": "HRK",
  kip: "LAK",
  "Lao kip": "LAK",
  riel: "KHR",
  kyat: "MMK",
  tugrik: "MNT",
  togrog: "MNT",
  colón: "CRC",
  colon: "CRC",
  gourde: "HTG",
  lempira: "HNL",
  quetzal: "GTQ",
  córdoba: "NIO",
  cordoba: "NIO",
  guarani: "PYG",
  guaraní: "PYG",
  boliviano: "BOB",
  balboa: "PAB",
  pula: "BWP",
  metical: "MZN",
  kwanza: "AOA",
  dalasi: "GMD",
  leone: "SLE",
  ouguiya: "MRU",
  ariary: "MGA",
  rufiyaa: "MVR",
  ngultrum: "BTN",
  pataca: "MOP",
  somoni: "TJS",
  "Uzbek som": "UZS",
  "Uzbek sum": "UZS",
  "Kyrgyz som": "KGS",
  denar: "MKD",
  lek: "ALL",
  "Albanian lek": "ALL",
  dram: "AMD",
  som: "KGS",
};
const PLURALS: Readonly<Record<string, string>> = {
  "pounds sterling": "GBP",
  sterling: "GBP",
  kronor: "SEK",
  kronur: "ISK",
  krónur: "ISK",
  "Icelandic kronur": "ISK",
  "Icelandic krona": "ISK",
  "Swedish kronor": "SEK",
  kroner: "krone",
  "Norwegian kroner": "NOK",
  "Danish kroner": "DKK",
  reais: "BRL",
  "Brazilian reais": "BRL",
  soles: "PEN",
  lei: "RON",
  guaranies: "PYG",
  meticais: "MZN",
  quetzales: "GTQ",
  colones: "CRC",
  leva: "BGN",
  zlotys: "PLN",
  zlotych: "PLN",
  liras: "TRY",
  lire: "ITL",
  hryvnias: "UAH",
  "₽": "RUB",
  "€": "EUR",
  "£": "GBP",
  $: "USD",
  zł: "PLN",
  Kč: "CZK",
  Kc: "CZK",
  kr: "kr",
  "-euro": "EUR",
};
/** Hundredths: what one is in, and its names. Cents are of whichever country. */
const HUNDREDTHS: Readonly<Record<string, string>> = {
  penny: "GBP",
  pence: "GBP",
  pennies: "GBP",
  "U.S. cent": "USD",
  "US cent": "USD",
  cent: "USD",
  "euro cent": "EUR",
  eurocent: "EUR",
  sen: "MYR",
  kopeck: "RUB",
  paise: "INR",
  centime: "franc",
};

const plural = (name: string) => (/[sz]$/.test(name) ? `${name}es` : `${name}s`);
const one = (code: string): Currency => ({ code: code === "RMB" ? "CNY" : code, scale: 1 });
const named = (table: Readonly<Record<string, string>>, scale: number) =>
  Object.entries(table).flatMap(([name, code]): [string, Currency][] => [
    [name, { code, scale }],
    [plural(name), { code, scale }],
  ]);

/** Names that are also words of other kinds; after a number they are money only with a magnitude or in the plural. */
const names = phraseReader<Currency>(
  Object.fromEntries([
    ...named(NAMES, 1),
    ...Object.entries(PLURALS).map(([name, code]): [string, Currency] => [name, one(code)]),
    ...named(HUNDREDTHS, 0.01),
  ]),
  "any",
);
const codes = phraseReader<Currency>(Object.fromEntries(CODES.map((code) => [code, one(code)])), "exact");

const escaped = Object.keys(SYMBOLS)
  .sort((a, b) => b.length - a.length)
  .map((symbol) => symbol.replace(/[$./]/g, "\\$&"));
const BEFORE = new RegExp(
  `(?:(${escaped.join("|")})[ \u00a0\u202f]?|(${CODES.join("|")})[ \u00a0]?)(?=-?\\.?\\d)`,
  "uy",
);

/** The first characters of a currency before its number, in lower case up to the first other character. */
export const CURRENCY_WORDS: readonly string[] = [
  ...new Set(
    [...CODES, ...Object.keys(SYMBOLS)].map((sign) => /^[A-Za-złč]+/.exec(sign)?.[0].toLowerCase() ?? ""),
  ),
].filter(Boolean);

/** The currency written before the number whose first digit must follow: "$", "HK$", "EUR ". */
export const currencyBefore: PhraseReader<Currency> = (text, at) => {
  BEFORE.lastIndex = at;
  const match = BEFORE.exec(text);
  if (match === null) return undefined;
  return { end: at + match[0].length, means: match[1] ? one(SYMBOLS[match[1]]!) : one(match[2]!) };
};

/** The currency written behind the number: "euros", "pence", "USD", "U.S. dollars". */
export const currencyAfter: PhraseReader<Currency> = (text, at) => names(text, at) ?? codes(text, at);

/** Names that stand for any of several currencies. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  crown: ["SEK", "NOK", "DKK", "CZK", "ISK", "krone", "kr"],
  krone: ["NOK", "DKK", "kr"],
  kr: ["SEK", "NOK", "DKK", "ISK", "CZK"],
  rupee: ["INR", "PKR", "LKR", "NPR"],
  peso: ["MXN", "ARS", "CLP", "COP", "PHP", "UYU", "CUP", "DOP"],
  franc: ["CHF", "XOF", "XAF", "FRF", "BEF"],
  dinar: ["KWD", "IQD", "BHD", "JOD", "RSD", "TND", "DZD", "LYD"],
  shilling: ["KES", "UGX", "TZS", "SOS"],
};
const DOLLARS = ["AUD", "CAD", "HKD", "NZD", "SGD", "TWD", "ZWL", "JMD"];

/** True where two currencies may be one: equal, or the one's bare name ("crowns", "dollars") covers the other. */
export function sameCurrency(
  a: { unit?: string; text: string },
  b: { unit?: string; text: string },
): boolean {
  return a.unit === b.unit || covers(a, b) || covers(b, a);
}

function covers(bare: { unit?: string; text: string }, other: { unit?: string }): boolean {
  const unit = other.unit ?? "";
  if (FAMILIES[bare.unit ?? ""]?.includes(unit)) return true;
  if (/(?:^|[\d\s-])cents?$/i.test(bare.text) && !/euro|u\.?s\.? /i.test(bare.text))
    return unit === "EUR" || unit === "ZAR" || DOLLARS.includes(unit);
  if (/[¥]/.test(bare.text)) return unit === "CNY";
  return (
    bare.unit === "USD" &&
    DOLLARS.includes(unit) &&
    /(?:^|[\s-])dollars?$/i.test(bare.text) &&
    !/U\.?S\.?|American/.test(bare.text)
  );
}
