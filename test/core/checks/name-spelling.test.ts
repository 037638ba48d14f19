import { checkTable } from "./table.ts";

checkTable("name/spelling", {
  valid: [
    {
      reference: "The lawsuit was brought by Ana Kovačič, a farmer.",
      draft: "The lawsuit was brought by Ana Kovacic, a farmer.",
    },
    {
      reference: "The recall covers Ridgeback pickups and Solano vans.",
      draft: "Of the cars called back 312,000 are Ridgebacks, and the others are Solanos.",
    },
    {
      reference: "The train from Sandle to Varn was late again, and so was the one to Orrin.",
      draft: "The Sandle-Varn train was late again.",
    },
    {
      reference: "The president, Pilar Ossandon, did not comment after the vote in the lower house.",
      draft: "After the vote in the lower house Ms Ossandon made no comment.",
    },
    {
      reference: "Copper fell for a third day in Leipzig, said Dana Cooper of the brokerage Holm.",
      draft: "Copper was cheaper for the third day in Leipzig, according to a broker.",
    },
    {
      reference: "The Leicester Tigers won in the rain, and Butler kicked 12 points at Welford.",
      draft:
        "Butter would have melted: the Leicester Tigers won in the rain at Welford, Butler kicking 12 points.",
    },
    {
      reference: "Foster, the coach, said the new boat was quicker than all others on the river.",
      draft: "Faster than any other on the river, the new boat pleases the coach, Foster.",
    },
    {
      reference: "Moammar Gadhafi's former palace in Tripoli will become a museum, the city council said.",
      draft:
        "The city council in Tripoli said that the former palace of Muammar Gaddafi would be turned into a museum.",
    },
    {
      reference:
        "Two climbers died on K2, Pakistan's Alpine Club said. A third, Park Ji-hoon, was flown to Skardu.",
      draft:
        "Two climbers died on K2, and a third, Park Jihoon, was flown to Skardu, the Alpine Club of Pakistan said.",
    },
    {
      reference: "Fyodor Dostoyevsky's house in St Petersburg was damaged by water, the museum said.",
      draft:
        "The house of Fyodor Dostoevsky in Saint Petersburg has suffered water damage, according to the museum.",
    },
    {
      reference: "Bashar al-Assad flew to Moscow on Tuesday. Assad met the Russian leader.",
      draft: "Assad was in Moscow on Tuesday to meet Russia's leader.",
    },
    {
      reference: "Jean-Yves Le Drian, the defence minister, said France would stay.",
      draft: "France would stay, said Defence Minister Jean-Yves Le Drian. Le Drian gave no date.",
    },
    {
      reference: "The European Central Bank (ECB) left rates alone. The ECB meets again in June.",
      draft: "The ECB left rates alone. The European Central Bank's next meeting is in June.",
    },
    {
      reference: "Anna Marlow and her brother Tom Marlow were cleared.",
      draft: "Tom Marlow and Anna Marlow were cleared. The Marlows wept.",
    },
    {
      reference: "The World Trade Organisation ruled against Norland.",
      draft: "The World Trade Organization has found against Norland.",
    },
    {
      reference:
        "The Lindau family, which owns 22 percent, has not decided, a person close to the family said.",
      draft: "Someone close to the Lindaus, who own 22%, said that they had not made up their minds.",
    },
    {
      reference: "The prize was given at the Castelmora festival in Sicily on Saturday.",
      draft: "On Saturday the prize was given in the Sicilian town of Castelmora.",
    },
    {
      reference: "José Muñoz scored twice for Denby.",
      draft: "Denby's José Muñoz got two goals.",
    },
    {
      reference: "Kiev said the talks in Lvov had failed.",
      draft: "Talks in Lvov had failed, Kiev said.",
    },
    {
      reference: "Robert Anthony Hale, 51, of Derby, pleaded guilty.",
      draft: "Robert Hale, a 51-year-old from Derby, admitted the charge.",
    },
    {
      reference: "J.P. Carroway wrote the report for the Fenland Trust.",
      draft: "The report for the Fenland Trust is by J. P. Carroway.",
    },
    {
      reference: "O'Brien's goal put Rovers ahead.",
      draft: "Rovers led through O’Brien’s goal.",
    },
    {
      reference: "Orvane Ltd., owned by Hugo Brandt, will close the mill.",
      draft: "Hugo Brandt's Orvane will close the mill.",
    },
    {
      reference: "The Ministry of Defence said a Royal Navy ship was on its way.",
      draft: "A Royal Navy ship was on the way, the Defence Ministry said.",
    },
    {
      reference:
        "Mayor Ola Brand, a Social Democrat, said he would ask the government for 200 million crowns.",
      draft: "Ola Brand, the Social Democratic mayor, wants 200m crowns from the government.",
    },
    {
      reference: "A U.S. judge ruled for the United Kingdom.",
      draft: "A judge in the US found for the UK.",
    },
    {
      reference: "Mount Karsten, in the Sorrel Hills, erupted.",
      draft: "Mt Karsten has erupted in the Sorrel Hills.",
    },
    {
      reference: "St. Aldhelm's Hospital said Mr. Pym was stable.",
      draft: "Mr Pym was stable, said St Aldhelm's Hospital.",
    },
    {
      reference: "The novel Marlow's Gift won a prize. Its author is Ida Barlow.",
      draft: "Ida Barlow won a prize for Marlow's Gift.",
    },
    {
      reference: "John Smith and Joan Smythe were elected to the council.",
      draft: "Joan Smythe and John Smith won council seats.",
    },
    {
      reference: "Will Hope, a farmer, hopes that rain will come.",
      draft: "Farmer Will Hope wishes for rain.",
    },
    {
      reference: "Prime Minister Petra Lindqvist lost the vote. Lindqvist will stay on.",
      draft: "Petra Lindqvist, the prime minister, will stay on in spite of losing the vote.",
    },
    {
      reference: "ANNA MARLOW WINS TITLE\n\nAnna Marlow won the title on Sunday in the rain at Harwick.",
      draft: "Anna Marlow took the title in wet Harwick on Sunday.",
    },
    {
      reference: "The Pellin River burst its banks at Pellin.",
      draft: "At Pellin, the river Pellin flooded.",
    },
    {
      reference: "Austrian police and Australian officials are working together in Graz.",
      draft: "In Graz, officials from Australia are at work with the Austrian police.",
    },
    {
      reference: "Denby coach Marek Hruska praised Sayle.",
      draft:
        "There was praise for Sayle from **Marek Hruska**, [coach of Denby](https://example.com/marek-hruska).",
      format: "markdown",
    },
    {
      reference: "Ivory Coast will buy six patrol boats, the ministry in Abidjan said.",
      draft: "Côte d'Ivoire will buy six patrol boats, the ministry in Abidjan said.",
    },
    {
      reference: "It brought her the second of her three Grammy awards.",
      draft: "It won her the second of her three Grammys.",
    },
    {
      reference: "It is the best-selling ale in the Highlands.",
      draft: "It is the best-selling Highland ale.",
    },
    {
      reference: "The second prize went to a documentary about migrants in the Sahara by Omar Keita.",
      draft: "Second prize was won by Omar Keita for his documentary on Saharan migrants.",
    },
    {
      reference: "The twins Clara and Jonas Hedberg of Derby opened their results.",
      draft: "The Derby twins Jonas Hedberg and Clara Hedberg opened their results.",
    },
    {
      reference: "Germany won the match in Turin. The German coach, Otto Brandt, was pleased.",
      draft: "The Germans won in Turin, to the delight of their coach, Otto Brandt.",
    },
    {
      reference: "Hedberg, who is from Derby, spoke first.",
      draft: "Clara Hedberg, who is from Derby, spoke first.",
    },
  ],
  invalid: [
    {
      reference: 'The lawsuit was brought by Ana Kovačič, a farmer. "It leaks," Kovačič said.',
      draft: 'The lawsuit was brought by Ana Kovačič, a farmer. "It leaks," ⟦Kovačić⟧ said.',
    },
    {
      reference: "The lawsuit was brought by Ana Kovačič, a farmer.",
      draft: "The lawsuit was brought by ⟦Ana Kovačić⟧, a farmer.",
    },
    {
      reference: "The Sandle-Varn train was late again on Monday.",
      draft: "The ⟦Sandle-Vern⟧ train was late again on Monday.",
    },
    {
      reference: "The president, Pilar Ossandon, did not comment after the vote in the lower house.",
      draft: "After the vote in the lower house Ms ⟦Ossadon⟧ made no comment.",
      fixed: "After the vote in the lower house Ms Ossandon made no comment.",
    },
    {
      reference: "The Danish Dairy Workers' Union said that it did not oppose the merger.",
      draft: "The ⟦Danish Dairy Wokers’ Union⟧ said it had no objection to the merger.",
    },
    {
      reference: "Guyana and Suriname agreed on Thursday on the use of the river between them.",
      draft: "⟦Guyna⟧ and Suriname have reached agreement on how to use the river between them.",
      fixed: "Guyana and Suriname have reached agreement on how to use the river between them.",
    },
    {
      reference: "Health workers in Mozambique began vaccinating 1.4 million people against cholera.",
      draft:
        "A drive against cholera has begun in ⟦Mozmabique⟧, where 1.4 million people are to be vaccinated.",
      fixed:
        "A drive against cholera has begun in Mozambique, where 1.4 million people are to be vaccinated.",
    },
    {
      reference: "Maria Gonzalez, the union's lawyer, said the strike was legal.",
      draft: "The strike is legal, according to the union's lawyer, ⟦Maria Gonzales⟧.",
    },
    {
      reference: "Van der Broek's lawyer, Sil Hartog, said his client would appeal.",
      draft: "The lawyer of ⟦van den Broek⟧, Sil Hartog, said there would be an appeal.",
    },
    {
      reference: "Coach Ciara O'Neill said her team had earned the point.",
      draft: "Her team had earned the point, said the coach, ⟦Ciara O'Neil⟧.",
    },
    {
      reference:
        "Tansa lost 2-1. Keita gave them the lead, but Norland scored twice in the last ten minutes.",
      draft: "Norland came back to beat Tansa 2-1 with two late goals. ⟦Kieta⟧ scored first for Tansa.",
      fixed: "Norland came back to beat Tansa 2-1 with two late goals. Keita scored first for Tansa.",
    },
    {
      reference:
        "Rosa Quispe lost her house. Her neighbour Martin Quiroz was pulled from the rubble on Friday.",
      draft:
        "Rosa Quispe lost her house. On Friday her neighbour ⟦Martin Quispe⟧ was pulled from the rubble.",
      fixed: "Rosa Quispe lost her house. On Friday her neighbour Martin Quiroz was pulled from the rubble.",
    },
    {
      reference: "Bashar al-Assad flew to Moscow on Tuesday.",
      draft: "On Tuesday ⟦Bashar Assad⟧ was flown to Moscow.",
      fixed: "On Tuesday Bashar al-Assad was flown to Moscow.",
    },
    {
      reference: "Police named the victim as Helen Marlow, a teacher from Denby.",
      draft: "The dead woman was ⟦Helen Barlow⟧, who taught in Denby, police said.",
      fixed: "The dead woman was Helen Marlow, who taught in Denby, police said.",
    },
    {
      reference: "Defence Minister Jean-Yves Le Drian said that France would stay.",
      draft: "France would stay, said Defence Minister ⟦Jean-Yves LeDrian⟧.",
      fixed: "France would stay, said Defence Minister Jean-Yves Le Drian.",
    },
    {
      reference: "Striker Tomasz Wieczorek signed for Harwick on Friday.",
      draft: "Harwick signed the striker ⟦Tomasz Wieczorak⟧ on Friday.",
      fixed: "Harwick signed the striker Tomasz Wieczorek on Friday.",
    },
    {
      reference: "The inquiry is led by Catherine Ashdown, a retired judge.",
      draft: "A retired judge, ⟦Katherine Ashdown⟧, leads the inquiry.",
      fixed: "A retired judge, Catherine Ashdown, leads the inquiry.",
    },
    {
      reference: "Stephen Oakeshott, who chairs the trust, said it had run out of money.",
      draft: "The trust has no money left, said its chair, ⟦Stephen Oakshott⟧.",
      fixed: "The trust has no money left, said its chair, Stephen Oakeshott.",
    },
    {
      reference: "The quake struck near the town of Quillabar in the Andes.",
      draft: "In the Andes, an earthquake struck near ⟦Quillibar⟧.",
      fixed: "In the Andes, an earthquake struck near Quillabar.",
    },
    {
      reference: "Shares in Brennholt Group fell after the company lost the contract.",
      draft: "Having lost the contract, ⟦Brenholt Group⟧ saw its shares fall.",
      fixed: "Having lost the contract, Brennholt Group saw its shares fall.",
    },
    {
      reference: "Novelist Siân Pryce has died, her publisher said.",
      draft: "The novelist ⟦Siân Price⟧ has died, according to her publisher.",
      fixed: "The novelist Siân Pryce has died, according to her publisher.",
    },
    {
      reference: "Declan Mulqueeny, 46, a farmer, was struck by a falling tree near Kilcorran.",
      draft: "The dead man, ⟦Declan Mulqueen⟧, a farmer of 46, was struck by a falling tree near Kilcorran.",
    },
    {
      reference: "Witness Mahmoud Farouk told the court that he saw a van.",
      draft: "A witness, ⟦Mahmut Farouk⟧, told the court he had seen a van.",
      fixed: "A witness, Mahmoud Farouk, told the court he had seen a van.",
    },
    {
      reference: "Maria Lindau owns 22 percent and has not decided.",
      draft: "⟦Maria Lindaus⟧ owns 22% and has not decided.",
    },
    {
      reference: "Ljubica Perković won the women's race and Ada Lund was second.",
      draft: "The women's race went to **⟦Ljubica Petković⟧**, with Ada Lund second.",
      format: "markdown",
      fixed: "The women's race went to **Ljubica Perković**, with Ada Lund second.",
    },
    {
      reference: "Governor Linus Mbeki-Thorne said the dam was safe. Mbeki-Thorne visited it on Monday.",
      draft: "The dam is safe, Governor Linus Mbeki-Thorne said. ⟦Mbeke-Thorne⟧ went there on Monday.",
      fixed: "The dam is safe, Governor Linus Mbeki-Thorne said. Mbeki-Thorne went there on Monday.",
    },
    {
      reference: "The vaccine was made by the Halvorsen Institute in Bergen.",
      draft: "The ⟦Halverson Institute⟧ in Bergen made the vaccine.",
      fixed: "The Halvorsen Institute in Bergen made the vaccine.",
    },
    {
      reference: "At the school in Derby the twins Clara and Jonas Hedberg opened their results.",
      draft: "At the school in Derby the twins Jonas and ⟦Clara Hedborg⟧ opened their results.",
      fixed: "At the school in Derby the twins Jonas and Clara Hedberg opened their results.",
    },
    {
      reference: '"We were lucky," said Commander Rui Falcao, who leads the crew of the patrol boat.',
      draft: '"We were lucky," said ⟦Commnder Rui Falcao⟧, who leads the crew of the patrol boat.',
      fixed: '"We were lucky," said Commander Rui Falcao, who leads the crew of the patrol boat.',
    },
    {
      reference: "West Ferring mayor Alma Robson welcomed the deal on Tuesday.",
      draft: "The mayor of ⟦West Ferring Alma Rodson⟧ welcomed the deal on Tuesday.",
      fixed: "The mayor of West Ferring Alma Robson welcomed the deal on Tuesday.",
    },
  ],
});
