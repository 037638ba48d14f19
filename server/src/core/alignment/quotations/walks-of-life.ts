/**
 * Who speaks without a name: a line is a field, between the bars stand those who speak for nobody else in it. Police do not speak
 * for firefighters, nor the defence for the prosecution.
 */
const fields = `
police policeman policewoman detective detectives constable sheriff inspector superintendent | fire firefighter firefighters brigade | ambulance paramedic paramedics | army soldier soldiers | navy | coastguard
lawyer lawyers attorney barrister solicitor counsel | prosecutor prosecutors prosecution | judge magistrate | juror jurors | witness
husband widower | wife widow | father dad | mother mum mom | son | daughter | brother | sister | uncle | aunt | nephew | niece | neighbour neighbor | colleague
union | management employer employers
minister ministry government | opposition
landlord | tenant tenants | council
pilot | passenger passengers
teacher teachers headteacher | pupil pupils student students | parents
coach manager trainer | captain | referee
`;

const walks = new Map<string, { readonly field: number; readonly walk: number }>();
for (const [field, line] of fields.trim().split("\n").entries()) {
  for (const [walk, words] of line.split("|").entries()) {
    for (const word of words.trim().split(" ")) walks.set(word, { field, walk });
  }
}

/** True where two descriptions of a speaker have words of one field, and none in common. */
export function areOtherWalks(ours: string, theirs: string): boolean {
  const [own, other] = [walksIn(ours), walksIn(theirs)];
  return own.some(
    ({ field, walk }) =>
      other.some((one) => one.field === field) &&
      !other.some((one) => one.field === field && one.walk === walk) &&
      own.every((one) => one.field !== field || one.walk === walk),
  );
}

const walksIn = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .flatMap((word) => walks.get(word) ?? []);
