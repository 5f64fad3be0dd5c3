import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { dropUnusedMethods } from '#scripts/build/drop-unused-methods.ts'

const source = `function Finder() { this.start = this.FIRST }
Finder.prototype = {
  FIRST: 1,
  find() { if (this._deep) this.log("deep", this._deep); this.log("done"); return this._score(this._own()) },
  _score(x) { return x + this._deep },
  _own() { return this._lost() },
  _lost() { return 3 },
  _deep: 2,
  parse() { return JSON.parse("parse") },
};
export { Finder };`

const shake = (code: string) => {
  const plugin = dropUnusedMethods({
    module: 'finder.js',
    name: 'Finder',
    called: ['find'],
    silenced: ['log'],
    replaced: ['_own'],
  })
  const context = { parse: (text: string) => parseSync('finder.js', text).program }
  const transform = plugin.transform as unknown as (
    this: typeof context,
    code: string,
    id: string,
  ) => { readonly code: string } | null
  return transform.call(context, code, '/x/finder.js')?.code ?? ''
}

test('keeps what can be reached from what is called', () => {
  const rest = shake(source)
  for (const kept of ['FIRST: 1', 'find()', '_score(x)', '_deep: 2']) expect(rest).toContain(kept)
})

test('drops what nobody calls, and what is replaced with all that only it calls', () => {
  const rest = shake(source)
  for (const gone of ['parse()', '_own() {', '_lost() {']) expect(rest).not.toContain(gone)
})

test('drops what only talks to a developer', () => {
  expect(shake(source)).not.toContain('this.log(')
})

test('what is left is a program', () => {
  expect(parseSync('finder.js', shake(source)).errors).toEqual([])
})

test('says so when the class is built in another way', () => {
  expect(() => shake('class Finder {}')).toThrow('Finder.prototype')
})
