import { type NameWords, of, placesIn, set } from './fact-words'
import { givenNames } from './given-names'

const none = set('')
const never = /(?!)/

/** Roles, of which `*` tells that a woman has the same word with another ending, by the first of `endings` that fits: `ministro*|juez`, `o=a|=a`. */
export function roleWords(list: string, endings: string): ReadonlySet<string> {
  const pairs = endings.split('|').map((pair) => pair.split('='))
  return new Set(
    list.split('|').flatMap((role) => {
      const his = role.replace('*', '')
      const [ending = '', hers = ''] = pairs.find(([end = '']) => his.endsWith(end)) ?? []
      return his === role ? [role] : [his, his.slice(0, his.length - ending.length) + hers]
    }),
  )
}

/** What a language's roles are called of several, by the first ending that fits. */
export const plurals = (
  roles: ReadonlySet<string>,
  endings: readonly (readonly [RegExp, string])[],
): ReadonlySet<string> =>
  new Set(
    [...roles].flatMap((role) => {
      const ending = endings.find(([pattern]) => pattern.test(role))
      return ending ? [role.replace(ending[0], ending[1])] : []
    }),
  )

// Papers, firms, places and makes that English names are made of in every language's news.
const worldwide = [
  '\\p{Upper}{3,5}|IG|[FSA]C|SV|AS|Tel|Palm|Fox|Wall|White|Crystal|Storm|Oriente|Radio|Hotel|Europa|France|Al',
  'Press|News|Info|Air(?:ways|lines)|Cargo|Media|TV|Times|Post|Street|Beach|Valley|City|Park|Aviv|Group|Bank|Motors|Energy|Cup|League|Awards|Music|Records|Studios|Pictures|Gam(?:es|ing)|Store|Pro|Agency|Stadi(?:on|um)|Arena|Cent(?:er|re)|Club|United|Holding|Capital|Partners|Investments|Ventures',
] as const

/** What begins or ends with such a word has capitals like a person's name and is none: "Palm Beach", "Europa Press". */
export const nobodyCalled = (first: string, last: string): RegExp =>
  new RegExp(`^(?:${first}|${worldwide[0]}) |^\\p{Upper}{2,5}$| (?:${last}|${worldwide[1]})$`, 'u')

/** What crosses borders: titles, and what firms and bodies are called everywhere. */
export const plainNames: NameWords = {
  roles: set(
    'president|premier|minister|director|chef|general|dr|prof|professor|sir|captain|manager|trainer|pilot|journalist',
  ),
  // Dutch and Nordic compounds: "presschef", "utrikesminister".
  roleEnd: /\p{Alpha}(?:chef|minister|president|direkt[öø]r|sjef|leder|ordfører|talsperson)(?:en)?$/u,
  weakRoles: none,
  surnameRoles: none,
  beforeRole: none,
  leads: none,
  doer: never,
  // Surnames that tell themselves in any language: "Lasenko", "Ionescu".
  sound: /\p{Alpha}{3}(?:[rnmtsk]ow|owa|jewa?|enko|sk[iy]j?|skaja|escu|ić|wicz|oğlu|adse|wili)$/u,
  ownedBodies: none,
  smallBodies: none,
  givenNames,
  beforeGiven: of,
  address: set('mr|mrs|ms|dr'),
  organisations: set(
    'bank|group|media|news|times|post|journal|press|guardian|reuters|bloomberg|google|microsoft|apple|amazon|facebook|meta|twitter|tesla|netflix|hamas|nato|fc|united|league|club|airlines|university|institute|international|inc|corp|ag|gmbh|sa|plc',
  ),
  places: none,
  things: none,
  bodies: none,
  knownOrganisations: none,
  knownPlaces: placesIn('usa=US|us=US|uk=GB|eeuu=US|eua=US'),
  adjectives: none,
  shortStates: none,
  noNames: none,
  // Where no grammar is known, nobody is guessed.
  nobody: / _/,
  // "Ana, 71 años,"
  rules: [
    [/ identifi\p{Lower}+ (?:como|come|comme|als) _ /u, 'person', 2.5],
    // "La viuda, Estela, salió"
    [/§ , _ , /, 'person', 3],
    [/_ , # (?:años|anos|ans|anni|jaar|jahre|år|yaşında|yaşındaki) /, 'person', 3],
  ],
  noPerson: null,
}
