/** Nouns that stand for saying, asking, promising, believing. Own writing. */
import type { NominalGroup } from './types.ts'

/** Take a clause, an infinitive or a gerund of what was said: *her claim that*, *a request to pay*, *fears it would*. */
export const CONTENT_NOUNS: readonly NominalGroup[] = [
  {
    act: 'assert',
    words: `claim assertion statement remark comment announcement declaration contention argument insistence acknowledgment
      acknowledgement admission confession explanation report rumour rumor suggestion hint testimony finding conclusion
      revelation disclosure confirmation allusion reminder observation quip boast word message account theory verdict
      estimate tweet assessment ruling ground grounds pretext excuse clarification indication signal assurance reassurance reply response
      answer affirmation talk speculation notion`,
  },
  {
    act: 'accuse',
    words: 'accusation allegation charge complaint criticism denunciation condemnation attack insinuation claim',
  },
  { act: 'deny', words: 'denial rebuttal refutation' },
  {
    act: 'demand',
    words:
      'demand request call appeal plea order instruction command recommendation proposal petition exhortation ultimatum advice suggestion',
  },
  { act: 'promise', words: 'promise pledge vow offer commitment undertaking guarantee oath' },
  { act: 'threaten', words: 'threat' },
  { act: 'predict', words: 'warning prediction forecast prophecy projection' },
  { act: 'ask', words: 'question' },
  { act: 'praise', words: 'praise' },
  {
    act: 'assert',
    speech: false,
    words:
      'belief view opinion conviction impression feeling understanding assumption perception suspicion idea certainty confidence faith',
  },
  { act: 'predict', speech: false, words: 'fear hope worry concern expectation anxiety optimism' },
  { act: 'doubt', speech: false, words: 'doubt scepticism skepticism uncertainty' },
  {
    act: 'promise',
    speech: false,
    words: 'plan intention desire determination willingness ambition aim wish decision',
  },
  { act: 'deny', speech: false, words: 'refusal reluctance unwillingness' },
]

/** Behind these a clause is what is held, hardly ever a relative one: *fears (that) it would*, *on the grounds that*. */
export const CLAUSE_NOUNS =
  'fear concern worry hope ground grounds pretext suspicion suggestion allegation accusation insistence contention'

/** Take a quoted modifier: *the “dictator” comments*, *a “no new taxes” pledge*. */
export const QUOTED_MODIFIER_NOUNS = `comment comments remark remarks jibe jibes gibe taunt insult insults slur claim claims pledge
  promise tweet tweets speech warning threat accusation allegation statement line quip label description message post
  boast assertion charge barb criticism outburst rant response reply attack joke vow`

/** Behind a quotation, what somebody gave with it: *“No,” came the reply*, *was the verdict of one fan*. */
export const ANSWER_NOUNS = `reply answer response retort verdict message comment comments word words advice question conclusion comeback riposte
  rejoinder judgment judgement assessment description summary explanation refrain motto chant cry shout call warning plea prediction view
  reaction excuse line mantra`

/** Opening a prepositional content: *criticism of X*, *praise for X*, *call for X*. */
export const NOUN_PREPOSITIONS = `criticism:of criticism:for praise:for praise:of call:for demand:for request:for appeal:for plea:for
  condemnation:of denunciation:of accusation:of allegation:of complaint:about complaint:of threat:of warning:of warning:about
  prediction:of promise:of pledge:of offer:of denial:of concern:about concern:over fear:of hope:for doubt:about worry:about talk:of
  support:for opposition:to claim:of charge:of admission:of question:about`

/** Light verbs that make a phrase with a content noun: the verb belongs to the cue (*issued a warning that*). */
export const LIGHT_VERBS =
  'make issue give express voice release raise offer have put deliver send post repeat reiterate come reach take sound'

/** What can be a source though it is a thing: it shows, says, finds. */
export const DOCUMENT_NOUNS = `report study survey poll letter memo document filing statement email e-mail message post tweet blog website
  page text transcript footage video recording tape photo photograph image data figure figures statistics statistic research
  analysis paper trial article editorial column book memoir law bill act treaty agreement resolution draft indictment affidavit
  complaint lawsuit ruling order verdict motion brief audit census record records file files leak cable dossier results result
  evidence findings finding decision review assessment forecast index note notice sign banner poster placard leaflet manifesto
  speech remarks copy release communique communiqué communiqués press-release advisory bulletin dispatch story account
  test tests estimate estimates polling numbers release screenshot document documents papers chart map ad advertisement
  commercial spot song script subpoena testimony contract invoice receipt scan test poll polls`

/** News media when they are not named. */
export const OUTLET_NOUNS = `newspaper paper daily weekly tabloid broadsheet agency newswire wire broadcaster station channel network
  television tv radio media press magazine outlet site journal gazette portal correspondent newsroom outlets papers newspapers`

/** People without name that stand for an institution. */
export const VOICE_NOUNS =
  'spokesman spokeswoman spokesperson spokespeople spokesmen press-secretary secretary mouthpiece'

/** Offices: with *the* or a place before them and no name, the authority is the office. */
export const OFFICE_NOUNS = `minister president premier chancellor secretary ambassador governor mayor king queen prince princess pope
  emir sultan emperor chairman chairwoman chairperson chair speaker commissioner general admiral colonel brigadier major captain
  judge prosecutor attorney bishop archbishop cardinal patriarch chief head leader director envoy boss commander monarch
  second-in-command vice-president ministry government administration parliament senate congress court police army navy
  party union council commission committee company firm bank agency department office embassy cabinet junta coalition
  bloc federation association league board tribunal campaign kremlin treasury palace vatican opposition regime state
  military parliament authority bureau service force institute university hospital church group organisation organization
  ministry watchdog regulator charity foundation club corporation airline operator utility retailer maker giant
  spokesman spokeswoman spokesperson prosecutor premier prelate pontiff dean rector principal treasurer`

/** Bodies: an office even where a name stands in apposition (*the operator, Bergbahn Sorel*). */
export const BODY_NOUNS = `operator company firm developer utility retailer airline carrier maker manufacturer party union charity foundation trust
  council committee commission ministry regulator watchdog association federation league board club university
  hospital bank insurer lender publisher startup start-up consortium contractor cooperative co-operative partner-company
  brewer miner supplier broadcaster-operator chain group militia cartel coalition alliance bloc authority bureau fund`

/** Parties and their people as one body. */
export const PARTY_PLURALS = `democrats republicans conservatives tories socialists greens liberals nationalists unionists republicans
  labour labor christian-democrats social-democrats communists rebels`

/** Last words of the names of media. */
export const MASTHEAD_WORDS = `gazette times post herald tribune guardian telegraph mail sun mirror journal chronicle news observer courier
  echo globe examiner inquirer enquirer bulletin dispatch ledger argus sentinel standard-times advertiser monitor
  mercury independent reporter express press radio television tv broadcasting newspapers weekly daily`

/** Persons described, not named. */
export const PEOPLE_NOUNS = `official officials source sources aide aides adviser advisers advisor advisors diplomat diplomats critic critics expert
  experts analyst analysts observer observers witness witnesses resident residents protester protesters activist activists friend
  friends relative relatives colleague colleagues neighbour neighbours neighbor neighbors insider insiders lawmaker lawmakers voter
  voters supporter supporters opponent opponents economist economists doctor doctors lawyer lawyers scholar scholars scientist
  scientists researcher researchers historian historians employee employees worker workers member members person people man woman
  men women others some many one caller mediator negotiator delegate delegates investigator investigators strategist operative
  operatives staffer staffers donor donors candidate candidates student students teacher teachers fan fans user users reader poster
  trader traders mandarin mandarins deacon climber climbers motorist motorists manufacturer manufacturers team investor investors rebel rebels soldier soldiers victim victims survivor survivors family families mother father rival rivals
  physician physicians nurse nurses judge judges farmer farmers senator senators neighbour politician politicians academic academics
  commentator commentators reviewer reviewers detractor detractors campaigner campaigners player players coach coaches prosecutor prosecutors`

/** Before a colon they announce a quotation: *released the following statement: “…”*. */
export const ANNOUNCING_NOUNS = `statement message tweet post letter remark comment question answer reply response note email e-mail
  warning word words point argument advice promise theory conclusion explanation verdict caption line text`

/** Nouns with an infinitive that somebody else fulfils: *seized the opportunity to warn*, *lends the porter permission to promise*. */
export const HELD_NOUNS = `opportunity chance ability authority power right decision attempt effort bid reason need move willingness refusal failure plan pledge
  promise vow offer proposal threat desire intention duty obligation time courage freedom opening occasion platform permission temptation tendency inability reluctance
  determination eagerness readiness license licence mandate nerve audacity capacity commitment`
