/** Irregular forms that news uses and small treebanks miss. Own writing. "form/v" or "form/n" to lemma. */
const verbs = `
abode abide; arose arise; arisen arise; awoke awake; awoken awake; bade bid; bled bleed; blew blow; blown blow; bore bear; borne bear; bound bind;
bred breed; broke break; broken break; brought bring; built build; bought buy; burnt burn; caught catch; chose choose; chosen choose; clung cling;
crept creep; dealt deal; dug dig; drew draw; drawn draw; drove drive; driven drive; drank drink; drunk drink; ate eat; eaten eat; fell fall; fallen fall;
fed feed; felt feel; fought fight; fled flee; flew fly; flown fly; flung fling; forbade forbid; forbidden forbid; forecast forecast; foresaw foresee;
foreseen foresee; forgot forget; forgotten forget; forgave forgive; forgiven forgive; froze freeze; frozen freeze; ground grind; grew grow; grown grow;
held hold; hid hide; hidden hide; hung hang; kept keep; knelt kneel; knew know; known know; laid lay; led lead; leapt leap; learnt learn; left leave;
lent lend; lit light; lost lose; made make; meant mean; met meet; misled mislead; mistook mistake; mistaken mistake; outdid outdo; overcame overcome;
oversaw oversee; overseen oversee; overthrew overthrow; overthrown overthrow; overtook overtake; overtaken overtake; paid pay; pled plead; proven prove;
ran run; rang ring; rung ring; rode ride; ridden ride; rose rise; risen rise; said say; sang sing; sung sing; sank sink; sunk sink; sat sit; saw see;
seen see; sent send; shook shake; shaken shake; shone shine; shot shoot; showed show; shown show; shrank shrink; slain slay; slew slay; slept sleep;
slid slide; sold sell; sought seek; spent spend; spun spin; spoke speak; spoken speak; sped speed; sprang spring; sprung spring; stole steal;
stolen steal; stood stand; stuck stick; stung sting; struck strike; stricken strike; strove strive; striven strive; swore swear; sworn swear; swept sweep;
swam swim; swung swing; taught teach; thought think; threw throw; thrown throw; told tell; took take; taken take; tore tear; torn tear; undertook undertake;
undertaken undertake; underwent undergo; undergone undergo; understood understand; upheld uphold; withdrew withdraw; withdrawn withdraw; withheld withhold;
withstood withstand; woke wake; woken wake; won win; wore wear; worn wear; wound wind; wove weave; woven weave; wrote write; written write; went go; gone go;
did do; done do; had have; has have; was be; were be; is be; are be; am be; been be; 's be; 're be; 'm be; 've have; 'll will; 'd would; ca can; wo will;
sha shall; came come; became become; began begin; begun begin; gave give; given give; got get; gotten get; found find; heard hear; hit hit; hurt hurt;
let let; put put; quit quit; read read; rid rid; set set; shed shed; shut shut; split split; spread spread; cast cast; cost cost; cut cut; burst burst;
beat beat; beaten beat; bet bet; bent bend; bit bite; bitten bite; does do; goes go; lay lie; lain lie; lying lie; dying die; tying tie; rebuilt rebuild;
retook retake; retaken retake; reran rerun; resold resell; redid redo; undid undo; unwound unwind; bidden bid; broadcast broadcast; sprayed spray;
stayed stay; played play; agreed agree; freed free; guaranteed guarantee; referred refer; occurred occur; preferred prefer; transferred transfer;
vetoed veto; vetoing veto; panicked panic; trafficking traffic; trafficked traffic; mimicked mimic; using use; used use; being be; seeing see; agreeing agree;
fleeing flee; freeing free; overseeing oversee; foreseeing foresee; changed change; changing change; arranged arrange; arranging arrange; ranged range;
ranging range; exchanged exchange; exchanging exchange; challenged challenge; challenging challenge; plunged plunge; plunging plunge; called call; calling call;
killed kill; killing kill; polled poll; polling poll; pulled pull; pulling pull; filled fill; filling fill; rolled roll; controlled control; controlling control;
cancelled cancel; cancelling cancel; canceled cancel; canceling cancel; travelled travel; travelling travel; labelled label; signalled signal; modelled model;
compelled compel; expelled expel; expelling expel; fuelled fuel; fuelling fuel; rebelled rebel; repelled repel; quarrelled quarrel; levelled level;
shelled shell; shelling shell; stalled stall; stalling stall; billed bill; drilled drill; enrolled enroll; installed install; fulfilled fulfil; recalled recall;
recalling recall; spelled spell; dwelled dwell; added add; adding add; missed miss; passed pass; pressed press; passing pass; issued issue; issuing issue;
based base; closed close; closing close; caused cause; causing cause; raised raise; raising raise; praised praise; praising praise; released release;
releasing release; increased increase; increasing increase; decreased decrease; ceased cease; leased lease; eased ease; easing ease; purchased purchase;
promised promise; promising promise; focused focus; focusing focus; targeted target; targeting target; visited visit; visiting visit; posted post; tested test;
hosted host; listed list; arrested arrest; arresting arrest; protested protest; protesting protest; suggested suggest; requested request; invested invest;
wasted waste; wasting waste; tasted taste; pasted paste; hated hate; voted vote; voting vote; noted note; quoted quote; quoting quote; cited cite; citing cite;
united unite; invited invite; inviting invite; excluded exclude; concluded conclude; included include; including include; persuaded persuade
`
const nouns = `
people people; children child; women woman; men man; feet foot; teeth tooth; mice mouse; geese goose; oxen ox; media medium; data datum; criteria criterion;
phenomena phenomenon; alumni alumnus; bacteria bacterium; referenda referendum; memoranda memorandum; fungi fungus; nuclei nucleus; indices index;
appendices appendix; matrices matrix; vertices vertex; series series; species species; means means; news news; headquarters headquarters; politics politics;
economics economics; thanks thanks; shoes shoe; canoes canoe; cases case; bases base; houses house; causes cause; uses use; purposes purpose; prices price;
losses loss; passes pass; buses bus; movies movie; cookies cookie; ties tie; lies lie; pies pie; zombies zombie; calories calorie; axes axis; proceeds proceeds;
premises premise; leaves leaf; lives life; better good; best good; worse bad; worst bad; more more; most most; less little; least little;
further far; farther far; elder old; eldest old
`
const table = (s: string, kind: string): [string, string][] =>
  s
    .split(';')
    .map((p) => p.trim().split(/\s+/))
    .filter((p) => p.length === 2)
    .map(([form, lemma]) => [`${form}/${kind}`, lemma!])

export const IRREGULAR: ReadonlyMap<string, string> = new Map([...table(verbs, 'v'), ...table(nouns, 'n')])

/** Letters that end English verbs doubled: the second stays ("call", "pass", "staff", "buzz"). */
export const DOUBLES: ReadonlySet<string> = new Set(['l', 's', 'f', 'z'])
