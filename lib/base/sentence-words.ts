/** What a language's writing does around full stops. All words in lower case, without their stop. */
export interface SentenceWords {
  /** Stand before a name or a noun and never end a sentence: "Dr.", "Sen.". */
  readonly titles: ReadonlySet<string>
  /** Only hold on to a number that follows: "No. 10", "Oct. 7", "Art. 5". */
  readonly beforeNumber: ReadonlySet<string>
  /** May end a sentence; do so when a word that likes to begin one follows: "Inc.", "U.S.". */
  readonly either: ReadonlySet<string>
  /** Function words that begin sentences and hardly ever follow an abbreviation inside one. */
  readonly starters: ReadonlySet<string>
  /** "3. Mai", "1. FC": a number and a stop make an ordinal. */
  readonly ordinalStop: boolean
}

/** They as lists, words apart by one space. */
export interface SentenceLists {
  readonly titles: string
  readonly beforeNumber: string
  readonly either: string
  readonly starters: string
  readonly ordinalStop?: boolean
}

// Titles and short forms that news in any Latin-script language borrows (names of foreigners, companies).
const everywhereTitles = 'dr prof st mr mrs ms jr-sr hon rev gen col lt sgt capt cmdr sen rep gov'
const everywhereEither = 'inc corp ltd co bros jr sr vs'

const words = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ')).filter((word) => word !== ''))

export const sentenceWordsIn = (own: SentenceLists): SentenceWords => ({
  titles: words(everywhereTitles, own.titles),
  beforeNumber: words(own.beforeNumber),
  either: words(everywhereEither, own.either),
  starters: words(own.starters),
  ordinalStop: own.ordinalStop ?? false,
})

// Source: the AP style guide's own lists, cut to what news pages use.
const english: SentenceLists = {
  titles:
    'v messrs mme sens reps govs maj brig adm pvt cpl pres supt insp det atty fr ft mt gens cols msgr dist asst assoc dep vice-adm',
  beforeNumber:
    'no nos p pp vol fig art sec ch jan feb mar apr jun jul aug sept sep oct nov dec approx ca est c cir para vs',
  either:
    'ave blvd rd dept univ est mass calif conn ill ind kan ky la md mich minn miss mo neb nev okla ore pa tenn tex va vt wash wis wyo ala ariz ark colo del fla ga hwy govt assn ph.d e.g i.e al cf pty plc llc',
  starters:
    'the a an he she it they we you this that these those there then here his her its their our my but and or so yet if when while after before since because although though however meanwhile still now what who why how where in on at for with by as not no one two both some many most all each from to according',
}

export const englishSentenceWords = (): SentenceWords => sentenceWordsIn(english)
