/**
 * Names that stand with *the* in a sentence: *president of the United States*. Written for this project; what a name
 * ends in decides, and the few that end in nothing telling are listed.
 */
const heads = `accord agency agreement alliance allies army arrangements assembly association authority axis bank board bureau caucus center centre chamber coalition command commission committee
  commons commonwealth community compact concert confederation conference congress consortium cooperation corps council court democrats department directorate economies emirates empire entente
  federation force forces format forum foundation front fund group guard house initiative institute institution islands kingdom league lords militia ministry mission movement nations network office
  organisation organization pact parliament partnership party pentagon police powers programme program project quad region relationship republic reserve secretariat senate service society squad staff states
  summit synod taliban talks treaties treaty triangle tribunal trilateral trust union units university`;

const listed = `bahamas comoros gambia maldives netherlands philippines seychelles vatican sahel kremlin`;

const withArticle: ReadonlySet<string> = new Set(`${heads} ${listed}`.split(/\s+/));

/** The name as it stands behind a preposition: *the United States*, *France*, *NATO*. */
export function inSentence(name: string): string {
  if (/^the\b/i.test(name) || /^\p{Lu}[\p{Lu}\p{N}-]*$/u.test(name)) return name;
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  const head = words.indexOf('of') > 0 ? words[words.indexOf('of') - 1] : words.at(-1);
  return withArticle.has(head ?? '') ? `the ${name}` : name;
}
