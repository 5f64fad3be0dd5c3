import { afterEach, expect, test } from 'vitest'
import { findWords } from '@/lib/platform/find-words'

afterEach(() => document.body.replaceChildren())

function draw(markup: string): void {
  const parsed = new DOMParser().parseFromString(markup, 'text/html')
  document.body.append(...parsed.body.childNodes)
}

const words = (text: string, before = ''): string | null =>
  findWords(text, before)?.toString().replace(/\s+/g, ' ').trim() ?? null

test.each([
  [
    'words across inline elements',
    '<p>The <b>books</b> are <a href="#">open</a>.</p>',
    'The books are open.',
  ],
  ['line breaks in the markup', '<p>The\n   books\nare open.</p>', 'The books are open.'],
  ['soft hyphens and hard spaces', '<p>The&nbsp;bo\u00adoks are open.</p>', 'The books are open.'],
])('finds %s', (_name, markup, text) => {
  draw(markup)
  const found = words(text)
  expect(found?.replaceAll('\u00ad', '').replaceAll('\u00a0', ' ')).toBe(text)
})

test('finds a sentence with something small of the page in its middle', () => {
  draw(
    '<p>A delegation returned late on Tuesday from two days of talks<sup>4</sup> upstate and reported that nothing had changed since the winter.</p>',
  )
  const text =
    'A delegation returned late on Tuesday from two days of talks upstate and reported that nothing had changed since the winter.'
  expect(words(text)).toMatch(/^A delegation .* the winter\.$/)
})

test('of two equal sentences takes the one with the same words before it', () => {
  draw('<p id="a">First. They left.</p><p id="b">Second. They left.</p>')
  const at = (before: string) => findWords('They left.', before)?.startContainer.parentElement?.id
  expect(at('First. ')).toBe('a')
  expect(at('Second. ')).toBe('b')
})

test('takes a drawn sentence before a hidden one', () => {
  draw('<p id="a" style="display:none">They left.</p><p id="b">They left.</p>')
  expect(findWords('They left.', '')?.startContainer.parentElement?.id).toBe('b')
})

test.each([
  ['words that are not there', 'They stayed.'],
  ['words that only a script says', 'let left'],
  ['no words', ' '],
])('finds nothing for %s', (_name, text) => {
  draw('<p>They left.</p><script type="text/plain">let left</script>')
  expect(findWords(text, '')).toBeNull()
})
