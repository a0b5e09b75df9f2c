/**
 * Given names with the gender they usually show, across languages, without marks. Names that serve both are left out.
 * Written down from memory by a language model, in two goes (1,000 names, then 2,000): what it had read of names in the news of many
 * countries. No list was copied, none was checked against: a name or a gender may be wrong, and countries are unevenly served.
 */
export const MALE_NAMES = new Set(
  `aaron abdel abdul abdullah abdulaziz abdulrahman abel abraham abu adam adel adolf adrian ahmad ahmed aidan akira al alan alain alastair albert
alberto aldo alec alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro alex alexander alexandre alexandros alexei alexey alexis alfonso alfred alfredo ali alistair allan
allen alun alvaro amadou amir amit anatoly anders andre andrea andreas andrei andrej andres andrew andrey andriy andrzej andy angus ansar antal anthony antoine anton antonio
antonis antony anwar ardit ariel arjun arkady arman armin arnaud arne arnold arthur artur arturo arun arvind asad ashok ashraf asif aslan atal august auguste augusto avi
ayman aziz baptiste barack barry bart bartosz basil bashar bashir ben benedict benigno benito benjamin benny bernard bernardo bernd bernie bert bilal bill billy bjorn
björn bob bobby bogdan boris boubacar brad bradley brendan brent bret brett brian bruce bruno bryan burak byron callum cameron carl carlo carlos casey cassius
cedric cemal cesar charles charlie chris christian christoph christophe christopher chuck claude claudio clemens clement cliff clint clive cody colin colm connor conor corey
cory costas craig curtis cyril cyrus dale damian damien damon dan daniel daniele danny dario darius darren dave david dean declan denis dennis denys derek desmond dick
didier diego dieter dietmar dimitri dimitris dirk djibril dmitri dmitry dmytro dominic dominik don donald donovan doug douglas duncan dustin dwayne dwight earl ed eddie edgar
edmond edmund eduard eduardo edward edwin egon ehud eli elias elijah elliot elon emanuel emile emilio emmanuel emmerson enda enrico enrique eric erich erik ernest ernesto
ernst etienne eugene evan evgeny evo ezra fabian fabio fabrice fadi faisal farid farouk fawzi federico felipe felix ferdinand fernando fidel filip florian francesco francis francisco franck
francois françois frank franklin franz fred frederic frederick frederik friedrich fumio gabriel gareth gary gaston gavin gennady geoff geoffrey george georges georgi georgios georgy gerald
gerard gerardo gerhard gerry ghassan giacomo gianni gideon gilbert gilles giorgio giorgos giovanni giuseppe glen glenn goran gordon graham grant greg gregor gregory grigory guido
guillaume guillermo gunter gus gustav gustavo guy habib hadi hafez haider hakan hakeem hal hamad hamdi hamid hamza hank hans harald hardeep harold harris harrison harry harvey
hasan hashim hassan hassane heiko heinrich heinz hector henri henrik henrique henry herbert herman hermann hernan hideki hiroshi homer horacio horst hosni hossam hossein howard hubert hugh hugo humberto husain hussein
iain ian ibrahim idris ignacio igor ihor ilham ilia ilya iman imran inacio inácio ionut iqbal isaac ishaq ismail issa ivan ivo ivor jack jackson jacob jacques jaime jair jake jakob jakub
jamal james jamie jan janez janos jaroslaw jared jaroslav jason javad javier jean jeb jed jeff jefferson jeffrey jens jerald jeremiah jeremy jerome jerry jesse jesus jim jimmy jiri joachim joao joaquim
joaquin joe joel joern johan johann johannes john johnny johnson jon jonas jonathan jorge jos jose joseph josep josh joshua josip jozef juan jude jules julian julien julio julius junichiro jurgen justin kai
kamal kareem karel karim karl karol kaspar keir keith ken kenji kenneth kenny kent kevin khaled khalid khalifa khalil kirill kirk klaus klemens kofi konrad konstantin kostas kris kristian kurt kwame kwasi kyle
kyriakos lamar lance lars larry laszlo laurence laurent lawrence lee leif leo leon leonard leonardo leonid leopold leroy les leslie lev levi liam lionel lloyd lorenzo louis luc luca lucas luigi luis luiz lukas
luke maarten magnus mahathir mahmoud mahmud malcolm malik mamadou manfred manmohan mansour manuel marc marcel marcelo marcin marco marcos marcus marek mariano mario marius mark marko markus martin marty marvin
masoud massimo mateusz mathias mats matt matteo matthew matthias matthieu maurice mauricio mauro max maxim maximilian mehdi mehmet mel menachem michael michal michel michele miguel mihai mikael mike mikhail miklos milan miles
milos miloš mircea miro mitch mitt modou mohamed mohammad mohammed mohamad mohan moises mojtaba moritz moshe mstislav muammar muhammad muhammadu mukhtar murat musa mustafa mustapha mykhailo mykola nabil nadim naftali narendra nasser
nathan nathaniel navin nawaz neal ned neil nelson nestor nicholas nick nicola nicolas nigel nikita niklas nikolai nikolaos nikolas nikolay nikos nils nir noah noam noel nouri nuno oleg oleh oleksandr oleksii oleksiy olaf olav olivier oliver
olusegun omar orlando oscar osman oswaldo othman otto ousmane owen pablo paddy paolo pascal pat patrice patricio patrick paul paulo pavel pavlo pawel pedro peter petr petro petros phil philip philippe phillip pierre
pieter pietro piotr prakash pravin priit qasem rachid rafael rafiq rahul raila rainer raj rajesh rajiv rajnath rakesh ralf ralph ramesh rami ramon ramzan ramzi rand randall randy rashid raul ravi ray raymond recep
reince reinhard rene reuben rex reza riccardo ricardo rich richard rick ricky riyad rob robert roberto robin rod roderick rodney rodrigo roger roland rolf romano ron ronald ronaldo ronnie ross roy ruben rudi
rudolf rudolph rudy rupert russ russell rustam ryan saad sacha sadiq saeed salah saleh salem salim salman salvador salvatore samir samuel sander sandro sanjay santiago saud saul scott sean sebastian sebastien
selahattin sepp serge sergei sergey sergio serhiy serzh seth seydou shahid shane shaun shawn shehbaz shigeru shimon shinzo sidney siegfried sigmar silvio simon slobodan spencer spiros stanislav stanley stavros stefan stefano stefanos
stephane stephen sterling steve steven stewart stuart subrahmanyam sultan suleiman sven syed takashi tamim tareq tariq taro tayyip ted teddy terence terry thabo theo theodore thierry thomas thorsten tim timothy timur titus tobias toby todd
tom tomas tomás tomasz tommy tony tor toshiro travis trevor tristan troy tucker tyler ulrich umar umaru uri usman vaclav valentin valery vaclav vasily vasyl venkat vernon viacheslav victor vijay viktor vincent vinod vitali vitaly
vladimir vladislav vlad vojtech volker volodymyr vyacheslav wade wael waleed walid wallace walter waqar warren wayne werner wesley wilbur wilfred wilhelm will willem william willy winston wojciech wolfgang woodrow xavier yair yahya yakov yanis yannis
yaser yasir yasser yevgeny yitzhak yoav yohannes yoshihide yoshiro yoweri yuri yury yusuf yves zachary zalmay zbigniew zeid ziad zine zoran zygmunt sergii artem bohdan nikol tigran vahagn narek rishi sajid kwasi zac hamish angus jez jiang jinping keqiang yi qiang
adewale adebayo ademola adnan afonso agustin ahsan aiden ajay akhil akin akira aleksandr alasdair alhassan alok amadeus amando ambrose amos anand
anatole anders andrzej anil anirudh anselm anson antti anuj aram archie ares arif aristide arjan arnav arshad arvid asher ashwin atanas atif
atilla augustin aurelio axel ayodele babatunde babajide baldwin balthazar barnaby bartholomew baruch basem bastian bayo bela benedikt bengt
benoit bernat berthold bertrand bhupinder bharat bikram birger blaise boban bogumil bojan boniface borja bozidar branko brice bruno
burhan caetano caleb calum camilo carsten caspar cassio cees celso chander chidi chike chinedu chukwuma ciaran claus colm conrad
constantin cormac cornelius cristian cristiano cristobal cyprian dag dagfinn daichi damir danilo danjuma darragh dawit dejan demetrius
denis denzel derick desmond devendra devesh dhruv didier diederik diego dietrich dieudonne dilip dimitar dimitri dimitris dimitrios dinesh
domenico domingo donal donato dougal dov dragan drago duarte dumisani dusan eamon eamonn ebrima edmond edmund edson eduard efrain egbert egon
eirik ekrem elan eldar eleazar elias elijah eliot ellis elmar elon elvis emeka emile emiliano emmett endre enrico enver ephraim erasmus erdal
erhan erkki ernesto erwan esa esteban eugen eugenio eusebio evander evaristo ezekiel ezra fabio fabrice fabrizio fadi faisal farid farouk fausto
fedor felipe ferdinand ferenc feliciano fergus fernando fidel filip finlay finn fintan firas flavio florent florian folarin fouad francois
frantisek fridtjof frode fyodor gabor gael galen ganesh gareth gaston gavin geert geir gennady geoffroy georgi georgios gerd gerrit ghassan
giacomo gideon gilbert gilles gino giorgos girish giuliano gleb godfrey gopal goran gordon graeme gregor gregorio grigory guido guillermo gunnar
gunther gustav gustavo gwilym habib hakan hakim halvard hamid hamish hamza hannes hannu hans-peter haris harish harjit hashim hassan hatem heikki
heinrich heinz hektor hendrik henning henrik herbert heriberto hermann hernan hideo hideki hilario hiroshi horacio horst hossam hristo hugo
humberto husam hussein ibrahim idris ignacio ignatius igor ihor ikechukwu ilan ilhan ilias ilie ilir ilya imad imran inigo ioan ioannis
irfan isaac isamu isidro ismael issa istvan itamar ivan ivar ivica ivo jaakko jacek jacinto jagdish jaime jair jakob jamal janos janusz jari
jarl jaroslav jasper javed javier jayant jean-pierre jean-claude jean-luc jean-marc jeremias jerzy jesper jiri jitendra joachim joao joaquim
joaquin joel johann johannes jonas joost jordi jorgen joris jorn josip jovan jozef juan-carlos juha jukka julien julio junaid jurgen juri jussi
kabir kacper kaj kalle kamal kamau karan kareem karel karim karsten kaspar katsuo kazuo keir keith kelechi kemal kenji khaled khalid khalil
kiran kishore klaas klaus knut kofi kojo koji kostas kris krishna kristian kristof krzysztof kunal kwabena kwame kwasi kwesi kyriakos ladislav
laszlo laurent laurentius leander leandro leif lennart leonid leopold leszek levi lief liviu lloyd lorcan lorenz lothar luboš lubos lucian luciano
luka lukas lukasz lutz lyubomir maarten magnus mahdi mahendra mahmoud makoto malcolm mamadou manoj mansour manuel marat marcel marcelo marcin
marco marek marian mariano marijan marin marius marko martins masato massimo mateo mateusz mathias mathieu matteo matthieu mattias mauricio
maurizio maximilian mehdi mehmet melvin menachem michal miguel mihai mihail mikael mikhail mikko milan milos milorad miro miroslav mladen
mohan mohit moises mongezi mordechai morten moses moussa muhammadu mukesh murat mustafa mwangi naoki narayan narendra nasir nathanael naveed neil
nelson nenad nestor niall nicolae nicolas nicos niels nikhil nikola nikolai nikolaos nikos nils nitin njoroge nnamdi noam nobuo norbert nuno obinna
octavio odhiambo odin ognjen okechukwu olaf olav ole oleg oleh oleksandr oleksiy olivier olof olumide oluwaseun omar onur oriol orlando
osamu oscar oskar osman ossian otieno otmar otto ousmane ovidiu oyvind paavo pablo pankaj panos paolo pascal patrice patricio pavel pawel
pekka per petar peter petr petros petter philippe pierluigi pieter pinchas piotr plamen pradeep prakash pranav prasad praveen predrag prem primo
quentin radek radoslav radovan rafal rahul raivo raj rajan rajat rajendra rajesh rajiv rakesh ramesh rami ramiro ramon ramzi ranjit rasmus
raul ravi rayan refilwe reinaldo reiner rejean remi remy renato rene reza rhys ricardo rikard rinaldo ritesh roald rodel rodolfo rodrigo rohan
rohit roland rolando rolf romain ronan rory ruairi ruben rudi rudolf rui rune rupert ruslan saad sachin sadiq saeed sajid salah salim
salman salvador salvatore sami samir samuli sandeep sander sandro sanjay sanjeev santiago santosh sebastien sefa seif selim senzo serge sergei
sergey sergio serhiy seydou shahid shane shankar sharif shigeru shinji shlomo shyam siddharth sigurd silas silvio simeon simone sipho slavko
slobodan soren spiros srinivas stanislaus stanislav stavros stef stelian steinar stefano suleiman sundar sunil surendra suresh
svein sven tadeusz tadhg takashi takeshi tamas tanel taras tariq tarek tatsuya tendai teodor terje thabo thanos theodor theodoros thibault
thierry thorsten tiago tiberiu tihomir tomas tomasz tomislav tommaso tomoko torben tore tornike torsten toshiro tristan trond trygve tunde
tuomas ugo uli ulf ulrich umar umberto urs uwe vaclav vadim valentin valerio vasil vasile vasily vassilis vegard veli venkat venkatesh vicente
vidar vijay vikas vikram viktor vinay vincenzo vinod vishal vitali vitaly vitor vittorio vivek vlad vladislav vlado vojtech volker
volodymyr waleed walid wassim wayan wenceslao werner wieslaw wilfried wilhelm willem wojciech wolfgang xabier xavier yakov yakubu yann
yannick yannis yaroslav yasin yasser yaw yehuda yevgeny yiannis yitzhak yoav yohannes yoshi yuki yuri yusuf yves yvon zaid zakaria zbigniew zdenek
zeljko zelimkhan zeno zhan ziad zoltan zoran zsolt zubair zurab dylan ellery jaylen jalen jayden tyrone darnell deshawn lamar cletus buck walt colm`.split(
    /\s+/,
  ),
)

export const FEMALE_NAMES = new Set(
  `abby abigail ada adela adele adriana agata agatha agnes agnieszka aicha aïcha aida aileen aisha alana alba alejandra alena alessandra alexandra alexandria alice alicia alina aline alison allison alma almudena althea alyssa
amalia amanda amber amelia amelie amina aminata amna amparo amy ana anabel anastasia andrée angela angelica angelina angie anika anita anja ann anna annabel annalena anne annegret annette annie antje antoinette antonia anya april arancha
ariana arlene astrid audrey aung aurelie aurélie ava aya ayesha ayse barbara beata beate beatrice beatriz becky belinda benazir berit bernadette beth bethany betsy betty beverley beverly bianca birgit birgitte bonnie brenda brianna bridget
brigitte britta brooke caitlin camila camilla candace carina carla carmen carol carola carole carolina caroline carolyn carrie catalina catarina cate catherine cathy cecile cecilia celeste celia chantal charlotte chelsea cherie cheryl chiara chloe christa
christiane christina christine cindy claire clara clare claudia clementine colette colleen constance cora corazon corinne cristina crystal cynthia dagmar daisy dalia daniela danielle daphne daria darlene dawn deb debbie debora deborah debra deirdre delia delphine denise
diana diane dianne dilma dina dolores dominique donna dora doreen doris dorothea dorothy dragana edith edna edwina eileen ekaterina elaine eleanor elena eleni elisa elisabeth elise elissa eliza elizabeth ella ellen ellie elodie eloise elsa elsie elvira emilia emilie emily emma
erica erika erin erna ernestine esperanza estela estelle esther eugenia eunice eva evelyn fatima fatou fatoumata federica felicia felicity fiona flora folake fran frances francesca francine francoise françoise freda frederica frida gabriela gabriella gabrielle galina gemma genevieve georgia georgina geraldine
gertrude gillian gina ginger giorgia gisele giulia gladys glenda gloria golda grace grainne gráinne greta gretchen guadalupe gudrun gwen hannah harriet hazel heather heidi helen helena helene helga helle hillary hilary hilda holly hope huda ida ilse imelda ines inga inge
ingeborg ingrid ingvild irene irina iris isabel isabella isabelle isla ivana ivanka ivy jacinda jackie jacqueline jan jana jane janet janice janine jasmin jasmine jeanette jeanne jeannette jelena jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn johanna josefina josephine joy joyce juana judith judy
julia juliana julie juliet juliette june justine kaja kamala kanda kara karen karin karina karla kate katerina katharina katherine kathleen kathryn kathy katie katja katrin katrina kay kayleigh keiko kellyanne kersti khadija kimberly kirsten kirsty klara kristalina kristen kristin kristina krystyna kyrsten laila lana lara laura lauren laurence
laverne layla lea leila lena leni leonor leticia liana lila lilian liliana lily linda lindsey lisa liz liza lois lola lora loretta lori lorna lorraine louisa louise lourdes luba lucia lucie lucille lucinda lucy ludmila luisa lydia lynn lynne mabel madeleine madeline madison mae magdalena maggie maha maia maitha malala malgorzata
mandy manuela mara marcela marcia mareva margaret margarita margot margrethe marguerite maria mariam mariana marianne marie mariella marietta marija marilyn marina marine marion marisa marissa marit marjorie marlene marta martha martina mary maryam matilda matilde maud maureen mavis maxine maya megan meghan melania melanie melinda melissa
mercedes meredith mette mia michaela michelle mildred millie mimi mina mira miranda mireille miriam mitsuko moira molly mona monica monika monique muna muriel myra myriam nabila nadia nadine nana nancy naomi natalia natalie nataliya natasha nathalie nelly nicole nicky nikki nilgun nilgün nina noor nora norma nour odile
olga oleksandra olena olive olivia olwen olympia ophelia oprah padma paloma pamela patricia patsy paula paulette pauline peggy penelope penny petra phoebe phumzile phyllis pia pilar polly prisca priscilla priti priya priyanka rachel rachida ramona rania ratna raquel rasha rebecca regina reem renata renate renee rhonda rita roberta
rochelle roisin romina rosa rosalind rosalie rosalynn rosanna rose rosemary roswitha roxana ruth sabine sabrina sadie safia sally salome samantha samira sandra sanna sara sarah sahra segolene ségolène selena selma serena shabana shami shannon sharon sheila shelley shereen sherry shirley sigrid silvia simone sinead siobhan sofia sofie sonia sonja sonya sophia sophie
stacey stacy stella stephanie stormy sue suella sujata susan susana susanna susanne susie suzanne suzy svenja sveta svetlana sviatlana sybil sylvia sylvie tabitha tamar tamara tania tanya tara tatiana tatyana teodora teresa tessa thelma theresa therese thérèse tiffany tina toni tracey tracy trinh trish trudy tulsi tzipi ulla ulrike una ursula ute
valentina valerie vanessa vera verena veronica veronika vicky victoria viktoria violet violeta virginia vivian viviane vivien wanda wangari wendy wilma winifred winnie xiomara yael yana yasmin yasmina yekaterina yelena yevgenia yingluck yolanda yukiko yulia yuliya yvette yvonne zahra zainab zara zeinab zelda zeynep zoe zsuzsanna zuzana liwayway loretta huma maxine debbie wasserman
abena abiola abosede adaeze adelaida adele adeline adriana adwoa afua agata aggie agneta agnieszka aicha aida aine aisling aishwarya aissatou
akosua alba aleida alejandra alena alessandra alessia aleksandra alexandra alia aliki alina alison alka alma almudena alya alyona amaia
amaka amani amara amelize amina aminata amrita anabel anahit anais ananya anastasia anca andjela andreea andrea-maria anette angeles angelica
angelika angelina angharad anika anikó anisa anita anja anjali anke anneke anneli anneliese annelies annemarie annette annika annike
antje antoaneta antonella anushka aoife aparna arabella araceli archana ariane arlene armelle aruna arwen asha ashanti asma asmaa assunta astrid
asya aude augusta aurelie ayesha aylin ayse aysel azadeh azra bahar barbora bathsheba beata beatrix beatriz begona belen
belinda benazir berenice bergljot berit bernadetta betul bhavna bianca biljana birgit birgitta birthe blanca blanka bogdana bojana bozena branka
brenna bridget brigid brigitta brigitte britta bronagh bronwen bruna burcu busisiwe camilla camille candelaria caoimhe carina carlotta carmela
carolina caterina catriona catrin cecile cecilie celeste celia celina chantal charlene charu chiamaka chiara chidinma chimamanda chinwe chipo chloe
christelle christiane cinzia ciara clarisa clarissa clarice claudette claudine clemence clementine clothilde colette concetta
corinna corinne cornelia cosima cristiana cristina cynthia daciana dafne dagmar dagny dalia daniela danica danielle danuta daphne
daria darya deborah deepa deepika deirdre delfina delia delphine denisa desiree devika diane diarmuid dilma dilys dimitra dina dinah divya dolores
dominika dominique dora doreen dorina doris dorota dorothea dorothee doubravka dragana dunja dunya ebru edda edit edita edyta efua eileen
eilidh eilis eimear eirini ekaterina elaine elba eldbjorg elena eleni eleonora elettra elif elin elina elisa elisabet elisabeth elise eliska elke
ella ellen elodie eloisa elsa elsbeth elspeth elvira emanuela emel emese emi emilia emiliana emilie emine emmanuelle enid enikő erika
erin ermelinda erna ernestine ersilia esme esmeralda esperanza esra estefania estela estelle esther etelka eudora eugenia eulalia eunice eva
evangelia eve evelina evelyn evgenia ewa fadumo fahmida fanny farah farida farzana fatema fatiha fatim fatma fatou fatoumata federica
felicia felicity ferdousi fernanda feryal filomena fiona fionnuala flavia fleur flora fleurette franca franziska freda frederique freja
freya frida funda funmilayo gabriela gabriele gaia galina gauri gayatri geeta geetha gemma genevieve georgina geraldine gerda germaine gertrud
ghada ghislaine gianna gilda ginevra giorgia giovanna gisela gitte giulia glenys gordana grainne graziella greta gretchen griet gro grazyna gudrun
guadalupe gudrid gulnara gulsen gunilla gwen gwendolyn gwyneth habiba hadiza hadjia hafsa hala halima halina halyna hana hanan hanna hannelore
harriet hasina hatice hayat heather hebe hedda hedwig hege heidi heike helena helene helga helle heloise henrietta henrike hermione hilde
hildegard hoda hortense houda ida ikram ilana ileana iliana ilona ilse imani imelda imogen ines inga inge ingeborg inger ingrid
ingvild inka ioana iolanda iphigenia irena irene irina irma isabeau isabella isadora iseult isha ishani isla ivana ivanka iveta ivona izabela
jacinta jacqueline jadwiga jalila jamila jana janelle janet janina jasmina jasna jaya jayanti jelena jennifer jeong jessamine jitka joana joanna
jocasta johanna jolanda jolanta jorunn josefa josefina josephine josette jovana joyce juanita judit judith julieta juliana juliet julija juliette
justyna jutta jyoti kaarina kaja kajsa kalpana kalyani kamala kamila karima karin karina karla karolina karoline kasia katalin katarina katarzyna
katerina kathrin kathrine katia katja katka katrin katrina katya kavita kerstin khadija khadijah kim-ly kinga kirsi kirsten kirsti kirstin kirsty
klara klaudia klavdiya kornelia krisztina krystyna kseniya ksenia lakshmi lalita lamia lara larisa latifa latoya laure laurence lavinia leela leila
lena lene leni leonie leonor leonora leticia leyla liana lidia lieselotte lijana liliana lilian liliane lilias lilja lina linh linnea lisbet
lisbeth lise liselotte liv livia liwayway ljiljana ljubica loide lola loredana lorena lorraine lotte lourdes lubna lucia luciana lucie lucija lucila
lucinda lucrezia ludmila luiza luisa lydia lyudmila maarit mabel madeleine madhavi madhu magdalena magda maggie maha mahalia maike maila
maire mairead maja malgorzata malika malin mamta manal mandisa manisha manuela mara marcela marcy marcia mareike maren margarethe
margaretha margarida margarita margaux margit margot margrethe margriet mari maria-jose mariam mariama mariana marianne marianna maricel marie-claire
marie-pierre mariella marieke marijke marika marina mariola marion marisa marisela marisol marit marita mariya marjan marlene marloes marta
martha martina maryam maryse masha matilda matilde maud maureen maxine mayra mechthild medea meera meghan mehwish meike melania melike melina melissa
mercedes meredith merete meryem michaela michela michele-ann michiko mieke mihaela mila milagros milena milica mina minako mira mirela mireille
miriam mirjam mirjana mishal mojca moira mona monika monique montserrat morag moira mumtaz munira muriel myriam myrna nadezhda nadia nadine
nadja naima najat nalini namrata nana-ama nandini naoko naomi narges nasreen natacha natalia natalie natalija natalya natasa natasha navanethem
nazanin nazli neelam neema neha nela nele nermin nesrine ngozi niamh nicoletta nicolette nicolle nida nieves nikita nikoletta nilufer nina nino
niobe nirmala nisha nkechi noelia noemi nokuthula nomvula nonhlanhla noor nora norma nour nuala nuria nurul octavia odette odile ofelia oksana
olena olga olivia olympia oona oriana orla ornella orsolya ottilie paloma palesa pam paola parisa parvati pascale patrizia paula paule
paulina pauline payal penelope petra petronella philippa philomena pia pilar pippa pooja prachi pratibha preeti prisca priscilla
priti priya priyanka raffaella ragnhild rahel rahima rajni ramona rania ranjana rashida raquel rebeca refiloe regina regine reina rekha remedios
renata renate renuka reshma reyhan rhea rhiannon rhonda ricarda rima rina rita ritu roberta rocio roisin roksana romana romina romy ronja rosa
rosalia rosalind rosamund rosana rosanna rosario roseline rosella rosemarie rosetta rosita rossana roswitha rowena roxana roxane rukmini rumi rupa
ruta ruzena ryoko saba sabah sabina sabine sabrina sadia safia sahar sakina salma salome saltanat samantha samira sana sandra sangeeta sania sanja
sanna saoirse sapna sara sarita saskia satu savannah savitri saskia seema sehar selin selma serafina serena serpil severine seyma shabana shada
shahida shaista shakuntala shanta sharda sharmila sharon shazia sheela sheila shirin shirley shreya shruti shukria sibel sidsel sigrid sigrun siham
silja silke silvia simona simonetta sinead siobhan sissel sita siv slavica smita smriti snezana sneha soad sofia sofie soheila solange solveig
sonal sonia sonja sophia soraya stefania stefanie steffi stella stina subhadra sujata sukanya sumaira suman sunita sunitha supriya susana susanna
susanne sushila sushma suzana suzanna suzanne svetlana swati sybil sylvia sylvie taina tamara tamar tamsin tanja tanya tara tatiana tatyana tatjana
teresa terezia tereza teuta thandi thandiwe thea theodora theresia therese thi thora thuy tiina tilda tiziana toini tonje tordis torunn tova trina
trine trudie tuija tulay tyresha uma una ursula urszula usha uta ute vaishali valentina valeria valerija vandana vanja vanda vanessa varsha
vasiliki vasundhara veena vera vero veronika veronique vesna vibeke vidya vigdis viktoria vilma vimala violeta violetta virginie
virpi vita viviana vivienne vjosa wafa wanda wangari wanjiku wanjiru waris wendy wilhelmina wilma winifred winnie wioletta xanthe ximena
xiomara yael yamina yara yasmin yasmina yelena yesenia yetunde yevgenia yewande ylva yoko yolanda yolande yuko yulia yumi yvette yvonne zadie zahia
zahra zainab zaynab zdenka zehra zeinab zelda zeynep zina zineb zita zlata zoe zofia zohra zora zorica zsofia zsuzsanna zubaida zuzana zuleikha`.split(
    /\s+/,
  ),
)

/** Names of women and men alike: they show nothing, even where a list above has them. */
export const UNISEX_NAMES = new Set(
  'terry leslie casey cameron lindsey robin kim jan andrea nicola jean jo carol laurence dominique claude michel pat alexis beverley stacy stacey tracy tracey vivian dana dale marion jackie jocelyn francis shannon kay sidney evelyn hilary noor nour iman noam jody jamie ashley courtney jordan morgan taylor kerry sandy lee rene andree kelly nikita'.split(
    ' ',
  ),
)

/** Short forms of given names: a later "Bill Clinton" is the "William Clinton" named before. */
export const NICKNAMES: { readonly [short: string]: string } = {
  bill: 'william',
  will: 'william',
  billy: 'william',
  bob: 'robert',
  rob: 'robert',
  bobby: 'robert',
  dick: 'richard',
  rick: 'richard',
  rich: 'richard',
  joe: 'joseph',
  jim: 'james',
  jimmy: 'james',
  jamie: 'james',
  jeff: 'jeffrey',
  geoff: 'geoffrey',
  mike: 'michael',
  mick: 'michael',
  tom: 'thomas',
  tony: 'anthony',
  ted: 'edward',
  ed: 'edward',
  eddie: 'edward',
  ned: 'edward',
  dan: 'daniel',
  danny: 'daniel',
  dave: 'david',
  don: 'donald',
  ron: 'ronald',
  ken: 'kenneth',
  larry: 'lawrence',
  steve: 'stephen',
  tim: 'timothy',
  chris: 'christopher',
  chuck: 'charles',
  charlie: 'charles',
  matt: 'matthew',
  nick: 'nicholas',
  greg: 'gregory',
  ben: 'benjamin',
  sam: 'samuel',
  alex: 'alexander',
  andy: 'andrew',
  bernie: 'bernard',
  mitch: 'mitchell',
  liz: 'elizabeth',
  beth: 'elizabeth',
  betsy: 'elizabeth',
  kate: 'katherine',
  kathy: 'katherine',
  cathy: 'catherine',
  sue: 'susan',
  debbie: 'deborah',
  jen: 'jennifer',
  jenny: 'jennifer',
  maggie: 'margaret',
  peggy: 'margaret',
  pat: 'patricia',
  becky: 'rebecca',
  vicky: 'victoria',
  jack: 'john',
  jon: 'jonathan',
  josh: 'joshua',
  harry: 'henry',
  phil: 'philip',
  pete: 'peter',
  doug: 'douglas',
  fred: 'frederick',
  walt: 'walter',
  vlad: 'vladimir',
  volodya: 'vladimir',
  gus: 'augustus',
  al: 'albert',
}

/** Places that are given names as well: "Georgia Pratt", "Chad Miller". */
export const GIVEN_PLACES: ReadonlySet<string> = new Set(
  'georgia chad india jordan israel paris chelsea brooklyn kenya asia austin dallas florence sydney adelaide victoria virginia carolina savannah madison dakota phoenix london holland kingston lincoln jackson houston lourdes sienna vienna valencia alexandria charlotte devon kent lorraine'.split(
    ' ',
  ),
)
