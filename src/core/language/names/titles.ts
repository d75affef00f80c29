/**
 * Words that stand before a person's name or tell who somebody is. Written for this project.
 * `honorifics` belong to nobody but a person; `offices` also stand alone (*the President*); `roles` are written small.
 */
export const honorifics = `mr mrs ms miss dr sir lord lady dame madam madame mme monsieur herr frau senor senora don dona prof rev fr msgr hon
  sheikh imam ayatollah mullah rabbi sultan emir shah baron baroness count countess duke duchess earl marquis viscount sen gov gen rep lt maj col
  capt sgt cpl adm cmdr brig pvt supt insp det amb pres st saint mufti hajj haji hojatoleslam comrade sister brother uncle aunt auntie grandma grandpa messrs`;

export const offices = `president premier chancellor minister secretary senator congressman congresswoman representative governor mayor ambassador
  king queen prince princess pope emperor empress tsar czar kaiser general admiral marshal colonel captain lieutenant major commander brigadier sergeant corporal
  commissioner chairman chairwoman chairperson chair speaker judge justice chief director professor archbishop bishop cardinal patriarch reverend
  father vice-president councillor councilor alderman sheriff attorney deputy envoy undersecretary under-secretary lieutenant-general comptroller
  coach officer detective inspector superintendent constable mp taoiseach tánaiste dictator chairmen presidents ministers senators generals spokesman spokeswoman spokesperson`;

/** Words before an office that belong to it: *Deputy Foreign Minister*, *former President*. */
export const officeModifiers = `vice deputy assistant former ex acting interim prime foreign defense defence finance interior justice chief first second
  lieutenant major brigadier rear field general attorney lord crown grand senior associate under permanent special home trade economy health
  education energy environment agriculture labor labour culture transport information oil chancellor european federal national state supreme executive managing incoming outgoing late minority majority
  affairs external shadow cabinet petroleum industry communications development planning tourism intelligence`;

/** What stands behind *of* in an office: *Secretary of State*, *Minister of Foreign Affairs*. */
export const officeDomains = `state defense defence treasury commerce labor labour energy education agriculture transportation interior
  exchequer foreign affairs finance justice war navy army staff homeland security health trade culture`;

export const roles = `scholar analyst historian professor economist strategist theorist philosopher sociologist political scientist author writer novelist
  poet playwright essayist journalist reporter correspondent columnist commentator editor critic blogger publisher pundit broadcaster
  diplomat envoy ambassador negotiator mediator politician lawmaker legislator senator congressman congresswoman deputy delegate councillor statesman
  president premier chancellor minister secretary governor mayor king queen prince leader chief head boss chairman chairwoman chair director
  general admiral colonel commander officer captain soldier veteran marine sergeant warlord rebel militant terrorist jihadist dissident activist campaigner
  spokesman spokeswoman spokesperson official aide adviser advisor assistant staffer expert specialist researcher fellow scientist physicist
  chemist biologist engineer mathematician doctor physician surgeon nurse psychologist psychiatrist lawyer attorney prosecutor judge barrister
  banker businessman businesswoman entrepreneur executive financier billionaire tycoon oligarch investor manager trader founder co-founder
  actor actress singer musician composer conductor artist painter sculptor photographer director filmmaker producer comedian dancer rapper guitarist
  athlete footballer striker midfielder goalkeeper defender forward winger coach trainer manager captain player cricketer batsman bowler golfer cyclist sprinter runner swimmer
  boxer skier driver rider jockey pitcher quarterback teammate compatriot american briton german frenchman spaniard italian australian swede
  archbishop bishop priest cleric preacher pastor rabbi imam pope cardinal monk nun
  mother father son daughter brother sister wife husband widow girlfriend boyfriend friend colleague uncle aunt cousin nephew niece grandson grandfather grandmother
  candidate nominee contender challenger incumbent successor predecessor rival opponent winner champion laureate teacher student pupil classmate
  man woman boy girl resident citizen farmer worker neighbor neighbour survivor victim suspect defendant witness plaintiff inmate prisoner hostage pilot astronaut`;

/** Titles that are as often adjectives: *General Public License*, *Major League*. */
export const titleAdjectives = `general major chief private special grand senior junior first second lead`;

/** Titles that say no more than that it is somebody. */
export const plainTitles = `mr mrs ms miss madame dr prof`;
/** Titles behind which a given name stands alone: *Sir Adam*, *Sheikh Tariq*. */
export const titlesOfGivenNames = `sir dame sheikh sheikha`;
export const womensTitles = `mrs ms miss`;

/** Whom a body sends or elects, short, behind its name: *Conservative Party of Canada MP*. */
export const shortRoles = `mp mps mep meps mla mlas mna mnas ceo cfo coo td tds`;

/** Before an office, what says that somebody else than its holder is meant. */
export const notTheHolder = `a an former ex next previous then every any no new first last future vice deputy late another each some many as acting
  incoming outgoing assistant under`;
/** Of these, what also says so with a word between: *a French president*. */
export const notTheHolderFarther = `a an former every any next previous first each`;
/** Behind *the president*, what says whose or which: no longer the office alone. */
export const officeComplements = `of for to`;

/**
 * By what an office's holder is called, where it is not the office's own name or its beginning (*Secretary* for the
 * Secretary of State): the title, then the offices. Small letters, American spelling.
 */
export const calledSo: Readonly<Record<string, readonly string[]>> = {
  general: ['chairman of the joint chiefs of staff', 'supreme allied commander europe'],
  admiral: ['chairman of the joint chiefs of staff', 'supreme allied commander europe'],
  'treasury secretary': ['secretary of the treasury'],
  'central bank governor': ['governor'],
  chair: ['chairman of the federal reserve', 'chairman of the joint chiefs of staff', 'chairman'],
  chairwoman: ['chairman of the federal reserve'],
  minister: ['foreign minister', 'defense minister', 'external affairs minister'],
  king: ['monarch'],
  queen: ['monarch'],
};

/** Titles written short before a name. */
export const shortTitles: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  adm: 'admiral',
  amb: 'ambassador',
  pres: 'president',
  col: 'colonel',
  lt: 'lieutenant',
  maj: 'major',
  capt: 'captain',
};

/** What a domain has, *Foreign Affairs subcommittees*: behind it nobody means a journal of that name. */
export const ofDomains = `committee committees subcommittee subcommittees ministry ministries minister ministers council councils portfolio spokesman
  spokeswoman spokesperson department chief adviser advisor`;

/** What stands between an office and its domain: *Secretary of State*, *Commissioner for Foreign Affairs*. */
export const beforeDomains = `of for`;

/** Titles and offices that are written short, so that a full stop behind them ends no sentence. */
export const abbreviatedTitles = `mr mrs ms dr prof rev fr msgr hon sen gov gen rep lt maj col capt sgt cpl adm cmdr brig pvt supt insp det amb pres st
  sec mme messrs`;

/** What stands before a title and is no part of it, and before one that makes it another office. */
export const beforeTitles = `former ex then acting incoming outgoing late`;
export const lesserTitles = `deputy vice assistant under associate`;

/**
 * Titles that many bear: behind one of them a surname that many bear as well is nobody's that the gazetteer knows, unless
 * he has held such an office or the text names him in full.
 */
export const sharedTitles = `president premier chancellor minister secretary senator congressman congresswoman representative governor mayor
  ambassador envoy general admiral marshal colonel captain lieutenant major commander brigadier sergeant corporal commissioner chairman chairwoman
  chair speaker judge justice director sheriff attorney councillor undersecretary officer superintendent inspector detective`;
