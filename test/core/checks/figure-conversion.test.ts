import { checkTable } from "./table.ts";

checkTable("figure/conversion", {
  valid: [
    {
      reference: "The panel shows a saint.",
      draft: "The panel, 24in by 16in (61cm by 41cm), shows a saint.",
    },
    { reference: "The fire is 10 km from the town.", draft: "The fire is 10 km (6 miles) from the town." },
    { reference: "The walk is 26.2 miles long.", draft: "The walk is 26.2 miles (42.2km) long." },
    { reference: "It is 100 metres tall.", draft: "It is 100 metres (328ft) tall." },
    { reference: "It is 100 metres tall.", draft: "The tower is 100 metres (330 feet) tall." },
    { reference: "It hit 40 Celsius.", draft: "The mercury hit 40C (104F) in the shade." },
    { reference: "It was minus 40 degrees.", draft: "It was -40C (-40F) on the plateau." },
    { reference: "It fell to minus 5 Celsius.", draft: "It fell to minus 5C (23F) overnight." },
    { reference: "The calf weighs 50 kg.", draft: "The calf weighs 50kg (110lb)." },
    { reference: "The boxer weighs 12 stone.", draft: "The boxer weighs 12 stone (76kg)." },
    { reference: "The park covers 40 hectares.", draft: "The park covers 40 hectares (99 acres)." },
    { reference: "The park covers 40 hectares.", draft: "The park covers 40 hectares (about 100 acres)." },
    { reference: "The fish was 6 feet long.", draft: "The fish was six feet (1.8 metres) long." },
    { reference: "Four inches of rain fell.", draft: "Four inches (10cm) of rain fell." },
    { reference: "Four inches of rain fell.", draft: "Four inches (102mm) of rain fell in a day." },
    { reference: "The pool holds 2,500 cubic metres.", draft: "The pool is 50 metres (55 yards) long." },
    { reference: "The gust was 80 mph.", draft: "A gust of 80mph (129 km/h) was measured." },
    { reference: "The gust was 80 mph.", draft: "A gust of 80mph (130km/h) was measured." },
    { reference: "The village has 300 people.", draft: "The village has 300 (mostly old) people." },
    {
      reference: "The race was run over 5 km by 40 people.",
      draft: "The 5km (40 runners) was won by Sayle.",
    },
    {
      reference: "The lake lies 1,200 metres up.",
      draft: "The lake lies at 1,200 metres (4,000 feet).",
    },
    {
      reference: "The desert covers 1,000 square miles.",
      draft: "The desert covers 1,000 square miles (2,600 square kilometres).",
    },
    {
      reference: "The old road is 10 km (16 miles) long, said the council.",
      draft: "The council said the old road was 10 km (16 miles) long.",
    },
    { reference: "The tank holds 50 litres.", draft: "The tank holds 50 litres (11 imperial gallons)." },
  ],
  invalid: [
    {
      reference: "The officers found eels in a case.",
      draft: "The officers found ⟦8 kg (36 pounds⟧) of eels in a case.",
    },
    {
      reference: "The fire is 10 km from the town.",
      draft: "The fire is ⟦10 km (16 miles⟧) from the town.",
      fixed: "The fire is 10 km (6 miles) from the town.",
    },
    {
      reference: "The temperature fell to minus 40 degrees Celsius.",
      draft: "The temperature fell to ⟦minus 40 degrees Celsius (minus 72 Fahrenheit⟧).",
    },
    {
      reference: "The marathon is 26.2 miles long.",
      draft: "The marathon is ⟦26.2 miles (36.2km⟧) long.",
    },
    { reference: "The tower is 100 metres tall.", draft: "The tower is ⟦100 metres (382ft⟧) tall." },
    { reference: "It hit 40 Celsius.", draft: "The mercury hit ⟦40C (114F⟧) in the shade." },
    { reference: "It fell to minus 5 Celsius.", draft: "It fell to ⟦minus 5C (32F⟧) overnight." },
    {
      reference: "The calf weighs 50 kg.",
      draft: "The calf weighs ⟦50kg (22lb⟧).",
      fixed: "The calf weighs 50kg (110lb).",
    },
    { reference: "The boxer weighs 12 stone.", draft: "The boxer weighs ⟦12 stone (67kg⟧)." },
    { reference: "The park covers 40 hectares.", draft: "The park covers ⟦40 hectares (16 acres⟧)." },
    { reference: "Four inches of rain fell.", draft: "⟦Four inches (10mm⟧) of rain fell." },
    { reference: "The gust was 80 mph.", draft: "A gust of ⟦80mph (50km/h⟧) was measured." },
    {
      reference: "The desert covers 1,000 square miles.",
      draft: "The desert covers ⟦1,000 square miles (1,600 square km⟧).",
    },
    {
      reference: "The lake lies 1,200 metres up.",
      draft: "The lake lies at ⟦1,200 metres (400 feet⟧).",
    },
    { reference: "The fish was 6 feet long.", draft: "The fish was ⟦six feet (2.8 metres⟧) long." },
  ],
});
