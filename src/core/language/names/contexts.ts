/**
 * Words that speak for one reading of a name that has several, by the reading's id. Written for this project: what is
 * talked about where that reading is meant. A new ambiguous name needs no code, only its lines here.
 */
export const contexts: Readonly<Record<string, string>> = {
  nato: `alliance article atlantic defence defense missile missiles troops stoltenberg rutte secretary-general deterrence burden spending summit collective membership eastward enlargement enlarge`,
  'european-union': `commission parliament euro eurozone trade tariff tariffs directive regulation regulations single market brexit integration union bureaucrats commissioner commissioners budget subsidies council treaty migration quota member enlargement accession juncker tusk barnier leyen antitrust`,
  belgium: `belgian flemish flanders wallonia walloon antwerp airport bombings grand place city streets atomium chocolate hotel`,
  georgia: `tbilisi ossetia ossetian abkhazia abkhaz caucasus saakashvili moscow russian russia kremlin soviet ukraine armenia azerbaijan nato ivanishvili moldova`,
  'us-georgia': `atlanta savannah governor senate senator runoff republican republicans democrat democrats voters peach carolina alabama florida tennessee county counties kemp abrams augusta bulldogs`,
  'us-washington': `seattle tacoma spokane oregon idaho inslee olympia puget`,
  jordan: `amman hashemite abdullah hussein israeli israel palestinian palestinians arab syria iraq refugees kingdom bank saudi egypt`,
  chad: `ndjamena déby deby sahel niger sudan darfur cameroon libya nigeria boko haram`,
  'north-korea': `kim pyongyang nuclear dprk juche north`,
  'south-korea': `seoul moon park rok samsung k-pop hyundai south chaebol`,
  'soviet-union': `stalin khrushchev brezhnev gorbachev politburo soviet soviets communist cold 1950s 1960s 1970s 1980s comintern warsaw`,
  india: `delhi modi pakistan kashmir mumbai hindu bjp rupee gandhi nehru`,
  'republic-of-the-congo': `brazzaville sassou`,
  'democratic-republic-of-the-congo': `kinshasa kabila kivu goma lumumba mobutu tshisekedi rwanda zaire ebola`,
  'north-macedonia': `skopje greece greek name dispute prespa gruevski zaev nato balkan`,
};
