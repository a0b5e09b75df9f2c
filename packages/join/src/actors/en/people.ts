/** English words in and around people's names, folded. */

/** Words before or behind a name that are no part of it. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend hon honourable rt sen senator rep gov ' +
    'governor mayor president chancellor judge justice sheriff ambassador minister king queen prince princess pope cardinal bishop ' +
    'archbishop imam sheikh rabbi gen general col colonel lt lieutenant capt captain maj major sgt sergeant cpl corporal ' +
    'adm admiral cmdr commander brig brigadier det detective insp inspector supt superintendent officer cllr cr councillor ' +
    'kc qc mp mep md phd esq obe cbe mbe'
  ).split(' '),
)

export const SUFFIXES: { readonly [word: string]: string } = {
  jr: 'jr',
  junior: 'jr',
  sr: 'sr',
  senior: 'sr',
  ii: 'ii',
  iii: 'iii',
  iv: 'iv',
}

/** They belong to the family name that follows, and are often left out. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da do dos das du la le el al bin ibn ben ter ten zu af av'.split(' '),
)

/** Family names that commonly stand first. */
export const FIRST_FAMILY: ReadonlySet<string> = new Set(
  (
    'xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang han cao deng ' +
    'feng jiang kim park lee choi jung kang cho yoon jang lim moon nguyen tran pham hoang phan vu'
  ).split(' '),
)

/** Forms of one given name. */
const FORMS = `
abigail abby; abraham abe; albert al bert; alexander alexandra alexandros alexis alex sandy sasha aleksandr alejandro; alfred alf fred; andrew andy drew; anthony tony;
antonio tony toni; arthur art; barbara barb; benjamin ben benny; bernard bernie; catherine kathryn katherine kate katie kathy cathy katharine;
charles charlie chuck; christina christine chris tina; christopher chris; daniel dan danny; david dave; deborah deb debbie; dennis denny; donald don donny;
dorothy dot; douglas doug; edward ed eddie ted; elizabeth liz beth betty eliza lizzie; emily em; eugene gene; florence flo; frances fran; francis frank; franklin frank; frederick fred freddie;
gabriel gabe; gerald jerry gerry; geoffrey geoff; jeffrey jeff; gregory greg; harold harry hal; henry harry hank; herbert herb; isabel isabella bella; jacob jake; james jim jimmy jamie;
jennifer jen jenny; jessica jess; john jack johnny; jonathan jon; joseph joe joey; josephine jo; joshua josh; judith judy; kenneth ken kenny; kimberly kim; lawrence larry; laurence larry;
leonard len leo; louis lou; louise lou; margaret maggie meg peggy; martin marty; matthew matt; maurice mo; megan meg; melanie mel; michael mike mick mikey; mitchell mitch; mohammed muhammad mohamed mohammad mo;
natalie nat; nathaniel nathan nate; nicholas nick nicky; pamela pam; patricia pat patty tricia; patrick pat paddy; peter pete; philip phillip phil; rachel rach; raymond ray; rebecca becky; reginald reggie reg;
richard rick dick rich ricky; robert bob rob bobby robbie; roger rog; ronald ron ronnie; samuel sam sammy; samantha sam; sarah sara sally; sebastian seb; stephen steven steve; susan sue susie; terence terry;
theodore ted teddy theo; theresa teresa terri; thomas tom tommy; timothy tim; valerie val; victor vic viktor; victoria vicky; vincent vince vinny; virginia ginny; walter walt; william bill billy will willy liam; zachary zach`

/** Groups a given name belongs to. */
export const GIVEN_FORMS: ReadonlyMap<string, readonly number[]> = (() => {
  const forms = new Map<string, number[]>()
  FORMS.split(';').forEach((line, group) => {
    for (const name of line.trim().split(/\s+/)) forms.set(name, [...(forms.get(name) ?? []), group])
  })
  return forms
})()
