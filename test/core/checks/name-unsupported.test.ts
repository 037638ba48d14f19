import { checkTable } from "./table.ts";

checkTable("name/unsupported", {
  valid: [
    {
      reference: "Army spokesman Brigadier-General Imran Tell said the raid had lasted 15 minutes.",
      draft: "The raid had lasted 15 minutes, said Brig Gen Imran Tell, a spokesman for the army.",
    },
    {
      reference: "The ferry was bound for Malmo from Denmark, the owner said.",
      draft: "The ferry was bound for Malmo, in Sweden, from Denmark, said the owner.",
    },
    {
      reference: "The bridge will cost 236 million dollars, most of it from the government of the region.",
      draft: "The bridge will cost $236m, most of it paid by the region; Italy has none as long.",
    },
    {
      reference:
        "FISHING-ICELAND/QUOTA\n\nThe trawler came from Norway with a full hold, its owner said on Monday.",
      draft: "The trawler came to Iceland from Norway with a full hold, its owner said on Monday.",
    },
    {
      reference: "The federal government will pay for a tunnel like that under the river in Mexico.",
      draft: "Washington will pay for a tunnel like the one under the river in Mexico.",
    },
    {
      reference: "The opera house in Sydney cancelled Monday's matinee.",
      draft: "The opera house in Sydney, the capital of New South Wales, cancelled Monday's matinee.",
    },
    {
      reference: "A man from the town of Kelso was held.",
      draft: "A man from Kelso, a town south of Edinburgh, was held.",
    },
    {
      reference: "The ferry sank off Torbeck.",
      draft: "The ferry sank off the port of Torbeck in Norland.",
    },
    { reference: "Anna Marlow won. Marlow, 22, is from Denby.", draft: "Denby's Anna Marlow, 22, won." },
    { reference: "The World Health Organization sent help.", draft: "The WHO sent help." },
    { reference: "The WHO sent help.", draft: "The World Health Organization (WHO) sent help." },
    {
      reference: "The FBI raided the office.",
      draft: "The Federal Bureau of Investigation raided the office.",
    },
    {
      reference:
        "A fire destroyed the roof of a library in the Umbrian town of Castel Sorana on Sunday, officials said.",
      draft:
        "The roof of a library in Umbria was destroyed by fire on Sunday, officials said. The town is Castel Sorana.",
    },
    { reference: "The mayor opened the bridge.", draft: "The Mayor opened the bridge." },
    { reference: "The court freed the editor.", draft: "The editor was freed by the court." },
    { reference: "A man from Leeds was held.", draft: "A man from Leeds, in northern England, was held." },
    { reference: "Russia vetoed the text.", draft: "Moscow vetoed the text." },
    { reference: "Robert Hale was found guilty.", draft: "Mr Hale was found guilty." },
    { reference: "Hugo Brandt bought the mill.", draft: "Mr Brandt, first name Hugo, bought the mill." },
    { reference: "The Ministry of Health denied it.", draft: "The Health Ministry denied it." },
    { reference: "The health ministry denied it.", draft: "The Ministry of Health denied it." },
    { reference: "Anna and Tom Marlow were cleared.", draft: "Tom Marlow and Anna Marlow were cleared." },
    {
      reference: "The Bank of England cut rates.",
      draft: "Rates were cut by the Bank of England. The Bank was split.",
    },
    { reference: "The train was late.", draft: "However, the train was late. Nobody minded." },
    {
      reference: "The strike goes on, the union said.",
      draft: "Union: Strike Goes On\n\nThe strike goes on, the union said.",
    },
    { reference: "Manchester United lost to Chelsea.", draft: "Chelsea beat Man United." },
    { reference: "The play is about King Lear.", draft: "It is a play about Lear." },
    { reference: "The Democratic candidate won in Ohio.", draft: "The Democrats' candidate won in Ohio." },
    { reference: "Prince William of Norland is to marry.", draft: "Norland's Prince William is to wed." },
    {
      reference: "Dr. Lena Amsel of Graz University led the study.",
      draft: "The University of Graz's Lena Amsel led the study.",
    },
    {
      reference: "The museum in Harwick has reopened.",
      draft: "The [museum](https://example.com/Ada-Fenwick 'Ada Fenwick') in Harwick has reopened.",
      format: "markdown",
    },
    {
      reference: "Sayle beat Caldera, reported the Denby Gazette.",
      draft: "The Denby Gazette reported that Sayle had beaten Caldera.",
    },
  ],
  invalid: [
    {
      reference: "In 2021 frost destroyed a tenth of the country's coffee trees. Most beans go to Germany.",
      draft: "A tenth of ⟦Peru⟧'s coffee trees were lost to frost in 2021. Most beans go to Germany.",
    },
    {
      reference: "The hospital ship will sail with surgeons and tents, the navy said.",
      draft:
        "The hospital ship will sail with surgeons and tents, the navy said. Rear Adm. ⟦Gordon Pike⟧ will be in command.",
    },
    {
      reference: "Rescuers searched the river on Sunday for the two canoeists.",
      draft: "Rescuers searched the river near the village of ⟦Ellern⟧ on Sunday for the two canoeists.",
    },
    {
      reference: "The mayor opened the bridge in the rain.",
      draft: "The mayor, ⟦Ada Fenwick⟧, opened the bridge in the rain.",
    },
    {
      reference: "A police spokesman said that two men had been held.",
      draft: "Two men had been held, said a police spokesman, ⟦Colin Draper⟧.",
    },
    {
      reference: "The airline said it was working with the European regulator.",
      draft: "The airline said it and ⟦Iberwing Holdings⟧ were working with the European regulator.",
    },
    {
      reference: "Doctors at the hospital in Pellin saved the boy's leg.",
      draft: "Doctors led by ⟦Kofi Mensah⟧ at the hospital in Pellin saved the boy's leg.",
    },
    {
      reference: "The novelist leaves a husband and two sons.",
      draft: "The novelist leaves a husband, ⟦Gerald Stroud⟧, and two sons.",
    },
    {
      reference: "The union called off the strike after late-night talks.",
      draft: "After late-night talks brokered by ⟦Phyllis Wray⟧, the union called off the strike.",
    },
    {
      reference: "The winger was hurt in training and will miss the final.",
      draft: "The winger, hurt in a tackle by ⟦Marek Hruska⟧ in training, will miss the final.",
    },
    {
      reference: "The company is to sell its shipping arm to pay its debts.",
      draft: "The company is to sell its shipping arm to ⟦Norland Maritime Group⟧ to pay its debts.",
    },
    {
      reference: "The report said the dam had been poorly maintained.",
      draft: "The report, written by the engineer ⟦Luis Campo⟧, said the dam had been poorly maintained.",
    },
    {
      reference: "Scientists found water under the surface of the moon.",
      draft: "Scientists at the ⟦Halvorsen Institute⟧ found water under the moon's surface.",
    },
    {
      reference: "A lawyer for the family said they would appeal.",
      draft: "The family would appeal, said their lawyer, **⟦Miriam Pell⟧**.",
      format: "markdown",
    },
    {
      reference: "The orchestra will tour in the spring with a new conductor.",
      draft: "The orchestra will tour in the spring with a new conductor, ⟦Jun Takeda⟧.",
    },
  ],
});
