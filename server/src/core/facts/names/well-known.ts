/** Well-known names that do not say what they are. In lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Names of one word: parliaments and seats of government, agencies, parties and armed groups, brands of the press. */
const BODIES = set(`
congress senate parliament knesset duma bundestag bundesrat sejm storting riksdag folketing althing dail oireachtas stormont holyrood kremlin pentagon
treasury interpol europol eurostat politburo stasi gestapo mossad centcom reuters interfax xinhua bloomberg tass itar-tass kyodo yonhap tanjug ansa
hamas hezbollah hizbollah taliban fatah likud kadima solidarity labour conservatives tories democrats republicans greens
fed commonwealth bundesbank wehrmacht luftwaffe smithsonian sotheby's christie's lloyd's moody's mcdonald's sainsbury's macy's kellogg's wendy's
nasdaq euronext opec unicef unesco medicare medicaid amtrak eurotunnel ofcom ofgem ofsted ofwat
galatasaray fenerbahce besiktas juventus ajax feyenoord benfica celtic rangers everton arsenal chelsea tottenham juve
`);

/** True for the one-word name of a well-known organisation. */
export function isKnownBody(lower: string): boolean {
  return BODIES.has(lower);
}

/** Names that end with 's for good: the 's is no possessive. */
export const ENDS_IN_S = set(
  "moody mcdonald sotheby lloyd sainsbury macy kellogg wendy denny domino kohl levi poor lowe dunkin",
);

/** Places whose last word would make them something else, and capitals that the word list does not have. */
const PLACES = new Set(
  `west bank|middle east|far east|soviet union|white house|kansas city|east timor|old trafford|trent bridge|wall street|capitol hill|golan heights|gaza strip|east jerusalem
abuja|accra|antananarivo|apia|ashgabat|asmara|astana|asuncion|bamako|bangui|banjul|bissau|bonn|brazzaville|bridgetown|bujumbura|castries|chisinau|conakry|dakar|dhaka|dili|djibouti|dodoma|dushanbe
freetown|gaborone|gitega|harare|honiara|juba|kigali|kingstown|kinshasa|libreville|lilongwe|lome|luanda|lusaka|malabo|managua|maputo|maseru|mbabane|mogadishu|monrovia|moroni|nassau|naypyidaw|ndjamena
niamey|nicosia|nouakchott|nuku'alofa|ouagadougou|paramaribo|podgorica|porto-novo|praia|sanaa|sarajevo|skopje|suva|tashkent|tbilisi|tegucigalpa|thimphu|tirana|ulaanbaatar|vaduz|valletta|vientiane
windhoek|yamoussoukro|yaounde|yerevan|bishkek|pristina|grozny|ramallah|nablus|hebron|jenin|rafah|fallujah|kandahar|jalalabad|peshawar|mosul|basra|aleppo|benghazi|misrata|goma|bukavu|kisangani|chechnya|dagestan
kashmir|abkhazia|crimea|donbas|darfur|tigray|transnistria|catalonia|bavaria|saxony|lombardy|andalusia|brittany|normandy|flanders|wallonia|kurdistan|xinjiang`.split(
    /[|\n]/,
  ),
);

/** True for a well-known place; `name` is in lower case. */
export function isKnownPlace(name: string): boolean {
  return PLACES.has(name);
}
