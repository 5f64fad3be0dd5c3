import { describe, expect, test } from 'vitest'
import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import { joinCaptions } from '@/lib/extract/join-captions'
import { heading, ledger, line, picture, plain, prose } from './block-examples'

const run = (...blocks: readonly Block[]) =>
  joinCaptions.run([...blocks, prose('ferry')], ledger).slice(0, -1)

describe('a caption set as a paragraph', () => {
  test.each([
    ['The pier at dawn. Photo: Ada Reyes', 'The pier at dawn.', 'Photo: Ada Reyes'],
    ['Der Steg am Morgen. Foto: dpa', 'Der Steg am Morgen.', 'Foto: dpa'],
    ['The pier at dawn (Image: Getty)', 'The pier at dawn', 'Image: Getty'],
  ])('%j joins its picture', (text, caption, credit) => {
    expect(run(picture(), line(text))).toEqual([{ ...picture(caption), credit }])
  })

  test.each([
    'Getty Images',
    'REUTERS',
    'Photo: AFP',
    'Photo: Ada Reyes / Ledger',
    '[Image via Mega/Ledger]',
  ])('is told by %j below it', (credit) => {
    expect(run(picture(), line('The crew after the last crossing'), line(credit))).toEqual([
      { ...picture('The crew after the last crossing'), credit },
    ])
  })

  test('may be a heading', () => {
    expect(run(picture(), heading('The crew, second left the cook'), line('Photo: AFP'))).toHaveLength(1)
  })

  test('is not said twice', () => {
    expect(run(picture('The crew.'), line('The crew'))).toEqual([picture('The crew.')])
  })

  test('may be in pieces, its credit in brackets', () => {
    expect(
      run(picture(), line('The crew after the last crossing ('), line('Image:'), line('Getty Images)')),
    ).toEqual([{ ...picture('The crew after the last crossing'), credit: 'Image: Getty Images' }])
  })

  test('goes where its picture is not', () => {
    expect(run(prose('bridge'), line('The pier at dawn. Foto: Ada Reyes'))).toHaveLength(1)
  })
})

describe('a paragraph after a picture', () => {
  test.each([
    ['The ferry sank.', 'It was raised a week later.'],
    ['The photo: blurred, and taken at night.', 'It shows nothing.'],
    ['She works for Reuters.', 'He does not.'],
    ['A rating of 4.5. Picture: 4 of 5', 'Sound: 3 of 5'],
  ])('%j stays', (...texts) => {
    expect(
      run(picture(), ...texts.map((text) => line(text)))
        .slice(1)
        .map(blockText),
    ).toEqual(texts)
  })

  test('stays with the name of a product as its heading', () => {
    expect(run(picture('The Pier Lamp.'), heading('The Pier Lamp.'))).toHaveLength(2)
  })

  test('keeps its own words when the picture has others', () => {
    const words = { ...picture('The pier.'), caption: [plain('The pier.')] }
    expect(run(words, line('The harbour master went home.'))).toHaveLength(2)
  })
})
