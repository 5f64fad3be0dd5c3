import { expect, test } from 'vitest'
import type { Block } from '@/lib/article/block'
import { passageFinder } from '@/lib/library/find-passage'
import { quotedPassage } from '@/lib/library/quoted-passage'
import { storyText } from '@/lib/library/story-text'

const paragraphs = (...texts: readonly string[]): readonly Block[] =>
  texts.map((text) => ({ type: 'paragraph', runs: [{ text, marks: [], href: null }] }))
const figure: Block = { type: 'figure', images: [], caption: null, credit: null }

/** Marks `words` in a story: the first time they stand there, or the time that is asked for. */
function mark(blocks: readonly Block[], words: string, time = 1) {
  const { text, parts } = storyText(blocks)
  let at = -1
  for (let count = 0; count < time; count++) at = text.indexOf(words, at + 1)
  if (at < 0) throw new Error(`“${words}” is not in the story`)
  const part = (offset: number) => parts.findLast((each) => each.at <= offset) ?? { block: 0, at: 0 }
  const [first, last] = [part(at), part(at + words.length - 1)]
  const quoted = quotedPassage(blocks, {
    block: first.block,
    start: at - first.at,
    endBlock: last.block,
    end: at + words.length - last.at,
  })
  if (!quoted) throw new Error('nothing is marked')
  return quoted
}

/** The words found, and the block they begin in. */
function found(blocks: readonly Block[], marked: ReturnType<typeof mark>) {
  const passage = passageFinder(blocks)(marked)
  return passage && { block: passage.block, text: quotedPassage(blocks, passage)?.text }
}

const lead = 'The ferry line opened its books on Monday after a court had ordered it to.'
const losses = 'It has lost 32,000 passengers a year since the bridge opened, the auditors say.'
const end = 'The council meets again on Thursday.'

test.each<[string, readonly Block[], string, readonly Block[], string | null, number?]>([
  ['the same story', paragraphs(lead, losses), losses, paragraphs(lead, losses), losses, 1],
  ['a paragraph before it', paragraphs(lead, losses), losses, paragraphs(end, lead, losses), losses, 2],
  ['a picture before it', paragraphs(lead, losses), losses, [figure, ...paragraphs(lead, losses)], losses, 2],
  ['the paragraph moved up', paragraphs(lead, end, losses), losses, paragraphs(losses, lead, end), losses, 0],
  [
    'a figure edited inside',
    paragraphs(lead, losses, end),
    losses,
    paragraphs(lead, losses.replace('32,000', '33,000'), end),
    losses.replace('32,000', '33,000'),
    1,
  ],
  [
    'words put in',
    paragraphs(lead, losses, end),
    losses,
    paragraphs(lead, losses.replace('a year', 'and 14 crews a year'), end),
    losses.replace('a year', 'and 14 crews a year'),
    1,
  ],
  [
    'the paragraph split in two',
    paragraphs(`${lead} ${losses}`),
    `${lead} ${losses}`,
    paragraphs(lead, losses),
    `${lead}\n${losses}`,
    0,
  ],
  [
    'two paragraphs joined',
    paragraphs(lead, losses),
    `${lead}\n${losses}`,
    paragraphs(`${lead} ${losses}`),
    `${lead} ${losses}`,
    0,
  ],
  [
    'spaces, quotes and dashes set anew',
    paragraphs('He said “no ferry – ever”, and left.'),
    'said “no ferry – ever”, and',
    paragraphs('He\u00a0said "no  ferry \u2014 ever", and left.'),
    'said "no  ferry \u2014 ever", and',
    0,
  ],
  [
    'soft hyphens',
    paragraphs('Der Fährverkehr ruht.'),
    'Fährverkehr ruht',
    paragraphs('Der Fähr\u00adverkehr ruht.'),
    'Fähr\u00adverkehr ruht',
    0,
  ],
  [
    'accents decomposed',
    paragraphs('Le café a fermé lundi.'),
    'café a fermé',
    paragraphs('Le café a fermé lundi.'.normalize('NFD')),
    'café a fermé'.normalize('NFD'),
    0,
  ],
  ['its words gone', paragraphs(lead, losses, end), losses, paragraphs(lead, end), null],
  [
    'a whole other story',
    paragraphs(lead, losses),
    losses,
    paragraphs('Rain is expected in the north.', end),
    null,
  ],
  ['no text left', paragraphs(lead), lead, [figure], null],
  [
    'a short word whose sentence is gone',
    paragraphs(lead, 'The bridge costs more.', end),
    'costs',
    paragraphs(lead, 'Nobody counts the costs of it here.', end),
    null,
  ],
  [
    'a short word that stays',
    paragraphs(lead, 'The bridge costs more.', end),
    'costs',
    paragraphs(end, lead, 'The bridge costs more.'),
    'costs',
    2,
  ],
  [
    'right-to-left',
    paragraphs('فتحت شركة العبّارات دفاترها يوم الاثنين.', 'خسرت الشركة 32 ألف راكب.'),
    'خسرت الشركة 32 ألف راكب',
    paragraphs('عاجل.', 'فتحت شركة العبّارات دفاترها يوم الاثنين.', 'وخسرت الشركة 33 ألف راكب.'),
    'وخسرت الشركة 33 ألف راكب',
    2,
  ],
  [
    'without spaces between words',
    paragraphs('市議会は月曜日に予算案を可決した。', '次の会議は木曜日に開かれる。'),
    '月曜日に予算案を可決した',
    paragraphs('追記がある。', '市議会は月曜日、予算案を正式に可決した。'),
    '月曜日、予算案を正式に可決した',
    1,
  ],
  [
    'emoji and signs beyond the first plane',
    paragraphs('👩‍🚀 The crew 🚢 waved back 𝒙 twice.'),
    'crew 🚢 waved back 𝒙',
    paragraphs('Update.', '👩‍🚀 The crew  🚢 waved back 𝒙 twice.'),
    'crew  🚢 waved back 𝒙',
    1,
  ],
])('%s', (_name, before, words, after, expected, block) => {
  const place = found(after, mark(before, words))
  expect(place?.text ?? null).toBe(expected)
  if (block !== undefined) expect(place?.block).toBe(block)
})

const refrain = 'No comment, said the mayor.'

test.each([
  [1, 1],
  [2, 3],
])('words that stand twice are found where the words around agree: time %i', (time, block) => {
  const before = paragraphs(lead, refrain, losses, refrain, end)
  const after = paragraphs('Breaking.', lead, refrain, losses, refrain, end)
  expect(found(before, mark(before, refrain, time))?.block).toBe(block)
  expect(found(after, mark(before, refrain, time))?.block).toBe(block + 1)
})

test('a passage over three paragraphs whose middle one is rewritten is found by its ends', () => {
  const before = paragraphs('Head.', lead, losses.repeat(6), end, 'Foot.')
  const words = `${lead}\n${losses.repeat(6)}\n${end}`
  const after = paragraphs(
    'Head.',
    lead,
    'Somebody wrote all of this anew, and about the weather.',
    end,
    'Foot.',
  )
  expect(found(after, mark(before, words))?.text).toBe(
    `${lead}\nSomebody wrote all of this anew, and about the weather.\n${end}`,
  )
})

test('words from elsewhere, without a place, are found by themselves', () => {
  const blocks = paragraphs(lead, losses, end)
  const place = { block: 0, start: 0, endBlock: 0, end: 0, before: '', after: '' }
  expect(passageFinder(blocks)({ ...place, text: 'lost 32,000 passengers' })).toMatchObject({ block: 1 })
  expect(passageFinder(blocks)({ ...place, text: 'meets' })).toMatchObject({ block: 2 })
  expect(passageFinder(blocks)({ ...place, text: 'nowhere to be found' })).toBeNull()
})

test('a place outside the story, or backwards, is no place, and the words still are', () => {
  const blocks = paragraphs(lead, losses)
  const marked = { ...mark(blocks, losses), block: 999, endBlock: 999, start: 9_000, end: 9_999 }
  expect(passageFinder(blocks)(marked)).toMatchObject({ block: 1, start: 0 })
})

test('a thousand marks of a long story that has lost them all are told so without a pause', () => {
  const story = paragraphs(...Array.from({ length: 400 }, (_, at) => `${losses} ${at} ${lead}`))
  const other = paragraphs(
    ...Array.from({ length: 400 }, (_, at) => `Quite another tale, part ${at}, of wheat, prices and snow.`),
  )
  const marks = Array.from({ length: 1_000 }, (_, at) => mark(story, `${at % 400} ${lead}`))
  const find = passageFinder(other)
  expect(marks.map(find).filter((place) => place !== null)).toEqual([])
})

test.each([
  ['blanks at the ends', '  said it.  ', { block: 0, start: 2, endBlock: 0, end: 10 }],
  ['half a pair at the end', 'a 🚢 b', { block: 0, start: 0, endBlock: 0, end: 3 }],
  ['half a pair at the start', 'a 🚢 b', { block: 0, start: 3, endBlock: 0, end: 6 }],
])('a marked passage is kept without %s', (_name, text, passage) => {
  const quoted = quotedPassage(paragraphs(text), { block: 0, start: 0, endBlock: 0, end: text.length })
  expect(quoted?.text).toBe(text.trim())
  const cut = quotedPassage(paragraphs(text), passage)
  expect(cut?.text.isWellFormed()).toBe(true)
  expect(cut?.text).toBe(cut?.text.trim())
})

test('nothing but blanks is no passage', () => {
  expect(quotedPassage(paragraphs('a   b'), { block: 0, start: 1, endBlock: 0, end: 4 })).toBeNull()
  expect(quotedPassage(paragraphs('a'), { block: 4, start: 1, endBlock: 4, end: 4 })).toBeNull()
})
