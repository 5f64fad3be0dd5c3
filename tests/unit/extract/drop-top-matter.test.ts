import { describe, expect, test } from 'vitest'
import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import { dropTopMatter } from '@/lib/extract/drop-top-matter'
import { heading, ledger, line, prose } from './block-examples'

const story = { ...ledger, title: 'Ferry on the Lees closed again' }
const top = (...blocks: readonly Block[]) =>
  dropTopMatter
    .run([...blocks, prose('ferry'), prose('bridge')], story)
    .slice(0, -2)
    .map(blockText)

describe('above the first sentence', () => {
  test.each([
    '05/10/2018 - Publicado por: Clara Souza - Categoria: Saúde - Tags: porto cidade barco dinheiro',
    'Giriş: 03.07.2024 - 18:24 Güncelleme: 03.07.2024 - 18:57',
  ])('%j goes', (text) => {
    expect(top(line(text))).toEqual([])
  })

  test('a headline other than the one in the metadata goes', () => {
    expect(top(heading('Ferry on the Lees shut, and the money is gone'))).toEqual([])
  })

  test.each([
    ['a subhead', heading('The last crossing')],
    ['a short sentence with a date', line('On 05/10/2018 the ferry sank.')],
    ['a sentence that begins with a date', line('05/10/2018 was the day on which it ended: nobody came.')],
  ])('%s stays', (_what, block) => {
    expect(top(block)).toHaveLength(1)
  })

  test('a subhead that begins like the headline stays below a paragraph', () => {
    expect(top(line('It is a short story.'), heading('Ferry on the Lees: the facts'))).toHaveLength(2)
  })
})
