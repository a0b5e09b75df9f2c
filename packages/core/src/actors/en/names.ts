/**
 * Given names with the gender they usually show, across languages, without marks. Names that serve both are left out.
 * Own writing: names common in the news of many countries, no list taken from elsewhere.
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
reince reinhard rene reuben rex reza riccardo ricardo rich richard rick ricky riyad rob robert roberto robin rod roderick rodney rodrigo roger roland rolf roman romano ron ronald ronaldo ronnie ross roy ruben rudi
rudolf rudolph rudy rupert russ russell rustam ryan saad sacha sadiq saeed said salah saleh salem salim salman salvador salvatore samir samuel sander sandro sanjay santiago saud saul scott sean sebastian sebastien
selahattin sepp serge sergei sergey sergio serhiy serzh seth seydou shahid shane shaun shawn shehbaz shigeru shimon shinzo sidney siegfried sigmar silvio simon slobodan spencer spiros stanislav stanley stavros stefan stefano stefanos
stephane stephen sterling steve steven stewart stuart subrahmanyam sultan suleiman sven syed takashi tamim tareq tariq taro tayyip ted teddy terence terry thabo theo theodore thierry thomas thorsten tim timothy timur titus tobias toby todd
tom tomas tomás tomasz tommy tony tor toshiro travis trevor tristan troy tucker tyler ulrich umar umaru uri usman vaclav valentin valery vaclav vasily vasyl venkat vernon viacheslav victor vijay viktor vincent vinod vitali vitaly
vladimir vladislav vlad vojtech volker volodymyr vyacheslav wade wael waleed walid wallace walter waqar warren wayne werner wesley wilbur wilfred wilhelm will willem william willy winston wojciech wolfgang woodrow xavier yair yahya yakov yanis yannis
yaser yasir yasser yevgeny yitzhak yoav yohannes yoshihide yoshiro yoweri yuri yury yusuf yves zachary zalmay zbigniew zeid ziad zine zoran zygmunt sergii artem bohdan nikol tigran vahagn narek rishi sajid kwasi zac hamish angus jez jiang jinping keqiang yi qiang`.split(
    /\s+/,
  ),
)

export const FEMALE_NAMES = new Set(
  `abby abigail ada adela adele adriana agata agatha agnes agnieszka aicha aïcha aida aileen aisha alana alba alejandra alena alessandra alexandra alexandria alice alicia alina aline alison allison alma almudena althea alyssa amal
amalia amanda amber amelia amelie amina aminata amna amparo amy ana anabel anastasia andrée angela angelica angelina angie anika anita anja ann anna annabel annalena anne annegret annette annie antje antoinette antonia anya april arancha
ariana arlene astrid audrey aung aurora aurelie aurélie ava aya ayesha ayse barbara beata beate beatrice beatriz becky belinda benazir berit bernadette beth bethany betsy betty beverley beverly bianca birgit birgitte bonnie brenda brianna bridget
brigitte britta brooke caitlin camila camilla candace carina carla carmen carol carola carole carolina caroline carolyn carrie catalina catarina cate catherine cathy cecile cecilia celeste celia chantal charlotte chelsea cherie cheryl chiara chloe christa
christiane christina christine cindy claire clara clare claudia clementine colette colleen constance consuelo cora corazon corinne cristina crystal cynthia dagmar daisy dalia daniela danielle daphne daria darlene dawn deb debbie debora deborah debra deirdre delia delphine denise
diana diane dianne dilma dina dolores dominique donna dora doreen doris dorothea dorothy dragana edith edna edwina eileen ekaterina elaine eleanor elena eleni elisa elisabeth elise elissa eliza elizabeth ella ellen ellie elodie eloise elsa elsie elvira emilia emilie emily emma
erica erika erin erna ernestine esperanza estela estelle esther eugenia eunice eva evelyn faith fatima fatou fatoumata federica felicia felicity fiona flora florence folake fran frances francesca francine francoise françoise freda frederica frida gabriela gabriella gabrielle galina gemma genevieve georgia georgina geraldine
gertrude gillian gina ginger giorgia gisele giulia gladys glenda gloria golda grace grainne gráinne greta gretchen guadalupe gudrun gwen hannah harriet hazel heather heidi helen helena helene helga helle hillary hilary hilda hind holly hope huda ida ilse imelda ines inga inge
ingeborg ingrid ingvild irene irina iris isabel isabella isabelle isla ivana ivanka ivy jacinda jackie jacqueline jan jana jane janet janice janine jasmin jasmine jeanette jeanne jeannette jelena jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn johanna josefina josephine joy joyce juana judith judy
julia juliana julie juliet juliette june justine kaja kamala kanda kara karen karin karina karla kate katerina katharina katherine kathleen kathryn kathy katie katja katrin katrina kay kayleigh keiko kellyanne kersti khadija kimberly kirsten kirsty klara kristalina kristen kristin kristina krystyna kyrsten laila lana lara laura lauren laurence
laverne layla lea leila lena leni leonor leticia liana lila lilian liliana lily linda lindsey lisa liz liza lois lola lora loretta lori lorna lorraine louisa louise lourdes luba lucia lucie lucille lucinda lucy ludmila luisa lydia lynn lynne mabel madeleine madeline madison mae magdalena maggie maha maia maitha malala malgorzata
mandy manuela mara marcela marcia mareva margaret margarita margot margrethe marguerite maria mariam mariana marianne marie mariella marietta marija marilyn marina marine marion marisa marissa marit marjorie marlene marta martha martina mary maryam matilda matilde maud maureen mavis maxine maya megan meghan melania melanie melinda melissa
mercedes meredith mette mia michaela michelle mildred millie mimi mina mira miranda mireille miriam mitsuko moira molly mona monica monika monique muna muriel myra myriam nabila nadia nadine nana nancy naomi natalia natalie nataliya natasha nathalie nelly nicole nicky nikki nilgun nilgün nina noor nora norma nour odile
olga oleksandra olena olive olivia olwen olympia ophelia oprah padma paloma pamela patricia patsy paula paulette pauline pearl peggy penelope penny petra phoebe phumzile phyllis pia pilar polly prisca priscilla priti priya priyanka rachel rachida ramona rania ratna raquel rasha rebecca regina reem renata renate renee rhonda rita roberta
rochelle roisin romina rosa rosalind rosalie rosalynn rosanna rose rosemary roswitha roxana ruth sabine sabrina sadie safia sally salome samantha samira sandra sanna sara sarah sahra segolene ségolène selena selma serena shabana shami shannon sharon sheila shelley shereen sherry shirley sigrid silvia simone sinead siobhan sofia sofie sonia sonja sonya sophia sophie
stacey stacy stella stephanie stormy sue suella sujata susan susana susanna susanne susie suzanne suzy svenja sveta svetlana sviatlana sybil sylvia sylvie tabitha tamar tamara tania tanya tara tatiana tatyana teodora teresa tessa thelma theresa therese thérèse tiffany tina toni tracey tracy trinh trish trudy tulsi tzipi ulla ulrike una ursula ute
valentina valerie vanessa vera verena veronica veronika vicky victoria viktoria violet violeta virginia vivian viviane vivien wanda wangari wendy wilma winifred winnie xiomara yael yana yasmin yasmina yekaterina yelena yevgenia yingluck yolanda yukiko yulia yuliya yvette yvonne zahra zainab zara zeinab zelda zeynep zoe zsuzsanna zuzana liwayway loretta huma maxine debbie wasserman`.split(
    /\s+/,
  ),
)

/** Names of women and men alike: they show nothing, even where a list above has them. */
export const UNISEX_NAMES = new Set(
  'terry leslie casey cameron lindsey robin kim jan andrea nicola jean jo carol laurence dominique claude michel pat alexis beverley stacy stacey tracy tracey vivian dana dale marion jackie jocelyn francis shannon kay sidney evelyn hilary noor nour iman noam jody jamie ashley courtney jordan morgan taylor kerry sandy lee rene andree kelly'.split(
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
