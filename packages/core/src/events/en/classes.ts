/** Classes of nouns that tell the senses of verbs apart. Own writing, from general knowledge of news English. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const CLASSES: { readonly [name: string]: ReadonlySet<string> } = {
  meeting:
    set(`meeting summit talk talks negotiation conference session dinner lunch banquet reception breakfast briefing
    hearing debate discussion consultation dialogue round ceremony gathering congress convention forum assembly opening
    signing event conclave rally march celebration commemoration funeral wedding inauguration party gala visit trip speech
    vote ballot election poll parley symposium seminar workshop council call launch exhibition festival parade tournament
    interview wreath-laying unveiling coronation premiere games olympics game concert show tour handover pudding`),
  document: set(`agreement deal accord treaty pact contract memorandum convention protocol ceasefire cease-fire truce
    armistice settlement compromise declaration communique communiqué charter resolution bill law act legislation budget
    amendment constitution decree decision plan package extension consensus understanding peace declaration roadmap
    framework formula letter order petition motion measure statement undertaking covenant concession licence lease`),
  proposal:
    set(`proposal offer request demand call plan idea appeal bid claim allegation accusation suggestion ultimatum
    invitation application overture initiative motion amendment criticism charge report petition resolution deal agreement
    treaty bill budget notion condition term terms formula concession pressure talks negotiation ceasefire truce mediation
    nomination complaint lawsuit extradition verdict result election aid help assistance handover package rumour warning
    referendum measure law legislation settlement compromise peace recommendation finding evidence order draft`),
  restriction: set(`sanction sanctions ban curfew embargo restriction tariff quota blockade siege emergency lockdown
    limit curb rule quarantine duty levy visa control penalty moratorium suspension barrier censorship measure boycott
    strike travel-ban no-fly-zone martial-law`),
  force:
    set(`troop troops soldier army force forces military navy fleet frigate warship ship carrier destroyer submarine
    jet fighter bomber aircraft plane tank missile rocket battalion brigade regiment unit marine paratrooper militia guard
    police officer reinforcement reinforcements peacekeeper contingent squadron artillery gunboat patrol convoy reserve
    reservist commando drone helicopter battery defence weapon infantry sniper bulldozer gendarme guerrilla rebel fighter
    militant warplane gunship militiaman personnel`),
  weapon: set(`bomb missile rocket shell mortar shot bullet torpedo grenade drone gun rifle artillery warhead device
    explosive mine landmine gunfire fire weapon round airstrike projectile stone petrol-bomb molotov arrow`),
  arms: set('arm arms weapon missile tank rocket ammunition munition jet drone howitzer shell rifle equipment'),
  assault: set(`attack assault strike airstrike raid offensive invasion operation incursion bombardment barrage war
    missile rocket bombing blitz ambush campaign coup fire salvo drone`),
  aid: set(`aid relief help assistance food medicine supplies supply grant loan money fund funds donation tent blanket
    equipment support credit bailout million billion dollar dollars euro euros pound pounds oxygen vaccine ventilator
    generator shelter asylum refuge grain wheat flour rice water medical goods subsidy funding cash tonne ton package
    parcel clothing fuel photograph intelligence training`),
  money: set('million billion dollar euro pound loan grant aid fund funds money subsidy payment funding credit cash'),
  restore: set('tie ties relation relations link links membership access service embassy cooperation contact'),
  ties: set('tie ties relation relations link links contact contacts cooperation partnership membership alliance'),
  envoy: set(`ambassador envoy diplomat consul attaché attache representative charge chargé staff mission delegation
    ambassadors observer journalist correspondent`),
  asset: set('asset assets account fund funds money property aid million billion dollar euro pound reserve'),
  post: set(`post job office position seat leadership party government cabinet chair chairmanship presidency role team
    commission board council parliament premiership command ministry coalition`),
  power: set('power control authority chair chairmanship presidency office command post leadership throne sovereignty'),
  captive: set(`hostage prisoner detainee captive inmate suspect activist journalist soldier pilot crew sailor fisherman
    miner man woman people worker student girl boy child leader opponent dissident protester demonstrator tourist national
    citizen businessman aide editor reporter lawyer official priest teacher member civilian villager engineer diplomat
    pilgrim passenger migrant refugee adviser driver
    schoolgirl schoolchild doctor nurse missionary victim teenager politician`),
  person: set(`man woman people person child boy girl civilian soldier officer policeman police guard worker resident
    villager protester demonstrator trader farmer journalist reporter militant rebel guerrilla fighter leader commander
    politician activist student teenager driver passenger crew sailor miner official diplomat minister president
    prime-minister judge lawyer doctor nurse teacher priest bystander youth baby family brother sister father mother son
    daughter wife husband couple two three four five six seven eight nine ten dozen dozens hundred hundreds thousand
    thousands others one tourist migrant refugee peacekeeper policewoman settler troop troops trooper marine pilot victim
    suspect gunman servicemen serviceman journalist-s shopkeeper deputy chief general colonel captain`),
  crowd: set(`protester demonstrator activist crowd worker student farmer docker driver miner nurse doctor teacher
    employee staff union youth campaigner marcher striker people thousand thousands hundred hundreds resident villager
    supporter opponent prisoner inmate trucker fisherman taxi pilot refugee migrant teenager citizen woman women mob
    rioter settler landowner pensioner veteran monk civil-servant follower group party movement family members lawyer
    nationalist islamist student opposition voter journalist parent lorry trader shopkeeper members`),
  police: set(`police officer officers policeman detective gendarme agent authority authorities force forces troops
    soldier army guard investigator prosecutor militia commando security court tribunal regime government military`),
  road: set(`road street bridge gate motorway highway entrance port railway lane square avenue crossing traffic border
    airport access route runway station building track junction roundabout parliament`),
  territory: set(`town city village province region district base hill bridge airport border territory island area post
    stronghold checkpoint capital peninsula port position enclave building headquarters crossing suburb settlement`),
  infrastructure: set(`house home building bridge line pipeline power station office plant road shop church mosque
    property village school hospital car vehicle crop field dam substation statue monument warehouse depot`),
  goods: set(`import export good goods product poultry beef oil gas grain wheat orange meat steel wine sale trade flight
    shipment purchase delivery supplies supply car coal fish seafood technology chip app adoption airline truck use`),
  group: set(`party organisation organization group movement union newspaper channel station website candidate outlet
    opposition charity company faction protest rally demonstration march gathering broadcaster magazine`),
  information: set(`information intelligence data expertise map document evidence list file detail note prisoner
    experience technology know-how secret report sample gift maps notes`),
  facility: set(`embassy consulate mission office border school hospital centre center museum bridge airport line plant
    factory stadium road railway library exhibition gallery market terminal camp shelter tunnel port route crossing
    pipeline station university campus monument branch base college clinic park`),
  publication: set(`report study book memoir letter document statement list figure figures data text result results
    photograph picture video footage album film transcript paper findings tape recording communique communiqué survey
    accounts map guidance details draft white-paper autobiography novel record song single trailer documents article`),
  vehicle: set(`plane aircraft jet train bus ferry boat ship car lorry truck helicopter coach tram minibus airliner van
    tanker yacht vessel motorcycle submarine lorries balloon glider spacecraft`),
  contest:
    set(`election race vote seat primary by-election referendum presidency contest ballot majority term poll runoff
    nomination leadership landslide constituency mandate`),
  award: set('award prize medal honour honor title cup trophy championship gold silver bronze'),
  product: set(`product campaign service programme program app website satellite rocket probe mission book album ship
    scheme initiative investigation inquiry probe project fund appeal company party bid strategy review rover shuttle`),
  space: set('rocket satellite probe mission spacecraft shuttle rover capsule'),
  matter: set('matter issue case question concern subject point topic plight fate dispute'),
  media: set('reporter reporters journalist journalists media press newspaper agency radio television bbc cnn reuters'),
  weather: set(`rain storm thunderstorm wind gale snow hail fog air pressure front ridge heat temperature sunshine cloud
    shower gust lightning cold hurricane cyclone typhoon tornado blizzard drizzle frost low high`),
  disaster: set(`earthquake quake hurricane cyclone typhoon tornado flood tsunami storm wildfire landslide avalanche
    mudslide blizzard tremor aftershock`),
  blow: set(`economy market share price inflation currency company sector industry demand recession industry business
    confidence consumer spending stock index growth pound dollar euro`),
  insults: set('insult barb accusation blow slur jibe criticism recrimination charge taunt'),
  charges: set('charge charges lawsuit suit complaint case claim motion indictment action appeal protest grievance'),
  probe: set('investigation inquiry probe hearing proceeding proceedings trial enquiry inquest review case'),
  visitPlace: set('country city capital region town site palace factory base school hospital front embassy plant'),
  speech: set('speech address lecture keynote eulogy sermon toast remark remarks'),
  asylum: set('asylum refuge citizenship visa residency amnesty bail parole permission clearance access leave'),
  permission: set('visa entry permission access admission citizenship accreditation bail asylum passage'),
  criticism: set('liar dictator criminal fool coward traitor terrorist clown disgrace'),
  mission: set('embassy consulate'),
  computer: set(
    'server servers network computer computers system systems website site account email emails database phone',
  ),
  bloc: set(
    'union bloc alliance organisation organization pact treaty court agency council league commonwealth eurozone',
  ),
  bench: set('court judge tribunal panel jury magistrate justice judges arbitrator regulator watchdog commission'),
  action: set('action step steps measure measures'),
  wrong: set(
    'war crime abuse allegation corruption fraud murder death killing attack claim fire crash incident leak case',
  ),
}
