import { expect, test, vi } from 'vitest'
import { ImportSection, type ImportSectionProps } from '@/components/transfer/import/ImportSection'
import { type ImportJob, newImport } from '@/lib/library/import/import-job'
import { button, draw, press, redraw, wordsOf } from './draw'

const job = (changes: Partial<ImportJob>): ImportJob => ({
  ...newImport('a', '2026-11-27T12:00:00.000Z'),
  ...changes,
})
const fresh = newImport('a', '').found

const view: ImportSectionProps['view'] = {
  loaded: true,
  job: null,
  rejections: [],
  reading: null,
  resumed: false,
  trouble: null,
}

const props = (changes: Partial<ImportSectionProps['view']>, doings: Partial<ImportSectionProps> = {}) => ({
  view: { ...view, ...changes },
  onFiles: vi.fn(),
  onStopReading: vi.fn(),
  onAskSites: async () => true,
  onStart: vi.fn(),
  onGoOn: vi.fn(),
  onCancel: vi.fn(),
  onClose: vi.fn(),
  onDownload: vi.fn(),
  onList: vi.fn(),
  ...doings,
})

const told = (box: HTMLElement) => wordsOf(box.querySelector('[role="status"]'))

test('nothing chosen yet: a place to drop files, and what they may be', async () => {
  const onFiles = vi.fn()
  const box = await draw(<ImportSection {...props({}, { onFiles })} />)
  expect(wordsOf(box)).toContain('Drop exported files here')
  expect(told(box)).toBe('')
  const file = new File(['x'], 'x.csv')
  const drop = new Event('drop', { bubbles: true, cancelable: true })
  Reflect.set(drop, 'dataTransfer', { files: [file] })
  box.querySelector('input')?.dispatchEvent(drop)
  expect(onFiles).toHaveBeenCalledWith([file])
})

test('reading tells how far it is, and can be stopped', async () => {
  const onStopReading = vi.fn()
  const box = await draw(<ImportSection {...props({ reading: 1_200 }, { onStopReading })} />)
  expect(wordsOf(box)).toContain('1,200 rows so far')
  expect(told(box)).toBe('Looking through the files')
  await press(button(box, 'Stop'))
  expect(onStopReading).toHaveBeenCalled()
})

const checked = job({
  state: 'checked',
  files: [
    { name: 'a.csv', format: 'pocketCsv', encoding: 'windows-1252', trouble: null, rows: 4 },
    { name: 'b.zip', format: null, encoding: null, trouble: 'brokenZip', rows: 0 },
  ],
  found: { ...fresh, rows: 4, fresh: 2, known: 1, rejected: 1, settings: true },
})

test('what was found stands there before anything is done, with its choices', async () => {
  const onStart = vi.fn()
  const rejections = [{ file: 'a.csv', line: 3, reason: 'badAddress', what: '=1+1' }] as const
  const box = await draw(<ImportSection {...props({ job: checked, rejections }, { onStart })} />)
  const words = wordsOf(box)
  expect(words).toContain('Pocket’s list. Its letters were written the old Windows way')
  expect(words).toContain('The zip is damaged, or breaks off.')
  expect(words).toContain('3Its address is none of the web (http or https)=1+1')
  expect(words).not.toContain('Pictures')
  expect(told(box)).toBe('New stories: 2. Rows that can’t be imported: 1.')
  const boxes = [...box.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
  for (const each of boxes) await press(each)
  await press(button(box, 'Import 2 stories'))
  expect(onStart).toHaveBeenCalledWith({ tags: [], fetchTexts: true, settings: true })
})

test('without the right to fetch the stories stay links, and that is said', async () => {
  const box = await draw(<ImportSection {...props({ job: checked }, { onAskSites: async () => false })} />)
  const fetching = box.querySelector<HTMLInputElement>('input[type="checkbox"]')
  if (!fetching) throw new Error('no choice')
  await press(fetching)
  expect(wordsOf(box.querySelector('[role="alert"]'))).toContain('the stories will be links')
  expect(fetching.checked).toBe(false)
})

test('files that hold nothing offer others, and nothing to import', async () => {
  const nothing = job({ state: 'checked', files: checked.files.slice(1) })
  const box = await draw(<ImportSection {...props({ job: nothing })} />)
  expect(() => button(box, 'Import 0 stories')).toThrow()
  expect(button(box, 'Choose other files')).toBeDefined()
})

test('an import under way tells how far it is; one found under way says so', async () => {
  const onCancel = vi.fn()
  const running = job({ state: 'running', found: { ...fresh, rows: 10 }, done: { ...job({}).done, rows: 4 } })
  const box = await draw(<ImportSection {...props({ job: running, resumed: true }, { onCancel })} />)
  expect(wordsOf(box)).toContain('it was under way when you opened this page')
  expect(wordsOf(box)).toContain('4 of 10 stories on the list')
  await press(button(box, 'Stop here'))
  expect(onCancel).toHaveBeenCalled()
  const texts = job({
    state: 'running',
    found: { ...fresh, rows: 10 },
    done: { ...job({}).done, rows: 10, fetched: 2 },
    toFetch: 9,
  })
  await redraw(box, <ImportSection {...props({ job: texts })} />)
  expect(wordsOf(box)).toContain('2 of 9 texts fetched')
})

test('a full disk stops it, nothing is lost, and it can go on', async () => {
  const onGoOn = vi.fn()
  const stopped = job({ state: 'stopped', trouble: 'diskFull' })
  const box = await draw(<ImportSection {...props({ job: stopped }, { onGoOn })} />)
  expect(wordsOf(box.querySelector('[role="alert"]'))).toBe(
    'The disk is full. The import has stopped, and nothing is lost. It goes on from where it was.',
  )
  await press(button(box, 'Go on'))
  expect(onGoOn).toHaveBeenCalled()
})

test('the report has what was done, and the rows that were not', async () => {
  const onDownload = vi.fn()
  const done = job({
    state: 'done',
    found: { ...fresh, rows: 5, rejected: 1, left: 2 },
    done: { ...job({}).done, rows: 2, added: 2 },
  })
  const rejections = Array.from(
    { length: 120 },
    (_, line) => ({ file: 'a', line, reason: 'garbled', what: 'x' }) as const,
  )
  const box = await draw(<ImportSection {...props({ job: done, rejections }, { onDownload })} />)
  expect(told(box)).toBe('The import is done. New on the list: 2.')
  expect(wordsOf(box)).toContain('The first 100 of 120.')
  expect(wordsOf(box)).toContain('Import the same files again for the rest.')
  await press(button(box, 'Download these rows'))
  expect(onDownload).toHaveBeenCalled()
})

test('a cancelled import says what stays', async () => {
  const box = await draw(<ImportSection {...props({ job: job({ state: 'cancelled' }) })} />)
  expect(told(box)).toBe('The import was stopped. What had been taken over stays on the list.')
})

test('a database that can’t be read is told', async () => {
  const box = await draw(<ImportSection {...props({ trouble: { kind: 'databaseFailed' } })} />)
  expect(wordsOf(box.querySelector('[role="alert"]'))).toContain('could not open Lede’s database')
})
