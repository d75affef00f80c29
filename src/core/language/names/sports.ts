/**
 * Words of reports on sport, where a place's name stands for the side that plays for it. Written for this project. Two different
 * ones in a paragraph make it such a report.
 */
export const sportWords = `match matches league cup championship championships tournament season seasons goal goals goalkeeper striker midfielder defender forward winger
  coach captain innings wicket wickets batsman bowler bowled runs test cricket soccer football rugby baseball basketball hockey tennis golf club clubs team teams
  side squad player players scored scorer scorers half-time halftime kick penalty referee fixture fixtures playoff playoffs final semifinal semifinals quarterfinal
  quarterfinals qualifier qualifiers stadium champions title standings division divisions relegation relegated promotion innings inning homer homers homered pitcher pitched
  points rebounds touchdown touchdowns quarterback try tries substitute transfer signing premiership draw drew unbeaten seeded seed rout equaliser equalizer`;

/** Words right before a side: whom one plays. */
export const against = `against v vs versus beat beats beating host hosts hosted facing face visiting thrashed downed edged trounced routed joined manage managed`;

/** What belongs to a side, right behind its name. */
export const sideNouns = `captain coach manager striker midfielder defender goalkeeper forward winger fullback scrum-half batsman bowler pitcher catcher shortstop outfielder
  quarterback players player squad side fans supporters bench`;

/** What a side does, right behind its name. */
export const sideVerbs = `beat won lost drew scored led trailed closed declared reached resumed finished topped clinched need needed play played host hosted face faced hold lead`;

/** Lands, by id, that play under their own name without being states, and what no side plays for. */
export const sportLands =
  'england scotland wales northern-ireland europe asia africa north-america south-america wimbledon';

/** What a side is called by its place: *Norwich City*, *Utah Jazz*. */
export const sideNames = `city town county palace park villa wanderers united rangers wednesday albion hotspur orient argyle sox jazz heat`;
