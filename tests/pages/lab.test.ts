import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Lab, openLab } from '#scripts/lab/open-lab.ts'
import { longPage } from '@/tests/bench/long-page'

const folder = mkdtempSync(join(tmpdir(), 'lede-lab-'))
let lab: Lab

beforeAll(async () => {
  lab = await openLab()
})

afterAll(async () => {
  await lab.close()
  rmSync(folder, { recursive: true })
})

const story = longPage(12)

function page(id: string, html: string | Buffer, url: string | null = null) {
  const file = join(folder, `${id}.html`)
  writeFileSync(file, html)
  return { kind: 'page', id, file, url, now: null } as const
}

const withHead = (head: string): string => story.replace('<head>', `<head>${head}`)

describe('the lab door', () => {
  test('reads a page under its own address and times it', async () => {
    const { line } = await lab.read(page('plain', story, 'https://shore-times.example/storm?id=1'))
    expect(line).toMatchObject({
      id: 'plain',
      url: 'https://shore-times.example/storm?id=1',
      error: null,
      title: 'What the storm cost',
      authors: ['Ines Marlow'],
      lang: 'en',
      direction: 'ltr',
    })
    expect(line.text.split('\n\n').length).toBeGreaterThanOrEqual(12)
    const { captureMs, captureCpuMs, readabilityMs, readabilityCpuMs, digestMs } = line.timings
    for (const ms of [captureMs, captureCpuMs, readabilityMs, readabilityCpuMs, digestMs]) {
      expect(ms).toBeGreaterThanOrEqual(0)
    }
    expect(captureCpuMs).toBeGreaterThan(0)
    expect(readabilityCpuMs).toBeGreaterThan(0)
  })

  test('serves a page without an address under its id', async () => {
    const { line } = await lab.read(page('no-address', gzipSync(story)))
    expect(line).toMatchObject({ url: 'https://lede.invalid/no-address', error: null })
  })

  test.each([
    ['runs scripts', '<script>document.documentElement.innerHTML = "<body>gone</body>"</script>'],
    ['refreshes', '<meta http-equiv="refresh" content="0">'],
    ['moves on', '<meta http-equiv="refresh" content="0; url=https://elsewhere.example/">'],
    [
      'forbids everything',
      '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; require-trusted-types-for \'script\'">',
    ],
    [
      'wants a thousand files',
      Array.from({ length: 1000 }, (_, i) => `<link rel="stylesheet" href="/${i}.css">`).join(''),
    ],
  ])('reads a page that %s', async (what, head) => {
    const { line } = await lab.read(page(`evil-${what.replaceAll(' ', '-')}`, withHead(head)))
    expect(line).toMatchObject({ error: null, title: 'What the storm cost' })
  })

  test('leaves <noscript> as text, as in a page with scripts', async () => {
    const html = story.replace(
      '</article>',
      '<noscript><p>Switch scripts on to read the rest of this.</p></noscript></article>',
    )
    const { line } = await lab.read(page('noscript', html))
    expect(line.text).not.toContain('Switch scripts on')
  })

  test('gives a line with an error for a file that is gone, and reads on', async () => {
    const gone = await lab.read({
      kind: 'page',
      id: 'gone',
      file: join(folder, 'gone.html'),
      url: null,
      now: null,
    })
    expect(gone.line).toMatchObject({
      id: 'gone',
      error: { kind: 'failed' },
      text: '',
      timings: { captureMs: null },
    })
    const { line } = await lab.read(page('after', story))
    expect(line.error).toBeNull()
  })

  test('reads on after a tab has crashed', async () => {
    const crash = {
      kind: 'page',
      id: 'crash',
      file: page('crash', story).file,
      url: 'chrome://crash/',
      now: null,
    } as const
    expect((await lab.read(crash)).line.error?.kind).toBe('failed')
    expect((await lab.read(page('after-crash', story))).line.error).toBeNull()
  })

  test('gives a line for an input that makes no sense', async () => {
    const { line } = await lab.read({ kind: 'broken', id: 'line-3', message: 'no JSON' })
    expect(line).toMatchObject({ id: 'line-3', error: { kind: 'unreadableInput', message: 'no JSON' } })
  })

  test('digests a bare text', async () => {
    const { line } = await lab.read({
      kind: 'text',
      id: 'text',
      title: 'Ferry',
      date: '2024-04-03',
      lang: 'en',
      paragraphs: [
        'The ferry carried 1,200 people on Monday.',
        'It runs again on Tuesday.',
        'A third boat comes in May.',
      ],
    })
    expect(line.error).toBeNull()
    expect(line.summary.length).toBeGreaterThan(0)
    expect(line.figures.map((figure) => figure.value)).toContain(1200)
    expect(line.timings).toMatchObject({ captureMs: null, digestMs: expect.any(Number) })
  })

  test('tells how it came to a reading, where that is asked for', async () => {
    const explaining = await openLab({ explain: true, without: ['stripBoxes'] })
    const head =
      '<meta property="og:title" content="What the storm cost"><meta name="date" content="2024-01-02">'
    const { line, trace } = await explaining.read(page('explained', withHead(head)))
    await explaining.close()
    expect(line).toMatchObject({ error: null, title: 'What the storm cost' })
    const fields = new Map(trace?.fields.map(({ field, value, choices }) => [field, { value, choices }]))
    expect([...fields.keys()]).toEqual([
      ...['title', 'site', 'dek', 'authors', 'published', 'modified', 'language'],
    ])
    expect(fields.get('title')?.choices).toContainEqual({
      value: 'What the storm cost',
      source: 'og:title',
      score: 55,
      chosen: false,
    })
    for (const name of ['title', 'authors', 'language'])
      expect(fields.get(name)?.choices.filter(({ chosen }) => chosen)).toMatchObject([
        { value: fields.get(name)?.value },
      ])
    const steps = trace?.steps.map(({ step }) => step)
    expect(steps).not.toContain('stripBoxes')
    expect(steps).toEqual(expect.arrayContaining(['unhide', 'findBody', 'clean', 'toBlocks', 'dropEnd']))
  })

  test('still answers for a page that is no article', async () => {
    const { line } = await lab.read(page('empty', '<!doctype html><title>Nothing</title>'))
    expect(line).toMatchObject({ error: { kind: 'notAnArticle' }, rails: [], weather: null })
  })
})
