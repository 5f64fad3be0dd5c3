import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { dateWords } from '#scripts/lab/date-words.ts'
import { printTrace } from '#scripts/lab/explain/print-trace.ts'
import { stepTrace, type Trace } from '#scripts/lab/explain/trace.ts'
import { factSections } from '#scripts/lab/fact-lines.ts'
import { inputUrl } from '#scripts/lab/lab-input.ts'
import { emptyLine, type LabFigure, type LabLine } from '#scripts/lab/lab-line.ts'
import { loadInputs } from '#scripts/lab/load-inputs.ts'
import { pageBytes } from '#scripts/lab/page-bytes.ts'
import { parseManifestLine } from '#scripts/lab/parse-manifest-line.ts'
import { parseReadArgs } from '#scripts/lab/parse-read-args.ts'
import { printReading } from '#scripts/lab/print-reading.ts'
import { readAll } from '#scripts/lab/read-all.ts'
import { wrapText } from '#scripts/lab/wrap-text.ts'
import { Trouble } from '#scripts/trouble.ts'

const folder = mkdtempSync(join(tmpdir(), 'lede-inputs-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe('a manifest line', () => {
  const manifest = join(folder, 'pages.jsonl')
  const page = write('a.html', '<p>x')
  const packed = write('b.html.gz', 'x')
  const parse = (line: string) => parseManifestLine(line, manifest, 7)

  test.each([
    [
      'names a page beside the manifest',
      '{"id":"a","html":"./b.html.gz","url":"https://a.example/x"}',
      { kind: 'page', id: 'a', file: packed, url: 'https://a.example/x', now: null },
    ],
    [
      'may leave the address out or empty, and give a clock',
      '{"id":"a","html":"a.html","url":"","now":"2024-01-01T00:00:00Z"}',
      { kind: 'page', id: 'a', file: page, url: null, now: '2024-01-01T00:00:00Z' },
    ],
    [
      'names a page that is not there',
      '{"id":"a","html":"html/gone.html"}',
      {
        kind: 'broken',
        id: 'a',
        message: `There is no file at ${join(folder, 'html/gone.html')}. ${manifest}:7 names it.`,
      },
    ],
    [
      'holds the page itself',
      '{"id":"a","html":"\\n<!DOCTYPE html><p>Snow.</p>"}',
      {
        kind: 'broken',
        id: 'a',
        message: `${manifest}:7 has the page itself as "html": save it as a file and give the file's path`,
      },
    ],
    [
      'holds a text',
      '{"id":"t","title":"T","lang":"de","paragraphs":["One.","Two."],"ref":["x"]}',
      { kind: 'text', id: 't', title: 'T', date: null, lang: 'de', paragraphs: ['One.', 'Two.'] },
    ],
    [
      'may give sentences only',
      '{"id":"t","sentences":["one .","two ."]}',
      { kind: 'text', id: 't', title: null, date: null, lang: null, paragraphs: ['one .', 'two .'] },
    ],
    ['is no JSON', '{"id":', { kind: 'broken', id: 'line-7', message: `${manifest}:7 is not a JSON object` }],
    [
      'says nothing to read',
      '{"id":"z","paragraphs":"no list"}',
      {
        kind: 'broken',
        id: 'z',
        message: `${manifest}:7 has neither "html" nor "paragraphs" nor "sentences"`,
      },
    ],
  ])('%s', (_, line, input) => {
    expect(parse(line)).toEqual(input)
  })

  test('without an address is served under its id', () => {
    expect(inputUrl({ kind: 'page', id: 'de/Zeit ä', file: 'x', url: null, now: null })).toBe(
      'https://lede.invalid/de/Zeit%20%C3%A4',
    )
  })
})

describe('inputs', () => {
  test('are read in order, a manifest as all its lines, empty ones left out', () => {
    const page = write('one.html', '<p>x')
    const manifest = write('many.jsonl', '{"id":"a","html":"one.html"}\n\n{"id":"b","sentences":["x"]}\n')
    expect(loadInputs([page, manifest]).map((input) => input.id)).toEqual(['one', 'a', 'b'])
  })

  test.each([
    ['is not there', join(folder, 'nope.html'), 'There is no file at'],
    ['is a folder', folder, 'is a folder'],
    ['is longer than a path can be', join(folder, `${'x'.repeat(5_000)}.html`), 'is no path of a file'],
    [
      'is of no known kind',
      write('a.txt', 'x'),
      'is neither a page (.html, .html.gz) nor a manifest (.jsonl)',
    ],
    ['is an address', 'https://a.example/', '`npm start -- https://a.example/`'],
  ])('what %s gets its line in its place, with a sentence', (_, path, words) => {
    const page = write('one.html', '<p>x')
    const inputs = loadInputs([page, path, page])
    expect(inputs.map((input) => input.kind)).toEqual(['page', 'broken', 'page'])
    expect(inputs[1]).toEqual({ kind: 'broken', id: path, message: expect.stringContaining(words) })
  })

  test.each(['my.html', 'index.html', 'search.html', 'de.html.gz'])(
    'a file called %s is not served where a front page or a search would be',
    (name) => {
      const [input] = loadInputs([write(name, '<p>x')])
      expect(input && inputUrl(input)).toBe(`https://lede.invalid/saved/page-${name.replace('.gz', '')}`)
    },
  )

  test('a broken .gz gets a sentence', async () => {
    const file = write('broken.html.gz', '')
    writeFileSync(file, gzipSync('<p>x').subarray(0, 12))
    await expect(pageBytes(file)).rejects.toThrow(`${file} can't be unpacked: it is not a whole .gz file.`)
  })
})

describe('the command line', () => {
  test('takes flags anywhere', () => {
    expect(parseReadArgs(['--json', 'a.html', '--out', 'x.jsonl', 'b.html'])).toEqual({
      json: true,
      out: 'x.jsonl',
      help: false,
      explain: false,
      without: [],
      inputs: ['a.html', 'b.html'],
    })
  })

  test('takes steps to leave out, apart by commas, in one place or several', () => {
    const args = parseReadArgs([
      '--without',
      'stripBoxes, dropEnd',
      'a.html',
      '--without=unhide',
      '--explain',
    ])
    expect(args).toMatchObject({
      explain: true,
      without: ['stripBoxes', 'dropEnd', 'unhide'],
      inputs: ['a.html'],
    })
  })

  test.each([
    ['stripBoxs', 'There is no step called "stripBoxs". There are, in order:\n  unhide '],
    ['toString', 'There is no step called "toString".'],
    ['dropEnd,findBody', "Without findBody there is no reading: it can't be left out."],
  ])('refuses to leave out %s', (given, words) => {
    expect(() => parseReadArgs(['--without', given, 'a.html'])).toThrow(Trouble)
    expect(() => parseReadArgs(['--without', given, 'a.html'])).toThrow(words)
  })

  test('refuses a flag it does not know', () => {
    expect(() => parseReadArgs(['--jsn', 'a.html'])).toThrow(Trouble)
    expect(() => parseReadArgs(['--jsn', 'a.html'])).toThrow("Unknown option '--jsn'.\n\nUsage: npm run read")
  })
})

test('readings come out in the order of the inputs, however long each takes', async () => {
  const inputs = [30, 1, 10, 0, 5].map((ms) => ({ kind: 'broken', id: String(ms), message: '' }) as const)
  const told: string[] = []
  const lab = {
    read: async ({ id }: { readonly id: string }) => {
      await new Promise((resolve) => setTimeout(resolve, Number(id)))
      return { line: emptyLine(id, null, null), capture: null, digestCpuMs: null }
    },
  }
  await readAll(lab, inputs, 2, ({ line }, index) => told.push(`${index}:${line.id}`))
  expect(told).toEqual(['0:30', '1:1', '2:10', '3:0', '4:5'])
})

test('a trace for people says of each field what was weighed, and of each step what it did', () => {
  const removed = {
    did: 'removed',
    what: 'div.ad',
    chars: 13,
    text: 'Advertisement',
    why: 'named like "ad"',
  } as const
  const trace: Trace = {
    fields: [
      {
        field: 'title',
        value: 'Ferries run again',
        choices: [
          { value: 'Ferries run again', source: 'og:title', score: 55, chosen: true },
          { value: 'Ferries', source: 'title', score: 40, chosen: false },
        ],
      },
      { field: 'dek', value: null, choices: [] },
    ],
    steps: [
      stepTrace('unhide', 'uncovers', [900, 900], []),
      stepTrace('stripBoxes', 'drops boxes', [900, 874], [removed, removed]),
    ],
  }
  const line = { ...emptyLine('a', 'https://a.example/', null), title: 'Ferries run again' }
  expect(printTrace(line, trace, { width: 100, styled: false })).toBe(`Ferries run again
https://a.example/

title: Ferries run again
  ✓  55.0  og:title              the same
     40.0  title                 Ferries
dek: none
unhide: uncovers (nothing to do)
stripBoxes: drops boxes (900 → 874 characters)
  removed 2 × div.ad · named like "ad" · 26 characters · “Advertisement”
`)
})

describe('a reading for people', () => {
  const line = {
    ...emptyLine('a', 'https://a.example/', null),
    title: 'Ferries run again',
    text: 'One.\n\nTwo.',
  }

  test('has no ANSI codes off a terminal', () => {
    const text = printReading(line, { width: 80, styled: false })
    expect(text).toContain('Ferries run again')
    expect(text).not.toContain('\u001b')
    expect(printReading(line, { width: 80, styled: true })).toContain('\u001b[1m')
  })

  test('says why there is none', () => {
    const refused = emptyLine('a', 'https://a.example/', { kind: 'notAnArticle', message: 'A front page.' })
    expect(printReading(refused, { width: 80, styled: false })).toContain('A front page.\nhttps://a.example/')
  })

  test.each([
    ['one two three', 7, 'one two\n  three'],
    ['a verylongword b', 4, 'a\n  verylongword\n  b'],
    ['line\nbreak', 80, 'line\nbreak'],
    ['', 80, ''],
    ['港の再開は、来週。「またね」', 12, '港の再開は、\n  来週。「ま\n  たね」'],
    ['중단된 협상이 다시', 12, '중단된\n  협상이\n  다시'],
    // Vowel signs stand over their letters.
    ['مُحَمَّد مُحَمَّد', 9, 'مُحَمَّد مُحَمَّد'],
    ['مُحَمَّد مُحَمَّد', 8, 'مُحَمَّد\n  مُحَمَّد'],
    ['  two  spaces', 80, '  two  spaces'],
  ])('wraps %j at %d', (text, width, wrapped) => {
    expect(wrapText(text, width, '  ')).toBe(wrapped)
  })

  test.each([
    ['2024', '2024'],
    ['2024-04', 'April 2024'],
    ['2024-04-03', 'Apr 3, 2024'],
    ['2024-04-03T09:12:00-04:00', 'Apr 3, 2024, 1:12 PM'],
    ['2024-04-03/2024-04-05', 'Apr 3, 2024 to Apr 5, 2024'],
    ['2 hours ago', '2 hours ago'],
    ['3/4', '3/4'],
  ])('writes %j as %j', (iso, words) => {
    expect(dateWords(iso, 'UTC').replaceAll('\u202f', ' ')).toBe(words)
  })

  const figure = (text: string, more: Partial<LabFigure>) => ({
    ...{ value: 1, hi: null, hedge: null, unit: null, counted: null, scope: null, per: null, sentence: '' },
    ...more,
    text,
  })
  const sectionOf = (title: string, facts: Partial<LabLine>) =>
    factSections({ ...line, ...facts }).find((section) => section.title === title)

  test('tells a number with its hedge, what it counts, where, and who says so', () => {
    const sentence = 'The port says at least 1,900 boats were lost at sea, 40 or more of them big, Lee said.'
    const figures = [
      figure('1,900', { hedge: 'at least', counted: 'boats', scope: 'at sea', per: 'port', sentence }),
      figure('40', { hedge: 'or more', counted: 'boats', sentence }),
      figure('48%', { sentence: 'Turnout fell to 48%.' }),
    ]
    expect(sectionOf('By the numbers', { figures })?.lines).toEqual([
      'at least 1,900 boats · at sea — port',
      '40 or more (boats)',
      '48%: “Turnout fell to 48%.”',
    ])
  })

  test('tells days in their order, each as written, and what happened', () => {
    const dates = [
      { iso: '2024-04-02', text: 'Tuesday', clause: 'It sank on Tuesday', sentence: 'B.' },
      { iso: null, text: 'soon', clause: 'It will rain soon', sentence: 'C.' },
      { iso: '2023-05', text: 'May', clause: 'It was built in May', sentence: 'A.' },
    ]
    expect(sectionOf('When', { dates })?.lines).toEqual([
      'May 2023 (As written: May): It was built in May',
      'Apr 2, 2024 (As written: Tuesday): It sank on Tuesday',
      'soon: It will rain soon',
    ])
  })

  test('tells who speaks, and who has no name', () => {
    const quotes = [{ text: 'We go on.', speaker: 'Ann Lee', sentence: 'A.' }]
    const claims = [{ text: 'the talks had failed', source: 'officials', unnamed: true, sentence: 'B.' }]
    expect(sectionOf('Said', { quotes })?.lines).toEqual(['“We go on.” — Ann Lee'])
    expect(sectionOf('Reported, not quoted', { claims })?.lines).toEqual([
      'the talks had failed — officials (unnamed)',
    ])
  })

  test('shows the first facts and says how many more there are', () => {
    const figures = Array.from({ length: 20 }, (_, i) => figure(String(i), { counted: `boats ${i}` }))
    const text = printReading({ ...line, figures }, { width: 80, styled: false })
    expect(text).toContain('… and 14 more')
    expect(text).toContain('boats 5')
    expect(text).not.toContain('boats 6')
  })
})
