import { expect, test } from 'vitest'
import { gather } from '@/lib/capture/gather'
import { settleAnswer } from '@/lib/capture/settle-answer'
import { now, pageWith, story, url } from './extract-page'

const sentences = 'The harbour was quiet at dawn. '.repeat(10_000)
const lead = '<meta property="og:image" content="https://ledger.example/lead.jpg">'
const pictures = Array.from({ length: 600 }, (_, index) => `<img src="/p/${index}.jpg">`).join('')

test.each([
  ['paragraph', `<p>${sentences}</p>`, ''],
  ['quote', `<blockquote><p>${sentences}</p></blockquote>`, ''],
  ['preformatted text', `<pre>${sentences}</pre>`, ''],
  ['list', `<ul>${'<li>A harbour in the north'.repeat(6_000)}</ul>`, ''],
  ['table', `<table>${'<tr><td>Harbour<td>Boats'.repeat(6_000)}</table>`, ''],
  ['row of a table', `<table>${`<tr>${'<td>7'.repeat(1_200)}`.repeat(2)}</table>`, ''],
  ['gallery', `<figure>${pictures}</figure>`, ''],
  ['caption', `<figure><img src="/a.jpg"><figcaption>${sentences}</figcaption></figure>`, ''],
  [
    'lead picture’s caption',
    `<figure><img src="/lead.jpg"><figcaption>${sentences}</figcaption></figure>`,
    lead,
  ],
  ['address of a picture', `<img src="http://a.example/${'a'.repeat(2031)}">`, ''],
])('a page with the longest %s is an answer that can be kept', (_name, part, head) => {
  const answer = gather(pageWith(`${part}${story}`, head), { url, now })
  const settled = settleAnswer(JSON.parse(JSON.stringify(answer)))
  expect(settled?.ok && settled.value.article?.title).toBe('Ferry closed again')
})

test('a page with as many blocks as are kept, and one that must be cut, is an answer', () => {
  const page = pageWith(`<p>${sentences}</p>${'<p>It rained.</p>'.repeat(19_993)}${story}`)
  expect(settleAnswer(JSON.parse(JSON.stringify(gather(page, { url, now }))))).not.toBeNull()
})
