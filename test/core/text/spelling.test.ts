import british from "american-british-english-translator/data/british_spellings.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { canonicalSpelling, isVariantSpelling } from "../../../server/src/core/text/spelling.ts";

describe("variant spellings", () => {
  it.each(
    `colour/color colours/colors coloured/colored colouring/coloring colourful/colorful discoloured/discolored neighbour/neighbor
    neighbourhood/neighborhood favourite/favorite favourites/favorites unfavourable/unfavorable labour/labor labourers/laborers
    harbour/harbor behaviour/behavior honour/honor dishonourable/dishonorable endeavour/endeavor tumours/tumors odour/odor
    centre/center centres/centers centred/centered centring/centering theatre/theater theatregoers/theatergoers metre/meter
    kilometres/kilometers litre/liter fibre/fiber sabre/saber calibre/caliber sombre/somber meagre/meager manoeuvre/maneuver
    manoeuvres/maneuvers manoeuvring/maneuvering organise/organize organised/organized organises/organizes organising/organizing
    organisation/organization organisations/organizations organiser/organizer realise/realize recognise/recognize
    authorise/authorize authorised/authorized privatisation/privatization apologise/apologize criticised/criticized
    emphasise/emphasize summarise/summarize jeopardise/jeopardize analyse/analyze analysed/analyzed paralysed/paralyzed
    travelled/traveled traveller/traveler travelling/traveling cancelled/canceled cancelling/canceling labelled/labeled
    modelling/modeling fuelled/fueled signalled/signaled totalling/totaling counsellor/counselor councillor/councilor
    medallist/medalist panellists/panelists marvellous/marvelous dialled/dialed marshalled/marshaled jewellery/jewelry
    defence/defense defences/defenses defenceless/defenseless offence/offense licence/license pretence/pretense
    practise/practice practised/practiced dialogue/dialog catalogue/catalog analogue/analog catalogued/cataloged
    anaesthetic/anesthetic paediatric/pediatric paediatrician/pediatrician leukaemia/leukemia anaemia/anemia
    haemorrhage/hemorrhage foetus/fetus oestrogen/estrogen diarrhoea/diarrhea archaeology/archeology gynaecologist/gynecologist
    orthopaedic/orthopedic encyclopaedia/encyclopedia caesarean/cesarean paedophile/pedophile aesthetic/esthetic
    mould/mold plough/plow ploughed/plowed smouldering/smoldering sulphur/sulfur sceptic/skeptic sceptical/skeptical
    moustache/mustache grey/gray draught/draft gaol/jail cheque/check cheques/checks kerb/curb tyre/tire tyres/tires
    storey/story storeys/stories programme/program programmes/programs kilogrammes/kilograms aluminium/aluminum
    aeroplane/airplane artefact/artifact pyjamas/pajamas omelette/omelet axe/ax disc/disk yoghurt/yogurt cosy/cozy
    fulfil/fulfill fulfilment/fulfillment enrol/enroll enrolment/enrollment instalment/installment skilful/skillful wilful/willful
    worshipped/worshiped kidnapper/kidnaper focussed/focused judgement/judgment ageing/aging likeable/likable sizeable/sizable
    adviser/advisor protester/protestor enquiry/inquiry learnt/learned burnt/burned spoilt/spoiled spelt/spelled
    towards/toward afterwards/afterward whilst/while amongst/among woollen/woolen tsar/czar sheikh/sheik chequered/checkered`
      .split(/\s+/)
      .map((pair) => pair.split("/") as [string, string]),
  )("%s = %s", (uk, us) => {
    expect(canonicalSpelling(uk)).toBe(canonicalSpelling(us));
    expect(isVariantSpelling(uk, us)).toBe(true);
  });

  it.each(
    `principal/principle formerly/formally formally/formerly discreet/discrete prise/prize rise/raise four/for hour/hoar our/or
    tour/tor pour/por advise/advice devise/device affect/effect compliment/complement stationary/stationery council/counsel
    councillor/counsellor lead/led loose/lose tonne/ton tonnes/tons metre/metro fillet/file groyne/groin gauge/gage
    acre/acer ogre/oger sucre/sucer dependant/dependent ensure/insure flair/flare hoard/horde forwards/forward
    boarder/border canvas/canvass cue/queue bear/bare site/sight lessen/lesson current/currant peace/piece filed/filled
    hoping/hopping planed/planned caned/canned rival/revival polled/poled tour/tower advance/advanse size/sise`
      .split(/\s+/)
      .map((pair) => pair.split("/") as [string, string]),
  )("%s and %s are two words", (a, b) => {
    expect(isVariantSpelling(a, b)).toBe(false);
  });

  it("leaves what is -ise everywhere", () => {
    for (const word of "advertise advised surprise exercise compromised rising promises supervisor otherwise likewise franchise disguised enterprise precise raised".split(
      " ",
    )) {
      expect(canonicalSpelling(word)).toBe(word);
    }
  });

  it("leaves an l that is no doubled one", () => {
    for (const word of ["scheduled", "rescheduled", "unscheduled"])
      expect(canonicalSpelling(word)).toBe(word);
  });

  it("does not touch names of digits, capitals or other scripts", () => {
    for (const word of ["", "G7", "Москва", "été", "a"]) expect(canonicalSpelling(word)).toBe(word);
  });

  /** Two words where the package has one, or its own slips. */
  const disputed =
    /^(?:bevv|bougain|crenel|edoema|fillet|flautist|gaug|groyne|gryphon|louvre|philtre|pummell|snowploughs|tonne|tranquilly)/;

  it("knows the pairs of american-british-english-translator, inflected forms included", () => {
    const missed = Object.entries(british)
      .filter(([uk, us]) => !disputed.test(uk) && canonicalSpelling(uk) !== canonicalSpelling(us))
      .map(([uk, us]) => `${uk}/${us}`);
    expect(missed).toEqual([]);
  });
});
