/**
 * Nouns that make a capitalised name the name of a body. Written for this project.
 * `last` close the name (*Brookings Institution*), `first` open one with *of*, *for* or *on* (*Ministry of …*).
 */
export const bodiesLast = `institute institution university college school academy foundation association society council committee commission
  agency organization organisation party union league federation confederation alliance coalition congress parliament assembly senate ministry department
  bureau office authority administration board court tribunal bank fund corporation corp company co inc ltd llc plc gmbh group holdings industries
  partners enterprises motors airlines airways railways railway securities capital electric energy steel systems technologies technology exchange
  trust library forum books sa ag nv
  times post courier mail express mirror echo examiner inquirer dispatch bulletin journal herald tribune gazette telegraph guardian observer chronicle daily news weekly magazine press review broadcasting television radio 
  media publishing studios entertainment productions center centre initiative 
  hospital clinic church cathedral diocese museum gallery orchestra theatre theater ballet choir club fc cf afc rovers athletic
  army navy force forces corps guard guards brigade battalion division regiment brigades units unit militia police command fleet marines legion
  movement front brotherhood resistance militia front cartel mafia clan tribe caucus politburo cabinet knesset duma bundestag bundeswehr
  service services intelligence directorate secretariat mission consortium syndicate cooperative
  ventures associates consulting advisors communications telecom petroleum chemical pharmaceuticals pharma insurance
  laboratory laboratories observatory seminary faculty polytechnic conservatory chamber guild lodge fraternity sorority
  democrats republicans greens conservatives socialists communists liberals tories whigs`;

/** Nouns that close a body's name where more speaks for one: *Standard Oil said*, but *Olive Oil*. */
export const bodiesWeak = `oil gas team spa order solution solutions program programme records pictures network`;

export const bodiesFirst = `ministry department university institute institution college school academy council committee commission bank
  house office bureau board court association society federation confederation union league organization organisation party center centre
  foundation fund agency authority assembly congress parliament movement front army chamber order church federation directorate academy museum
  community commonwealth alliance coalition conference group campaign citizens friends doctors reporters physicians students veterans women lawyers scientists centrists brigades corps
  club national-institute institutes centers high-commissioner secretariat archdiocese diocese port-authority division`;

/** Of other languages, where the noun stands first: *Parti Québécois*, *Partei für …*; small words join what follows. */
export const bodiesForeign = `parti partido partei partito partidul partij parta mouvement movimiento movimento bewegung rassemblement frente fronte fronten
  alianza alleanza allianz união unión unione unió liga ligue verband bund action acción azione ministerio ministère ministerium ministero conseil consejo rat
  comité comitato assemblée asamblea asociación associação associazione fondation fundación fondazione stiftung institut instituto istituto
  université universidad universität università cumann sinn fianna`;

/** Whose a body may be within its own name: *People’s Protection Units*, *King’s College*. */
export const ownersInNames = `people peoples workers women men children king queen farmers teachers lawyers writers students veterans soldiers doctors
  peasants youth world`;

/** Words that close a name that is neither actor nor place: events, documents, ideas. */
export const otherLast = `war wars treaty pact accord accords agreement agreements act law bill amendment charter constitution declaration convention protocol doctrine
  plan summit conference revolution uprising revolt rebellion insurgency intifada coup crisis spring massacre holocaust genocide famine depression recession
  battle siege operation campaign offensive election elections referendum primary olympics games cup championship championships open trophy prize award awards medal
  day week month year century era age night season festival carnival parade show series film movie book novel song album
  article section chapter resolution directive regulation report paper papers study survey index review statement communique dialogue talks process
  initiative strategy policy program programme project deal theory principle rule law effect syndrome disease virus fever
  studies science sciences history english language literature degree bible koran quran gospel testament
  rights freedom freedoms democracy ideology nationalism communism capitalism socialism christianity islam judaism buddhism`;

/** Nouns right before a body's name, small: *the newspaper Haaretz*, *the mining company Petra*. */
export const bodyNouns = `newspaper daily weekly tabloid broadcaster magazine club airline carrier retailer brewer automaker carmaker
  insurer bank company firm conglomerate startup charity nonprofit ngo party movement militia brewery label publisher network
  website thinktank watchdog subsidiary rival`;

/** Nouns right behind a body's name: *Pravda newspaper*, *PAP news agency*. */
export const bodyNounsBehind = `newspaper daily weekly tabloid broadcaster magazine airline airlines news television radio shares stock ceo
  chairman chairwoman coach striker midfielder goalkeeper defender correspondent newsroom spokesman spokeswoman militants`;
