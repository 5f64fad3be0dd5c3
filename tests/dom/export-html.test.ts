import { expect, test } from 'vitest'
import { bookmarks } from '@/lib/library/export/bookmarks'
import { htmlPage } from '@/lib/library/export/html-page'
import { hostile, hostileStory, pictureSource, png, story, words } from '../unit/library/export/examples'

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

/** What no program keeps: the null byte and half a letter. */
const readable = (text: string): string => text.toWellFormed().replace('\0', '')

test('words of a page become words of the file, whatever they look like', () => {
  const page = parse(htmlPage(hostileStory(), words))
  expect(page.querySelectorAll('script, iframe, object, embed, form, svg, base')).toHaveLength(0)
  expect(page.title).toBe(readable(hostile))
  expect(page.querySelector('h1')?.textContent).toBe(readable(hostile))
  expect(page.querySelector('pre')?.textContent).toBe(readable(hostile))
  for (const element of page.querySelectorAll('*'))
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on/)
      if (name === 'href') expect(value).toMatch(/^(?:https?:|mailto:|#note-\d+$)/)
    }
})

test('nothing is asked of the network: pictures stand in the file', () => {
  const page = parse(htmlPage(story(), words))
  const images = [...page.querySelectorAll('img')]
  expect(images.length).toBeGreaterThan(0)
  for (const image of images) expect(image.getAttribute('src')).toMatch(/^data:image\/png;base64,/)
  expect(page.querySelectorAll('link[rel="stylesheet"], script')).toHaveLength(0)
  expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'")
  expect(story().pictures.get(pictureSource)).toBe(png)
})

test('the text comes back as it was, marks lit', () => {
  const page = parse(htmlPage(story(), words))
  expect(page.querySelector('article > p:not([class])')?.textContent).toBe(
    'BERLIN — Größe & „Grüße“: sehr wichtig, H2O und x2code()nächste Zeile.',
  )
  expect([...page.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
    'BERLIN',
    'مرحبا',
  ])
  expect(page.querySelector('pre')?.textContent).toBe('\n  if (a < b) {\n```\n}')
  expect(page.documentElement.lang).toBe('de-DE')
})

test('bookmarks are read by a browser’s parser as they were meant', () => {
  const { entry } = hostileStory()
  const page = parse(bookmarks([entry]))
  const [link, ...others] = page.querySelectorAll('a')
  expect(others).toEqual([])
  expect(link?.textContent).toBe(readable(hostile))
  expect(page.querySelectorAll('script')).toHaveLength(0)
})
