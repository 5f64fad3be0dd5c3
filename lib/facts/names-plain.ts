import { type NameWords, of, placesIn, set } from './fact-words'
import { givenNames } from './given-names'

const none = set('')
const never = /(?!)/

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

/** What crosses borders: titles, and what firms and bodies are called everywhere. */
export const plainNames: NameWords = {
  roles: set(
    'president|premier|minister|director|chef|general|dr|prof|professor|sir|captain|manager|trainer|pilot|journalist',
  ),
  // Dutch and Nordic compounds: "presschef", "utrikesminister".
  roleEnd: /\p{L}(?:chef|minister|president|direkt[öø]r|sjef|leder|ordfører|talsperson)(?:en)?$/u,
  weakRoles: none,
  surnameRoles: none,
  beforeRole: none,
  leads: none,
  doer: never,
  sound: never,
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
  rules: [[/_ , # (?:años|anos|ans|anni|jaar|jahre|år|yaşında|yaşındaki) /, 'person', 3]],
  noPerson: null,
}
