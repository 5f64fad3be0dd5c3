import { set } from './fact-words'

/** Whom "he" and "she" can't mean, by a given name or a word of the role: most pronouns given to somebody wrong in unread stories were given to the other sex. */
// Common names that in English hardly both sexes bear, gathered by hand and not counted out of any list.
// Where to check one: https://www.ssa.gov/oact/babynames/decades/
export const unlikePronoun: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'he',
    set(
      'mary|jennifer|linda|elizabeth|susan|jessica|sarah|karen|lisa|nancy|sandra|margaret|emily|michelle|amanda|melissa|stephanie|rebecca|laura|amy|angela|anna|emma|nicole|catherine|christine|helen|rachel|julie|maria|heather|victoria|kate|jane|anne|alice|hillary|patricia|barbara|carol|ruth|theresa|claire|mother|wife|daughter|sister|actress|queen|princess',
    ),
  ],
  [
    'she',
    set(
      'james|john|robert|michael|william|david|richard|joseph|thomas|charles|daniel|matthew|mark|donald|steven|paul|andrew|kevin|brian|george|edward|jason|jeffrey|gary|eric|jonathan|scott|benjamin|frank|greg|patrick|peter|jack|mike|tom|joe|jim|bill|steve|tony|jeff|alan|jeremy|bernie|bob|ted|tim|ben|henry|harry|simon|stephen|philip|ronald|ryan|muhammad|barack|vladimir|husband|father|son|brother|actor|king|prince',
    ),
  ],
])
