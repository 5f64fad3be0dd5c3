import { expect, test, vi } from 'vitest'
import { Marks } from '@/components/marks/Marks'
import type { MarksActions, MarksView } from '@/components/marks/marks-view'
import type { Screen } from '@/components/marks/screen'
import type { Highlight } from '@/lib/library/highlight'
import { button, draw, press, wordsOf } from './draw'
import { article, sentences } from './examples'

const aMark: Highlight = {
  id: 'm1',
  articleId: 'a1',
  block: 0,
  start: 4,
  endBlock: 0,
  end: 9,
  text: 'talks',
  before: 'The ',
  after: ' are',
  colour: 'yellow',
  note: null,
  createdAt: '2024-04-03T16:00:00Z',
  changedAt: '2024-04-03T16:00:00Z',
}
const passage = { block: 0, start: 4, endBlock: 0, end: 9 }

const screen: Screen = {
  draw: (marks) => marks.map(({ id }) => ({ id, ranges: [] })),
  rangesOf: () => [],
  rectsOf: () => [],
  markAt: () => null,
  selected: () => null,
  pointAt: () => null,
}

const doings = (): MarksActions => ({
  pick: vi.fn(),
  mark: vi.fn(() => 'm2'),
  recolour: vi.fn(),
  write: vi.fn(),
  note: vi.fn(),
  remove: vi.fn(),
  undo: vi.fn(),
  copy: vi.fn(),
  dismiss: vi.fn(),
  sentences: async () => sentences,
  onAll: vi.fn(),
})

const changed = {
  looking: 'idle',
  differs: false,
  versions: null,
  hasEarlier: false,
  open: false,
  hidden: false,
  kept: false,
} as const
const looks = {
  look: vi.fn(),
  showEarlier: vi.fn(),
  open: vi.fn(),
  hide: vi.fn(),
  keepOther: vi.fn(),
  stay: vi.fn(),
}

async function slot(view: Partial<MarksView> = {}, actions = doings(), more: object = {}) {
  const whole: MarksView = {
    article: article(),
    marks: [{ mark: aMark, passage }],
    picked: null,
    writing: false,
    notice: null,
    ...view,
  }
  const box = await draw(
    <Marks
      view={whole}
      actions={actions}
      changed={changed}
      changedActions={looks}
      screen={screen}
      lit={null}
      kept={false}
      quiet={false}
      {...more}
    />,
  )
  return { box, actions }
}

const key = async (name: string) => {
  dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))
  await new Promise((resolve) => setTimeout(resolve))
}

test('nothing picked, there is no bar, and the count leads to all highlights', async () => {
  const { box, actions } = await slot()
  expect(box.querySelector('[role="toolbar"]')).toBeNull()
  await press(button(box, '1 highlight'))
  expect(actions.onAll).toHaveBeenCalled()
})

test('chosen words are marked in the colour that is pressed', async () => {
  const { box, actions } = await slot({ picked: { kind: 'words', passage } })
  await press(button(box, 'Pink, a wavy line'))
  expect(actions.mark).toHaveBeenCalledWith(passage, 'pink')
})

test('a mark tells its colour, and takes another', async () => {
  const { box, actions } = await slot({ picked: { kind: 'mark', id: 'm1' } })
  expect(button(box, 'Yellow, a plain line').getAttribute('aria-pressed')).toBe('true')
  await press(button(box, 'Green, a dashed line'))
  expect(actions.recolour).toHaveBeenCalledWith('m1', 'green')
  await press(button(box, 'Remove the highlight'))
  expect(actions.remove).toHaveBeenCalledWith('m1')
})

test('a note is kept when its field is left, and Escape closes it', async () => {
  const { box, actions } = await slot({ picked: { kind: 'mark', id: 'm1' }, writing: true })
  const area = box.querySelector('textarea')
  if (!area) throw new Error('there is no field')
  area.value = 'Why?'
  area.dispatchEvent(new Event('input', { bubbles: true }))
  area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
  expect(actions.note).toHaveBeenCalledWith('m1', 'Why?')
  expect(actions.write).toHaveBeenCalledWith(false)
})

test('h marks the sentence that is lit, n writes to it, Delete and Escape are for the mark that is picked', async () => {
  const lit = sentences[0] ?? null
  const { actions } = await slot({}, doings(), { lit })
  await key('h')
  expect(actions.mark).toHaveBeenCalledWith({ block: 0, start: 0, endBlock: 0, end: 23 })
  await key('n')
  expect(actions.write).toHaveBeenCalledWith(true)
  await key('Delete')
  expect(actions.remove).not.toHaveBeenCalled()
  const picked = await slot({ picked: { kind: 'mark', id: 'm1' } })
  await key('Delete')
  expect(picked.actions.remove).toHaveBeenCalledWith('m1')
  await key('Escape')
  expect(picked.actions.pick).toHaveBeenCalledWith(null)
})

test('a page that has changed is offered at the foot, until another notice has it', async () => {
  const { box } = await slot({}, doings(), { changed: { ...changed, differs: true } })
  expect(wordsOf(box)).toContain('This page has changed since you saved it.')
  await press(button(box, 'See what changed'))
  expect(looks.open).toHaveBeenCalledWith(true)
  const quiet = await slot({}, doings(), { changed: { ...changed, differs: true }, quiet: true })
  expect(wordsOf(quiet.box)).not.toContain('This page has changed since you saved it.')
})

test('what is removed can be had back', async () => {
  const { box, actions } = await slot({ marks: [], notice: { kind: 'removed', mark: aMark } })
  await press(button(box, 'Undo'))
  expect(actions.undo).toHaveBeenCalled()
})
