/**
 * Finite forms common enough to show that a stretch of words is a clause, and what their tense is. Source: the auxiliaries
 * and the most frequent irregular verbs of English (Longman Grammar of Spoken and Written English, tables 5.1 and 5.3).
 */
const present =
  'is are am has have do does can will shall may might must should would could ought needs need wants want makes make ' +
  'takes take gives give gets get goes go comes come knows know thinks think says say sees see means mean seems seem ' +
  'remains remain becomes become helps help shows show keeps keep leads lead causes cause brings bring allows allow ' +
  'provides provide requires require works work uses use tends tend exists exist depends depend depends offers offer ' +
  "cannot can't won't don't doesn't isn't aren't enjoy enjoys grow grows rise rises look looks turn turns start starts try tries ask asks suffer suffers lack lacks share shares increase increases reduce reduces create creates improve improves argue argues suggest suggests claim claims prefer prefers agree agrees support supports gain gains lose loses continue continues appear appears matters matter faces face spends spend pays pay serves serve deserves live lives " +
  'contains contain plays play affects affect believe believes feel feels find finds learn learns hold holds want costs cost';
const past =
  'was were had did went came made took gave got knew thought said saw became began kept left led brought held wrote stood lost paid ' +
  "met sent built fell grew won told found felt rose spoke broke drove drew wasn't weren't didn't hadn't fought bought taught chose";

/** End in *-ed* and are no verb forms. */
export const notPast: ReadonlySet<string> = new Set(
  'united allied need indeed speed seed breed feed weed bleed greed creed exceed proceed succeed hundred sacred naked wicked red bed embed shed kindred ragged rugged speed'.split(
    ' ',
  ),
);

export const presentForms: ReadonlySet<string> = new Set(present.split(' '));
export const pastForms: ReadonlySet<string> = new Set(past.split(' '));
export const finiteForms: ReadonlySet<string> = new Set([...presentForms, ...pastForms]);

/**
 * Verbs with which advice begins when it is given as a bare instruction: *Fill all posts by June*. Source: the directive
 * verbs of the Longman Grammar (ch. 5.5) and the opening verbs of recommendations in public audit reports.
 */
export const imperatives: ReadonlySet<string> = new Set(
  (
    'add adopt agree announce approve ask avoid ban begin build buy clarify close commit consider convene coordinate count create ' +
    'cut declare deepen defend define deploy develop diversify drop encourage end ensure establish expand explore extend fill fund ' +
    'give hire hold impose improve increase insist instruct integrate invest join keep launch learn leave lift limit link lower maintain ' +
    'negotiate offer open pay place prepare press prioritise prioritize protect provide publish push raise recognise recognize ' +
    'reduce reform rely remove renew reopen replace require restore resume review revise sanction secure seek send set settle ' +
    'share sign speak spend start stop strengthen support suspend sustain tie train treat withdraw'
  ).split(' '),
);
