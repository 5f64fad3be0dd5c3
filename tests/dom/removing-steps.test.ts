import { describe, expect, test } from 'vitest'
import { capture } from '@/lib/capture/capture'
import { blockSteps } from '@/lib/extract/block-steps'
import { steps } from '@/lib/extract/steps'
import { parse } from './extract-page'
import { removingSteps } from './removing-steps'
import { type Trace, taken, traced } from './traced-reading'

const sources = import.meta.glob<string>('../pages/*/source.html', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const expectations = import.meta.glob<{ readonly url: string; readonly now: string }>(
  '../pages/*/expected.json',
  { import: 'default', eager: true },
)

const read = (slug: string): readonly Trace[] => {
  const html = sources[`../pages/${slug}/source.html`]
  const facts = expectations[`../pages/${slug}/expected.json`]
  if (!html || !facts) throw new Error(`there is no page ${slug}`)
  return traced(() => {
    capture(parse(html), { url: facts.url, now: facts.now })
  })
}

const runs = (slug: string, step: string): readonly Trace[] =>
  read(slug).filter((trace) => trace.step === step)
const holds = (texts: readonly string[], piece: string): boolean => texts.some((text) => text.includes(piece))

describe.each(Object.entries(removingSteps))('%s', (step, { fires, spares }) => {
  test(`takes "${fires[1]}" out of ${fires[0]}`, () => {
    const texts = runs(fires[0], step).flatMap(taken)
    expect(holds(texts, fires[1]), `took only ${JSON.stringify(texts)}`).toBe(true)
  })

  test(`leaves "${spares[1]}" in ${spares[0]}`, () => {
    const [trace] = runs(spares[0], step)
    expect(trace && holds(trace.before, spares[1]), 'the step never saw it').toBe(true)
    expect(trace && holds(trace.after, spares[1])).toBe(true)
  })
})

test('the pairs are of steps there are, each of two different pages', () => {
  const names = new Set([...steps, ...blockSteps].map(({ name }) => name))
  for (const [step, { fires, spares }] of Object.entries(removingSteps)) {
    expect(names).toContain(step)
    expect(fires[0], step).not.toBe(spares[0])
  }
})

test('no step without such a pair takes text out of any page of ours', () => {
  const slugs = Object.keys(sources).flatMap((file) => file.split('/').at(-2) ?? [])
  expect(slugs.length).toBeGreaterThan(60)
  const unpaired = slugs.flatMap((slug) =>
    read(slug)
      .filter(({ step }) => !(step in removingSteps))
      .flatMap((trace) => taken(trace).map((text) => `${trace.step} takes "${text}" out of ${slug}`)),
  )
  expect(unpaired).toEqual([])
})
