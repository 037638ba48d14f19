/** The dotted short forms of American states and Canadian provinces that agencies set behind a town. */
const TABLE = `
Ala=Alabama|Ariz=Arizona|Ark=Arkansas|Calif=California|Colo=Colorado|Conn=Connecticut|Del=Delaware|Fla=Florida|Ga=Georgia|Ill=Illinois|Ind=Indiana|Kan=Kansas|Ky=Kentucky|La=Louisiana
Mass=Massachusetts|Md=Maryland|Mich=Michigan|Minn=Minnesota|Miss=Mississippi|Mo=Missouri|Mont=Montana|Neb=Nebraska|Nev=Nevada|Okla=Oklahoma|Ore=Oregon|Pa=Pennsylvania|Penn=Pennsylvania
Tenn=Tennessee|Tex=Texas|Va=Virginia|Vt=Vermont|Wash=Washington|Wis=Wisconsin|Wyo=Wyoming|Ont=Ontario|Que=Quebec|Sask=Saskatchewan
N.C=North Carolina|N.D=North Dakota|N.H=New Hampshire|N.J=New Jersey|N.M=New Mexico|N.Y=New York|S.C=South Carolina|S.D=South Dakota|W.Va=West Virginia|R.I=Rhode Island|B.C=British Columbia
`;

const states = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((entry) => entry.split("=") as [short: string, state: string]),
);

/** States, provinces and territories that no agency shortens. */
const LONG = new Set(
  `Alaska|Hawaii|Idaho|Iowa|Maine|Ohio|Utah|Puerto Rico|Alberta|Manitoba|New Brunswick|Nova Scotia|Newfoundland|Yukon
Queensland|New South Wales|Victoria|Tasmania|South Australia|Western Australia|Northern Territory
Cayman Islands|Virgin Islands|Channel Islands|Bermuda|Gibraltar|Guam|French Guiana|Martinique|Guadeloupe|Reunion`.split(
    /[|\n]/,
  ),
);

/** "Vermont", "Vt.", "Ohio", "the Cayman Islands". */
export const isStateName = (written: string): boolean =>
  stateOf(written) !== undefined || LONG.has(written) || shortFormsOf(written).length > 0;

/** The short forms of a state, with their dots: "Penn." and "Pa." for "Pennsylvania". */
export const shortFormsOf = (state: string): readonly string[] =>
  [...states].flatMap(([short, name]) => (name === state ? `${short}.` : []));

/** The state that a short form with its dot names: "California" for "Calif."; undefined for anything else. */
export function stateOf(written: string): string | undefined {
  return written.endsWith(".") ? states.get(written.slice(0, -1)) : undefined;
}
