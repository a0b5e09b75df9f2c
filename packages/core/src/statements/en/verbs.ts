/**
 * Cue verbs of English news with what they take. Own writing, from general knowledge of news English.
 * A verb may stand in several groups: frames add up, act and speech are those of the first.
 */
import type { PrepositionGroup, VerbGroup } from './types.ts'

export const VERBS: readonly VerbGroup[] = [
  // plain saying
  {
    frames: ['that', 'quote', 'wh'],
    act: 'assert',
    verbs: `say add note write state explain report announce declare recall remark observe comment reply respond answer
      respond continue conclude repeat reiterate stress emphasise emphasize underline underscore mention disclose reveal
      clarify specify elaborate recount relate relay testify tweet retweet post blog text email cable telegraph radio
      message joke quip muse ponder reflect reminisce concede acknowledge admit confess allow grant own volunteer
      chime interject intone echo opine theorise theorize philosophise rejoin retort counter riposte whisper murmur mutter
      mumble shout yell cry scream bellow holler chant sing exclaim blurt gush enthuse rave boast brag crow gloat
      summarise summarize recap quote recite narrate sum signal indicate hint intimate imply insinuate suggest posit
      venture estimate calculate reckon surmise speculate conjecture argue contend maintain assert affirm aver avow
      attest certify confirm verify corroborate point insist claim proclaim pronounce preach profess swear submit
      counsel advise caution confide divulge leak tip lament bemoan sigh groan moan grumble gripe fume thunder rage
      rail snap bark snarl growl sneer scoff sniff deadpan wisecrack caption headline editorialise editorialize
      opine go chuckle laugh smile grin shrug nod begin start finish interrupt interpose agree concur
      broadcast relay transmit publish tout trumpet hail note remind reaffirm restate rehash telegraph
      tell assure inform notify brief reassure predict forecast prophesy foresee project warn
      elaborate drawl stammer stutter croak hiss roar boom chirp giggle sob plead weep crack gasp pant mouth
      counter parry fib lie bluff cite document detail outline describe rule find determine decide hold
      advertise amplify apprise articulate assess complain comment communicate conclude convey debate deduce
      demonstrate depose diagnose dictate discuss dispute enumerate equivocate exhort expound extol generalise
      gossip harangue illustrate inveigh itemise jest jibe joust lecture list observe offer orate paraphrase
      pledge plead postulate prattle propose propound protest provoke quibble rationalise read rebut reason
      recommend reflect refute register rejoice remonstrate report retort retract return reveal scold
      sermonise spell stipulate storm tease theorise threaten tut vent verbalise voice vouch waffle wail wonder`,
  },
  {
    frames: ['that', 'quote', 'wh'],
    act: 'assert',
    addressee: true,
    verbs: 'tell inform assure notify brief remind reassure apprise advise warn',
  },
  // documents and figures
  {
    frames: ['that', 'quote', 'wh'],
    act: 'assert',
    verbs:
      'show find suggest indicate demonstrate reveal read state detail establish reflect highlight record conclude',
  },
  // accusing and complaining
  {
    frames: ['that', 'quote', 'np', 'ing'],
    act: 'accuse',
    deed: true,
    verbs: 'allege charge complain protest blame criticise criticize lambaste decry',
  },
  {
    frames: ['that', 'quote'],
    act: 'accuse',
    verbs: 'complain grumble fume rail rage thunder gripe lament bemoan moan sneer scoff scold snarl storm',
  },
  {
    frames: ['np', 'quote'],
    act: 'accuse',
    deed: true,
    verbs: `accuse blame criticise criticize condemn denounce deplore decry lambaste lambast slam castigate chide
      rebuke reprimand berate fault censure ridicule mock deride disparage belittle pillory
      excoriate vilify scorn chastise admonish reproach upbraid scold bash skewer malign smear
      denigrate slander defame insult taunt besmirch impugn bemoan lament regret
      decry question challenge lampoon dismiss ridicule shame demonise demonize`,
  },
  { frames: ['that'], act: 'accuse', verbs: 'lament bemoan regret deplore' },
  // denying
  { frames: ['that', 'np', 'ing', 'quote'], act: 'deny', deed: true, verbs: 'deny dispute refute rebut' },
  { frames: ['np'], act: 'deny', deed: true, verbs: 'contradict rubbish debunk contest disavow disown repudiate' },
  { frames: ['np', 'pred', 'quote'], act: 'deny', deed: true, verbs: 'dismiss reject' },
  // asking and directing
  { frames: ['wh', 'quote', 'ask', 'to'], act: 'ask', addressee: true, deed: true, verbs: 'ask' },
  { frames: ['wh', 'quote'], act: 'ask', verbs: 'ask inquire enquire wonder query demand' },
  {
    frames: ['ask'],
    act: 'demand',
    deed: true,
    verbs: `urge ask order tell instruct direct command advise encourage implore beg beseech entreat exhort press
      invite request require warn petition lobby counsel remind enjoin pressure push`,
  },
  { frames: ['that', 'np', 'to', 'quote'], act: 'demand', deed: true, verbs: 'demand request' },
  { frames: ['that', 'np', 'ing', 'quote'], act: 'demand', deed: true, verbs: 'recommend propose advocate' },
  { frames: ['np', 'ing'], act: 'demand', verbs: 'suggest' },
  {
    frames: ['that', 'quote'],
    act: 'demand',
    verbs:
      'urge order command direct instruct stipulate plead implore beg beseech decree require recommend propose demand request',
  },
  { frames: ['np'], act: 'demand', deed: true, verbs: 'urge order' },
  // promising
  {
    frames: ['that', 'to', 'quote'],
    act: 'promise',
    deed: true,
    verbs: 'promise pledge vow swear guarantee undertake',
  },
  { frames: ['np'], act: 'promise', deed: true, verbs: 'promise pledge' },
  { frames: ['to'], act: 'promise', deed: true, verbs: 'offer agree volunteer commit resolve' },
  // threatening, warning
  { frames: ['to', 'that', 'quote', 'np'], act: 'threaten', deed: true, verbs: 'threaten' },
  { frames: ['that', 'quote'], act: 'predict', verbs: 'predict forecast foresee project prophesy anticipate warn' },
  { frames: ['np'], act: 'predict', verbs: 'predict forecast foresee' },
  // praising
  {
    frames: ['np', 'quote'],
    act: 'praise',
    deed: true,
    verbs:
      'praise hail laud applaud commend welcome thank congratulate compliment salute extol defend acclaim tout champion credit',
  },
  // other speech with a noun phrase as its content
  {
    frames: ['np'],
    act: 'assert',
    verbs: 'confirm announce acknowledge admit concede explain reiterate allege mention cite recount clarify',
  },
  {
    frames: ['pred', 'quote'],
    act: 'assert',
    verbs:
      'call describe label brand dub characterise characterize portray depict term deem declare pronounce proclaim',
  },
  {
    frames: ['pred'],
    act: 'assert',
    speech: false,
    verbs: 'consider regard view see find judge deem rate think believe perceive treat',
  },
  {
    frames: ['pred'],
    act: 'assert',
    verbs: 'hail denounce condemn dismiss decry deride mock reject praise cast paint liken compare tout defend',
  },
  // beliefs and attitudes
  {
    frames: ['that', 'quote'],
    act: 'assert',
    speech: false,
    verbs:
      'think believe feel consider suspect assume suppose imagine understand know realise realize recognise recognize guess reckon figure accept presume sense',
  },
  {
    frames: ['that', 'wh'],
    act: 'assert',
    speech: false,
    verbs: 'learn discover remember forget see hear notice judge agree realise know decide conclude reason',
  },
  { frames: ['that', 'wh', 'to'], act: 'doubt', speech: false, verbs: 'doubt' },
  { frames: ['wh'], act: 'doubt', verbs: 'question' },
  { frames: ['np'], act: 'accuse', deed: true, verbs: 'attribute suspect' },
  { frames: ['ask'], act: 'demand', deed: true, verbs: 'call' },
  { frames: ['np'], act: 'doubt', speech: false, verbs: 'doubt' },
  { frames: ['that'], act: 'predict', speech: false, verbs: 'expect hope fear anticipate worry dread' },
  { frames: ['to'], act: 'promise', speech: false, verbs: 'hope expect' },
  { frames: ['np'], act: 'predict', speech: false, verbs: 'fear' },
  {
    frames: ['to'],
    act: 'promise',
    speech: false,
    verbs: 'intend plan hope aim want mean wish propose prefer decide aspire opt resolve choose long yearn',
  },
  { frames: ['to'], act: 'deny', speech: false, verbs: 'refuse decline hesitate' },
  { frames: ['to'], act: 'assert', verbs: 'claim purport profess' },
  { frames: ['ask'], act: 'predict', speech: false, verbs: 'expect' },
  { frames: ['ask'], act: 'demand', speech: false, verbs: 'want' },
]

export const PREPOSITIONS: readonly PrepositionGroup[] = [
  {
    act: 'demand',
    deed: true,
    pairs:
      'call:for ask:for plead:for appeal:for press:for push:for beg:for argue:for insist:on lobby:for campaign:for',
  },
  {
    act: 'accuse',
    deed: true,
    pairs:
      'complain:about complain:of rail:against hit:at object:to protest:about grumble:about lash:at inveigh:against rage:at',
  },
  { act: 'predict', deed: true, pairs: 'warn:of warn:about' },
  { act: 'demand', deed: true, pairs: 'warn:against caution:against advise:against counsel:against' },
  {
    act: 'assert',
    pairs: `speak:of speak:about talk:of talk:about tell:of comment:on hint:at allude:to refer:to boast:of boast:about joke:about
      muse:about speculate:about write:of write:about testify:about elaborate:on point:to confess:to admit:to brag:about
      respond:to react:to reflect:on conceive:of vouch:for apologise:for apologize:for`,
  },
  { act: 'praise', deed: true, pairs: 'pay:to' },
  { act: 'doubt', speech: false, pairs: 'wonder:about' },
  {
    act: 'assert',
    speech: false,
    pairs: 'think:of know:of believe:in dream:of learn:of agree:with disagree:with care:about',
  },
  { act: 'predict', speech: false, pairs: 'worry:about hope:for fret:about' },
]

/** Verbs whose subject is content when they are passive and nobody is named: *is believed to*, *was said to*. */
export const HEARSAY_PASSIVES =
  'believe say think understand report rumour rumor allege consider deem presume suppose reckon hold tip fear know claim estimate assume expect suspect regard view see describe'

/** Verbs of the *it is understood that* kind. */
export const IMPERSONAL =
  'understand believe think say report claim allege rumour rumor assume reckon fear hope suggest argue feel expect estimate suspect announce reveal confirm agree decide'

/** Only in the passive, with what the passive subject is spoken to: *was told to leave*, *were encouraged to vote*. */
export const DIRECTIVE_PASSIVES =
  'tell ask order urge instruct advise encourage request invite direct command warn beg press remind accuse charge criticise criticize blame condemn praise'

/** Verbs whose passive subject is spoken to: *she was warned, told, assured*. */
export const HEARD_PASSIVES = `tell ask order urge instruct advise encourage request invite direct command warn beg press remind inform notify
  assure reassure caution alert brief counsel implore beseech entreat exhort petition quiz question summon convince persuade promise
  accuse charge criticise criticize blame condemn praise`

/**
 * Ordinary verbs that introduce speech only beside quotation marks (*he began*, *smiled the minister*);
 * with a clause alone they are something else.
 */
export const QUOTE_ONLY = `begin start finish continue laugh smile grin shrug nod sigh interrupt return read offer go sing weep sob gasp crack
   hold rule allow own list decide mouth record reflect pant boom roar hiss chirp giggle chuckle lie transmit publish broadcast
   go list discuss debate provoke deadpan tease text cable message post blog email tweet rage storm joust vent croak wail
   illustrate register spell describe tip see sum crow knock rap rip pan torch respond comment cite quote agree`

/** Particles that belong to the cue. */
export const PARTICLES =
  'go:on point:out blurt:out spell:out set:out cry:out call:out lash:out rule:out sum:up speak:out hit:back fire:back shoot:back chime:in weigh:in write:back come:out find:out figure:out make:out turn:down bring:up hint:at lay:out read:out'

/** Verbs behind whose *as* a quotation is the subject's own word: *attacked him as a “fraud”*; *go* with *after*, *refer* with *to*. */
export const QUOTING_AS = `describe characterize characterise portray depict paint cast brand label tag dub dismiss deride denounce decry attack blast
   slam hammer mock ridicule taunt assail lambast lambaste condemn rip trash pillory hail praise laud tout salute defend frame disparage belittle pound
   go refer bash vilify caricature`

/** Verbs that take a clause without *that* so often that words alone tell it: *said talks would resume*. */
export const BARE_CLAUSE_VERBS = `say tell claim insist argue report note warn announce add contend maintain declare suggest predict
  admit acknowledge concede deny allege assert explain state reply confirm reveal complain hint joke stress recall believe think
  hope fear pledge promise vow confirm allege clarify insist show find caution counter estimate respond indicate conclude testify write tweet inform assure remind feel`

/** Verbs whose object does what the infinitive behind it says: *forced Holm to admit*, *prompted the ministry to order*. */
export const OBJECT_CONTROL = `force prompt lead cause push press urge ask order tell allow enable permit require need want expect invite encourage persuade
  convince compel pressure pressurise get help warn advise challenge instruct teach inspire motivate drive oblige tempt beg implore provoke spur nudge
  remind authorise authorize command direct forbid request trust entitle bring train goad coax induce`

/** With a person and one of `HELD_NOUNS`: *lends the porter permission to promise*. */
export const GIVING_VERBS = 'give grant offer allow afford lend provide deny hand'
