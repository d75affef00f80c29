/**
 * Everyday words that stand with a capital at the beginning of sentences, in headings and titles, and are no names by
 * that alone. Written for this project.
 */
export const functionWords = `a an the this that these those and or but nor yet so for if unless until while when whenever where wherever why how who whom whose which what
  because since although though even whether as than then thus hence therefore however moreover furthermore nevertheless nonetheless meanwhile otherwise instead besides
  also too again still already once twice soon later earlier before after during throughout within without with of off on in into onto at by from to up down over under
  above below between among amid amidst across along around about against toward towards behind beyond near inside outside upon via per through despite notwithstanding regarding
  concerning considering given including excluding except like unlike i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
  myself yourself himself herself itself ourselves themselves one ones someone somebody something anyone anybody anything everyone everybody everything nobody nothing none
  no not never nowhere somewhere anywhere everywhere here there now today tomorrow yesterday tonight always often sometimes usually rarely seldom perhaps maybe indeed surely certainly
  clearly obviously apparently evidently presumably probably possibly likely unlikely actually really simply merely only just quite rather very much many more most less least
  few fewer several some any all both each every either neither other others another such same own enough is are was were be been being am do does did done doing have has had having
  will would shall should can could may might must ought need let lets make makes made take takes took taken get gets got gotten go goes went gone come comes came
  see sees saw seen say says said tell told ask asked think thought know knew known want wanted use used find found give gave given keep kept put seem seems seemed show shows shown
  call called try tried leave left feel felt become became begin began consider note notice recall remember imagine suppose assume look looking
  first second third fourth fifth last next previous finally lastly initially originally eventually ultimately recently currently formerly previously subsequently
  two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozen half part
  new old good bad great big small large little long short high low early late young right left wrong true false real full empty free open
  yes oh ah well ok okay please thanks thank hello hi dear welcome sorry hey wow yeah nope etc eg ie vs re
  according due owing thanks based compared rather following starting beginning working speaking writing reading talking using making taking going coming getting being
  how's it's that's there's what's who's let's don't doesn't didn't can't won't isn't aren't wasn't weren't couldn't wouldn't shouldn't haven't hasn't hadn't i'm i've i'd i'll you're we're they're he's she's
  don doesn didn isn aren wasn weren couldn wouldn shouldn haven hasn hadn ll ve re`;

export const everydayNouns = `people men women children man woman child person nation nations state states country countries government governments world time times year years day days week month life
  work works history war peace power politics policy policies security defense defence economy trade law order rights freedom democracy justice society culture education
  health science technology religion faith god nature art music film book books chapter section part figure table note notes page pages article report reports paper study studies
  question questions answer problem problems issue issues case cases example examples reason reasons point points fact facts idea ideas story stories news information data
  results result analysis summary introduction conclusion background overview discussion method methods references bibliography appendix contents abstract acknowledgements
  home house place area region side end beginning middle top bottom front back north south east west leaders allies critics supporters opponents experts analysts officials
  scholars diplomats soldiers troops forces weapons missiles nukes bombs strikes talks negotiations elections sanctions exports imports oil gas energy money
  business company companies market markets industry customers price prices cost costs sale sales tax taxes budget jobs workers students teachers parents family families friends
  school schools university hospital church police court prison street road car cars food water air land sea sun moon earth fire
  love death hope fear truth beauty wisdom liberty equality unity victory defeat crisis conflict violence terrorism revolution reform change future past present
  title link links source sources photo photos image images video videos copyright subject date author editor email phone tel fax contact address website
  step steps tip tips warning ingredients materials tools instructions answers comments comment reply share follow click read watch listen subscribe download
  internet web online digital computer software internet tv radio phone dna hiv aids covid covid-19 ceo cfo pm am ad bc bce ce gdp gnp usd ok faq pdf html url isbn doi
  thousands hundreds millions dozens scores plenty lots numbers rates levels increased growing rising falling total average nearly almost roughly approximately
  christian christians muslim muslims islam islamic jewish jew jews catholic catholics protestant protestants orthodox buddhist hindu sunni shia shiite christmas easter ramadan
  english latin arabic hebrew internet facebook western eastern northern southern
  left right center centre federal national international global foreign domestic military nuclear political economic social legal public private civil human local
  senior junior chief deputy former special general major minor red white black blue green yellow golden silver
  winter summer spring autumn fall morning afternoon evening night
  add send bring sell buy lend offer put cut arm press push pull persuade convince force bind tie join blame praise trust visit treat compare invite
  help build stop drop move hold meet spare save defend protect reward punish deter contain engage remind warn urge pay feed
  brown gray grey store rice cook basil rosemary jasmine olive ginger sage mix bake stir salt pepper sugar butter`;

/** Acronyms of everyday and technical writing that are no bodies. */
export const commonAcronyms = `api ascii http https xml html json yaml toml csv pdf url uri sql css dom cpu gpu ram usb rest ast gif jpg jpeg png svg mp3 mp4 sdk cli gui ui ux os ide ssl tls tcp udp ip dns ftp ssh
  lru hmac jwt utf rgb lcd led dvd cd tv pc pcs id ids faq diy dna rna iq eq ai ml ar vr atm pin gps suv phd ba ma bsc msc mba ceo cfo cto coo vip rsvp asap fyi aka eta gdp gnp cpi vat usd eur gbp jpy est pst edt cst gmt utc
  ad bc bce ce am pm hiv aids covid sars adhd ptsd wmd wmds icbm icbms ied ieds uav uavs ngo ngos igo sme smes fdi r&d hr pr it qa ii iii iv vi vii viii ix xi xii xx xxi readme todo note warning null true false copyright
  mr mrs ms dr jr sr st vs etc isbn issn doi pp vol ed eds`;

/** Acronyms of bodies that mean something else in technical writing: there they need states beside them. */
export const doubtfulAcronyms = `gcc png unc mit ap ep ldp cis msc sdi npc dw sz pca nam tac tra fsm ft itu ipu imo lse aes bri bla car cdp cer cmc crs eac eda edc eea fsa gatt
  icg imec inf isw jef kas kpa mss ndb nsg oas orf osw pif pla plan pmf roc salt sco snb start swp tpp uar aap adb aei ait att bwc prio sais voa`;

export const calendar = `january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun`;

/**
 * Names of parties that are words of their language as well, as they are compared: they count where the text names the
 * party's state. Written for this project; the names themselves are in the gazetteer.
 */
export const partyWords: ReadonlySet<string> = new Set([
  'conservatives',
  'democratic left',
  'five star',
  'five stars',
  'greens',
  'labor',
  'labour',
  'law and justice',
]);
