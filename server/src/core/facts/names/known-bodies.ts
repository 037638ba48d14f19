/** Well-known organisations by a name that does not say what they are, and words that make a club of what they stand with. In lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Names of one word: parliaments and seats of government, agencies, parties and armed groups, brands of the press. */
const BODIES = set(`
congress senate parliament knesset duma bundestag bundesrat sejm storting riksdag folketing althing dail oireachtas stormont holyrood kremlin pentagon
treasury interpol europol eurostat politburo stasi gestapo mossad centcom reuters interfax xinhua bloomberg tass itar-tass kyodo yonhap tanjug ansa
hamas hezbollah hizbollah taliban fatah likud kadima solidarity labour conservatives tories democrats republicans greens
commonwealth bundesbank wehrmacht luftwaffe smithsonian sotheby's christie's lloyd's moody's mcdonald's sainsbury's macy's kellogg's wendy's
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

/** Second words of clubs: "Queens Park Rangers", "Milwaukee Brewers", "Sheffield Wednesday". */
export const CLUB_TAILS = set(`
united rovers wanderers athletic albion hotspur villa wednesday thistle academical argyle alexandra orient rangers fc afc cf rfc warriors sharks tigers saints wasps harlequins
brewers senators royals mariners guardians chiefs raiders cavaliers giants yankees mets dodgers cubs sox padres astros phillies braves marlins rockies angels athletics orioles pirates
cardinals bulls lakers celtics knicks pistons pacers hornets hawks bucks clippers mavericks rockets nuggets timberwolves supersonics grizzlies raptors wizards packers bears lions
vikings cowboys redskins commanders eagles jets dolphins patriots colts ravens steelers bengals titans jaguars texans broncos chargers seahawks falcons panthers buccaneers
penguins flyers islanders bruins canadiens sabres canucks flames oilers ducks blackhawks predators capitals
`);

/** First words of clubs: "Hapoel Haifa", "Real Madrid". */
export const CLUB_HEADS = set(`
hapoel maccabi betar beitar bnei ironi dynamo dinamo spartak lokomotiv cska torpedo shakhtar rapid sparta slavia partizan steaua fk nk ofk ac fc rc vfb vfl borussia bayer bayern
eintracht werder fortuna hertha hansa real atletico atlético deportivo racing olympique psv ajax inter sporting celta espanyol athletic red-star crvena galatasaray
`);

/** Towns whose name with "City", "Town", "County" or "Forest" is a football club's. */
const CLUB_TOWNS: Readonly<Record<string, ReadonlySet<string>>> = {
  city: set(
    "manchester norwich hull leicester bristol birmingham stoke cardiff swansea lincoln exeter york bradford coventry chester salford",
  ),
  town: set(
    "luton ipswich huddersfield swindon northampton cheltenham grimsby mansfield crawley harrogate shrewsbury macclesfield yeovil fleetwood halifax",
  ),
  county: set("derby notts stockport ross newport"),
  forest: set("nottingham"),
  palace: set("crystal"),
};

/** True for a name of several words that is a club's. Parts are in lower case. */
export function isClub(parts: readonly string[]): boolean {
  const last = parts.at(-1)!;
  if (parts.length < 2) return false;
  return CLUB_TAILS.has(last) || CLUB_HEADS.has(parts[0]!) || CLUB_TOWNS[last]?.has(parts[0]!) === true;
}
