/**
 * Given names common among the people policy essays and the news write about, by where they are at home. Written for
 * this project from general knowledge; a name stands once, in ASCII or not, since words are compared folded.
 * Add one by writing it into the line it belongs to. A name that is also an everyday word or a month counts as a given
 * name only where a surname follows.
 */
export const givenNames = {
  english: `alger averell caspar chip cyrus elbridge harlan llewellyn mcgeorge mervyn collin kori oriana ray rush zack georgia mira aaron abby abigail abraham adam adrian aidan alan albert alec alex alexander alexandra alexis alfred alice
    alicia alison allan allen allison alvin amanda amber amelia amy andrew andy angela angie anita ann anna anne annie
    anthony antony april archie arlene arnold arthur ashley audrey austin ava barack barbara barney barry bart basil beatrice becky
    ben benjamin bernard bernice bernie bert beth bethany betsy betty beverly bill billy blake bob bobby bonnie brad
    bradley brandon brenda brendan brent bret brett brian bridget bruce bryan bryant caitlin caleb calvin cameron candace
    carl carla carlton carly carmen carol carole caroline carolyn carrie casey cassandra catherine cathy cecil cecilia celia
    chad charlene charles charlie charlotte chelsea cheryl chester chloe chris christian christie christina christine
    christopher chuck cindy claire clara clarence clark claude claudia clay clayton cliff clifford clint clinton clyde cody
    colin colleen condoleezza connie connor conor constance corey cory courtney craig curtis cynthia daisy dale dan dana
    daniel danielle danny darlene darren darryl dave david dawn dean deborah debbie debra dennis denise derek desmond
    diana diane dianne dick dominic don donald donna doris dorothy doug douglas drew duane duncan dustin dwight dylan earl ed
    eddie edgar edith edmund edward edwin eileen elaine eleanor elijah elizabeth ella ellen ellie elliot elliott elmer emily
    emma enoch eric erica erik erin ernest ernie esther ethan ethel eugene eunice eva evan evelyn faith felicity felix fiona florence floyd
    frances francis frank franklin fred freddie frederick gabriel gail gareth garrett garry gary gavin gene geoff geoffrey george
    gerald geraldine gerard gilbert gina giles gladys glen glenda glenn gloria gordon grace graham grant greg gregg gregory gretchen
    guy gwen hal hannah harold harriet harry harvey hazel heather hector heidi helen henry herbert herman hilary hillary
    holly homer horace howard hubert hugh hugo humphrey ian ira irene iris irving irwin isaac isabel isabella ivan ivy jack
    jackie jackson jacob jacqueline jake james jamie jan jane janet janice jared jasmine jason jay jean jeanette jeanne jeff
    jeffrey jenna jennifer jenny jeremiah jeremy jerome jerry jesse jessica jessie jill jim jimmy jo joan joanna joanne jodi
    joe joel joey john johnny jon jonah jonathan jordan joseph josh joshua joy joyce juan judith judy julia julian julie
    june justin kamala karen karl kate katherine kathleen kathryn kathy katie katrina kay kayla keith kellie kelly ken kenneth kent
    kerry kevin kim kimberly kirk kirsten kirsty kristen kristin kristina kurt kyle lance larry laura lauren laurence laurie
    lawrence leah lee leigh len lena leo leon leonard leroy leslie lester lewis liam lillian lily linda lindsay lindsey lisa
    liz lloyd lois lola loretta lorraine louis louise lucas lucille lucy luke lydia lyle lyndon lynn mabel mac mackenzie madeleine
    madeline madison malcolm mallory mandy marc marcia marcus margaret maria marian marie marilyn marion marjorie mark marlene
    marsha marshall martha martin marty marvin mary mason matt matthew maureen maurice max maxine may megan melanie melinda
    melissa melvin mercedes mia michael michele michelle mick mickey miguel mike mildred miles milton mindy miranda mitch mitchell mitt
    molly mona monica morgan morris moses muriel myra myron nadine nancy naomi natalie natasha nathan nathaniel neal ned neil
    nelson newt nicholas nick nicola nicole nigel nina noah noel nora norma norman olive oliver olivia oscar owen paige pam pamela
    pat patricia patrick patsy patti patty paul paula pauline pearl peggy penelope penny percy perry peter phil philip phillip phoebe
    phyllis polly preston priscilla quentin quincy rachel ralph ramona randall randy raymond rebecca regina reginald rene rex
    rhonda richard rick ricky rita rob robert roberta robin rod roderick rodney roger roland ron ronald ronnie rory rosa rosalind rose
    rosemary ross roy ruby rudolph rudy rufus rupert russ russell ruth ryan sadie sally sam samantha samuel sandra sandy sara sarah
    saul scott sean sebastian seth shane shannon sharon shaun shawn sheila shelby sheldon shelley sherman sherry shirley sidney
    silvia simon sonia sophia sophie spencer stacey stacy stan stanley stella stephanie stephen steve steven stewart stuart sue summer
    susan susanna suzanne sydney sylvia tamara tammy tanya tara ted terence teresa terrence terri terry thelma theodore theresa
    thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey tracy travis trevor tricia troy tyler ursula valerie vanessa
    vaughn vera verna vernon veronica vic vicki vickie vicky victor victoria vince vincent viola violet virgil virginia vivian wade
    wallace walt walter wanda warren wayne wendell wendy wesley whitney wilbur wilfred will willard william willie willis wilma
    winifred winston woodrow yolanda yvette yvonne zach zachary zbigniew zoe
    alasdair aled alistair angus bernadette brenton britney britt carys ciara ciaran corinne darrell
    davina deirdre delroy dermot eamon eamonn eilidh elspeth eoin finlay fraser geraint graeme gwyneth heath
    iain ieuan kendrick kieran kyran lachlan lorna lynette maeve mairead malachy marcie morag niall niamh
    oisin olwen padraig rhodri rhys roisin romelu rowan ruairi sinead siobhan tadhg tamsin thelonious tyrone
    winnie zora
    clare orville lindy kemi rishi priti emmeline cordell spiro ramsay neville aneurin denzil tessa tulip sian thangam
    chuka naz alok gillian therese nadhim huw rhun mairi alyn humza mhairi cathal micheal`,
  romance: `bongbong delfin edouard gilberto jejomar ariane adela adolfo adriana adriano agustin albano alberto aldo alejandra alejandro alessandra alessandro alfonso alfredo
    alain alba alvaro amalia amelie ana anabel andre andrea andrei andres angel angelo angelina anselmo antoine antoinette antonella antonia antonio
    aristide armando arnaud arturo augusto augustin aurelie aurelio bastien beatriz benedetto benito benoit bernardo bertrand bettino blas brigitte bruna
    bruno camila camille carla carlo carlos carlota carmela carolina catarina caterina cecile cedric celine cesar chantal chiara christophe claudio clemente
    cristiano cristina cyril damien daniela daniele dario delphine denis diego dilma dino dolores dominique domingo duarte edgardo edith edmond
    edoardo eduardo elena elio elisa elise emanuele emile emilia emiliano emilio emmanuel emmanuelle enrico enrique enzo ernesto estelle
    esteban estela etienne eugenia eugenio evo fabien fabio fabrice fabrizio federica federico felipe ferdinando fernanda fernando fidel filippo
    flavio florent florian francesca francesco francisca francisco franco francois francoise frederic gabriela gabriele gabriella gael gaetano geraldo gerardo germain
    giacomo gian giancarlo gianni gilles gino giorgia giorgio giovanna giovanni giulia giulio giuseppe gonzalo graziella gregorio guido guilherme guillaume
    guillermo gustavo hector helene henri henrique herve hugues humberto ignacio ines inigo isabela isabelle ivo jacopo jacques jaime jair javier
    jeannette jerome jesus joachim joao joaquin joel jorge jose josefina josep josette juana juanita julien juliette julio jurgen karim laetitia laurent lazaro leonardo
    leonel leopoldo lionel lorenzo luc luca lucia luciana luciano lucie lucien ludovic luigi luis luisa luiz lula madalena manuel manuela mara marcel
    marcela marcelo marcello marco marcos margarita mariana mariano marine mario marta martine massimo mateo mathieu mathilde matteo mattia maurizio mauricio mauro
    maximilien michel micheline miguel mireille monique nadia nathalie nestor nicanor nicolas nicolo noemi nuno octavio olivier orlando ornella oscar osvaldo pablo paola paolo pascal
    pascale patrice patrizia paulo pedro philippe piero pierre pietro pilar quim rafael raffaele ramiro ramon raul raymonde regis remi renato renaud ricardo riccardo
    rigoberto roberto rocio rodolfo rodrigo rogelio romain romano rosario rubens ruben rui salvador salvatore santiago segolene sandro sergio serge silvana silvio
    simone solange sofia stefania stefano stephane sylvain sylvie tancredo tarcisio telmo teofilo thierry tiago tomas tommaso tristan ulysse umberto ursula valentin
    valentina valerie valery vicente vincenzo virginie vito vittorio walter xavier yann yannick yves yvon
    alexandre amadeu anabela arnaldo baptiste clement corentin custodio damiano domenico elodie fabiana
    fabiola felicien filomena gaston georges gianluca gianluigi gioacchino guilhem ilaria inacio ivonne
    jacinto jaqueline joana leandro leticia loic luciene luz maite marcelino marisa mathis maxime melchior
    noelia norberto odette pasquale rachele raimundo renzo rosaria sabrina sebastiao severino soledad thais
    thibaut tiziano vinicius viorel xavi yoelvis yohan
    edmundo perfecto horacio evaristo rogerio nayib ollanta lenin jeanine laurentino mireya tabare violeta arnoldo vinicio
    jacobo porfirio pere carles oriol anibal jeronimo elly beppe ciriaco amintore alcide palmiro elisabeth raphael
    clementine rachida sebastien`,
  germanicNordic: `guenter juergen markus orjan sahra saskia stieg adalbert agnetha albrecht aleida alfons alois anders andreas angela angelika anja anke annalena annegret annette ansgar
    anton arne arnulf arvid asa astrid axel bengt bent bernd bernhard birgit birgitta bjarne bjorn borge bodo boris brigitta britta burkhard carina
    carsten casper christa christiane christoph claus clemens constanze cornelia dag daan detlef dieter dietrich dirk dominik dorothea eberhard
    eckart edmund egon einar ekkehard elfriede elke else emil erhard erich ernst erna espen eugen evert ewald ferdinand finn franz frauke frederik fredrik fridtjof friedrich
    friedbert fritz gabi geert geir georg gerd gerhard gert gertrud gesine gisela gitte goran gottfried gotz greta gro gudrun guido gunnar gunter gunther gunilla gustaf
    gustav hakan halldor halvard hanna hanne hannes hannelore hans harald harri hartmut heiko heiner heinrich heinz helga helge helle helmut hendrik henning henrik herbert heribert
    hermann hilde hildegard holger horst hubertus ilse ingar inge ingeborg ingrid ingvar jaap jakob jan jens jesper joachim jochen johan johann johanna johannes jonas jonny joost
    joris jorg jorn jose josef jost jurgen jutta kaare kai kaja karin karl karla karsten kaspar katja katrin kees kerstin kjell klaas klaus knut konrad kristian
    kristine kristoffer lars lasse leif lena lennart lisbeth lothar ludger ludwig luise lutz maarten magda magdalena magnus maike maren margarethe margot margrethe
    margrit marieke marit mark marianne marlies mats matthias mathias maurits mette mikael mirjam mogens moritz nadja niels nikolaus nils norbert norbert olaf ole
    olav olof oskar ottmar otto palle peder peer per petra philipp pieter pim poul preben rainer ralf reinhard reinhold renate roland rolf rosa roswitha rudiger rudolf ruprecht
    rutger sabine sander sandrine sigmar sigmund sigrid silke solveig sonja stefan steffen stephan sten stig sven svend svenja swantje terje theo theodor theresa thilo thomas
    thorbjorn thorsten thorvald tobias toke torben tore torsten trine troels trygve udo ulf ulla ulrich ulrike uffe ursula uschi uta ute uwe vidar viggo volker waltraud
    werner wieland wilhelm willem willy winfried wim wolf wolfgang wopke wouter yrjo
    annett annemari aksel asbjorn bjork dagmar eirik elisabet falk gunhild gunvor haakon heli henrike inga
    jorunn kathrin kjersti kobus malte merete nico oddvar rasmus ragnar retief roald rune sanne signe
    sindre sissel sofie tanja tarjei thea thijs torbjorn torgeir trond tuva vebjorn vigdis wiebke yngve
    manfred gregor frank-walter tino joschka hans-dietrich beate tage jimmie ebba carin kare odvar anker villy pia inger
    lene bjarni olafur ruud frans kajsa wilfried`,
  slavicBaltic: `boleslaw ewa kyrylo maksim slawomir timofei witold zdzislaw adam agnieszka aleksandar aleksander aleksandr aleksandra aleksei aleksey alena alexandr alexei alexey alexander algirdas aljosa alla ana
    anatol anatoli anatoly andrej andrey andrii andriy andrzej andris andrius andrus aneta ante antanas anton antonin arkady arseniy artem artur arvydas bartosz beata bogdan bohdan
    bohuslav boiko boris borislav borys boyko bozidar bronislaw branko bratislav czeslaw dalia daliborka danilo danuta darius darko denis dimitar dmitri dmitrii dmitriy dmitry
    dmytro donka dragan dusan dzhokhar edita edvard egils ekaterina elena elvira emil evgeni evgeny feodor filip fyodor galina gediminas genadi gennady georgi gitanas goran grazyna grigory
    grzegorz halina hanna hristo iavor igor ihor ilie iliya ilham ilir ilmars ilya ingrida inna ion irena irina ivan ivana ivica ivo jacek jadwiga jakub jan
    janez janina janis jaroslav jaroslaw jelena jerzy jirina jiri jozef jozsef julija justyna jurij kaja kakha karel karol katarina katarzyna kazimierz kestutis khristo kiril
    klement kolinda konstantin krisjanis krzysztof ksenia lech leonid leszek lev lidia lidija linas lubomir ludmila lukasz lyudmila maciej magdalena malgorzata marcin marek
    margus mariusz marija marin marina mart mateusz mateusz maxim mieczyslaw mihail mihai mikhail mikhailo milan milena milica miljenko milo milos miroslav miroslaw mladen monika mykhailo mykola
    nadezhda natalia natalya nebojsa neculai nicolae nikita nikola nikolai nikolay nina nursultan oksana oleg oleh oleksandr oleksii oleksiy olga olha ondrej ostap pavel pavlo
    petar petr petra petro petru piotr plamen radek radko radmila radoslaw radovan raimonds rade rasa robertas roman rosen rostislav ruslan rustam ryszard sanja saulius sauli sergei sergey
    sergejs sergii serhii serhiy simeon slavko slobodan snezana sorin stanislav stanislaw stanko stepan stipe stjepan svetlana svetozar tadeusz tamara tatiana tatyana tihomir
    tomasz tomislav traian urmas uladzimir vaclav vadim vaira valdas valdis valentin valentina valentyna valeri valeriy valery valerii vasil vasily vasyl vassil vera viacheslav victor vika viktor
    viktoria viktoriya vitali vitaliy vitaly vitalii vjosa vlad vladimir vladislav vladyslav vlastimil vojislav vojtech volodymyr vsevolod vuk vyacheslav waclaw waldemar wanda wieslaw wladyslaw wlodzimierz wojciech
    yana yaroslav yegor yekaterina yelena yevgeny yevhen yulia yuliya yuri yuriy yury zbigniew zdenek zdravko zeljko zinaida zlatko zofia zoran zuzana zygmunt
    agata alyona anastasia anastasiya anatolii anfisa artyom bozena branislav damir davor denys dobromir
    dorota dragoslav egor elzbieta faina gintaras hrvoje iryna iwona jadranka jana jaromir jolanta jovan kamil
    kira kirill kseniya larisa larysa lazar liudmila lyubov ljubica marko matej mirela mirko nemanja nevena
    nikolas pavla rimma roza sava semyon snezhana stefka svyatoslav timofey uros vadym valdemar vasiliy
    velimir veronika vesna viliam vitas vlasta yevgenia yevgeniya zdenka zhanna zinovy
    gabrielius vytautas edgars arturs evika taavi hanno szymon rafal mikulas iveta mirek milorad bakir sefik haris borut
    marjan natasa stevo gjorge hristijan rumen kornelija atanas ivaylo delyan zhelyu calin dacian`,
  hellenicCaucasianHungarian: `adonis alexandros alexis anastasios andreas antonis athanasios christos constantine costas dimitris dimitrios dora eleftherios evangelos fofi georgios
    giorgos ioannis katerina kostas konstantinos kyriakos lefteris manolis nicos nikos panagiotis panos pavlos petros prokopis sofia sotiris spyros stavros theodoros vasilis yanis yiannis yorgos
    aram armen ashot bidzina davit eduard garegin giorgi gurgen irakli kakha levan levon mamuka mikheil nikol nino otar robert salome serzh shota tamar tigran vahan vano vardan vazgen zaza zurab
    andras antal attila balazs bela csaba endre erzsebet eszter ferenc gabor geza gergely gyorgy gyula ibolya ildiko imre istvan janos jozsef judit kalman katalin klara
    laszlo lajos levente marton matyas miklos mihaly orban pal peter rezso sandor szabolcs tamas tibor viktor zoltan zsolt zsuzsa aino antti arto eero eija erkki esko hannu heikki iiro ilkka jari jarmo
    jorma juha juhani jukka jussi jyrki kalle kari katri lauri leena li marjatta martti matti mauno mika mikko olli olli paavo pekka pentti pertti petteri raimo risto sanna sauli seppo taina tapio
    tarja timo tuomas urho veikko ville alar juri kaja kersti lennart mart siim toomas urve`,
  arabicPersianTurkic: `golnaz fuat laleh trita vali aamir abbas abd abdallah abdel abdelaziz abdelfattah abdelilah abdelkader abdelmadjid abdol abdolkarim abdoulaye abdul abdulaziz abdulla abdullah abdullahi abdulrahman abdurrahman
    abid abir abu adel adil adnan aftab ahmad ahmadou ahmed ahmet aicha aisha akbar akram ala alaa ali alireza aliya amal amin amina amir amr anas anwar arash aref arif arsalan arshad asad asef asghar ashraf
    asif asma ataollah ayad ayaz ayman ayatollah aziz azadeh babak badr bagher bahram bakhtiyar bashar bashir basel benazir berham besim binali boualem bulent burhan cemil cengiz daoud dariga devlet
    ebrahim ekrem elham emine emomali enver ercan erdal esmail fadi fahad fahd faisal faiz faleh farah farid farida faruk farouk farzad fatemeh fathi fathollah fatih fatima fatma fawzi fayez ferhat fethullah fikri fouad fuad
    gamal genghis ghaleb ghassan gholam gholamhossein gulbuddin habib habiba hadi hafez hafiz haider hakan hakim haleh halil halima hamad hamdan hamed hameed hamid hamza hani hanan haroun harun hasan
    hashem hashim hassan hatem hayat haydar heydar hikmet hisham hosni hossein houari huda huma hulusi husain husam husayn husni hussain hussein hussain ibrahim idris idriss ihsan ilham imad imran iman islam ismail ismet izzat
    jabbar jabir jafar jalal jalil jamal jameel jamil jamila jassim javad jawad kadir kamal kamel kamran karim karzan kasim kassem kayhan kemal khadija khaled khalid khalifa khalil khamis khurram khurshid kurmanbek lahcen latif layla
    leila lubna maha mahamat mahamadou mahdi maher mahinda mahmoud mahmud mahnaz mai majid malala malik mamadou mamdouh mansour mansur marwan maryam masoud masud massoud masoumeh mazen mazloum mehdi mehmet mehran mesut mevlut miftah mohamad mohamed
    mohammad mohammed mohamoud mohsen moqtada morteza mostafa mouaz moustafa muammar muhammad muhammadu muhyiddin mullah munir muqtada murad murat musa mushahid mustafa muzaffar nabih nabil nadia nadim nael nahid najib najla naji narges nasir nasrin nasser nasrallah
    nawaz nawal nayef nazanin nazim nazir nechirvan nizar noor nouri numan nur nuri nursultan omar omer omran orhan osama osman othman ozgur parisa parvez parviz pervez pervaiz qais qamar qasem qassem qasim qusay rached rafic rafiq rafik rahim rahman raisa raja ramadan ramazan rami
    ramzan ramzi rana rania rashad rashid rasul rauf raza razak recep refik reza reza riad riyad rima rouhollah roya ruhollah rustam saad sabah sabri saddam sadegh sadiq saeb saeed safar said saif sajid salah salam salah saleh salem salim salma salman
    salva samantha sameh sami samir samira sanaa sapar saparmurat sardar sarwar sayed sayyid selahattin selim serdar serzh shadi shafiq shah shahbaz shahid shaikh shakil shamil sharif shaukat shavkat sheikh sheikha shehbaz shirin shukri shukria sohail soheil soraya suleiman suleyman sultan
    tahir tahsin taimur talal talat tamim tansu tareq tarek tariq tawakkol tayyip timur turgut turki ugur umar usama usman vahid wael wahid wajid waleed walid wasim yahya yair yaqub yaser yashar yasin yasir yasser younis youssef yousef yousuf yunus yusuf zafar
    zahir zahra zaid zainab zaki zalmay zayed zia ziad zine zubair zulfikar
    abdelmajid kais beji moncef chadli liamine saadeddine bandar qaboos haitham mishal nawaf bisher rifaat barham iyad
    necmettin ersin niaz bilawal yousaf anies ganjar gibran`,
  hebrew: `benyamin bezalel abba amos amir amnon ariel arye aryeh avi avigdor avraham ayelet ayman benny benjamin binyamin chaim dalia danny dov ehud eitan elazar eli eliezer ephraim eyal ezer gabi gadi gideon gilad golda guy haim ilan isaac isser itamar
    itzhak limor meir menachem merav meretz miri moshe naftali natan nir nissim nitzan noa ofer ofir omri oren orly rafi reuven ron shaul shelly shimon shlomo silvan tamir tzachi tzipi uri uzi yaakov yael yair yariv yehuda yigal yisrael yitzhak yitzchak yoav yossi yuval zalman zeev zvi`,
  southAsian: `sushant tanvi abhijit aditya ajay ajit akhilesh akshay amartya amit amitabh amrita anand anil anirudh anita anjali ankit anupam anurag aparna arjun arun aruna arundhati arvind asha ashis ashish ashok ashutosh asok atal atul bal bharat bhupinder bimal
    brahma brajesh chandra chandrika chidambaram deepa deepak deve dev devendra devyani dhruva dinesh dipak gautam girija gita gopal gotabaya govind gulzarilal gurmeet hamid hari harsh harsha hasina hemant indira inder indrani jagdish jairam jaswant jawaharlal jayant jayantha jaya
    jyoti kailash kamal kamla kapil karan kasturi khaleda kiran kishore krishna kumar kushal lakshman lal lata laxmi madhav madhuri mahathir mahatma mahesh mahinda maithripala manish manmohan manohar manoj mayawati meera meira mohan mohandas morarji mukesh mulayam murli nagesh
    nalini nandan narayan narendra naresh narasimha natwar naveen neelam nikhil nirmala nirupama nitin palaniappan pankaj praful prakash pranab pranay prashant pratap prem prithviraj priya priyanka rahul raj rajat rajesh rajendra rajiv rajnath raju rakesh ram raman ramesh ranil
    ranjan rao rashmi ravi rohit sachin samir sandeep sanjay sanjaya sanjeev sarath saroj satish satya savita shashi shankar sharad sheikh shiv shivshankar shreya shyam sirimavo sitaram smriti solomon somnath sonia srinath subhas subrahmanyam sudhir sujata sumit sunil suresh surya sushil sushma swati
    uday uma umesh usha vandana varun venkat venkaiah vijay vikram vikas vinay vinod vishal vivek yashwant yogi`,
  eastSoutheastAsian: `hayato yoshimasa yiwei jisi aiko akihito akio akira anwar aso atsushi banri chie chiaki daisuke daisaku eiji eisaku eisuke fumio fumiko genki haruhiko haruki hatsue hideaki hideki hideo hirofumi hirohito hiroko hiroshi hisashi hitoshi ichiro isamu itsunori junichiro jun
    junya kakuei kantaro kazuo kazuhiko keiji keiko keizo kenichi kenichiro kenji kensuke kenzaburo kenzo kiichi kishi kiyoshi koichi koji koizumi kotaro makiko makoto mamoru masahiko masahiro masako masao masashi masayoshi mayumi megumi michiko minoru mitsuo morihiro motoo naoki naoko
    naoto narendra natsuo nobuo nobuhiko nobusuke noriko noriyuki osamu rei reiko ryosuke ryutaro ryu sadako sadakazu satoshi seiji seiko shigeru shigeo shinichi shinji shintaro shinzo shizuo shoichi shunichi sosuke sadao tadashi tadateru takako takao takashi takayuki takeo takeshi taro
    tatsuo tetsuo tetsuya tomiichi tomohiko tomoko toru toshiki toshimitsu toshio tsutomu yasuhiro yasuo yasukuni yasushi yoichi yoji yoko yoriko yoshihide yoshihiko yoshiko yoshio yoshiro yukari yukio yumiko yuriko yutaka
    byung chang chul chung dae doo eun gyu hae hee ho hoon hwa hyo hyun il-sung jae jae-in ji jin jong jong-il jong-un joon jung ki ki-moon kwang kyu kyung kyung-wha mi-hyang min moo myung myung-bak roh sang se seok seong seung soo sook sung syngman tae taek woo won yong yoo yoon young
    bing bo cheng chiang chih chun deng enlai fang feng gang guo hai hao hong hongbing hua hui jia jiabao jiang jianguo jiechi jin jing jinping jintao jun junhui keqiang kai kuo lei li liang lin ling long mei meng min ming nan ning peng ping qi qiang qian qiao qichen qin qing qishan
    rong rongji shi shu su tao tse tung wei wen weidong wu xi xia xiang xiao xiaoping xiaobo xin xing xiu xue xuetong yan yang yi yifu ying yong yongkang yu yuan yue yun zedong zemin zhao zhen zheng zhi zhiyuan zhong zhongxun ziyang
    abdurrahman agus aquino aung ban benigno bambang corazon cory dang dino duong duterte ferdinand fidel goh gloria hien hoang hun imelda jokowi jose joko khin kim kyi leni lien loong lee le mahathir manuel megawati min minh muhyiddin myint nguyen ne norodom
    najib ngo nur pham phan phuc prabowo prayut prayuth retno rodrigo samak sam sukarno suharto surin suu susilo suchinda surayud thaksin thanh than thein thich tran trang trong truong tuan u van vo win yingluck
    saleumxay thongloun bounnhang choummaly ranariddh imee isko panfilo hishammuddin khairy rafizi luhut airlangga tharman
    halimah srettha paetongtarn abhisit anutin surapong khaltmaa battulga ukhnaa`,
  african: `abdou assimi fatou ibrahima abiy abebe abdoulaye adama adebayo akinwumi alassane alpha amadou aminata amara amina andry arap arsene ayo azali babacar baleka bakili bingu blaise bola boniface buhari chinua chidi chimamanda chinonso cheikh chika chukwuemeka cyril daniel denis desire didier
    ellen emeka emmerson ernest etienne evariste faure felix festus fiston fode frederick ghana goodluck godefroid goukouni grace hage haile hailemariam hastings helen hifikepunye iddi idrissa isaias isaac ismail jakaya jomo johnson jerry joaquim joice joseph joyce julius kagame kenneth kgalema
    kofi kwame kwasi laurent laurent-desire levy lazarus lansana lindiwe macky mahamadou mahamane mamady mandla mangosuthu meles mengistu michel milton mobutu mokgweetsi moise moussa mswati muhammadu musa mwai nana nelson ngozi ngugi nkosazana nnamdi obiageli odumegwu olara olusegun omar oumar
    ousmane pakalitha paul peter pierre pius quett rashidi raila robert roch rupiah salif samora samuel sani sassou sekou seretse sese seyni siad simba simone sipho siphiwe siti soumana tedros teodoro thabo thandi theodore thomas tito tshisekedi tunde uhuru umaru umar wangari william wole
    xanana yahya yakubu yaya yoweri yemi zine zodwa zwelinzima
    bankole gedion getachew debretsion demeke sahle-work mulatu girma riek abdalla rigathi faustin abdourahamane bassirou
    umaro maada brice filipe hakainde netumbo naledi phumzile pravin wavel`,
} as const;
