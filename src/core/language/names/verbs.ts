/** Verbs of saying and thinking, which have somebody for their subject. Written for this project. */
export const saying = `said says say told tells argued argues argue wrote writes write noted notes claimed claims claim warned warns warn added adds explained explains
  stated states observed observes remarked remarks insisted insists suggested suggests believed believes believe thinks thought asked asks asserted asserts
  announced announces declared declares admitted admits acknowledged acknowledges conceded concedes contended contends concluded concludes
  replied replies responded responds answered answers pointed points complained complains predicted predicts recalled recalls reported reports testified
  tweeted tweets commented comments urged urges called calls described describes denied denies vowed vows pledged promised promises threatened threatens
  confessed joked quipped mused lamented laments cautioned cautions countered counters emphasized emphasises emphasizes stressed stresses maintains maintained
  speaks spoke hopes hoped feared fears agreed agrees disagreed disagrees recommended recommends proposes proposed criticized criticised accused accuses`;

/** Verbs of which a government or another actor is the subject: behind a capital they speak for the government. */
export const acting = `accepted accepts agreed agrees announced announces approved argues attacked backed backs banned blamed blames blocked boycotted broke bombed called calls cancelled
  ceased chose claimed claims closed condemned condemns considers continued continues cut declared declares declined decided decides demanded demands denied denies deployed
  deploys doubts enacted ended ends endorsed entered expelled extended failed fails feared fears feels fought fears gave gives granted halted has helped hopes imposed imposes insisted insists intervened
  invaded invades invited joined joins knows launched leads left led lifted lost made maintains makes must needs negotiated objected offered offers opposed opposes opened ordered pays played plays
  pledged prefers prepared pressed promised proposed protested provided pulled pursued pushed ratified recognised recognized refused refuses regards rejected rejects
  relies remained remains remembers replied responded resumed retaliated reacted responds returned said says sees seeks seized sends sent severed shares should shot signed signs sold sought spent stands started stopped struck supplied
  supported supports suspended bought buys built builds spends kept keeps held holds paid put let met forgot froze knew stole swore gained gains faces faced values valued trusts trusted mediated mediates abstained abstains dithered
  quarrelled quarrels benefits benefited suffers suffered takes threatened threatens thinks tested told took tried tries turned understands urged urges used uses vetoed views voted vowed wanted wants seems seemed appears appeared intends intended expects expected warned warns welcomed welcomes wins withdrew won works worried worries would will can could may might`;

/** What only a person does or undergoes, behind *was* and without it. Written for this project. */
export const livesInPassive = `born elected married widowed knighted sworn appointed ordained nominated baptised baptized`;
export const lives = `married resigned graduated divorced campaigned retired studied`;
