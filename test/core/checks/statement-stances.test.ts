import { checkTable } from "./table.ts";

checkTable("statement/direction", {
  valid: [
    { reference: "The union wants the new roster scrapped.", draft: "The union opposes the new roster." },
    { reference: "The union opposes the new roster.", draft: "The union wants the new roster scrapped." },
    { reference: "The union opposes the new roster.", draft: "The union wants an end to the new roster." },
    {
      reference: "Residents are against the closing of the library.",
      draft: "Residents want the library to stay open.",
    },
    {
      reference: "Residents want the library to stay open.",
      draft: "Residents oppose the closing of the library.",
    },
    {
      reference: "Residents oppose plans for a quarry.",
      draft: "Residents want plans for a quarry dropped.",
    },
    { reference: "The mayor is against lifting the ban.", draft: "The mayor wants the ban kept." },
    {
      reference: "Employers oppose the tax. Unions want the tax.",
      draft: "Unions want the tax and employers oppose it.",
    },
    { reference: "Few residents want the bypass.", draft: "Most residents are against the bypass." },
    { reference: "The judge refused to block the sale.", draft: "The judge allowed the sale." },
    {
      reference: "The court dismissed an appeal against the sale.",
      draft: "The court allowed the sale to go ahead.",
    },
    { reference: "The court upheld the ban.", draft: "The court rejected an appeal against the ban." },
    {
      reference: "The court upheld the club's appeal.",
      draft: "The court overturned the club's fine on appeal.",
    },
    {
      reference: "The inspector dismissed the appeal, and the council's refusal stands.",
      draft: "The inspector upheld the council's refusal.",
    },
    {
      reference: "The council refused permission to build on the field.",
      draft: "The council will not allow building on the field.",
    },
    { reference: "He was denied bail.", draft: "The judge refused him bail." },
    { reference: "He was denied bail.", draft: "He was not granted bail." },
    {
      reference: "The minister rejected calls for a ban on kites.",
      draft: "The minister will not ban kites, as some had demanded.",
    },
    {
      reference: "The minister refused to extend the licence.",
      draft: "The minister let the licence lapse.",
    },
    {
      reference: "The attendance, 61,240, was a record for a final.",
      draft: "No final had been watched by more than the 61,240 people who came.",
    },
    { reference: "The index closed at a record low.", draft: "The index closed at its lowest level ever." },
    {
      reference: "Police records show it was the lowest number of thefts.",
      draft: "It was the lowest number of thefts in the police's records.",
    },
    { reference: "Demand for oil rose.", draft: "Producers resisted demands for more oil." },
    {
      reference: "The group demanded a public inquiry. The minister opposes it.",
      draft: "A public inquiry, which the group demanded, is opposed by the minister.",
    },
    { reference: "Shares closed up 3 percent.", draft: "Shares ended the day 3% higher." },
    { reference: "The firm closed down 3 shops.", draft: "Three of the firm's shops were shut." },
    {
      reference: "The council refused the farm a licence.",
      draft: "The farm failed to get a licence from the council.",
    },
    {
      reference: "The film won the jury prize in 1991.",
      draft: "It lost the main prize to a comedy but took the jury prize in 1991.",
    },
    {
      reference: "Annual inflation fell to 2.8 percent in January.",
      draft: "Prices rose by 2.8% in the year to January, a slower pace than in December.",
    },
    {
      reference:
        "Consumer price inflation eased to 2.8 percent in January from 3.0 percent. Food prices fell 0.4 percent.",
      draft: "Food prices fell 0.4% in January, when inflation was 2.8%.",
    },
    {
      reference: "The bank has cut its key rate by 625 basis points since 2022.",
      draft: "The bank has brought its key rate down by 6.25 points since 2022.",
    },
  ],
  invalid: [
    {
      reference: "The council refused the farm a licence.",
      draft: "The council ⟦granted⟧ the farm a licence.",
    },
    {
      reference: "The tribunal upheld the nurse's complaint.",
      draft: "The tribunal ⟦dismissed⟧ the nurse's complaint.",
    },
    {
      reference: "The tribunal rejected her complaint.",
      draft: "Her complaint was ⟦upheld⟧ by the tribunal.",
    },
    { reference: "He was granted leave to appeal.", draft: "He was ⟦denied⟧ leave to appeal." },
    {
      reference: "The judge granted the newspaper permission to appeal.",
      draft: "The newspaper was ⟦refused⟧ permission to appeal.",
    },
    {
      reference: "The committee voted 8-5 to refuse the application.",
      draft: "The committee ⟦approved⟧ the scheme by 8-5.",
    },
    { reference: "The court sided with the tenants.", draft: "The court ruled ⟦against⟧ the tenants." },
    { reference: "Parents demand smaller classes.", draft: "Parents ⟦oppose⟧ smaller classes." },
    { reference: "Business groups oppose the new tax.", draft: "Business groups ⟦want⟧ the new tax." },
    { reference: "Few residents want the bypass.", draft: "Few residents are ⟦against⟧ the bypass." },
    {
      reference: "Most of the parents want the school to close.",
      draft: "Most of the parents are ⟦opposed⟧ to the closing of the school.",
    },
    {
      reference: "Shares of the company, based in Waltham, closed up 17 percent at $42.80 on Thursday.",
      draft: "On Thursday, stock in the Waltham company ended 17% ⟦lower⟧ at $42.80.",
    },
    {
      reference:
        "The company's shares fell 8.3% to $21.40 on Thursday, after losing as much as 14% in the morning.",
      draft:
        "The company's shares, ⟦up⟧ by up to 14 per cent at one point, closed 8.3 per cent lower at $21.40.",
    },
    {
      reference: "The crowd of 61,240 was a record for the final.",
      draft: "The attendance, 61,240, was the ⟦lowest⟧ for a final.",
    },
    {
      reference: "Inflation slowed to 2.8 percent in January from 3.0 percent in December.",
      draft: "Consumer prices were 2.8% ⟦lower⟧ than a year before, compared with 3% in December.",
    },
    {
      reference: "It was first shown abroad at the Trieste festival, where it won the jury prize.",
      draft:
        "It ⟦lost⟧ the jury prize at the Trieste festival, where it was shown abroad for the first time.",
    },
  ],
});
