import type { LexiconSource } from '../../../src/core/lexicon/lexicon.ts';
import type {
  Entity,
  EntityKind,
  EntityName,
  MentionForm,
  OfficeTerm,
} from '../../../src/core/model/entity.ts';

type Written = readonly [MentionForm, ...string[]];

function entity(
  id: string,
  kind: EntityKind,
  written: readonly Written[],
  more: Partial<Entity> = {},
): Entity {
  const names = written.flatMap(([form, ...texts]) => texts.map((text): EntityName => nameOf(text, form)));
  return { id, name: (names[0] as EntityName).text, kind, names, origin: 'gazetteer', ...more };
}

/** `=US` is written exactly so; `Georgia?` may mean something else as well. */
function nameOf(text: string, form: MentionForm): EntityName {
  const exact = text.startsWith('=') ? ({ case: 'exact' } as const) : {};
  const ambiguous = text.endsWith('?') ? { ambiguous: true } : {};
  return { text: text.replace(/^=|\?$/g, ''), form, ...exact, ...ambiguous };
}

const term = (holder: string, title: string, of: string, from: string, to?: string): OfficeTerm => ({
  holder,
  title,
  of,
  from,
  ...(to ? { to } : {}),
});

const entities: readonly Entity[] = [
  entity('united-states', 'state', [
    ['name', 'United States', 'United States of America', 'America'],
    ['acronym', '=US', '=USA'],
    ['demonym', 'American'],
    ['metonym', 'Washington?', 'White House', 'Pentagon'],
  ]),
  entity('united-kingdom', 'state', [
    ['name', 'United Kingdom', 'Britain', 'Great Britain'],
    ['acronym', '=UK'],
    ['demonym', 'British', 'Briton'],
    ['metonym', 'London', 'Whitehall', 'Downing Street'],
  ]),
  entity('france', 'state', [
    ['name', 'France'],
    ['demonym', 'French'],
    ['metonym', 'Paris', 'Élysée'],
  ]),
  entity('germany', 'state', [
    ['name', 'Germany', 'Federal Republic of Germany'],
    ['demonym', 'German'],
    ['metonym', 'Berlin'],
  ]),
  entity('belgium', 'state', [
    ['name', 'Belgium'],
    ['demonym', 'Belgian'],
    ['metonym', 'Brussels?'],
  ]),
  entity('russia', 'state', [
    ['name', 'Russia', 'Russian Federation'],
    ['demonym', 'Russian'],
    ['metonym', 'Moscow', 'Kremlin'],
  ]),
  entity('china', 'state', [
    ['name', 'China', "People's Republic of China"],
    ['acronym', '=PRC'],
    ['demonym', 'Chinese'],
    ['metonym', 'Beijing'],
  ]),
  entity('japan', 'state', [
    ['name', 'Japan'],
    ['demonym', 'Japanese'],
    ['metonym', 'Tokyo'],
  ]),
  entity('south-korea', 'state', [
    ['name', 'South Korea', 'Republic of Korea'],
    ['acronym', '=ROK'],
    ['demonym', 'South Korean'],
    ['metonym', 'Seoul', 'Blue House'],
  ]),
  entity('south-vietnam', 'state', [['name', 'South Vietnam']]),
  entity('north-vietnam', 'state', [['name', 'North Vietnam']]),
  entity('north-korea', 'state', [
    ['name', 'North Korea'],
    ['acronym', '=DPRK'],
    ['demonym', 'North Korean'],
    ['metonym', 'Pyongyang'],
  ]),
  entity('turkey', 'state', [
    ['name', '=Turkey', 'Türkiye'],
    ['demonym', 'Turkish', '=Turk'],
    ['metonym', 'Ankara'],
  ]),
  entity('ukraine', 'state', [
    ['name', 'Ukraine'],
    ['demonym', 'Ukrainian'],
    ['metonym', 'Kyiv', 'Kiev'],
  ]),
  entity('poland', 'state', [
    ['name', 'Poland'],
    ['demonym', '=Polish', '=Pole'],
    ['metonym', 'Warsaw'],
  ]),
  entity('iran', 'state', [
    ['name', 'Iran', 'Islamic Republic of Iran'],
    ['demonym', 'Iranian'],
    ['metonym', 'Tehran'],
  ]),
  entity('iraq', 'state', [
    ['name', 'Iraq'],
    ['demonym', 'Iraqi'],
    ['metonym', 'Baghdad'],
  ]),
  entity('syria', 'state', [
    ['name', 'Syria'],
    ['demonym', 'Syrian'],
    ['metonym', 'Damascus'],
  ]),
  entity('israel', 'state', [
    ['name', 'Israel'],
    ['demonym', 'Israeli'],
    ['metonym', 'Jerusalem?'],
  ]),
  entity('georgia', 'state', [
    ['name', '=Georgia?'],
    ['demonym', 'Georgian?'],
    ['metonym', 'Tbilisi'],
  ]),
  entity('jordan', 'state', [
    ['name', '=Jordan?'],
    ['demonym', 'Jordanian'],
    ['metonym', 'Amman'],
  ]),
  entity('chad', 'state', [
    ['name', '=Chad?'],
    ['demonym', 'Chadian'],
  ]),
  entity('ivory-coast', 'state', [
    ['name', 'Ivory Coast', "Côte d'Ivoire"],
    ['demonym', 'Ivorian'],
  ]),
  entity('us-georgia', 'place', [['name', '=Georgia?', 'State of Georgia']], { of: 'united-states' }),
  entity('crimea', 'place', [
    ['name', 'Crimea'],
    ['demonym', 'Crimean'],
  ]),
  entity('europe', 'place', [
    ['name', 'Europe'],
    ['demonym', 'European'],
  ]),
  entity('middle-east', 'place', [['name', 'Middle East']]),
  entity('western-world', 'place', [
    ['name', '=the West?'],
    ['demonym', '=Western?'],
  ]),
  entity(
    'nato',
    'alliance',
    [
      ['acronym', 'NATO'],
      ['name', 'North Atlantic Treaty Organization', 'Atlantic alliance'],
      ['metonym', 'Brussels?'],
    ],
    {
      founded: '1949-04-04',
      treaty: 'north-atlantic-treaty',
      members: ['united-states', 'united-kingdom', 'france', 'belgium', 'germany', 'turkey', 'poland'].map(
        (member) => ({ member, of: 'nato' }),
      ),
    },
  ),
  entity('us-japan-alliance', 'alliance', [['name', 'US-Japan alliance']], {
    members: [
      { member: 'united-states', of: 'us-japan-alliance' },
      { member: 'japan', of: 'us-japan-alliance' },
    ],
  }),
  entity('us-south-korea-alliance', 'alliance', [['name', 'US-ROK alliance']], {
    members: [
      { member: 'united-states', of: 'us-south-korea-alliance' },
      { member: 'south-korea', of: 'us-south-korea-alliance' },
    ],
  }),
  entity('north-atlantic-treaty', 'treaty', [['name', 'North Atlantic Treaty', 'Washington Treaty']]),
  entity('european-union', 'organization', [
    ['name', 'European Union'],
    ['acronym', '=EU'],
    ['metonym', 'Brussels?'],
  ]),
  entity('united-nations', 'organization', [
    ['name', 'United Nations'],
    ['acronym', '=UN'],
  ]),
  entity('un-security-council', 'organization', [
    ['name', 'UN Security Council', 'United Nations Security Council', 'Security Council'],
  ]),
  entity('world-health-organization', 'organization', [
    ['name', 'World Health Organization'],
    ['acronym', '=WHO'],
  ]),
  entity('osce', 'organization', [
    ['name', 'Organization for Security and Co-operation in Europe'],
    ['acronym', 'OSCE'],
  ]),
  entity('islamic-state', 'group', [
    ['name', 'Islamic State', 'Daesh'],
    ['acronym', 'ISIS', 'ISIL'],
  ]),
  entity('south-china-sea', 'place', [['name', 'South China Sea']]),
  entity('new-york', 'place', [['name', 'New York', 'New York City']]),
  entity(
    'donald-trump',
    'person',
    [
      ['name', 'Donald Trump', 'Donald J. Trump'],
      ['surname', 'Trump'],
    ],
    { of: 'united-states' },
  ),
  entity(
    'barack-obama',
    'person',
    [
      ['name', 'Barack Obama'],
      ['surname', 'Obama'],
    ],
    { of: 'united-states' },
  ),
  entity(
    'george-bush',
    'person',
    [
      ['name', 'George H. W. Bush'],
      ['surname', 'Bush?'],
    ],
    { of: 'united-states' },
  ),
  entity(
    'george-w-bush',
    'person',
    [
      ['name', 'George W. Bush'],
      ['surname', 'Bush?'],
    ],
    { of: 'united-states' },
  ),
  entity(
    'emmanuel-macron',
    'person',
    [
      ['name', 'Emmanuel Macron'],
      ['surname', 'Macron'],
    ],
    { of: 'france' },
  ),
  entity(
    'vladimir-putin',
    'person',
    [
      ['name', 'Vladimir Putin'],
      ['surname', 'Putin'],
    ],
    { of: 'russia' },
  ),
  entity(
    'angela-merkel',
    'person',
    [
      ['name', 'Angela Merkel'],
      ['surname', 'Merkel'],
    ],
    { of: 'germany' },
  ),
  entity(
    'theresa-may',
    'person',
    [
      ['name', 'Theresa May'],
      ['surname', '=May?'],
    ],
    { of: 'united-kingdom' },
  ),
  entity(
    'moon-jae-in',
    'person',
    [
      ['name', 'Moon Jae-in'],
      ['surname', '=Moon?'],
    ],
    { of: 'south-korea' },
  ),
  entity(
    'shinzo-abe',
    'person',
    [
      ['name', 'Shinzo Abe', 'Abe Shinzo'],
      ['surname', '=Abe'],
    ],
    { of: 'japan' },
  ),
  entity('jens-stoltenberg', 'person', [
    ['name', 'Jens Stoltenberg'],
    ['surname', 'Stoltenberg'],
  ]),
  entity('antonio-guterres', 'person', [
    ['name', 'António Guterres'],
    ['surname', 'Guterres'],
  ]),
  entity(
    'recep-tayyip-erdogan',
    'person',
    [
      ['name', 'Recep Tayyip Erdoğan'],
      ['surname', 'Erdoğan'],
    ],
    { of: 'turkey' },
  ),
];

/** The capitals, each a city as well. */
const seats: Readonly<Record<string, string>> = {
  'united-states': 'Washington',
  'united-kingdom': 'London',
  france: 'Paris',
  germany: 'Berlin',
  belgium: 'Brussels',
  russia: 'Moscow',
  china: 'Beijing',
  japan: 'Tokyo',
  'south-korea': 'Seoul',
  'north-korea': 'Pyongyang',
  turkey: 'Ankara',
  ukraine: 'Kyiv',
  poland: 'Warsaw',
  iran: 'Tehran',
  iraq: 'Baghdad',
  syria: 'Damascus',
};

/** A small gazetteer for the tests of names, so that they do not move when the real one grows. */
export const gazetteer: LexiconSource = {
  entities: new Map(
    entities.map((one) => [one.id, seats[one.id] ? { ...one, seat: seats[one.id] as string } : one]),
  ),
  offices: [
    term('barack-obama', 'President', 'united-states', '2009-01-20', '2017-01-20'),
    term('donald-trump', 'President', 'united-states', '2017-01-20', '2021-01-20'),
    term('george-w-bush', 'President', 'united-states', '2001-01-20', '2009-01-20'),
    term('george-bush', 'President', 'united-states', '1989-01-20', '1993-01-20'),
    term('emmanuel-macron', 'President', 'france', '2017-05-14'),
    term('vladimir-putin', 'President', 'russia', '2012-05-07'),
    term('angela-merkel', 'Chancellor', 'germany', '2005-11-22', '2021-12-08'),
    term('theresa-may', 'Prime Minister', 'united-kingdom', '2016-07-13', '2019-07-24'),
    term('moon-jae-in', 'President', 'south-korea', '2017-05-10', '2022-05-10'),
    term('shinzo-abe', 'Prime Minister', 'japan', '2012-12-26', '2020-09-16'),
    term('jens-stoltenberg', 'Secretary General', 'nato', '2014-10-01', '2024-10-01'),
    term('antonio-guterres', 'Secretary-General', 'united-nations', '2017-01-01'),
    term('recep-tayyip-erdogan', 'President', 'turkey', '2014-08-28'),
  ],
  notNames: [
    'Turkish delight',
    'French windows',
    'French fries',
    'Polish remover',
    'China shop',
    'Paris Match',
  ],
};
