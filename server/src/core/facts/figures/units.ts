import { firstOf, type PhraseReader, phraseReader } from "./phrases.ts";

export type Dimension =
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "energy"
  | "power"
  | "data"
  | "pressure"
  | "frequency"
  | "loudness"
  | "voltage"
  | "rotation"
  | "torque"
  | "charge"
  | "current"
  | "resistance"
  | "force"
  | "radioactivity"
  | "picture"
  | "light"
  | "brightness"
  | "substance"
  | "dose"
  | "concentration"
  | "time"
  | "months"
  | "era";

/** A unit of measurement; `factor` is what one comes to in the base unit of its dimension. */
export interface Unit {
  /** Canonical name, singular, lower case. */
  readonly name: string;
  readonly dimension: Dimension;
  readonly factor: number;
}

/**
 * Exact definitions: international yard and pound (1959), SI brochure (2019), UK and US gallon, 42-gallon oil barrel
 * (NIST SP 811, appendix B). The table is the project's own: the spellings of news and which of them keep their case are
 * most of it, and a package of conversions (`convert`) would have neither; a test holds the factors against the published
 * ones. Spellings follow the name; those in capitals or with one or two letters keep their case.
 */
const TABLE: Readonly<Record<Dimension, readonly (readonly [factor: number, spellings: string])[]>> = {
  // "1350 BC" is so many years before the common era, and counted and hedged like a measure.
  era: [[1, "BC|B.C.|BCE|B.C.E."]],
  // In metres.
  length: [
    [1e-9, "nanometre|nanometer|nm"],
    [1e-6, "micrometre|micron|micrometer|µm|μm"],
    [1e-3, "millimetre|millimeter|mm"],
    [0.01, "centimetre|centimeter|cm"],
    [1, "metre|meter|m"],
    [1e3, "kilometre|kilometer|km|kms|klick"],
    [0.0254, "inch|inches"],
    [0.3048, "foot|feet|ft|ft."],
    [0.9144, "yard|yd|yds"],
    [1609.344, "mile|mi|mi."],
    [1852, "nautical mile|sea mile|nmi"],
    [201.168, "furlong"],
    [1.8288, "fathom"],
    [0.1, "decimetre|decimeter|dm"],
    [149597870700, "astronomical unit"],
    [9460730472580800, "light year|lightyear"],
    [30856775814913670, "parsec"],
  ],
  // In square metres.
  area: [
    [1, "square metre|square meter|sq metre|sq meter|sq m|sq. m|sqm|m2|m²"],
    [
      1e6,
      "square kilometre|square kilometer|sq kilometre|sq kilometer|square km|sq km|sq. km|sq kms|km2|km²",
    ],
    [1e-4, "square centimetre|square centimeter|sq centimetre|sq centimeter|sq cm|cm2|cm²"],
    [1e-6, "square millimetre|square millimeter|sq mm|mm2|mm²"],
    [1e4, "hectare|ha"],
    [4046.8564224, "acre"],
    [0.09290304, "square foot|square feet|sq foot|sq feet|sq ft|sq. ft|sq. ft.|sqft|ft²|ft2"],
    [2589988.110336, "square mile|sq mile|sq. mile|sq mi|sq. mi.|mi²"],
    [0.83612736, "square yard|sq yard|sq yd|sq yds"],
    [6.4516e-4, "square inch|square inches|sq inch|sq inches|sq in"],
  ],
  // In litres.
  volume: [
    [1e-3, "millilitre|milliliter|ml|mL"],
    [0.01, "centilitre|centiliter|cl"],
    [1, "litre|liter|l|ltr"],
    [1e6, "megalitre|megaliter"],
    [1e9, "gigalitre|gigaliter"],
    [1e3, "cubic metre|cubic meter|cu m|cu. m|m3|m³"],
    [1e12, "cubic kilometre|cubic kilometer|cubic km|cu km"],
    [1e-3, "cubic centimetre|cubic centimeter|cc|cm3|cm³"],
    [0.016387064, "cubic inch|cubic inches|cu in"],
    [28.316846592, "cubic foot|cubic feet|cu foot|cu feet|cu ft|cu. ft."],
    [764.554857984, "cubic yard|cu yard|cu yd"],
    [4168181825440.58, "cubic mile"],
    [0.1, "decilitre|deciliter|dl"],
    [100, "hectolitre|hectoliter|hl"],
    [0.0049289215938, "teaspoon|tsp"],
    [0.0147867647813, "tablespoon|tbsp"],
    [3.785411784, "gallon|gal|US gallon|U.S. gallon"],
    [4.54609, "imperial gallon"],
    [0.56826125, "pint"],
    [0.946352946, "quart"],
    [0.0295735295625, "fluid ounce|fl oz|fl. oz."],
    [158.987294928, "barrel|bbl|bbls"],
    [1233481.83754752, "acre foot|acre feet"],
    [35.2390704, "bushel"],
    [1e12, "bcm|billion cubic metres"],
  ],
  // In kilograms.
  mass: [
    [1e-12, "nanogram|ng"],
    [1e-9, "microgram|mcg|µg|μg"],
    [1e-6, "milligram|milligramme|mg"],
    [1e-3, "gram|gramme|g"],
    [1, "kilogram|kilogramme|kilo|kg|kgs"],
    [1e3, "tonne|metric ton|metric tonne|t"],
    [1000, "ton"],
    [907.18474, "short ton"],
    [1016.0469088, "long ton"],
    [1e12, "gigatonne|gigaton|Gt"],
    [1e9, "megatonne|megaton|Mt"],
    [1e6, "kilotonne|kiloton|kt"],
    [0.45359237, "pound|lb|lbs|lb."],
    [0.028349523125, "ounce|oz|oz."],
    [0.0311034768, "troy ounce"],
    [6.35029318, "stone"],
    [2e-4, "carat"],
  ],
  // In joules.
  energy: [
    [1, "joule|J"],
    [1e3, "kilojoule|kJ"],
    [1e6, "megajoule|MJ"],
    [1e9, "gigajoule|GJ"],
    [1.602176634e-19, "electronvolt|eV"],
    [4184, "kilocalorie|kcal|Kcal"],
    [4184, "calorie"],
    [3.6e6, "kilowatt hour|kilowatthour|kWh|KWh"],
    [3.6e9, "megawatt hour|megawatthour|MWh"],
    [3.6e12, "gigawatt hour|gigawatthour|GWh"],
    [3.6e15, "terawatt hour|terawatthour|TWh"],
    [1055.05585262, "British thermal unit|Btu|BTU"],
    [1055055852.62, "million British thermal unit|mmBtu|mmBTU|MMBtu"],
  ],
  // In watts.
  power: [
    [1, "watt|W"],
    [1e3, "kilowatt|kW|KW"],
    [1e6, "megawatt|MW"],
    [1e9, "gigawatt|GW"],
    [1e-3, "milliwatt|mW"],
    [1e12, "terawatt|TW"],
    [745.6998715822702, "horsepower|horse power|hp|bhp|HP"],
    [735.49875, "metric horsepower|PS"],
  ],
  // In bytes; bits an eighth.
  data: [
    [0.125, "bit"],
    [1e3, "kilobyte|KB|kB"],
    [1e6, "megabyte|MB"],
    [1e9, "gigabyte|GB"],
    [1e12, "terabyte|TB"],
    [1e15, "petabyte|PB"],
    [1e18, "exabyte|EB"],
    [1e21, "zettabyte|ZB"],
    [125, "kilobit"],
    [125e3, "megabit|Mb"],
    [125e6, "gigabit|Gb"],
    [1, "byte"],
  ],
  // In pascals.
  pressure: [
    [1, "pascal|Pa"],
    [100, "hectopascal|hPa|millibar|mb|mbar"],
    [1e3, "kilopascal|kPa"],
    [101325, "atmosphere"],
    [133.322387415, "mmHg|millimetre of mercury|millimetres of mercury|millimeters of mercury"],
    [1e6, "megapascal|MPa"],
    [1e9, "gigapascal|GPa"],
    [6894.757293168, "pound per square inch|pounds per square inch|psi|PSI"],
  ],
  frequency: [
    [1, "hertz|Hz"],
    [1e3, "kilohertz|kHz"],
    [1e6, "megahertz|MHz"],
    [1e9, "gigahertz|GHz"],
    [1e12, "terahertz|THz"],
  ],
  // In turns a minute.
  rotation: [[1, "revolution per minute|revolutions per minute|rpm"]],
  // In newton metres.
  torque: [
    [1, "newton metre|newton meter|Nm"],
    [1.3558179483314, "pound foot|pound feet|lb ft|foot pound|ft lb"],
  ],
  // In coulombs.
  charge: [
    [3.6, "milliampere hour|milliamp hour|mAh"],
    [3600, "ampere hour|amp hour"],
  ],
  // In sieverts.
  dose: [
    [1, "sievert|Sv"],
    [1e-3, "millisievert|mSv"],
    [1e-6, "microsievert|µSv|μSv"],
  ],
  // In parts of one.
  concentration: [
    [1e-6, "part per million|parts per million|ppm"],
    [1e-9, "part per billion|parts per billion|ppb"],
  ],
  loudness: [[1, "decibel|dB"]],
  // In volts.
  voltage: [
    [1e-3, "millivolt|mV"],
    [1, "volt|V"],
    [1e3, "kilovolt|kV"],
  ],
  // In amperes.
  current: [
    [1e-3, "milliampere|milliamp|mA"],
    [1, "ampere|amp"],
  ],
  // In dots.
  picture: [
    [1, "pixel"],
    [1e6, "megapixel"],
  ],
  // In ohms.
  resistance: [
    [1, "ohm|Ω"],
    [1e3, "kilohm|kΩ"],
  ],
  // In newtons.
  force: [
    [1, "newton"],
    [1e3, "kilonewton|kN"],
    [4.4482216152605, "pound force|pounds force|lbf"],
  ],
  // In becquerels.
  radioactivity: [
    [1, "becquerel|Bq"],
    [1e12, "terabecquerel|TBq"],
    [37e9, "curie"],
  ],
  // In lumens and in lux.
  light: [[1, "lumen"]],
  brightness: [[1, "lux"]],
  // In moles.
  substance: [
    [1e-3, "millimole|mmol"],
    [1, "mol"],
  ],
  // In seconds.
  time: [
    [1e-9, "nanosecond|ns"],
    [1e-6, "microsecond|µs|μs"],
    [1e-3, "millisecond|ms"],
    [1, "second|sec|secs"],
    [60, "minute|min|mins"],
    [3600, "hour|hr|hrs|h"],
    [86400, "day"],
    [604800, "week|wk|wks"],
    [1209600, "fortnight"],
  ],
  // In months, whose length in days differs.
  months: [
    [1, "month|mth|mths"],
    [12, "year|yr|yrs"],
    [120, "decade"],
    [1200, "century|centuries"],
    [12000, "millennium|millennia"],
  ],
};

/** Units of time and of distance over it: what a rate is in hours. */
const PER_HOUR: Readonly<Record<string, string>> = {
  mph: "mile",
  kph: "kilometre",
  "km/h": "kilometre",
  kmh: "kilometre",
  kmph: "kilometre",
  knot: "nautical mile",
  kt: "nautical mile",
  kts: "nautical mile",
  kn: "nautical mile",
};

/** A unit as written, with the rate that is part of its name ("mph", "bpd", "m/s"). */
export interface WrittenUnit {
  readonly unit: Unit;
  readonly per?: string;
}

const all: Unit[] = [];
const spelled: [string, WrittenUnit][] = [];
for (const [dimension, rows] of Object.entries(TABLE) as [Dimension, (typeof TABLE)[Dimension]][]) {
  for (const [factor, spellings] of rows) {
    const [name, ...others] = spellings.split("|");
    const unit: Unit = { name: name!, dimension, factor };
    all.push(unit);
    for (const spelling of [name!, ...others]) {
      spelled.push([spelling, { unit }]);
      if (/[a-z]{3}$/.test(spelling) && !/(?:es|feet|[²³])$/.test(spelling))
        spelled.push([`${spelling}s`, { unit }]);
    }
  }
}
const UNITS: ReadonlyMap<string, Unit> = new Map(all.map((unit) => [unit.name, unit]));

for (const [spelling, name] of Object.entries(PER_HOUR)) {
  spelled.push([spelling, { unit: UNITS.get(name)!, per: "hour" }]);
}
spelled.push(["knots", { unit: UNITS.get("nautical mile")!, per: "hour" }]);
for (const spelling of ["m/s"]) spelled.push([spelling, { unit: UNITS.get("metre")!, per: "second" }]);
for (const [spelling, name] of Object.entries({
  kbps: "kilobit",
  Kbps: "kilobit",
  Mbps: "megabit",
  Gbps: "gigabit",
}))
  spelled.push([spelling, { unit: UNITS.get(name)!, per: "second" }]);
for (const spelling of ["mpg"]) spelled.push([spelling, { unit: UNITS.get("mile")!, per: "gallon" }]);
for (const spelling of ["bpd", "b/d", "bopd", "barrels per day"])
  spelled.push([spelling, { unit: UNITS.get("barrel")!, per: "day" }]);

const isShort = (spelling: string) => spelling.length <= 2 || /[A-Z²³\d]/.test(spelling.slice(1));
/** Letters that mean something else behind a space: "12 m" is a measure, "3 t" and "4 l" are hardly ever. */
const short = phraseReader(Object.fromEntries(spelled.filter(([spelling]) => isShort(spelling))), "exact");
const long = phraseReader(Object.fromEntries(spelled.filter(([spelling]) => !isShort(spelling))), "any");

/** The unit that stands at an offset. */
export const unitAt: PhraseReader<WrittenUnit> = firstOf(long, short);

/** The unit with a canonical name. */
export function unitNamed(name: string | undefined): Unit | undefined {
  return name === undefined ? undefined : UNITS.get(name);
}
