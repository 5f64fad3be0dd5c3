import { describe, expect, test, vi } from 'vitest'
import { DataOptions } from '@/components/options/DataOptions'
import { ExportMenu } from '@/components/transfer/export/ExportMenu'
import { ExportPart } from '@/components/transfer/export/ExportPart'
import { exportWords } from '@/components/transfer/export/export-words'
import type { ExportOrder, ExportResult } from '@/lib/library/export/export-order'
import { button, draw, key, press, redraw, wordsOf } from './draw'
import { entry } from './examples'

const kept = { kept: 2, failed: 0, bytes: 1_500_000 }
const order = (more: Partial<ExportOrder> = {}): ExportOrder => ({
  format: 'epub',
  entries: [entry({ pictures: kept }), entry({ id: 'a2', hasText: false })],
  pictures: true,
  ...more,
})

const props = {
  order: order(),
  broken: false,
  format: 'epub',
  choice: { kind: 'all' },
  pictures: true,
  tags: ['ports', 'über'],
  chosen: 0,
  work: { kind: 'idle' },
  onFormat: vi.fn(),
  onChoice: vi.fn(),
  onPictures: vi.fn(),
  onStart: vi.fn(),
  onCancel: vi.fn(),
} as const

const select = (box: HTMLElement): HTMLSelectElement => {
  const found = box.querySelector('select')
  if (!found) throw new Error('no choice')
  return found
}

describe('the export', () => {
  test('tells what each format is for, and what the file will be', async () => {
    const box = await draw(<ExportPart {...props} />)
    expect(box.querySelectorAll('input[type="radio"]')).toHaveLength(6)
    expect(wordsOf(box)).toContain('Book (EPUB)For e-readers')
    expect(wordsOf(box)).toMatch(/2 articles, about 1\.5 MB/)
    expect(wordsOf(box)).toContain('1 of them has no text yet and is left out.')
  })

  test('offers states, tags, and what was selected in the list', async () => {
    const onChoice = vi.fn()
    const box = await draw(<ExportPart {...props} chosen={3} onChoice={onChoice} />)
    expect([...select(box).options].map((option) => option.text)).toEqual([
      'The 3 articles you chose',
      'The whole list',
      'Unread',
      'Starred',
      'Archive',
      'Tag: ports',
      'Tag: über',
    ])
    select(box).value = 'tag:über'
    select(box).dispatchEvent(new Event('change', { bubbles: true }))
    expect(onChoice).toHaveBeenCalledWith({ kind: 'tag', tag: 'über' })
  })

  test('a backup takes everything: there is nothing to choose but pictures', async () => {
    const box = await draw(
      <ExportPart {...props} format="backup" order={order({ format: 'backup', entries: [] })} />,
    )
    expect(box.querySelector('select')).toBeNull()
    expect(wordsOf(box)).toContain('With pictures')
    expect(button(box, 'Save file').disabled).toBe(false)
  })

  test('a table has no pictures', async () => {
    const box = await draw(<ExportPart {...props} format="csv" order={order({ format: 'csv' })} />)
    expect(wordsOf(box)).not.toContain('With pictures')
  })

  test('a choice that fits nothing can’t be saved', async () => {
    const box = await draw(<ExportPart {...props} order={order({ entries: [] })} />)
    expect(wordsOf(box)).toContain('No article fits this choice.')
    expect(button(box, 'Save file').disabled).toBe(true)
  })

  test('tells how far it is, can be called off, and tells what came of it', async () => {
    const onCancel = vi.fn()
    const box = await draw(
      <ExportPart
        {...props}
        work={{ kind: 'working', progress: { done: 120, total: 3000 } }}
        onCancel={onCancel}
      />,
    )
    expect(wordsOf(box)).toContain('120 of 3,000')
    expect(box.querySelector('progress')?.max).toBe(3000)
    await press(button(box, 'Cancel'))
    expect(onCancel).toHaveBeenCalled()
    const done = { name: 'lede-articles-2026-11-27.epub', bytes: 2_400_000, stories: 2999, left: 1 }
    await redraw(box, <ExportPart {...props} work={{ kind: 'done', done }} />)
    expect(wordsOf(box.querySelector('[role="status"]'))).toBe(
      'lede-articles-2026-11-27.epub is written: 2,999 articles, 2.4 MB. 1 article had no text and is not in it.',
    )
    await redraw(box, <ExportPart {...props} work={{ kind: 'failed', error: { kind: 'fileFull' } }} />)
    expect(wordsOf(box.querySelector('[role="alert"]'))).toContain('no room left')
  })

  test('a list that can’t be read is told, and a loading one is no empty one', async () => {
    const box = await draw(<ExportPart {...props} order={null} broken />)
    expect(wordsOf(box.querySelector('[role="alert"]'))).toContain('can’t be read now')
    expect(wordsOf(box)).not.toContain('No article fits')
  })
})

describe('one story as a file', () => {
  const done: ExportResult = { ok: true, value: { name: 'Deal.epub', bytes: 1, stories: 1, left: 0 } }

  test('is saved by two presses, and said where it is', async () => {
    const onExport = vi.fn(async () => done)
    const box = await draw(<ExportMenu onExport={onExport} />)
    await press(button(box, 'Save as a file'))
    await press(button(box, 'Book (EPUB)'))
    expect(onExport).toHaveBeenCalledWith('epub')
    await vi.waitFor(() => expect(wordsOf(box)).toContain('Deal.epub is among your downloads.'))
  })

  test('Escape closes the menu and gives the focus back', async () => {
    const box = await draw(<ExportMenu onExport={async () => done} />)
    await press(button(box, 'Save as a file'))
    const inside = button(box, 'Markdown')
    inside.focus()
    await key(inside, 'Escape')
    expect(box.querySelector('#export-menu')).toBeNull()
    expect(document.activeElement).toBe(button(box, 'Save as a file'))
  })
})

test('deleting everything asks first whether to back up', async () => {
  const box = await draw(
    <DataOptions
      history
      space={null}
      onHistory={vi.fn()}
      onClear={vi.fn()}
      onTransfer={vi.fn()}
      onDelete={vi.fn()}
    />,
  )
  const link = box.querySelector('dialog a')
  expect(link?.getAttribute('href')).toBe('transfer.html#export')
  expect(wordsOf(link)).toBe('Save a backup first')
})

test('the words of a file are the reader’s', () => {
  const words = exportWords()
  expect(words.by(['Ana Ruiz', 'Tom Okafor'])).toBe('By Ana Ruiz and Tom Okafor')
  expect(words.date('2024-04-03')).toContain('2024')
  expect(words.date('soon')).toBeNull()
  expect(words.photo('Photo: Ana Ruiz')).toBe('Photo: Ana Ruiz')
  expect(words.embed('video', 'video.example')).toBe('Video on video.example')
  expect(words.stories(1200)).toBe('1,200 articles from Lede')
})
