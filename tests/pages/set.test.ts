import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type PageCase, pageCases } from './page-case'

const pages = pageCases()
const languageOf = ({ file }: PageCase): string =>
  /<html[^>]*\s(?:xml:)?lang="([a-z]{2,3})/i.exec(readFileSync(file, 'utf8'))?.[1]?.toLowerCase() ?? ''

/** No page and no language may be lost by the way. */
const FEWEST = 101
const FEWEST_FOREIGN = 45
const languages = 'ar cs da de el es fa fi fr he hi id it ja ko nb nl pl pt ro ru sv th tr uk vi zh'.split(
  ' ',
)

/** Without these a page could get worse unseen: the comparison looks only at the keys that are there. */
const ofEveryArticle = ['title', 'body', 'publishedAt', 'language', 'direction']
const ofMost = ['authors', 'blocks', 'embeds', 'figures', 'keyPoints', 'rails', 'siteName', 'weather']
const SOME = 0.85
// Pages about bylines and old systems that have nothing of the kind.
const without: Readonly<Record<string, readonly string[]>> = {
  'handle-byline': ['body', 'direction'],
  'many-hands': ['direction'],
  'line-breaks': ['language'],
  'no-metadata': ['language'],
  'tag-soup': ['language'],
}

describe('the set of our own pages', () => {
  test('does not shrink', () => {
    expect(pages.length).toBeGreaterThanOrEqual(FEWEST)
    const foreign = pages.filter((page) => !/^(?:en)?$/.test(languageOf(page)))
    expect(foreign.length).toBeGreaterThanOrEqual(FEWEST_FOREIGN)
  })

  test('speaks the languages it spoke', () => {
    expect([...new Set(pages.map(languageOf))]).toEqual(expect.arrayContaining(languages))
  })

  test.each(pages.filter(({ expected }) => expected.refusal === null))(
    '$slug says what must be read from it',
    ({ slug, expected }) => {
      const wanted = ofEveryArticle.filter((key) => !without[slug]?.includes(key))
      expect(Object.keys(expected)).toEqual(expect.arrayContaining(wanted))
    },
  )

  test.each(ofMost)('most pages say what their %s must be', (key) => {
    const articles = pages.filter(({ expected }) => expected.refusal === null)
    const saying = articles.filter(({ expected }) => key in expected)
    expect(saying.length / articles.length).toBeGreaterThan(SOME)
  })

  test.each(pages)('$slug says whether it is an article', ({ expected }) => {
    expect(expected).toHaveProperty('refusal')
  })
})
