import { set } from './fact-words'

/** Whom "he" and "she" can't mean, by a given name or a word of the role. Of 16 pronouns given to somebody wrong in 218 unread stories 13 were given to the other sex. */
// The commonest names for one sex alone of US births from 1950 to 2000: https://www.ssa.gov/oact/babynames/decades/
export const unlikePronoun: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'he',
    set(
      'mary|patricia|jennifer|linda|elizabeth|barbara|susan|jessica|sarah|sara|karen|lisa|nancy|betty|sandra|margaret|emily|donna|michelle|carol|amanda|melissa|deborah|stephanie|rebecca|laura|cynthia|kathleen|amy|angela|anna|emma|brenda|pamela|nicole|katherine|catherine|christine|helen|rachel|julie|maria|heather|diane|virginia|victoria|kate|beth|martha|jane|ann|anne|alice|jill|mother|wife|daughter|sister|actress|queen|princess|spokeswoman',
    ),
  ],
  [
    'she',
    set(
      'james|john|robert|michael|william|david|richard|joseph|thomas|charles|daniel|matthew|anthony|mark|donald|steven|stephen|paul|andrew|joshua|kevin|brian|george|timothy|ronald|edward|jason|jeffrey|gary|jacob|nicholas|eric|jonathan|larry|justin|scott|brandon|benjamin|frank|gregory|greg|patrick|peter|jack|mike|tom|joe|jim|bob|bill|steve|tony|tim|jeff|matt|alan|simon|ian|husband|hubby|father|son|brother|actor|king|prince|spokesman|chairman',
    ),
  ],
])
