import { expect, test } from 'vitest'
import { decode, type Step } from '@/lib/base/versioned'

const steps: readonly Step[] = [(data) => `${data}b`, (data) => `${data}c`]
const parse = (data: unknown) => (typeof data === 'string' && data.endsWith('c') ? data : null)

test.each([
  ['the first version goes through all steps', { v: 1, data: 'a' }, { ok: true, value: 'abc' }],
  ['a later one through the rest', { v: 2, data: 'x' }, { ok: true, value: 'xc' }],
  ['today’s through none', { v: 3, data: 'yc' }, { ok: true, value: 'yc' }],
  [
    'a version from the future is not read',
    { v: 4, data: 'yc' },
    { ok: false, error: { kind: 'fromFuture' } },
  ],
  ['a wrong shape is broken', { v: 3, data: 7 }, { ok: false, error: { kind: 'broken' } }],
  ['no envelope is broken', 'yc', { ok: false, error: { kind: 'broken' } }],
  ['version 0 is broken', { v: 0, data: 'yc' }, { ok: false, error: { kind: 'broken' } }],
])('%s', (_name, raw, expected) => {
  expect(decode(raw, steps, parse)).toEqual(expected)
})

test('a step that fails leaves the value broken', () => {
  const fails: Step = () => {
    throw new TypeError()
  }
  expect(decode({ v: 1, data: null }, [fails], parse)).toEqual({ ok: false, error: { kind: 'broken' } })
})
