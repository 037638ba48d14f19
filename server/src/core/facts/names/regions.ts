import { countryOf } from "./demonyms.ts";

/** Regions that news names in place of their countries; what belongs to one is a matter of use, so only the undisputed. */
const TABLE = `
Benelux:Netherlands,Belgium,Luxembourg|Low Countries:Netherlands,Belgium,Luxembourg|Iberia:Spain,Portugal|Baltic:Estonia,Latvia,Lithuania
Nordic:Denmark,Finland,Iceland,Norway,Sweden|Scandinavia:Denmark,Norway,Sweden|Scandinavian:Denmark,Norway,Sweden|Maghreb:Algeria,Morocco,Tunisia,Libya,Mauritania
British Isles:United Kingdom,England,Scotland,Wales,Ireland,Northern Ireland|Caucasus:Armenia,Azerbaijan,Georgia|Levant:Lebanon,Syria,Jordan,Israel,Palestine
Indochina:Vietnam,Laos,Cambodia|Central America:Guatemala,Belize,Honduras,El Salvador,Nicaragua,Costa Rica,Panama
`;

const members = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((entry) => {
      const [region = "", countries = ""] = entry.split(":");
      return [region.toLowerCase(), new Set(countries.split(","))] as const;
    }),
);

/** True where a name is a region, and the other names a country in it. */
export function isRegionOf(name: string, country: string): boolean {
  // Asked first, for hardly any name is one.
  const countries = members.get(name.toLowerCase().replace(/^the /, ""));
  return countries?.has(countryOf(country)?.country ?? "") === true;
}
