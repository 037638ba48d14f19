import { countryOf } from "./demonyms.ts";
import { classOf } from "./lexicon.ts";

/** Adjectives and people of places that their name does not give away. */
const TABLE = `
aberdeen=aberdonian|alps=alpine|amsterdam=amsterdammer|andes=andean|antarctica=antarctic|athens=athenian|azores=azorean|balkans=balkan|baltics=baltic|birmingham=brummie
brittany=breton|burgundy=burgundian|california=californian|canaries=canarian|canton=cantonese|cardiff=cardiffian|castile=castilian|cologne=colognian|cornwall=cornish,cornishman,cornishwoman
crete=cretan|dublin=dubliner|faroes=faroese|faroe islands=faroese|flanders=flemish|florence=florentine|galway=galwegian|geneva=genevan|glasgow=glaswegian|gaza=gazan|hamburg=hamburger
hanover=hanoverian|hebrides=hebridean|himalayas=himalayan|isle of man=manx|jersey=jerseyman|kansas=kansan|kashmir=kashmiri|leeds=loiner|lapland=lapp|liverpool=liverpudlian,scouse,scouser|london=londoner
madrid=madrileno|manchester=mancunian|mars=martian|monaco=monegasque|moscow=muscovite|naples=neapolitan|newcastle=geordie|normandy=norman|orkney=orcadian|paris=parisian|provence=provençal
punjab=punjabi|pyrenees=pyrenean|rome=roman|saxony=saxon|seville=sevillian|shetland=shetlander|shetlands=shetlander|sicily=sicilian|sunderland=mackem|sydney=sydneysider|tehran=tehrani|texas=texan
troy=trojan|turin=turinese|tuscany=tuscan|tyrol=tyrolean|vienna=viennese|venice=venetian|wallonia=walloon|warsaw=varsovian|yorkshire=yorkshireman,yorkshirewoman|zurich=zuricher|mediterranean=med
`;

const placeOf = new Map<string, string>();
for (const entry of TABLE.trim().split(/[|\n]/)) {
  const [place = "", people = ""] = entry.split("=");
  for (const form of people.split(",")) placeOf.set(form, place);
}

/** True where one of two names, in lower case, is a place and the other its adjective or its people: "Iberia", "Iberian". */
export function isPlaceAndPeople(a: string, b: string): boolean {
  return isPeopleOf(a, b) || isPeopleOf(b, a);
}

function isPeopleOf(people: string, place: string): boolean {
  const listed = placeOf.get(people) ?? placeOf.get(people.replace(/s$/, ""));
  if (listed) return listed === place;
  const words = people.split(" ");
  if (words.length > 1) {
    const rest = place.split(" ");
    const last = words.length - 1;
    return (
      rest.length === words.length &&
      words.every((word, at) => (at < last ? word === rest[at] : isFormOf(word, rest[at]!)))
    );
  }
  return !place.includes(" ") && isFormOf(people, place);
}

/** Endings of adjectives of places: what they follow, and whether the place must be a known one. */
const ENDINGS: readonly (readonly [ending: RegExp, of: RegExp, known?: "known"])[] = [
  [/ians?$/, /ia$/],
  [/eans?$/, /es$/],
  [/ese$/, /[aeo]?$/],
  [/(?:an|ian|ean)s?$/, /[aeioy]?$/, "known"],
  [/ns?$/, /$/, "known"],
  [/(?:ers?|ites?|ish|ic|is?)$/, /[aey]?$/, "known"],
];

function isFormOf(people: string, place: string): boolean {
  if (people.length < 5 || place.length < 4 || people.slice(0, 3) !== place.slice(0, 3)) return false;
  // Julian is nobody from Julia.
  if (classOf(people) === "given") return false;
  return ENDINGS.some(([ending, of, known]) => {
    if (!ending.test(people)) return false;
    if (known && classOf(place) !== "place") return false;
    return people.replace(ending, "") === place.replace(of, "");
  });
}

/** Codes of countries in tables of results that are not the country's first three letters. */
const CODES = new Map(
  `alg=algeria aus=australia aut=austria blr=belarus bih=bosnia and herzegovina bul=bulgaria chi=chile chn=china cro=croatia cze=czech republic den=denmark esp=spain gbr=united kingdom ger=germany gre=greece
gua=guatemala ina=indonesia iri=iran irq=iraq irl=ireland jpn=japan jam=jamaica kaz=kazakhstan ksa=saudi arabia lat=latvia mas=malaysia mar=morocco mda=moldova mne=montenegro mgl=mongolia ned=netherlands ngr=nigeria
nzl=new zealand par=paraguay phi=philippines prk=north korea por=portugal pur=puerto rico rsa=south africa rou=romania sco=scotland sgp=singapore slo=slovenia srb=serbia sri=sri lanka svk=slovakia
sui=switzerland swe=sweden tpe=taiwan tto=trinidad and tobago uae=united arab emirates ukr=ukraine usa=united states uzb=uzbekistan zim=zimbabwe kor=south korea`
    .split(/\s(?=[a-z]{3}=)/)
    .map((entry) => entry.split("=") as [string, string]),
);

/** True where one of two names is the country and the other its code of three letters: "Ken" and "Kenya". */
export function isCodeAndCountry(a: string, b: string): boolean {
  return isCodeOf(a, b) || isCodeOf(b, a);
}

function isCodeOf(code: string, name: string): boolean {
  if (!/^\p{Lu}(?:\p{Ll}{2}|\p{Lu}{2})$/u.test(code)) return false;
  const country = countryOf(name)?.country.toLowerCase();
  if (country === undefined) return false;
  const lower = code.toLowerCase();
  return (CODES.get(lower) ?? country.slice(0, 3)) === (CODES.has(lower) ? country : lower);
}
