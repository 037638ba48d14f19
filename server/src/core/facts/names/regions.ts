import { countryOf } from "./demonyms.ts";

/**
 * Regions and seas that news names in place of their countries; what belongs to one is a matter of use, so only the undisputed,
 * and of the oceans none.
 */
const TABLE = `
Benelux:Netherlands,Belgium,Luxembourg|Low Countries:Netherlands,Belgium,Luxembourg|Iberia:Spain,Portugal|Baltic:Estonia,Latvia,Lithuania
Nordic:Denmark,Finland,Iceland,Norway,Sweden|Scandinavia:Denmark,Norway,Sweden|Scandinavian:Denmark,Norway,Sweden|Maghreb:Algeria,Morocco,Tunisia,Libya,Mauritania
British Isles:United Kingdom,England,Scotland,Wales,Ireland,Northern Ireland|Caucasus:Armenia,Azerbaijan,Georgia|Levant:Lebanon,Syria,Jordan,Israel,Palestine
Indochina:Vietnam,Laos,Cambodia|Central America:Guatemala,Belize,Honduras,El Salvador,Nicaragua,Costa Rica,Panama
Mediterranean:Spain,France,Italy,Malta,Slovenia,Croatia,Albania,Greece,Turkey,Cyprus,Syria,Lebanon,Israel,Egypt,Libya,Tunisia,Algeria,Morocco
Adriatic:Italy,Slovenia,Croatia,Montenegro,Albania|Aegean:Greece,Turkey|Black Sea:Bulgaria,Romania,Ukraine,Russia,Georgia,Turkey
Central Asia:Kazakhstan,Kyrgyzstan,Tajikistan,Turkmenistan,Uzbekistan|Central Asian:Kazakhstan,Kyrgyzstan,Tajikistan,Turkmenistan,Uzbekistan
Western Balkans:Albania,Bosnia,Kosovo,Montenegro,North Macedonia,Serbia|Balkan:Albania,Bosnia,Bulgaria,Croatia,Greece,Kosovo,Montenegro,North Macedonia,Romania,Serbia,Slovenia|Balkans:Albania,Bosnia,Bulgaria,Croatia,Greece,Kosovo,Montenegro,North Macedonia,Romania,Serbia,Slovenia
Gulf:Bahrain,Kuwait,Oman,Qatar,Saudi Arabia,United Arab Emirates|East African:Burundi,Ethiopia,Kenya,Rwanda,Somalia,South Sudan,Tanzania,Uganda|West African:Benin,Burkina Faso,Gambia,Ghana,Guinea,Ivory Coast,Liberia,Mali,Niger,Nigeria,Senegal,Sierra Leone,Togo
Southeast Asian:Cambodia,Indonesia,Laos,Malaysia,Myanmar,Philippines,Singapore,Thailand,Vietnam|South Asian:Bangladesh,Bhutan,India,Nepal,Pakistan,Sri Lanka|Latin American:Argentina,Bolivia,Brazil,Chile,Colombia,Costa Rica,Cuba,Ecuador,El Salvador,Guatemala,Honduras,Mexico,Nicaragua,Panama,Paraguay,Peru,Uruguay,Venezuela|Central American:Guatemala,Belize,Honduras,El Salvador,Nicaragua,Costa Rica,Panama|South American:Argentina,Bolivia,Brazil,Chile,Colombia,Ecuador,Guyana,Paraguay,Peru,Suriname,Uruguay,Venezuela|Central European:Austria,Czech Republic,Germany,Hungary,Poland,Slovakia,Slovenia,Switzerland|Eastern European:Belarus,Bulgaria,Czech Republic,Estonia,Hungary,Latvia,Lithuania,Moldova,Poland,Romania,Russia,Slovakia,Ukraine|Himalayan:Nepal,India,Bhutan,Pakistan
Africa:|Asia:|North America:|Hanseatic:|Alpine:|Atlantic:|Pacific:|Arctic:|Antarctic:|Caribbean:Cuba,Jamaica,Haiti,Dominican Republic,Barbados,Trinidad and Tobago,Grenada
Europe:Albania,Austria,Belarus,Belgium,Bosnia,Bulgaria,Croatia,Cyprus,Czech Republic,Denmark,Estonia,Finland,France,Germany,Greece,Hungary,Iceland,Ireland,Italy,Kosovo,Latvia,Lithuania,Luxembourg,Malta,Moldova,Montenegro,Netherlands,North Macedonia,Norway,Poland,Portugal,Romania,Serbia,Slovakia,Slovenia,Spain,Sweden,Switzerland,Ukraine,United Kingdom
South America:Argentina,Bolivia,Brazil,Chile,Colombia,Ecuador,Guyana,Paraguay,Peru,Suriname,Uruguay,Venezuela
Latin America:Argentina,Bolivia,Brazil,Chile,Colombia,Costa Rica,Cuba,Ecuador,El Salvador,Guatemala,Honduras,Mexico,Nicaragua,Panama,Paraguay,Peru,Uruguay,Venezuela
`;

const members = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((entry) => {
      const [region = "", countries = ""] = entry.split(":");
      return [region.toLowerCase(), new Set(countries.split(","))] as const;
    }),
);

const plain = (name: string) => name.toLowerCase().replace(/^the /, "");

/** True where a name is a region, and the other names a country in it. */
export function isRegionOf(name: string, country: string): boolean {
  // Asked first, for hardly any name is one.
  const countries = members.get(plain(name));
  if (!countries) return false;
  const theirs = countryOf(country)?.country;
  return theirs !== undefined && countries.has(theirs);
}

/** True for a region or a sea by its name or its adjective: "Nordic", "the Atlantic". */
export const isRegion = (name: string) => members.has(plain(name));
