import { type BodyScore, bodyF1, mean, poorShare, scoreBody } from './body-score.ts'
import {
  type AuthorScore,
  type DateScore,
  namesOf,
  sameTitle,
  scoreAuthors,
  scoreDate,
} from './field-score.ts'
import type { PageTruth } from './page-truth.ts'
import type { Said } from './said.ts'

/** Each part only where the truth is known; authors only where there is one. */
export interface PageScore {
  readonly body: BodyScore | null
  readonly title: boolean | null
  readonly authors: AuthorScore | null
  readonly date: DateScore | null
}

export function scorePage(truth: PageTruth, said: Said): PageScore {
  const { body, title, authors, published } = truth
  const told = truth.startsWithDek && said.dek && !said.text.includes(said.dek)
  const text = told ? `${said.dek}\n\n${said.text}` : said.text
  return {
    body: body === null ? null : scoreBody(body, text),
    title: title === null ? null : sameTitle(title, said.title),
    authors: authors?.length ? scoreAuthors(authors, said.authors ?? namesOf(said.byline)) : null,
    date: published === null ? null : scoreDate(published, said.published),
  }
}

export interface Scores {
  readonly bodyF1: number
  readonly poor: number
  readonly title: number
  readonly authorsF1: number
  readonly authorsExact: number
  readonly day: number
  readonly instant: number
}

const share = (values: readonly boolean[]): number => mean(values.map(Number))

export function sumUp(pages: readonly PageScore[]): Scores {
  const known = <K extends keyof PageScore>(key: K) =>
    pages.map((page) => page[key]).filter((each): each is NonNullable<PageScore[K]> => each !== null)
  const [bodies, authors, dates] = [known('body'), known('authors'), known('date')]
  return {
    bodyF1: bodyF1(bodies),
    poor: poorShare(bodies),
    title: share(known('title')),
    authorsF1: mean(authors.map(({ f1 }) => f1)),
    authorsExact: share(authors.map(({ exact }) => exact)),
    day: share(dates.map(({ day }) => day)),
    instant: share(dates.flatMap(({ instant }) => (instant === null ? [] : [instant]))),
  }
}
