import { checkTable } from "./table.ts";

checkTable("spelling/changed", {
  valid: [
    {
      reference:
        "The founder of a failed metals trader was sentenced on Wednesday to 14 years in prison for cheating six banks.",
      draft: "A metals trader who swindled six banks has been jailed for 14 years.",
    },
    {
      reference: "Lunde declined to endorse either candidate.",
      draft: "Lunde has endorsed neither of the candidates.",
    },
    {
      reference:
        "The river is expected to peak at Orrin, farther downstream. The oldest of the four brothers is 91.",
      draft:
        "The river is expected to peak at Orrin, further downstream. The eldest of the four brothers is 91.",
    },
    {
      reference:
        "She trained as a draughtswoman at the yard, where she was paid half of what the men earned.",
      draft: "At the yard, where she learnt technical drawing, the men were paid twice as much as she was.",
    },
    {
      reference: "Eliska Vrbova, the 11th seed, needed only 54 minutes to win her match in Orrin.",
      draft: "Eliska Vrbova, seeded 11, won her match in Orrin in just 54 minutes.",
    },
    {
      reference: "The crèche at the town hall takes 40 children, the café next door employs their mothers.",
      draft:
        "The creche at the town hall has room for 40 children; their mothers work at the cafe next door.",
    },
    {
      reference: "A creche for 60 children must be opened first.",
      draft: "<p>A cr&egrave;che for 60 children has to open <em>before</em> that.</p>",
      format: "html",
    },
    {
      reference: "Where were the owners? They were abroad.",
      draft: "The owners, as it were, were abroad; they knew they were to be asked where they had been.",
    },
    {
      reference: "Biologists on board collected 112 species, at least nine of which are thought to be new.",
      draft: "The biologists aboard collected 112 species, and nine or more of them are thought to be new.",
    },
    {
      reference: "The boat was moored at the quay when the first wave struck, the harbour master said.",
      draft: "According to the harbour master the boat lay at the quay as the first wave hit.",
    },
    {
      reference: "The two were held in the valley where a bridge, officials said on Monday, is to be built.",
      draft: "In the valley where a bridge, officials said on Monday, is to be built, the two were held.",
    },
    {
      reference: "In towns that live by farming shops were shut.",
      draft: "In towns where farming, once the mainstay, is dying, shops were shut.",
    },
    {
      reference: "Swans were seen on the lake where they breed.",
      draft: "On the lake where swans breed some were seen.",
    },
    {
      reference: "The thieves were caught in the yard in which old lorries rust.",
      draft: "The thieves were caught in the yard where old lorries rust.",
    },
    {
      reference: "Charges were dropped where appropriate.",
      draft: "Where appropriate, charges were dropped.",
    },
    {
      reference: "She has had the lead for a week.",
      draft: "For a week she has had the lead for herself.",
    },
    {
      reference: "He asked on a fine day whether they were ready.",
      draft: "On a fine day he asked whether they were ready.",
    },
    {
      reference: '"People choose our maps because they do not get lost with them," Ellery said.',
      draft: "Ellery said that people did not get lost with the maps and chose them for that reason.",
    },
    { reference: "The centre will honour its programme.", draft: "The center will honor its program." },
    {
      reference: "Organisers analysed the theatre's labour costs.",
      draft: "The theater's labor costs were analyzed by organizers.",
    },
    {
      reference: "The council ruled out an end to there being two schools in Orrin.",
      draft: "An end to there being two schools in Orrin was ruled out by the council.",
    },
    { reference: "The bank was formerly state-owned.", draft: "The bank used to be state-owned." },
    {
      reference: "The principal resigned over a matter of principle.",
      draft: "Over a matter of principle, the principal stepped down.",
    },
    {
      reference: "The council took the advice of counsel.",
      draft: "On counsel's advice, the council acted.",
    },
    { reference: "The car's brakes failed.", draft: "There was a failure of the car's braking system." },
    { reference: "He lost the race by a head.", draft: "He was beaten by a head in the race." },
    { reference: "The driver's licence was taken away.", draft: "The driver lost his license." },
    { reference: "The strikers' demands were met.", draft: "They met the strikers' demands in full." },
    { reference: "The desert covers the north.", draft: "Desert covers the northern part." },
    { reference: "The price of bread rose.", draft: "Bread cost more." },
    { reference: "The winner took the prize.", draft: "The prize was taken by the winning team." },
    { reference: "The firm makes tyres in grey rubber.", draft: "The firm makes gray rubber tires." },
    { reference: "The town was quiet.", draft: "The city was quite empty and quiet." },
    {
      reference: "Whether it rains or not, the weather is warm.",
      draft: "The weather is warm whether or not it rains.",
    },
    {
      reference: "He waved to the crowd and waived his fee.",
      draft: "Waiving his fee, he waved to the crowd.",
    },
    {
      reference: "The lane was closed and traffic sent through Cowley.",
      draft: "With the lane shut, traffic went by way of Cowley.",
    },
    { reference: "The plane landed in a field.", draft: "The airplane came down in a field." },
    { reference: "The president travelled by train.", draft: "The president was traveling by train." },
    {
      reference: "The immigrants arrived in Leith. The emigrants left from Ostra.",
      draft: "The emigrants left Ostra and the immigrants came to Leith.",
    },
    {
      reference: "The cheque was signed in the enquiry office.",
      draft: "The check was signed in the inquiry office.",
    },
    {
      reference: "Their plant has been shut. Officials there said so.",
      draft: "It was after there seemed to be no hope that the plant was shut.",
    },
    {
      reference: "He bought their farm and went there days later.",
      draft: "Having bought the farm he went there days later; from there buses run to the coast.",
    },
    {
      reference: "Their market is old. It sold eggs.",
      draft: "The market is old, and eggs were sold there on Sundays; than there no cheaper ones were found.",
    },
    {
      reference: "The storm brought hail to the coast.",
      draft: "The storm brought [hail](https://example.com/hale) to the coast.",
      format: "markdown",
    },
    { reference: "She reads the news each day.", draft: "Each day she reads a newspaper." },
    { reference: "The trial will be held in public.", draft: "It will be a public trial." },
    {
      reference: "The lead author, a geologist at Uppsala, said the survey took seven summers.",
      draft: "The geologist at Uppsala who led the survey said that it took seven summers.",
    },
    {
      reference: "He spent the money on a total of four cruises and a boat.",
      draft: "He used the money to pay for cruises and a boat.",
    },
    {
      reference: "Two men were arrested at the harbour, where police found the van.",
      draft: "Police found the van at the harbour, where two men were arrested.",
    },
    { reference: "Their boats were lost there.", draft: "There they lost their boats." },
    {
      reference: "The war has lasted four years and cost 9,000 lives.",
      draft: "The war has gone on for years and has cost 9,000 lives.",
    },
    {
      reference: "More than 200 people came, and then the rain began.",
      draft: "Then rain began to fall on the more than 200 people who came.",
    },
    {
      reference: "She went to sea at 16 and wrote three books.",
      draft: "At 16 she wanted to see the world. She has written three books.",
    },
    {
      reference: "The night train to Turin was cancelled after a landslide near Susa.",
      draft: "A landslide near Susa stopped the late train to Turin. A Danish knight was aboard.",
    },
    {
      reference: '"It were a fine day and they was all there," the miner said.',
      draft: 'The miner said: "It were a fine day and they was all there."',
    },
    {
      reference: "The board met on Monday in Leith to discuss the sale of the harbour.",
      draft: "The sale of the harbour was discussed in Leith on Monday. Some bored children listened.",
    },
    { reference: "The bridge cost more than expected.", draft: "It was dearer then. The bridge was late." },
    { reference: "", draft: "Two suspects where arrested in Leeds, later then planned." },
    {
      reference: "The panel will take a decision on the tower in May.",
      draft: "A decision on the tower is one that the panel will make in May.",
    },
    {
      reference: "Ana Kos, who leads the firm, sold her shares last year.",
      draft: "Ana Kos, who heads the firm, sold her shares in the past year.",
    },
    {
      reference: "The loss of jobs cost the town its only bank.",
      draft: "The lost jobs left the town without a bank.",
    },
    {
      reference:
        "They were asked where the boats were, and the oldest of the crew threw the rope out of the window.",
      draft:
        "One of the crew, the oldest, threw the rope out of the window. Asked where boats were, they said nothing.",
    },
    {
      reference: "He was paid for four winters and knew the weather, and there land was cheap.",
      draft: "He was paid for the winters when there was weather he knew, and land there was cheap.",
    },
    {
      reference: "In places where as many as 40 people died, the cause of the flood remains unknown.",
      draft: "The cause of the flood is still unknown in places where as many as 40 people died.",
    },
  ],
  invalid: [
    {
      reference: "Investors were reluctant to sell before the figures came out.",
      draft: "Before the figures came out investors were ⟦reticent⟧ to sell.",
    },
    {
      reference: "She was not averse to a compromise, the negotiator said.",
      draft: "The negotiator said she was not ⟦adverse⟧ to a compromise.",
    },
    {
      reference: "The minister publicly apologised to the family on Monday.",
      draft: "On Monday the minister apologised ⟦publically⟧ to the family.",
    },
    {
      reference: "The broken cable was found at the weekend, and the brakes of the funicular were replaced.",
      draft: "The broken cable was found at the weekend, and the ⟦breaks⟧ of the funicular were replaced.",
    },
    {
      reference: "Both brothers were held late on 3 May in Derby.",
      draft: "Both brothers ⟦where⟧ held late on 3 May in Derby.",
    },
    {
      reference: "Two berths alone were a worry, the harbour master said.",
      draft: "Two berths alone ⟦where⟧ a worry, the harbour master said.",
    },
    {
      reference: "About 40 bakers were still working when the alarm went. The alarm sounded at four.",
      draft: "The alarm sounded at four. The last of the bakers ⟦where⟧ still in it.",
    },
    {
      reference: "There were half a dozen boats in the bay.",
      draft: "There ⟦where⟧ half a dozen boats in the bay.",
    },
    {
      reference: "They stay open a week longer than they usually do.",
      draft: "They stay open a week longer ⟦then⟧ they usually do.",
    },
    {
      reference: "The pit is as much as four metres deep in places.",
      draft: "In places the pit is as much as ⟦for⟧ metres deep.",
    },
    {
      reference: "The reef has been through five bad summers.",
      draft: "The reef has been ⟦threw⟧ five bad summers.",
    },
    {
      reference: "The trawlers did not put to sea.",
      draft: "The trawlers did not put to ⟦see⟧.",
    },
    {
      reference: "Most of the votes were cast online.",
      draft: "Online came most of the votes ⟦caste⟧.",
    },
    {
      reference: "Good sales followed fine weather in May.",
      draft: "Sales were good in May after fine ⟦whether⟧.",
    },
    {
      reference: "They will close 30 of their 90 shops.",
      draft: "Of shops they will close 30 of ⟦there⟧ 90.",
    },
    {
      reference: "His team had never led a race of three weeks.",
      draft: "A race of three weeks his team had never ⟦lead⟧ by May.",
    },
    {
      reference: "Trawlers baited their lines in the dark before the first light.",
      draft: "In the dark before first light trawlers ⟦bated⟧ their lines.",
    },
    {
      reference: "It is a tenet of the sect that meat may not be eaten on Fridays.",
      draft: "A ⟦tenant⟧ of the sect is that meat may not be eaten on Fridays.",
    },
    {
      reference: "Detectives have been poring over hours of film from cameras in the station.",
      draft: "Detectives have been ⟦pouring⟧ over hours of film from the station's cameras.",
    },
    {
      reference: "The key witness, a porter, has left the country.",
      draft: "A porter, who is the ⟦quay⟧ witness, has left the country.",
    },
    {
      reference: "Strong winds wreaked havoc on the campsite, tearing down 80 tents.",
      draft: "Eighty tents were torn down by strong winds that ⟦wrecked⟧ havoc on the campsite.",
    },
    {
      reference: "Every visitor was struck by the enormousness of the hangar.",
      draft: "The ⟦enormity⟧ of the hangar struck every visitor.",
    },
    {
      reference: "The bank, formerly state-owned, has closed its branch in Denby.",
      draft: "The bank has shut its Denby branch. It was ⟦formally⟧ state-owned.",
    },
    {
      reference: "The school's principal said the pupils were safe.",
      draft: "The pupils were safe, said the school's ⟦principle⟧.",
      fixed: "The pupils were safe, said the school's principal.",
    },
    {
      reference: "The car was stationary when the lorry hit it.",
      draft: "The lorry hit the car while it was ⟦stationery⟧.",
      fixed: "The lorry hit the car while it was stationary.",
    },
    {
      reference: "It will not be raised; it stays where it is.",
      draft: "The wreck is to stay ⟦were⟧ it is.",
    },
    {
      reference: "The minister made a discreet visit to the hospital on Friday.",
      draft: "On Friday the minister paid a ⟦discrete⟧ visit to the hospital.",
      fixed: "On Friday the minister paid a discreet visit to the hospital.",
    },
    {
      reference: "The ruling will affect thousands of tenants in the city.",
      draft: "Thousands of tenants in the city will be hit: the ruling will ⟦effect⟧ them.",
    },
    {
      reference: "The army tried to defuse the bomb found under the bridge.",
      draft: "Under the bridge, the army tried to ⟦diffuse⟧ the bomb.",
      fixed: "Under the bridge, the army tried to defuse the bomb.",
    },
    {
      reference: "A magistrate released the two brothers on bail until June.",
      draft: "The two brothers were released on ⟦bale⟧ until June by a magistrate.",
      fixed: "The two brothers were released on bail until June by a magistrate.",
    },
    {
      reference: "The breach of the dam flooded the valley below.",
      draft: "The valley below was flooded by the ⟦breech⟧ of the dam.",
      fixed: "The valley below was flooded by the breach of the dam.",
    },
    {
      reference: "Volunteers will canvass voters in the three wards.",
      draft: "In the three wards, volunteers will ⟦canvas⟧ voters.",
      fixed: "In the three wards, volunteers will canvass voters.",
    },
    {
      reference: "The eruption is imminent, geologists said, and the town must be cleared.",
      draft: "Geologists said the eruption was ⟦eminent⟧ and the town must be emptied.",
      fixed: "Geologists said the eruption was imminent and the town must be emptied.",
    },
    {
      reference: "Rice exports fell to their lowest for a year.",
      draft: "Exports of rice fell to ⟦there⟧ lowest in a year.",
    },
    {
      reference: "The miners said their union had been misled. Two of them left.",
      draft: "Two of the miners, misled by ⟦there⟧ employers, left.",
    },
    {
      reference: "The strikers closed three ports; their families took part.",
      draft: "The strikers and ⟦there⟧ families closed three ports.",
    },
    {
      reference: "Ana Kos is their captain and she scored.",
      draft: "The goal was scored by Ana Kos, ⟦there⟧ captain, late on.",
    },
    {
      reference: "They were driven from their homes by the flood.",
      draft: "The flood drove many from ⟦there⟧ homes.",
    },
    {
      reference: "The complement of the ship was 40 sailors.",
      draft: "The ship's ⟦compliment⟧ was 40 sailors.",
      fixed: "The ship's complement was 40 sailors.",
    },
    {
      reference: "The wildlife trust wants to plant trees along the river to slow its course.",
      draft: "To slow the river's ⟦coarse⟧, the wildlife trust wants to plant trees along it.",
      fixed: "To slow the river's course, the wildlife trust wants to plant trees along it.",
    },
    {
      reference: "The council voted to close the library in Pellin.",
      draft: "The **⟦counsel⟧** voted for the closure of the library in Pellin.",
      format: "markdown",
      fixed: "The **council** voted for the closure of the library in Pellin.",
    },
    {
      reference: "The morale of the players is low after six defeats in a row.",
      draft: "After six defeats in a row, the ⟦moral⟧ of the players is low.",
      fixed: "After six defeats in a row, the morale of the players is low.",
    },
    {
      reference:
        "The drought has left the reservoir at a quarter of its capacity, and farmers may not draw water from it until the autumn.",
      draft:
        "Farmers may not draw water from the reservoir until the autumn, since the ⟦draught⟧ has left it at a quarter of its capacity.",
    },
    {
      reference: "Customs officers found the ivory in a cargo of timber at the port of Lagos.",
      draft: "The ivory was found by ⟦costumes⟧ officers in a cargo of timber at the port of Lagos.",
    },
    {
      reference: "The cemetery on the hill dates from the plague of 1710 and will be restored by volunteers.",
      draft: "Volunteers will restore the ⟦cemetary⟧ on the hill, which dates from the plague of 1710.",
      fixed: "Volunteers will restore the cemetery on the hill, which dates from the plague of 1710.",
    },
    {
      reference:
        "The prosecutor said that the defendant had forged the signature of his aunt in order to get a mortgage.",
      draft:
        "The defendant had forged his aunt's ⟦signiture⟧ in order to get a mortgage, said the prosecutor.",
      fixed: "The defendant had forged his aunt's signature in order to get a mortgage, said the prosecutor.",
    },
    {
      reference: "The government has accepted the committee's report on prisons.",
      draft: "The ⟦goverment⟧ has accepted the report on prisons by the committee.",
      fixed: "The government has accepted the report on prisons by the committee.",
    },
    {
      reference: "The altar was carved from a single oak and survived the fire, the bishop said.",
      draft: "Carved from a single oak, the ⟦alter⟧ survived the fire, the bishop said.",
      fixed: "Carved from a single oak, the altar survived the fire, the bishop said.",
    },
    {
      reference: "An independent panel will look at the deaths in the maternity ward, the hospital said.",
      draft:
        "The deaths in the maternity ward will be looked at by an ⟦independant⟧ panel, according to the hospital.",
      fixed:
        "The deaths in the maternity ward will be looked at by an independent panel, according to the hospital.",
    },
    {
      reference: "The ruling affected thousands of pensioners in the province.",
      draft: "Thousands of pensioners in the province were ⟦effected⟧ by the ruling.",
      fixed: "Thousands of pensioners in the province were affected by the ruling.",
    },
    {
      reference: "The regulator said the bank's ledgers were in disarray and its directors complacent.",
      draft: "The bank's ledgers were in disarray, the regulator said, and its directors were ⟦complaisant⟧.",
    },
    {
      reference: "The army has moved its headquarters to a former barracks near the lake.",
      draft: "The army's ⟦headquaters⟧ has been moved to former barracks near the lake.",
    },
    {
      reference: "Eight suspects were arrested in the port of Leith on Friday, police said.",
      draft: "Police said on Friday that eight suspects ⟦where⟧ arrested in the port of Leith.",
      fixed: "Police said on Friday that eight suspects were arrested in the port of Leith.",
    },
    {
      reference: "The tunnel cost more than expected and opened late.",
      draft: "The tunnel opened late and was dearer ⟦then⟧ expected.",
      fixed: "The tunnel opened late and was dearer than expected.",
    },
    {
      reference: "There was no sign of the two climbers, rescuers said.",
      draft: "Rescuers said that ⟦their⟧ was no trace of the two climbers.",
      fixed: "Rescuers said that there was no trace of the two climbers.",
    },
    {
      reference: "The pupils opened their results at nine.",
      draft: "At nine the pupils tore open ⟦there⟧ results.",
      fixed: "At nine the pupils tore open their results.",
    },
    {
      reference: "The ship carried four Danes and six Poles.",
      draft: "Aboard the ship were six Poles and ⟦for⟧ Danes.",
      fixed: "Aboard the ship were six Poles and four Danes.",
    },
    {
      reference: "In Bergen, where snow fell for two days, schools are shut.",
      draft: "Schools are shut in Bergen, ⟦were⟧ it snowed for two days.",
      fixed: "Schools are shut in Bergen, where it snowed for two days.",
    },
    {
      reference: "The Senate passed the bill by 51 votes to 48.",
      draft: "By 51 votes to 48, the bill was passed; the Senate ⟦past⟧ the bill late.",
      fixed: "By 51 votes to 48, the bill was passed; the Senate passed the bill late.",
    },
    {
      reference: "The ferry was out at sea all night with 90 people on board.",
      draft: "With 90 people aboard, the ferry was out at ⟦see⟧ all night.",
      fixed: "With 90 people aboard, the ferry was out at sea all night.",
    },
    {
      reference: "About 30,000 people spent the night in a stadium after the fire.",
      draft: "After the fire some 30,000 people spent the ⟦knight⟧ in a stadium.",
      fixed: "After the fire some 30,000 people spent the night in a stadium.",
    },
    {
      reference: "A narrow steel cage took the miners to the surface.",
      draft: "The miners came to the surface in a narrow ⟦steal⟧ cage.",
      fixed: "The miners came to the surface in a narrow steel cage.",
    },
    {
      reference: "Some 300,000 people lined the route of the race, organisers said.",
      draft: "Organisers said about 300,000 people lined the ⟦root⟧ of the race.",
      fixed: "Organisers said about 300,000 people lined the route of the race.",
    },
    {
      reference: "The inquest heard that the diver gave his last air to a friend.",
      draft: "The inquest was told the diver gave his last ⟦heir⟧ to a friend.",
      fixed: "The inquest was told the diver gave his last air to a friend.",
    },
    {
      reference: "The company said its profit fell and its shares lost 4 percent.",
      draft: "A third of ⟦it's⟧ value was lost, though the company said its profit fell only a little.",
    },
    {
      reference: "The mayor said the whole town had been saved by a wall.",
      draft: "The ⟦hole⟧ town was saved by a wall, the mayor said.",
      fixed: "The whole town was saved by a wall, the mayor said.",
    },
    {
      reference: "Bowel complaints are rare but were seen in some infants.",
      draft: "There were ⟦bowl⟧ complaints, which are rare, in some babies.",
      fixed: "There were bowel complaints, which are rare, in some babies.",
    },
    {
      reference: "The van was found in a stream behind the mill on Friday.",
      draft: "On Friday the van was discovered in a ⟦steam⟧ behind the mill.",
    },
    {
      reference: "The divers got into the vault through the floor and were told they had won nothing.",
      draft: "The divers drilled ⟦threw⟧ the floor into the vault.",
      fixed: "The divers drilled through the floor into the vault.",
    },
    {
      reference: "The judges were told of a cellar. They were divided for four days.",
      draft: "The judges ⟦where⟧ told of a cellar. For four days they ⟦where⟧ divided.",
      fixed: "The judges were told of a cellar. For four days they were divided.",
    },
    {
      reference: "Miners were examining whether a pump had failed.",
      draft: "Miners were examining ⟦weather⟧ a pump had failed.",
      fixed: "Miners were examining whether a pump had failed.",
    },
    {
      reference: "In 2023 the strikers at Orrin ended their action after 16 hours.",
      draft: "In 2023 the strikers at Orrin put an end to ⟦there⟧ action after 16 hours.",
    },
    {
      reference: "Forty-seven people were on the bus, of whom four escaped unhurt.",
      draft: "Forty-seven people were on board and ⟦for⟧ of them escaped unhurt.",
    },
    {
      reference:
        "The flood killed at least four people and cut off the city where the first bridge was built.",
      draft:
        "The flood, which cut off the city ⟦were⟧ the first bridge was built, killed at least ⟦for⟧ people.",
      fixed:
        "The flood, which cut off the city where the first bridge was built, killed at least four people.",
    },
  ],
});
