/**
 * Countries with the words that name them and their people: canonical name, other names after "=", adjectives and
 * people after ":". One entity each, whatever form is written.
 */
const TABLE = `
Afghanistan:Afghan|Albania:Albanian|Algeria:Algerian|Andorra:Andorran|Angola:Angolan|Argentina:Argentine,Argentinian|Armenia:Armenian
Australia:Australian,Aussie|Austria:Austrian|Azerbaijan:Azerbaijani,Azeri|Bahamas:Bahamian|Bahrain:Bahraini|Bangladesh:Bangladeshi|Barbados:Barbadian,Bajan
Belarus:Belarusian,Belarussian|Belgium:Belgian|Belize:Belizean|Benin:Beninese|Bhutan:Bhutanese|Bolivia:Bolivian|Bosnia and Herzegovina=Bosnia,Bosnia-Herzegovina:Bosnian
Botswana:Botswanan|Brazil:Brazilian|Brunei:Bruneian|Bulgaria:Bulgarian|Burkina Faso:Burkinabe|Burundi:Burundian|Cambodia:Cambodian
Cameroon:Cameroonian|Canada:Canadian|Cape Verde=Cabo Verde:Cape Verdean|Central African Republic=CAR|Chad:Chadian|Chile:Chilean|China=People's Republic of China:Chinese
Colombia:Colombian|Comoros:Comorian|Democratic Republic of Congo=DRC,Democratic Republic of the Congo,DR Congo,Congo:Congolese|Republic of Congo=Congo-Brazzaville
Costa Rica:Costa Rican|Croatia:Croatian,Croat|Cuba:Cuban|Cyprus:Cypriot|Czech Republic=Czechia:Czech|Denmark:Danish,Dane|Djibouti:Djiboutian
Dominican Republic:Dominican|Ecuador:Ecuadorean,Ecuadorian|Egypt:Egyptian|El Salvador:Salvadoran,Salvadorean|Equatorial Guinea|Eritrea:Eritrean
Estonia:Estonian|Eswatini=Swaziland:Swazi|Ethiopia:Ethiopian|Fiji:Fijian|Finland:Finnish,Finn|France:French,Frenchman,Frenchwoman|Gabon:Gabonese|Gambia:Gambian
Georgia:Georgian|Germany:German|Ghana:Ghanaian|Greece:Greek|Greenland:Greenlandic,Greenlander|Grenada:Grenadian|Guatemala:Guatemalan|Guinea:Guinean|Guinea-Bissau|Guyana:Guyanese|Haiti:Haitian
Honduras:Honduran|Hong Kong:Hong Konger|Hungary:Hungarian|Iceland:Icelandic,Icelander|India:Indian|Indonesia:Indonesian|Iran=Islamic Republic of Iran:Iranian|Iraq:Iraqi
Ireland=Republic of Ireland,Irish Republic:Irish,Irishman,Irishwoman|Israel:Israeli|Italy:Italian|Ivory Coast=Cote d'Ivoire,Côte d'Ivoire:Ivorian|Jamaica:Jamaican|Japan:Japanese|Jordan:Jordanian
Kazakhstan:Kazakh|Kenya:Kenyan|Kosovo:Kosovan,Kosovar|Kuwait:Kuwaiti|Kyrgyzstan:Kyrgyz|Laos:Laotian,Lao|Latvia:Latvian|Lebanon:Lebanese|Lesotho|Liberia:Liberian|Libya:Libyan
Liechtenstein|Lithuania:Lithuanian|Luxembourg|Madagascar:Malagasy|Malawi:Malawian|Malaysia:Malaysian|Maldives:Maldivian|Mali:Malian|Malta:Maltese|Mauritania:Mauritanian
Mauritius:Mauritian|Mexico:Mexican|Moldova:Moldovan|Monaco:Monegasque|Mongolia:Mongolian|Montenegro:Montenegrin|Morocco:Moroccan|Mozambique:Mozambican|Myanmar=Burma:Burmese
Namibia:Namibian|Nepal:Nepali,Nepalese|Netherlands=Holland:Dutch,Dutchman,Dutchwoman|New Zealand:New Zealander,Kiwi|Nicaragua:Nicaraguan|Niger:Nigerien|Nigeria:Nigerian
North Korea=DPRK:North Korean|North Macedonia=Macedonia:Macedonian|Norway:Norwegian|Oman:Omani|Pakistan:Pakistani|Palestine:Palestinian|Panama:Panamanian|Papua New Guinea=PNG
Paraguay:Paraguayan|Peru:Peruvian|Philippines:Filipino,Filipina,Philippine|Poland:Polish,Pole|Portugal:Portuguese|Qatar:Qatari|Romania:Romanian|Russia=Russian Federation:Russian
Rwanda:Rwandan|Samoa:Samoan|Saudi Arabia=Kingdom of Saudi Arabia:Saudi,Saudi Arabian|Scotland:Scottish,Scot,Scots,Scotsman,Scotswoman|Senegal:Senegalese|Serbia:Serbian,Serb|Seychelles|Sierra Leone:Sierra Leonean
Singapore:Singaporean|Slovakia:Slovak,Slovakian|Slovenia:Slovenian,Slovene|Solomon Islands|Somalia:Somali|South Africa:South African|South Korea=ROK,Republic of Korea:South Korean
South Sudan:South Sudanese|Spain:Spanish,Spaniard|Sri Lanka:Sri Lankan|Sudan:Sudanese|Suriname:Surinamese|Sweden:Swedish,Swede|Switzerland:Swiss|Syria:Syrian
Taiwan:Taiwanese|Tajikistan:Tajik|Tanzania:Tanzanian|Thailand:Thai|Tibet:Tibetan|Togo:Togolese|Tonga:Tongan|Trinidad and Tobago=Trinidad:Trinidadian|Tunisia:Tunisian
Turkey=Turkiye,Türkiye:Turkish,Turk|Turkmenistan:Turkmen|Uganda:Ugandan|Ukraine:Ukrainian|United Arab Emirates=UAE,U.A.E.:Emirati|England:English,Englishman,Englishwoman|Wales:Welsh,Welshman,Welshwoman
United Kingdom=UK,U.K.,Britain,Great Britain:British,Briton,Brit|United States=US,U.S.,USA,U.S.A.,America,United States of America:American|Uruguay:Uruguayan
Uzbekistan:Uzbek|Vanuatu|Vatican=Holy See,Vatican City|Venezuela:Venezuelan|Vietnam:Vietnamese|Yemen:Yemeni|Zambia:Zambian|Zimbabwe:Zimbabwean|Zaire:Zairean,Zairian|Yugoslavia=Federal Republic of Yugoslavia:Yugoslav|Soviet Union=USSR,U.S.S.R.:Soviet|Czechoslovakia:Czechoslovak|East Germany:East German|West Germany:West German|Northern Ireland:Northern Irish
European Union=EU,E.U.|United Nations=UN,U.N.|Europe:European|Asia:Asian|Africa:African|South America:South American|Latin America:Latin American|North America:North American|Kurdistan:Kurdish,Kurd|Catalonia:Catalan|Chechnya:Chechen
`;

/** A word or two that name a country or its people. */
export interface CountryForm {
  readonly country: string;
  /** True for adjectives and people: "Iraqi", "Briton". */
  readonly demonym: boolean;
}

const forms = new Map<string, CountryForm>();
for (const entry of TABLE.trim().split(/[|\n]/)) {
  const [names = "", people = ""] = entry.split(":");
  const [country = "", others = ""] = names.split("=");
  for (const name of [country, ...others.split(",")])
    if (name) forms.set(name.toLowerCase(), { country, demonym: false });
  for (const name of people.split(",")) {
    if (!name) continue;
    forms.set(name.toLowerCase(), { country, demonym: true });
    if (!/(?:ese|ish|ch|ss|s|[^r]man)$/.test(name))
      forms.set(`${name.toLowerCase()}s`, { country, demonym: true });
  }
}

/** The country that a form names, or undefined. Case matters only for "US", which is no "us". */
export function countryOf(form: string): CountryForm | undefined {
  if (form === "us" || form === "Us") return undefined;
  return forms.get(form.toLowerCase().replaceAll("’", "'"));
}

/** True for a country whose offices are nobody else's: England is in Britain, and France in the Union. */
export const isState = (name: string) => {
  const country = countryOf(name)?.country;
  return country !== undefined && !joined.has(country);
};

const joined = new Set(
  "United Kingdom|England|Scotland|Wales|Northern Ireland|European Union|Europe|United Nations|Asia|Africa|South America|Latin America|North America".split(
    "|",
  ),
);
