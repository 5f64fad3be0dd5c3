import { describe, expect, test } from 'vitest'
import { explain } from '#scripts/lab/explain/explain.ts'
import type { Trace } from '#scripts/lab/explain/trace.ts'
import { withoutSteps } from '#scripts/lab/explain/without-steps.ts'
import { now, pageWith, paragraph, story, url } from '../extract-page'

function traceOf(body: string, without: readonly string[] = [], head = ''): Trace {
  const trace = explain(pageWith(body, head), { url, now }, withoutSteps(without))
  if (!trace) throw new Error('Nothing was gathered.')
  return trace
}

const deedsOf = (trace: Trace, name: string) =>
  trace.steps
    .filter(({ step }) => step === name)
    .flatMap(({ deeds }) => deeds.map(({ did, what, why }) => [did, what, why]))

const photo = '<img src="/p.jpg" width="600" height="400" alt="">'

describe('what a step did, seen from outside', () => {
  test.each([
    [
      'stripBoxes',
      '<div class="x share-bar"><p>Tell them</p></div>',
      ['removed', 'div.x.share-bar', 'named like "share-bar"'],
    ],
    ['stripMachinery', '<nav><p>Home</p></nav>', ['removed', 'nav', 'a nav']],
    [
      'markCaptions',
      `<div class="photo">${photo}<p class="photo-caption">The pier at dawn.</p></div>`,
      ['unwrapped', 'div.photo', 'caption named like "caption"'],
    ],
    [
      'unhide',
      `${paragraph('crane')}<div hidden>${paragraph('dock')}</div>`,
      ['changed', 'div', 'no hidden'],
    ],
    ['resolveImages', '<img data-src="/p.jpg" width="600" height="400">', ['changed', 'img', 'src']],
    [
      'markEmbeds',
      '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
      ['removed', 'iframe', null],
    ],
    ['takeHeadline', '', ['removed', 'h1', 'the headline']],
    ['dropFurniture', '<p>Advertisement</p>', ['removed', 'paragraph', null]],
    [
      'dropLinkLines',
      '<p>READ MORE: <a href="https://other.example/a">How the rope went missing</a></p>',
      ['removed', 'paragraph', 'begins like "Read more" and links'],
    ],
    [
      'dropEnd',
      '<h2>Related stories</h2><p>The rope.</p>',
      ['removed', 'paragraph', 'after the end: "Related stories"'],
    ],
  ])('%s', (step, part, deed) => {
    const end = step === 'dropEnd' ? '' : paragraph('windmill')
    expect(deedsOf(traceOf(`${story}${part}${end}`), step)).toContainEqual(deed)
  })

  test('is nothing where it did nothing', () => {
    const trace = traceOf(story)
    expect(deedsOf(trace, 'keepOneArticle')).toEqual([])
    expect(trace.steps.find(({ step }) => step === 'stripBoxes')?.deeds).toEqual([])
  })

  test('tells of Readability what it left out, the most first', () => {
    const body = `${story}<div class="extra"><p>The paper has a desk.</p></div>${paragraph('windmill')}`
    const left = traceOf(body).steps.find(({ step }) => step === 'findBody')
    expect(left?.deeds).toMatchObject([{ did: 'left out', what: 'div.extra', chars: 21 }])
    expect(left?.chars[0]).toBeGreaterThan(left?.chars[1] ?? 0)
  })

  test('changes nothing of the reading', () => {
    const names = traceOf(story).steps.map(({ step }) => step)
    expect(names).toContain('clean')
    expect(names.at(-1)).toBe('takeLead')
  })
})

test('a step that is left out does not run', () => {
  const box = `${story}<div class="share-bar"><p>Tell them</p></div>`
  const trace = traceOf(box, ['stripBoxes', 'dropEnd'])
  expect(trace.steps.map(({ step }) => step)).not.toContain('stripBoxes')
  expect(trace.steps.map(({ step }) => step)).not.toContain('dropEnd')
})

test('the site and the standfirst stand beside what else was found', () => {
  const head =
    '<meta name="description" content="The ferry is closed, and nobody knows for how long."><meta name="application-name" content="Ledger App">'
  const fields = new Map(traceOf(story, [], head).fields.map((field) => [field.field, field]))
  expect(fields.get('site')?.choices.map(({ source, value, chosen }) => [source, value, chosen])).toEqual([
    ['og:site_name', 'The Ledger', true],
    ['application-name', 'Ledger App', false],
    ['title', 'The Ledger', false],
  ])
  expect(fields.get('dek')).toMatchObject({ choices: [{ source: 'description', chosen: true }] })
})
