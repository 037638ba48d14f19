/** Capitals whose name stands for the government, with the country as `countryOf` names it. */
const TABLE = `
Washington=United States|London=United Kingdom|Paris=France|Berlin=Germany|Rome=Italy|Madrid=Spain|Lisbon=Portugal|Dublin=Ireland|Vienna=Austria|Warsaw=Poland|Prague=Czech Republic
Budapest=Hungary|Athens=Greece|Ankara=Turkey|Moscow=Russia|Kyiv=Ukraine|Kiev=Ukraine|Minsk=Belarus|Beijing=China|Tokyo=Japan|Seoul=South Korea|Pyongyang=North Korea|Taipei=Taiwan
New Delhi=India|Delhi=India|Islamabad=Pakistan|Kabul=Afghanistan|Tehran=Iran|Baghdad=Iraq|Damascus=Syria|Riyadh=Saudi Arabia|Cairo=Egypt|Tripoli=Libya|Khartoum=Sudan|Addis Ababa=Ethiopia
Nairobi=Kenya|Pretoria=South Africa|Harare=Zimbabwe|Abuja=Nigeria|Canberra=Australia|Wellington=New Zealand|Ottawa=Canada|Havana=Cuba|Caracas=Venezuela|Brasilia=Brazil|Buenos Aires=Argentina
Oslo=Norway|Stockholm=Sweden|Copenhagen=Denmark|Helsinki=Finland|Tallinn=Estonia|Riga=Latvia|Vilnius=Lithuania|Belgrade=Serbia|Pristina=Kosovo|Sofia=Bulgaria|Bucharest=Romania|Hanoi=Vietnam
Podgorica=Montenegro|Skopje=North Macedonia|Sarajevo=Bosnia|Tirana=Albania|Zagreb=Croatia|Ljubljana=Slovenia|Bratislava=Slovakia|Bern=Switzerland|Chisinau=Moldova|Tbilisi=Georgia|Yerevan=Armenia
Baku=Azerbaijan|Astana=Kazakhstan|Tashkent=Uzbekistan|Amman=Jordan|Beirut=Lebanon|Doha=Qatar|Kigali=Rwanda|Kampala=Uganda|Lusaka=Zambia|Accra=Ghana|Rabat=Morocco|Algiers=Algeria|Tunis=Tunisia|Lima=Peru
Bogota=Colombia|Quito=Ecuador|Asuncion=Paraguay|Montevideo=Uruguay|Dhaka=Bangladesh|Kathmandu=Nepal|Bangkok=Thailand|Phnom Penh=Cambodia|Kuala Lumpur=Malaysia|Reykjavik=Iceland|Nicosia=Cyprus
Jakarta=Indonesia|Manila=Philippines|Brussels=European Union|Santiago=Chile|Luanda=Angola|Maputo=Mozambique|Dakar=Senegal|Windhoek=Namibia|Colombo=Sri Lanka|Valletta=Malta
`;

const countries = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((entry) => entry.split("=") as [capital: string, country: string]),
);

/** The country whose government a capital stands for: "United States" for "Washington". */
export function governedFrom(name: string): string | undefined {
  return countries.get(name);
}
