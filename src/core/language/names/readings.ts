/**
 * Words that tell whether a place's name stands for the place or for those who govern it. Written for this project after
 * the cues of Markert and Nissim, *Metonymy Resolution as a Classification Task* (2002), and Gritta et al., *Vancouver
 * Welcomes You! Minimalist Location Metonymy Resolution* (2017): what stands right beside the name tells most.
 */
export const inside = `in at near inside outside throughout across around within into onto beyond off via through along above below under`;

/** Movement: a name behind *to* or *for* and one of these is where somebody goes. */
export const movement = `go goes going went gone come comes came coming fly flies flew flown flying travel travels travelled traveled traveling travelling trip trips visit visits
  visited visiting move moves moved moving return returns returned returning sail sailed sailing drive drove driving ride rode walk walked march marched marching
  emigrate emigrated immigrated immigrate migrate migrated fled flee flees fleeing escape escaped send sends sent dispatch dispatched deploy deployed flight flights journey journeyed
  tour toured route road way head heads headed heading flow flows flowed flowing pump pumped pipe piped expedition exports imports shipped shipment shipments deported exiled extradited expelled evacuated relocate relocated transferred
  arrive arrived leave left leaving rush rushed rushing hurry hurried transported brought taken invited`;

/** Verbs whose object is somewhere, without a preposition. */
export const reaching = `visit visits visited visiting reach reaches reached reaching leave leaves left leaving enter entered entering tour toured touring flee fled cross crossed crossing
  occupy occupied liberate liberated bombed bomb bombing shelled inhabit inhabited surround surrounded besieged colonized colonised tours capture captured annex annexed annexing settle`;

/** Nouns before *of*, or behind a name, that are about land and people, not about acting. */
export const land = `city capital town village village north south east west northeast northwest southeast southwest part parts region regions area areas district province county state states border borders
  coast coasts shore shores street streets people population centre center middle heart suburb suburbs outskirts university port island islands river rivers map territory mountains edge
  earthquake flood floods invasion occupation siege bombing liberation conquest annexation partition division history geography climate interior rest most half parish parishes neighborhood neighbourhood
  kilometers kilometres km miles mile west east president presidents king queen archbishop bishop mayor governor citizens natives residents bank banks battle battles airport embassy consulate office offices headquarters
  school schools church churches case growth size portion portions corner corners wilds forests countryside soil native economy cities towns villages museum`;

/** Nouns before *of* that ask for somebody who acts, wins or loses. */
export const agency = `independence government governments policy policies support supporter supporters ally allies army armies navy opponent opponents hands behalf intentions aims interests fall defeat rise
  leadership leaders minister ministers ministry ambassador delegation diplomacy decision decisions refusal demands demand threat threats fear fears critic critics criticism ambitions actions action role
  enemy enemies friend friends partner partners sovereignty will consent approval favor favour front recognition behaviour behavior patience security`;

/** Verbs whose object is somebody who can act or suffer. */
export const addressing = `urge urges urged urging persuade persuaded persuading beat beats beaten beating defeat defeated defeating ask asks asked asking tell told telling warn warned warning warns help helps helped helping
  support supports supported supporting oppose opposed opposes opposing accuse accused accuses accusing blame blamed blames blaming assure assured press pressed pressing push pushed convince convinced
  force forced forcing allow allowed allowing enable enabled deter deters deterred deterring threaten threatened threatens threatening punish punished reassure reassured isolate isolated contain contained containing represent represents represented
  trust trusted trusts distrust alarm alarmed angered anger antagonize provoke provoked provoking join joined appease appeased confront confronted confronting criticize criticized criticise criticised condemn condemned lobby lobbied surprise surprised surprises
  worry worries worried please pleases pleased embarrass embarrasses embarrassed frustrate frustrates frustrated annoy annoys annoyed irritate irritates irritated irk irks upset upsets unsettle
  unsettles unsettled encourage encourages encouraged reassures impress impressed impresses give gives gave giving given offer offered offers deny denied denies grant granted sell sold promise promised cost costs send owe owes
  recognise recognised recognises recognize recognized recognizes let made make makes making led leading left-wing called calls charged attack attacked attacks engage engaged engaging
  frighten frightens frightened scare scares scared court courts courted courting woo woos wooed wooing snub snubs snubbed defy defies defied defying infuriate infuriates infuriated exasperate
  exasperated rattle rattles rattled spook spooked humiliate humiliated soothe soothed placate placated outrage outraged enrage enraged startle startled stun stunned shock shocked shocks delight delighted
  dismay dismayed disappoint disappointed disappoints baffle baffled puzzle puzzled divide divided unite united bypass bypassed sideline sidelined ignore ignored ignores ignoring mollify mollified coax coaxed cajole cajoled
  nudge nudged prod prodded goad goaded tempt tempted commit committed bind binds bound oblige obliged hobble hobbled weaken weakened weakens strengthen strengthened emboldens embolden emboldened`;

/** Small words before a name that ask for somebody. */
export const withActors = `by with between against that if whether because although though while unless until as than like despite unlike without considering except beside toward towards over`;

/** Nouns before *from* and a name that come from somebody who acts. */
export const signal = `independence independent freedom demand demands support pressure orders order aid help signal signals message messages letter request requests response reply threat threats backing
  approval permission assurances guarantee guarantees pledge pledges criticism opposition pushback resistance protest protests call calls warning warnings invitation offer offers concessions concession commitment commitments`;

/** Nouns before *on* and a name that bear upon somebody who acts: *sanctions on Tehran*. */
export const bearingOn = `pressure sanctions tariffs embargo leverage influence dependence reliance blame costs penalties restrictions curbs demands`;

/** What only somebody can be, behind *is* and *was*; with the ending *-er* too. */
export const moods = `absent adamant afraid alone angry anxious blunt bold calm candid careful cautious clear confident content cool coy defiant eager enthusiastic firm frank frustrated furious generous grateful happy
  helpful hesitant hostile impatient indifferent keen late loyal lukewarm nervous neutral noncommittal optimistic outspoken patient pessimistic pleased polite prepared prompt proud prudent quick ready
  reluctant reticent right sceptical serious silent skeptical slow stubborn sure suspicious swift tough gone unable uneasy unhappy unimpressed unmoved unsure unwilling vocal wary willing wrong`;

/** Helping verbs that stand before who acts in a question or behind *nor* and *so*: *why should Washington care*. */
export const inverting = `did does do will would shall should can could may might must`;

/** The same, but only behind what turns a clause round. */
export const turned = `has have had`;
export const openQuestions = `what why how when who whom nor neither so never seldom rarely only which`;

/** Verbs whose object is seen at something: *it sees Washington shaking hands*. */
export const perceiving = `see sees saw seen watch watches watched watching catch catches caught keep keeps kept find finds found leave leaves left hear hears heard`;

/** Time behind which a clause may open without a comma: *last month Niamey tore up the treaty*. */
export const times = `today yesterday tomorrow now then later afterwards week month year decade century day morning evening night weekend spring summer autumn winter time once meanwhile`;

/** Past forms without *-ed* that are verbs wherever they stand behind a name. */
export const strongPasts = `meant tore shook rose drew bore got bent spoke wrote chose froze felt heard saw slept dealt bit flew went woke swung spun lent taught thought became began gave came`;

/** Words between *was* and a mood. */
export const degrees = `a all also already always as at bit clearly equally even ever far from initially just least less long more most much never no not now particularly quite rather similarly so still the too very`;

/** What stands before a describing word and a name: *in central Asia*. */
export const leadingIn = `in from across throughout the to into`;

/** Between a name and its verb; those in *-ly* need no list. */
export const adverbsBeforeVerbs = `also now still then never again soon already first even once often always too both all`;

/** Behind them something is done to the name, or it does it: *was asked*, *has refused*. */
export const auxiliaries = `is are was were has have had does did do`;
/** Behind *is* and *was*, what only tells what or where the name is. */
export const description = `a an the located situated home divided one`;
/** Behind *is* and *was*, what goes on to tell what is done. */
export const continuation = `not also now still already`;

/** Behind the name and a hyphen: where something is, and who does something. */
export const hyphenPlace = `based born area bound`;
export const hyphenActor = `led backed sponsored brokered friendly controlled funded`;

/** Of somebody named before: *Washington and its allies*. */
export const owners = `its their`;

/** What joins the names of a list. */
export const listJoints = `, and or & the to both then as well – -`;
