/**
 * Small words of many languages, the commonest first: what tells a language in a few words. Own writing from general knowledge of
 * each language. English has more, with the common words of news, since an English text must never be taken for another.
 */
export const WORDS: { readonly [code: string]: string } = {
  en: `the of to and in a that for is on was with said as at by it he from are be has have his but an not they this who had were will would
    their its she her after which been more we about or one when new up there out all than if two last could also other some over first what into can no
    people time three you year years before him government just so against president them since between those because police through during under only
    such most made these while where being many any now against our did minister week day month country used how did under without including around should
    then still told may down much own four five six even next each off very per cent percent million billion both says say my us me your i do does did don't
    n't didn't isn't wasn't won't can't doesn't aren't couldn't wouldn't it's he's that's there's they're we're i'm until because including according
    however among whether although though despite toward towards never always another every again back long well here too today yesterday tomorrow
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
    news report reports reported statement officials official spokesman spokeswoman court law state city north south east west women men children man
    woman killed died dead death injured near late early days weeks months hours night morning called calls found left right took take taken given give
    came come comes went go goes going made make makes get gets got put set seen see work working home house school food water money market
    shares price prices rose fell up deal talks war peace vote election elections party member members leader leaders public national international world
    country countries group company business service services health health-care plan plans part place system number end start began held hold
    added announced asked denied warned agreed met meeting expected known named like off him himself herself themselves itself whose whom
    few several less least half third second old young big small high low best better good bad great little same different own
    yes ok hello thanks please we've they've you're i've who's what's let's her hers ours`,
  de: `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer
    um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei gegen unter doch wenn ihre
    seine diese worden wir ich keine kein sagte seit vom beim können habe schon gibt zwei jahr hatte waren jetzt etwa uns ihr ihm ihn was
    wurden nun soll hier alle ohne zwischen muss dieser dieses eines einmal montag laut während wegen werde würde niemand gestern heute
    morgen dienstag mittwoch donnerstag freitag samstag sonntag regierung polizei land neue neuen neuer millionen menschen leute prozent uhr
    teilte mitteilte erklärte angaben außerdem jedoch bereits rund zudem sollen wollen dabei damit dort viele weitere letzten vergangenen
    kommenden tag woche monat zusammen weil deshalb darüber blieben`,
  fr: `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux ont mais comme été cette sa ou
    deux leur elle nous être fait lui après ses même ces dont selon c'est qu'il d'un d'une l'on n'est avait je vous ils on était cet sans
    entre aussi très tout tous où peut contre ainsi depuis si sous trois leurs encore avant lors alors peu dit déclaré lundi aucune aucun
    car notre moins s'est n'a jusqu'à chez elles fut hier aujourd'hui demain mardi mercredi jeudi vendredi samedi dimanche gouvernement pays
    nouveau nouvelle nouveaux millions personnes gens annoncé indiqué affirmé également cependant déjà environ plusieurs dernier dernière
    prochain jours semaine mois année années ensemble parce cause pendant vers étaient sera devrait autres celui celle quatre fois`,
  es: `de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo
    esta ser son dos también fue había era muy años hasta desde está nos durante todos uno les ni contra otros ese eso ante ellos esto mí
    antes algunos qué unos yo otro otras otra él tanto esa estos mucho quienes nada muchos cual poco ella estar estas según dijo han tras
    después porque sino lunes hay año tres ayer hoy mañana martes miércoles jueves viernes sábado domingo gobierno país nuevo nueva nuevos
    millones personas gente anunció afirmó informó explicó además embargo alrededor varios varias último última próximo próxima días semana
    mes meses causa mientras hacia fueron será debe hace cada cuatro vez mismo aunque cerraron quedó`,
  it: `di e il la che in a per un del è non una con i si da le al sono della nel alla dei come anche più lo dal gli ha ma delle ed se o stato
    nella degli alle questo suo hanno essere dopo tra sul dalla ai loro c'è cui sua prima stata due ancora così tutti quando quella solo nei
    era su questa fa perché dell'anno ci mentre dello contro sulla senza fra quello ad dai ore lunedì secondo ogni molto già stati ne mi
    nelle agli sia detto nessuna nessuno ieri oggi domani martedì mercoledì giovedì venerdì sabato domenica governo paese nuovo nuova nuovi
    milioni persone gente annunciato dichiarato spiegato inoltre tuttavia circa diversi ultimo ultima prossimo prossima giorni settimana
    mese mesi causa verso erano sarà deve quattro volta stesso rimaste rimasti quale questi dove`,
  pt: `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos
    já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa
    num nem suas meu às minha têm numa pelos elas havia seja qual será nós tenho lhe deles essas esses pelas este segundo disse sobre ainda
    anos contra durante três após porque nenhuma ontem hoje amanhã terça quarta quinta sexta sábado domingo governo país novo nova novos
    milhões pessoas gente anunciou afirmou informou explicou além entanto cerca vários várias último última próximo próxima dias semana mês
    meses causa enquanto deve faz cada quatro vez embora ficaram ficou`,
  nl: `de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft door over ze hij werd worden
    meer wordt deze tot hebben was je die geen kan ik had zich we zou haar hun tegen veel onder na wel zo al twee moet jaar ons volgens waar
    werden kunnen zei wie sinds omdat tussen alleen hem nu wat drie moeten zal mijn toch eerste niemand pas alle andere dit gisteren vandaag
    morgen dinsdag woensdag donderdag vrijdag zaterdag zondag regering politie land nieuwe miljoen mensen procent uur liet weten verklaarde
    bovendien echter ongeveer enkele laatste afgelopen komende dag dagen week maand maanden samen vier keer zelf blijven bleven ging kwam
    vanwege ruim`,
  af: `die van en in is het dat nie 'n te op vir met wat om sy hy was aan as by word deur kan sal maar ook hulle ons ek nog uit na tot haar
    hierdie oor sê ná gesê tussen hom moet een geen wees jaar waar soos toe daar baie nou volgens ander niemand eers teen twee gister vandag
    môre dinsdag woensdag donderdag vrydag saterdag sondag regering polisie land nuwe miljoen mense persent dae weke maande saam vier keer
    self weens swaar egter verlede komende gesluit verklaar`,
  sv: `och i att det som en på är av för med den till inte har de ett om var jag men så från kan när vi han hon eller också efter blir över sig
    vid mot skulle ska under sin alla har man år hade mycket utan får vara mellan två då än nu där dem säger sade enligt ut upp bara sedan
    ingen detta sina kommer bli igår idag tisdag onsdag torsdag fredag lördag söndag måndag regeringen polisen landet nya miljoner människor
    procent klockan uppger berättar dessutom dock omkring flera senaste förra nästa dag dagar vecka månad månader fyra gånger själv blev
    grund mer bland annat samt båda därför även går`,
  da: `og i at det er en til af den på for med de ikke der var som han et har men om fra vi så kan jeg ved også sig efter blev eller hun over mod
    skal ud være havde år når hvor mellem siger sagde ifølge end nu meget bliver to vil sin kun sine alle ind op dem ingen selv får blive
    noget mange går dag tirsdag onsdag torsdag fredag lørdag søndag mandag regeringen politiet landet nye millioner mennesker procent
    klokken oplyser fortæller desuden dog omkring flere seneste sidste næste dage uge uger måned måneder fire gange blevet grund blandt
    andet samt begge derfor`,
  nb: `og i det er på som en til av for at med den de ikke har var om et han men fra så vi kan jeg ved også seg etter ble eller hun over mot skal
    ut være hadde år når hvor mellom sier sa ifølge enn nå mye blir to vil sin bare sine alle inn opp dem ingen selv får bli noe mange hva
    ha deg meg går dag tirsdag onsdag torsdag fredag lørdag søndag mandag regjeringen politiet landet nye millioner mennesker prosent
    klokken opplyser forteller dessuten imidlertid omkring flere siste forrige neste dager uke uker måned måneder fire ganger blitt grunn
    blant annet samt begge derfor`,
  nn: `og i det er på som ein til av for at med den dei ikkje har var om eit han men frå så vi kan eg ved også seg etter vart eller ho over mot
    skal ut vere hadde år når kor mellom seier sa enn no mykje blir to vil sin berre sine alle inn opp ingen sjølv noko mange kva kva ha går
    dag tysdag onsdag torsdag fredag laurdag sundag måndag regjeringa politiet landet nye millionar menneske prosent klokka opplyser fortel
    dessutan fleire siste neste dagar veke veker månad månader fire gonger blitt blant anna samt begge difor kom heile`,
  is: `og að í á er sem til við um var en það af með ekki fyrir hann hún þau þeir eru frá því eftir hefur þess upp eða verið hafa ekki verður
    vera úr sér þetta þar hans hafi þá sagði þegar voru ég við yfir hér nú milli mjög ár enginn ekkert segir sögn gær dag þriðjudag
    miðvikudag fimmtudag föstudag laugardag sunnudag mánudag ríkisstjórnin lögreglan landið nýja nýr milljónir manns fólk dagar viku vikur
    mánuði fjórir einnig vegna meðal annars auk síðan næsta fjögur allir enn`,
  fi: `ja on ei että se oli hän mutta ovat kun myös joka niin kuin tai sekä ole jo olla mukaan jos vain hänen sen nyt sitä ne noin olisi jotka
    mitä vielä kanssa ollut voi siitä kaikki tämä minä koko eivät sanoi ennen vuonna jälkeen kuitenkin ennen mikä kaksi kolme kukaan siellä
    tässä välillä vasta eilen tänään huomenna maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina hallitus
    poliisi maan uusi uuden uudet miljoonaa ihmistä ihmisiä prosenttia kertoo kertoi lisäksi useita viime ensi päivän viikon kuukauden neljä
    kertaa itse takia vuoksi muun olivat tulee pitää mukaansa yli koska`,
  et: `ja on ei et see oli ta kui aga ka mis seda oma ning või kes veel ole välja nii siis pärast juba oma selle tema nad üle kuid sõnul olnud ma
    kõik alles aastal enne saab mida olid eest mitte kuni ütles pole üks kaks kolm seal neid peale tuleb eile täna homme esmaspäeval
    teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval valitsus politsei riigi uus uue miljonit inimest inimesed protsenti
    ütleb lisaks umbes mitu viimase järgmise päeva nädala kuu neli korda ise tõttu samuti`,
  lv: `un ir ar no par ka uz kas tas tā bet kā to arī vai tika pēc viņš gada lai nav ir tikai jau bija pie savu gan līdz es ja būs sava tiks vēl
    kurš tiek viņa šo ko tie bez trīs divi kad gadā sacīja neviens pret starp teica vakar šodien rīt pirmdien otrdien trešdien ceturtdien
    piektdien sestdien svētdien valdība policija valsts jaunais jaunā miljoni cilvēki cilvēku procenti sacījis paziņoja turklāt aptuveni
    vairāki pagājušajā nākamajā dienas nedēļas mēneša četri reizes dēļ tāpat`,
  lt: `ir kad į iš su buvo yra tai jis bet kaip o per ne savo už dėl apie jau nuo taip dar po ar jo kurie tik metų bus pat jie prie iki kuris jos
    šis ji labai arba buvę jų ką sakė tačiau mano turi prieš tarp pagal du trys nėra vakar šiandien rytoj pirmadienį antradienį trečiadienį
    ketvirtadienį penktadienį šeštadienį sekmadienį vyriausybė policija šalies naujas nauja milijonai žmonių žmonės procentų pranešė teigė
    keli praėjusią kitą dienos savaitę mėnesį keturi kartus`,
  pl: `w i na z do się nie że to jest o jak po co przez dla od za ale czy tym przed był tak są jego już oraz być które która który jej ich ze
    przy tego było tylko jednak może była więcej niż bardzo te ma tej także będzie ten a lub aby roku podczas między pod został zostały
    powiedział według nikt były lat trzy wczoraj dzisiaj dziś jutro poniedziałek wtorek środę czwartek piątek sobotę niedzielę rząd policja
    kraju nowy nowa nowe milionów ludzi osób procent poinformował oświadczył dodał ponadto około kilka ostatni ostatnich przyszłym dni
    tydzień miesiąca cztery razy sam powodu również obecnie zostanie wszystkie gdy`,
  cs: `a v se na je že s z do o to i k ve pro za by ale po jsou od který jako které jeho při už podle však být byl si jen tak ze bude byla ani
    nebo jsem která jak až má této mezi co tím proto před není bylo u roce také kdy než řekl nikdo proti tři několik když své byly kteří
    včera dnes zítra pondělí úterý středu čtvrtek pátek sobotu neděli vláda policie země nový nová nové milionů lidí lidé procent uvedl
    oznámil dodal navíc asi poslední příští dny týden měsíce čtyři krát sám kvůli rovněž právě další všechny`,
  sk: `a v sa na je že s z do o to i k vo pre za by ale po sú od ktorý ako ktoré jeho pri už podľa však byť bol si len tak zo bude bola ani alebo
    som ktorá aj až má tejto medzi čo tým preto pred nie bolo u roku tiež kedy než povedal nikto proti traja keď svoje boli ktorí sme včera
    dnes zajtra pondelok utorok stredu štvrtok piatok sobotu nedeľu vláda polícia krajiny nový nová nové miliónov ľudí ľudia percent uviedol
    oznámil dodal navyše asi niekoľko posledný budúci dni týždeň mesiaca štyri krát sám kvôli takisto práve ďalšie všetky`,
  sl: `in je v na se da so za ki ne pa z po bi tudi s kot o ali bil bo od ker do pri še že lahko ni ga bila kar sem ter ko tega jih med več
    njegov ta tako zaradi leta pred brez to samo po bili smo tem nihče vendar povedal dejal sta če ob včeraj danes jutri ponedeljek torek
    sredo četrtek petek soboto nedeljo vlada policija države novi nova novo milijonov ljudi ljudje odstotkov sporočil dodal poleg približno
    zadnji prihodnji dni teden mesec štiri krat sam prav vse kateri bilo`,
  hr: `i u je na se da za su od s koji ne što to kao iz o će a sa ali bi te samo nije do bio koje po ili kako više biti koja bila sve prema nakon
    je li ako već kada između oko toga svoje tijekom treba još bez ima rekao nitko niko jer su bili godine protiv pri kod tri koji ovo može
    dok nego jučer juče danas sutra ponedjeljak ponedeljak utorak srijedu četvrtak petak subotu nedjelju vlada policija zemlje novi nova
    novo milijuna miliona ljudi posto objavio dodao također takođe osim nekoliko zadnji prošle sljedeće dana tjedan mjesec četiri puta sam
    zbog upravo bilo`,
  hu: `a az és hogy nem is egy ez meg azt csak már még de volt ha mint vagy el lesz után szerint ki ezt kell lehet amely volna minden van be
    nagyon aki akkor ami itt úgy sem nincs én mert ő két között az ahol ezek majd így mondta fel sincs senki illetve olyan több amelyet
    hanem azonban tegnap ma holnap hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap kormány rendőrség ország új millió ember
    emberek százalék közölte elmondta emellett mintegy utolsó múlt jövő nap hét hónap négy alkalommal maga miatt valamint szintén éppen
    voltak amikor nagy maradt`,
  ro: `și de în la a cu pe din că o este un nu care mai pentru sunt fi au fost prin sau dar după această se ce ca lui al să ale acest între când
    ei fără într despre cel dintre lor până sa său ar am iar fost spus potrivit trei doi nimeni decât ani ului cele acestui aceste toate va
    vor avea către ieri astăzi azi mâine luni marți miercuri joi vineri sâmbătă duminică guvernul poliția țara țării nou nouă noi milioane
    oameni persoane procente anunțat declarat precizat precum circa multe mulți ultimul ultima viitor zile săptămână lună patru ori însuși
    cauza ploilor toți erau astfel`,
  tr: `ve bir bu da de için ile olarak çok daha olan gibi en ne ise ama kadar sonra var o ki değil olduğunu her göre dedi ancak ya mi ben diye
    hiç önce yeni iki üç yok bunu oldu olduğu kendi biz etti şu veya üzere şekilde ilk bana onun ettiği günü hükümet dün bugün yarın
    pazartesi salı çarşamba perşembe cuma cumartesi pazar polis ülke milyon kişi insan yüzde açıkladı söyledi belirtti ayrıca yaklaşık bazı
    son geçen gelecek gün hafta ay dört kez nedeniyle tarafından tüm kaldı karşı arasında üzerinde sonrası bunun`,
  az: `və bir bu da də üçün ilə olan çox daha isə amma qədər sonra var o ki deyil hər görə dedi lakin olub edib etmək olaraq onun bildirib belə
    ya öz həm bütün il yeni iki üç nə kimi tərəfindən dünən gün sabah hökumət ölkə milyon nəfər insan faiz bildirdi əlavə son keçən gələn
    həftə ay dörd dəfə`,
  id: `yang dan di untuk dengan pada dari ini dalam tidak itu akan ke adalah oleh juga atau sebagai telah bahwa para ada lebih tersebut dapat
    karena kata saat bisa hari sudah mereka seperti orang kami saya ia menjadi setelah tahun namun menurut tetapi belum baru hanya tak
    secara antara mengatakan kepada kemarin besok senin selasa rabu kamis jumat sabtu minggu pemerintah polisi negara juta jiwa persen
    mengumumkan menyatakan selain sekitar beberapa terakhir depan bulan pekan empat kali sendiri akibat serta sedang ditutup masih`,
  ms: `yang dan di untuk dengan pada dari ini dalam tidak itu akan ke adalah oleh juga atau sebagai telah bahawa para ada lebih tersebut dapat
    kerana kata ketika boleh hari sudah mereka seperti orang kami saya ia menjadi selepas tahun namun menurut tetapi belum baharu hanya
    tiada secara antara berkata kepada semalam esok isnin selasa rabu khamis jumaat sabtu ahad kerajaan polis negara juta peratus
    mengumumkan menyatakan selain kira-kira beberapa terakhir hadapan bulan minggu empat kali sendiri akibat serta sedang ditutup masih
    iaitu`,
  vi: `và của là có các cho được trong không với một người những đã này để khi từ về đến ra như năm trên tại sẽ cũng nhiều vào ông hơn bị theo do
    sau nhưng lại còn đó việc hay rằng nước phải thì làm mới ngày nói biết bà chỉ đang trước hôm qua nay mai thứ chính phủ cảnh sát quốc gia
    triệu phần trăm thông báo ngoài khoảng vài cuối tới tháng tuần bốn lần mình vì lớn đều rất`,
  tl: `ang ng sa na mga at ay ni si para ito hindi may kay siya nang din ko rin kung pa niya mo po ako isang dahil nila ngunit sila ayon noong
    naman lang kanyang wala walang upang pero ka iyon habang hanggang kanilang bilang sinabi kaya mula lamang kahapon ngayon bukas lunes
    martes miyerkules huwebes biyernes sabado linggo pamahalaan pulisya bansa bagong milyon tao porsyento inihayag bukod ilang huling
    susunod araw buwan apat beses sarili sanhi lahat`,
  sw: `na ya wa kwa ni katika la za hiyo kuwa huo hilo hii cha wakati kama baada watu pia lakini kwamba hayo vya mwa hata huyo tu yake au alisema
    wake hakuna nchi si bila kutoka ambao ambayo mwaka siku sana kati zaidi huko yao kila jana leo kesho jumatatu jumanne jumatano alhamisi
    ijumaa jumamosi jumapili serikali polisi mpya milioni asilimia alitangaza aidha karibu kadhaa mwisho ujao wiki mwezi nne mara mwenyewe
    kutokana wote`,
  so: `oo ka ku in ah ee iyo uu ay ayaa waa la u soo waxaa kale aan wax si aad waxay sida laakiin inuu ugu lagu ahaa inay waxa laga kala waxuu
    wuxuu kuwa sheegay dalka isagoo markii waxaan loo shalay maanta berri isniin talaado arbaco khamiis jimce sabti axad dowladda booliska
    cusub malyan qof sidoo ilaa dhowr todobaad bil afar isla`,
  ha: `da a na ta ya ga su cewa kuma shi an wannan don daga cikin ba sun wani ne ce mai ke yi za amma kan ko mutane wasu nan sai tare yadda wanda shugaban lokacin
    bayan yana suna tana`,
  ca: `de la i a el que en les els un una per amb és no es del al l'any dels més s'ha ha d'un com però va ser aquest aquesta seva seu són què
    també ja fins entre quan sobre molt on hi han segons dos tres després van tot d'una han aquests cap sense pel pels dilluns està estat
    ahir avui demà dimarts dimecres dijous divendres dissabte diumenge govern policia país nou nova nous milions persones gent anunciat
    afirmat explicat tanmateix prop diversos últim última pròxim dies setmana mes mesos causa mentre eren quatre vegada mateix`,
  gl: `de a o que e do da en un para é con non unha os no se na por máis as dos como pero foi ao el das ten á seu súa ou ser cando moito hai nos
    xa está eu tamén só polo pola ata iso ela entre era despois sen aos ter seus quen este segundo dixo sobre aínda anos durante tres tras
    porque ningunha coa cos unhas uns dunha onte hoxe mañá luns martes mércores xoves venres sábado domingo goberno país novo nova novos
    millóns persoas xente anunciou afirmou explicou ademais preto varios últimas próximo días semana mes meses causa mentres foron debe
    catro vez mesmo`,
  eu: `eta da ez du bat izan dira hau ere zen egin baina dela dute edo baino oso duen zuen bere horren berri beste den hori izango behar arte
    ditu diren zuten egiten inor gero bi hiru esan arabera dituzte nola guztiak atzo gaur bihar astelehenean asteartean asteazkenean
    ostegunean ostiralean larunbatean igandean gobernuak polizia herrialde milioi lagun pertsona ehuneko adierazi gainera inguru hainbat
    azken hurrengo egun aste hilabete lau aldiz ondorioz ziren`,
  cy: `yn y a i o ar yr ei mae am bod wedi ac fod oedd gan eu ond na nid hyn neu fel cael ym gyda hefyd bydd un iawn roedd wrth ddim dyn rhai
    gwneud mewn nad cyn dros ni fydd dywedodd drwy ôl sydd nhw ddoe heddiw yfory llun mawrth mercher iau gwener sadwrn sul llywodraeth
    heddlu gwlad newydd miliwn pobl cant cyhoeddodd oherwydd tua sawl diwethaf nesaf diwrnod wythnos mis pedwar gwaith roeddent`,
  ga: `an na agus a ar i go is bhí tá le do ag sé ach sin nach leis ó sí níl mar seo bhfuil siad dá nó gur tar aon chun é ní mé iad don faoi ina
    fuair dúirt bliain duine bheith roimh idir gach inné inniu amárach luan máirt céadaoin déardaoin aoine satharn domhnach rialtas gardaí
    tír nua milliún daoine faoin chéad d'fhógair freisin thart roinnt caite lá seachtain mí ceithre uair féin`,
  mt: `li ta' l- u fil- il- ma' għal f' minn b' lil dan din mill- tal- huwa hija dwar kien kienet mhux jew iżda wara bejn tal- fuq aktar is-sena qal qalet
    għandu hekk kollha`,
  sq: `të e në i dhe për me së një që nga është u më se nuk do ka si ai kjo por janë pas këtë ishte edhe mund tij shumë këto kanë tha ose deri
    prej asnjë askush gjatë ndaj sipas disa vitin vit duke jo dje sot nesër hënën martën mërkurën enjten premten shtunën dielën qeveria
    policia vendi re ri milionë njerëz persona përqind njoftoi gjithashtu rreth fundit ardhshëm ditë javë muaj katër herë vetë shkak`,
  sco: `tae o an afore nane oor oors thaim neist mony ither weel wis wi frae thair wha nae whit fowk maist aw o' forby intae thare thay ane gie sae isna dinna cannae didnae wasnae wadna canna hae haes
    wirk auld guid yin twa efter abuin mair muckle aboot oot doon noo hoo whaur ower gey ken wee faither bairn bairns govrenment pairt awa aff amang`,
  pcm: `di dey wey don dem sey na una no for wit dia pesin pipol tok go fit am wetin oda come dis im we dat abi oga naija sabi dey plenti moni mata tori kontri
    afta bifor becos govment gofment vex wan make`,
  ht: `nan yo ki pou ak te ap se yon li nou pa sou kap men tou moun sa ou yo gen lè ka avèk si pral peyi depi kote anpil gouvènman`,
  eo: `la de kaj en al estas ke ne por kun pri mi li ĝi sed el ili tiu ĉi kiel per kiu kiuj estis oni plej aŭ ankaŭ ŝi post dum ĝis sia onia`,
  la: `et in est non ad cum ut quod qui sed ex si quae per sunt de aut esse etiam ab hoc enim quam nec eius quid atque autem ea id`,
  ru: `и в не на что с по к из у за от о для до как он но это его а все так же или был она мы бы то когда было их ее уже если году только были мне будет
    который также при этом может после лет под я они чтобы еще без где года со том нет во которые сказал между через при была`,
  uk: `і в не на що з до та у за від про для як він але це його а все так же або був вона ми б то коли було їх її вже якщо році тільки були мені буде
    який також при цьому може після років під я вони щоб ще без де року зі тому немає та й які сказав між через була не`,
  be: `і ў не на што з да па у за ад пра для як ён але гэта яго а ўсё так жа або быў яна мы б то калі было іх яе ўжо калі годзе толькі былі мне будзе які
    таксама пры гэтым можа пасля гадоў пад я яны каб яшчэ без дзе года са таму няма якія сказаў паміж праз была`,
  bg: `и на в да се за от не с е че по си са като до ще към при които най беше той през това но има след един му а още ги със или само тя ни може без бе ли
    те който всички между беше каза според няма години където която как така много преди две три никой под`,
  mk: `и на во да се за од не со е дека по си се како до ќе кон при кои беше тој преку тоа но има после еден му а уште ги или само таа може без ли тие кој
    сите меѓу рече според нема години каде која така многу пред две три никој под ја го беа овој`,
  sr: `и у је на се да за су од с који не што то као из о ће а са али би те само није до био које по или како више бити која била све према након ако већ
    када између око тога своје током треба још без има рекао нико јер били године против при код три може док него`,
  kk: `және бұл мен бір үшін деп да де бар болды осы ол жоқ ең туралы кейін дейін оның қазақстан деді бойынша жаңа болып үш екі жылы тағы емес бірақ`,
  ar: `في من على إلى أن عن مع التي الذي هذا هذه كان ما لا أو إن كما بعد بين قبل قال وقال لم ذلك كل حتى عند كانت ثم هو هي قد غير خلال يوم منذ لكن هناك
    وأضاف أي حيث به التى وفي ومن`,
  fa: `و در به از که این را با است برای آن یک خود تا بر هم شد می شده ما اما یا باید او کرد گفت شود بود هر نیز دو بین پس ها های اند است‌ کند پیش وی ایران
    خواهد اگر نیست همه دیگر سال روز بوده کرده`,
  ur: `کے کی میں ہے اور سے کا کو اس نے کہ ہیں پر یہ بھی تھا ایک کر جو گیا ہو تھے تو نہیں وہ ان کیا کہا تھی لیے ہی جا گے گا گی کچھ بعد اپنے رہا رہے بات سال
    لیکن کسی ساتھ دیے پہلے`,
  ps: `د په او چې کې ته له نه دا سره دي يو کړي شوي هم خو وي کړ ده وو يې پر تر شوه لپاره کوي وويل پورې کال`,
  ckb: `لە و بە کە بۆ ئەو ئەم لەگەڵ کرد دەکات نییە سەر یان هەر وەک بوو هەروەها دوای لەسەر پێش چەند ئێستا`,
  hi: `के है में की और से का को ने हैं पर यह भी कि इस एक था कर जो ही हो नहीं वह गया तो किया साथ लिए अपने कहा रहे बाद थी तक थे या जा उन्होंने रहा लेकिन
    कुछ किसी जब दिया अब पहले नया`,
  mr: `आहे आणि या ते व की तो हे होते एक आहेत नाही मध्ये असे केले यांनी त्या साठी ही होता होती झाली तर पण मी काही त्यांच्या यांच्या झाला करण्यात म्हणाले मात्र`,
  ne: `छ र को मा ले यो पनि हो भने लाई छन् गरेको थियो गर्न भएको एक त्यो गरेका तथा बाट नै छैन उनले सहित बताए भन्ने गरी भए का लागि`,
}
