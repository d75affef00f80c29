import { wordsOf } from '../list.ts';

/**
 * Verbs that report what somebody says or writes, by what they tell about the words beside them. The lists follow the
 * cue verbs of PARC3 and PolNeAR (Pareti 2016; Newell, Margolin and Ruths 2018), the reporting verbs of BBC Citron, and
 * Levin's verb classes 37 (communication) and 29.2 (characterize). Lemmas only: `inflect.ts` makes the forms.
 */
export const verbsOfSaying = {
  /** Report words whatever follows: *said*, *wrote*. Enough by themselves for indirect speech without *that*. */
  plain: wordsOf(`
    say tell write add argue explain note reply respond state declare announce claim insist assert warn
    contend maintain conclude observe remark comment quip joke recall concede acknowledge admit confess
    allege report predict believe think suggest ask wonder inquire query continue tweet retweet post blog
    exclaim shout yell cry whisper mutter murmur snap scoff stress emphasize emphasise underline underscore
    reiterate repeat testify affirm reaffirm confirm deny complain lament boast brag muse opine posit
    counter retort rejoin interject caution advise remind inform pledge promise vow swear urge propose
    recount relate reveal disclose elaborate clarify guess reckon suspect summarize summarise proclaim utter
    mention pose sing gripe grumble whine gush rave rant fume thunder crow chant plead preach caution
    theorize theorise speculate surmise hypothesize intone deadpan chide admonish taunt read estimate
    forecast foresee implore beg assure dictate decree rule conjecture enthuse marvel sigh laugh smile nod
    shrug volunteer venture reflect rejoice aver avow
  `),
  /** Report a stance; they introduce fragments (*rejected “appeasement”*) and *that*-clauses, never zero-*that*. */
  stance: wordsOf(`
    advocate agree disagree accept appeal applaud approve assail attack assess back blame blast cite commend
    compare condemn consider criticize criticise decry defend define demand denounce deplore deride detail
    discuss dismiss dispute doubt echo endorse envision envisage exhort expect express fear hail hint hope
    identify imply indicate invoke lambast lambaste laud liken mock object oppose order outline order
    pillory praise press protest push question quote raise rail recommend refer regard reject request
    ridicule rebuke rebut refute regret salute see slam speak support talk tout threaten trumpet value view
    voice welcome worry accuse charge allude advance articulate coin commit conceive convey contrast credit
    direct find formulate frame imagine instruct interpret issue lecture list offer present pray prescribe
    proffer profess rank rate remember render sign signal specify stipulate require submit teach trash treat
    warrant disavow disparage berate castigate chastise scold vilify bemoan bash rip lash skewer hammer
    excoriate exult fault implicate know learn realize recognize recognise understand feel want wish decide
    determine show prove hold put point lay set ascribe admire reference enumerate pound type gasp savage
  `),
  /** Give a name to something: *called it “brain-dead”*. In the passive, without an agent, they quote nobody. */
  naming: wordsOf(`
    call dub label brand term describe characterize characterise portray depict paint name nickname style
    title entitle christen deem decry declare designate know refer slur
  `),
} as const;

/** Verbs whose object is whoever is told: what stands behind them never speaks (*told reporters*, not *told Kagan*). */
export const verbsWithHearers = wordsOf(`
  tell inform remind assure notify persuade convince brief ask warn advise promise urge show teach
`);

/** Those of them that are never turned round: *“…,” asked Kagan* is usual, *“…,” told Kagan* is not English. */
export const verbsNeverInverted = [
  'tell',
  'inform',
  'remind',
  'assure',
  'notify',
  'persuade',
  'convince',
  'brief',
] as const;

/** Verbs of what goes on in a mind or is arranged: with *that* they report nothing that anybody has said. */
export const inwardVerbs = wordsOf(`
  know learn understand realize realise remember decide determine want wish see feel read put lay set point
  threaten ensure
`);

/** Verbs that say something only together with a particle: *he went on*, *she shot back*. By their forms. */
export const phrasalVerbs: Readonly<Record<string, readonly string[]>> = {
  go: ['on'],
  goes: ['on'],
  went: ['on'],
  shoot: ['back'],
  shoots: ['back'],
  shot: ['back'],
  fire: ['back'],
  fires: ['back'],
  fired: ['back'],
  hit: ['back'],
  hits: ['back'],
  chime: ['in'],
  chimes: ['in'],
  chimed: ['in'],
  cut: ['in'],
  cuts: ['in'],
  break: ['in'],
  breaks: ['in'],
  broke: ['in'],
  put: ['in'],
  puts: ['in'],
  burst: ['out'],
  blurt: ['out'],
  blurts: ['out'],
  blurted: ['out'],
  call: ['out', 'back'],
  calls: ['out', 'back'],
  called: ['out', 'back'],
  piped: ['up'],
};

/** Forms that the regular pattern does not give: third person, past, participle, *-ing*. */
export const irregularForms: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'said', 'saying'],
  tell: ['tells', 'told', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  think: ['thinks', 'thought', 'thought', 'thinking'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  foresee: ['foresees', 'foresaw', 'foreseen', 'foreseeing'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  read: ['reads', 'read', 'read', 'reading'],
  recount: ['recounts', 'recounted', 'recounted', 'recounting'],
  teach: ['teaches', 'taught', 'taught', 'teaching'],
  know: ['knows', 'knew', 'known', 'knowing'],
  understand: ['understands', 'understood', 'understood', 'understanding'],
  feel: ['feels', 'felt', 'felt', 'feeling'],
  find: ['finds', 'found', 'found', 'finding'],
  show: ['shows', 'showed', 'shown', 'showing'],
  hold: ['holds', 'held', 'held', 'holding'],
  put: ['puts', 'put', 'put', 'putting'],
  lay: ['lays', 'laid', 'laid', 'laying'],
  set: ['sets', 'set', 'set', 'setting'],
  dub: ['dubs', 'dubbed', 'dubbed', 'dubbing'],
  quip: ['quips', 'quipped', 'quipped', 'quipping'],
  snap: ['snaps', 'snapped', 'snapped', 'snapping'],
  plead: ['pleads', 'pleaded', 'pled', 'pleading'],
  brag: ['brags', 'bragged', 'bragged', 'bragging'],
  slam: ['slams', 'slammed', 'slammed', 'slamming'],
  rip: ['rips', 'ripped', 'ripped', 'ripping'],
  beg: ['begs', 'begged', 'begged', 'begging'],
  nod: ['nods', 'nodded', 'nodded', 'nodding'],
  shrug: ['shrugs', 'shrugged', 'shrugged', 'shrugging'],
  blog: ['blogs', 'blogged', 'blogged', 'blogging'],
  commit: ['commits', 'committed', 'committed', 'committing'],
  submit: ['submits', 'submitted', 'submitted', 'submitting'],
  admit: ['admits', 'admitted', 'admitted', 'admitting'],
  refer: ['refers', 'referred', 'referred', 'referring'],
  label: ['labels', 'labeled', 'labelled', 'labeling', 'labelling'],
  signal: ['signals', 'signaled', 'signalled', 'signaling', 'signalling'],
  aver: ['avers', 'averred', 'averred', 'averring'],
  slur: ['slurs', 'slurred', 'slurred', 'slurring'],
  rebut: ['rebuts', 'rebutted', 'rebutted', 'rebutting'],
  regret: ['regrets', 'regretted', 'regretted', 'regretting'],
  forecast: ['forecasts', 'forecast', 'forecasted', 'forecasting'],
};

/**
 * Verb forms that are as often a noun, an adjective or a preposition: they report speech only where their surroundings
 * say so (a quotation, *that* or a colon behind them, a pronoun or name right before).
 */
export const doubtfulForms = wordsOf(`
  hold prove proves proved lay find finds feel want wanted wish back push press sign issue states claims
  notes reports comments remarks estimates warns questions demands promises posts tweets rules claim state
  report reply comment remark question demand promise note vows pledges pledge forecasts jokes charges calls
  concerning points names terms brands labels titles styles views values fears hopes worries doubts requests
  offers orders attacks thought thinking shows show found like talks rates ranks lists details issues
  supports presses voices wants backs sets set puts put held holds signs reading writing meaning
  understanding feeling findings finding smiles laughs stated continued issued read reads pressed pushed
  cries cry shouts chants projects laid lays pushes compared considering regarding opposed given directed
  ruled marvel post second relates related continues posted added observed
`);
