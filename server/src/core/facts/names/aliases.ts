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
beijing=peking
al qaeda=al-qaeda,al-qaida,al qaida
hezbollah=hizbollah,hizbullah,hezbullah
odesa=odessa
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
