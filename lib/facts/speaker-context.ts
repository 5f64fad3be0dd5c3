import type { FactWords } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import type { BearerOf } from './title-bearers'
import type { Token } from './tokens'

/** A block's text with its tokens, and the people named in it. */
export interface SpeakerContext {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: FactWords
  readonly sightings: readonly { readonly at: number; readonly name: string }[]
  /** The roles of all people of the story by their full names. */
  readonly people: ReadonlyMap<string, string | null>
  /** Of its organisations and places. */
  readonly bodies: ReadonlySet<string>
  readonly bearerOf: BearerOf
  /** Of the story's language; `null` for English. */
  readonly order: WordOrder | null
}

/** Token positions of a zone, `end` behind the last. */
export interface Zone {
  /** Offset in the block of the sentence around. */
  readonly sentenceStart: number
  readonly first: number
  readonly end: number
}

/** Who is named: in words, or only by something that points back ("he", "the 54-year-old"). */
export interface Speaker {
  readonly name: string | null
  /** "le maire": who it is where the story names nobody. */
  readonly title?: string
  /** Whether it can be the person of that name. */
  readonly fits?: (name: string) => boolean
  /** "they", "it": somebody who spoke before and is no single person. */
  readonly several?: boolean
  /** Somebody speaks, or whoever writes the story, but nobody who can be told: nobody named elsewhere either. */
  readonly isNobody?: boolean
}

/** Where a language other than English, whose order is freer, may set who speaks; `verb` is the position of a verb of saying. */
export interface WordOrder {
  /** A verb with who speaks written onto it. */
  readonly verbWithPronoun: RegExp
  /** What opens a sentence with a subject of its own, which thus does not go on with whoever spoke. */
  readonly opensSubject: RegExp
  readonly indefinite: RegExp
  /** "los", "gli" */
  readonly pluralArticle: RegExp
  /** A name no rule knew. */
  readonly nameIn: (context: SpeakerContext, span: TokenSpan) => Speaker | null
  /** Whether the sentence behind a quotation is turned around its verb, other than right at its head. */
  readonly isTurned: (context: SpeakerContext, first: number, verb: number) => boolean
  /** Who stands behind the verb. */
  readonly subjectBehind: (context: SpeakerContext, verb: number, zone: Zone) => Speaker | null
  /** Who stands behind a verb no list has, at `first`. */
  readonly anyVerb: (context: SpeakerContext, first: number, zone: Zone) => Speaker | null
  /** Whether the subject of a verb before a quotation stands behind the verb. */
  readonly hasSubjectBehind: (context: SpeakerContext, verb: number) => boolean
  /** Whether the phrase that begins at `first` can be no subject. */
  readonly isGoverned: (context: SpeakerContext, first: number) => boolean
  /** Whether a verb only tells of what stands before: the antecedent speaks, whoever else is named. */
  readonly isRelative: (context: SpeakerContext, verb: number) => boolean
  /** Whose a report is that has no subject. */
  readonly unnamed: (context: SpeakerContext, verb: number, zone: Zone) => Speaker | null
  /** Who is meant by a phrase that names nobody who could speak. */
  readonly unnamedIn: (context: SpeakerContext, span: TokenSpan) => Speaker | null
  /** Whom "er" or "sie" may mean. */
  readonly byPronoun: (context: SpeakerContext, pronoun: string) => Speaker
  /** Whom a title means that nobody bears by that name. */
  readonly whoseTitle: (context: SpeakerContext, title: string) => Speaker | null
  /** For whom a sentence says the quotation holds. */
  readonly forWhom: (context: SpeakerContext, zone: Zone) => Speaker | null
  /** Who speaks by the words before a colon that hold no verb of saying. */
  readonly leadingUp: (context: SpeakerContext, zone: Zone) => Speaker | null
}
