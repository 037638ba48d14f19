/** Names that share no letters with what they stand for, and acronyms whose expansion a story may leave out. */
const TABLE = `
islamic state=isis,isil,daesh,is,islamic state in iraq and the levant
world health organization=who,world health organisation
north atlantic treaty organization=nato,north atlantic treaty organisation
international monetary fund=imf
european central bank=ecb
us federal reserve=fed,federal reserve,the fed,us federal reserve
british broadcasting corporation=bbc
national health service=nhs
federal bureau of investigation=fbi
central intelligence agency=cia
organization of the petroleum exporting countries=opec,opec+
kyiv=kiev
mumbai=bombay
kolkata=calcutta
chennai=madras
bengaluru=bangalore
yangon=rangoon
ho chi minh city=saigon
timor-leste=east timor
turin=torino
the hague=den haag
gothenburg=goteborg,göteborg
cologne=köln,koeln
munich=münchen,muenchen
nuremberg=nürnberg,nuernberg
vienna=wien
seville=sevilla
zaragoza=saragossa
basel=basle
lyon=lyons
marseille=marseilles
majorca=mallorca
derry=londonderry
nagorno-karabakh=artsakh
beijing=peking
al qaeda=al-qaeda,al-qaida,al qaida
hezbollah=hizbollah,hizbullah,hezbullah
odesa=odessa
democratic party=democrat,democrats,democratic,dems
republican party=republican,republicans,gop
conservative party=conservative,conservatives,tory,tories,tory party
labour party=labour,labourites
liberal democrats=liberal democrat,lib dem,lib dems,liberal democratic party
green party=greens
scottish national party=snp
plaid cymru=plaid
christian democratic union=cdu
social democratic party=social democrats,social democrat,spd
academy awards=oscars,oscar,academy award
nobel prize=nobel,nobels
premier league=epl
champions league=uefa champions league
fifa=international federation of association football
international olympic committee=ioc
house of representatives=us house
downing street=number 10,no 10,number ten
mediterranean sea=mediterranean,med
metropolitan police=met police,scotland yard,the met
new york stock exchange=nyse
environmental protection agency=epa
us department of agriculture=usda,department of agriculture,agriculture department
us department of justice=doj,department of justice,justice department
us department of homeland security=dhs,department of homeland security,homeland security department
us geological survey=usgs,geological survey
food and drug administration=fda
doctors without borders=msf,medecins sans frontieres,médecins sans frontières
man utd=manchester united,man united
man city=manchester city
spurs=tottenham hotspur,tottenham
standard & poor's=s&p,standard and poor's,standard and poor
wolves=wolverhampton wanderers
deutsche bundesbank=bundesbank
bank of england=boe
bank of japan=boj
world trade organization=wto,world trade organisation
international energy agency=iea
covid-19=covid,coronavirus
`;

const canonical = new Map<string, string>();
for (const line of TABLE.trim().split("\n")) {
  const [name = "", others = ""] = line.split("=");
  canonical.set(name, name);
  for (const other of others.split(",")) if (other) canonical.set(other, name);
}

/** The one key of a name with several: "isis" is "islamic state". Keys are as `keyOf` makes them. */
export function aliasOf(key: string): string | undefined {
  return canonical.get(key);
}
