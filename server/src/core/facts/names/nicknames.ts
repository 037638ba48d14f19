/** Given names with their short forms. */
const TABLE = `
robert=bob,rob,bobby,robbie|william=bill,will,billy,liam|richard=dick,rick,rich,ricky|james=jim,jimmy,jamie|john=jack,johnny,jon|joseph=joe,joey|thomas=tom,tommy|michael=mike,mick,mickey
edward=ed,eddie,ted,ned|charles=charlie,chuck|christopher=chris|anthony=tony|andrew=andy,drew|daniel=dan,danny|david=dave|stephen=steve|steven=steve|matthew=matt|benjamin=ben|samuel=sam
nicholas=nick|alexander=alex,sandy,sasha|gregory=greg|jeffrey=jeff|geoffrey=geoff|kenneth=ken,kenny|lawrence=larry|leonard=len,leo|patrick=pat,paddy|peter=pete|philip=phil|ronald=ron,ronnie
timothy=tim|vincent=vince,vinny|walter=walt|donald=don,donny|douglas=doug|frederick=fred,freddie|gerald=gerry,jerry|harold=harry|henry=harry,hank|jonathan=jon|joshua=josh|nathaniel=nat,nate
raymond=ray|theodore=ted,theo|victor=vic|elizabeth=liz,beth,lizzie,betty,eliza|margaret=maggie,meg,peggy|katherine=kate,kathy,katie|catherine=kate,cathy,katie|jennifer=jen,jenny|susan=sue,susie
deborah=debbie,deb|rebecca=becky|patricia=pat,patty,trish|victoria=vicky,tori|alexandra=alex,sandra|barbara=barb|christine=chris|christina=chris,tina|dorothy=dot,dolly|eleanor=ellie,nell
frances=fran|jacqueline=jackie|jessica=jess|josephine=jo|judith=judy|kimberly=kim|natalie=nat|pamela=pam|samantha=sam|sandra=sandy|theresa=terry,tess|valerie=val|vladimir=vlad|francisco=paco|jose=pepe
`;

const full = new Map<string, Set<string>>();
for (const entry of TABLE.trim().split(/[|\n]/)) {
  const [name = "", short = ""] = entry.split("=");
  for (const form of short.split(",")) full.set(form, (full.get(form) ?? new Set()).add(name));
}

/** True where one given name, in lower case, is a usual short form of the other, or both are of one name. */
export function isNickname(a: string, b: string): boolean {
  return full.get(a)?.has(b) === true || full.get(b)?.has(a) === true;
}
