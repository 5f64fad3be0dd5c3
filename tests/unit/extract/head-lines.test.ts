import { expect, test } from 'vitest'
import { headLines } from '@/lib/extract/head-lines'

const line = (text: string) => ({ parts: [text], name: '' })
const texts = (...lines: readonly string[]) => headLines(lines.map(line)).map(({ parts }) => parts.join(' '))
const english = 'The ferry was closed on Monday after the county found that the money was gone. '.repeat(2)
const japanese =
  '県は月曜日、渡し船の運航を取りやめたと発表した。春に約束した修理の費用が足りなくなったためで、港の近くに住む人たちは驚かなかったと話している。'

test.each([
  ['a standfirst', ['By Ada Reyes', english, 'March 1, 2026'], 3],
  ['the second paragraph', [english, 'March 1, 2026', english, 'Photo: Bo Lind'], 2],
  ['a Japanese paragraph, which is half as long', [japanese, '2026年3月1日', japanese, '2026年2月1日'], 2],
  ['nothing but short lines', ['By Ada Reyes', 'March 1, 2026'], 2],
])('the head of a story ends before its text: %s', (_name, lines, length) => {
  expect(texts(...lines)).toHaveLength(length)
})
