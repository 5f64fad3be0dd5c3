import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { shake } from './shake'

const source = `function Finder() { this.start = this.FIRST }
Finder.prototype = {
  FIRST: 1,
  find() { if (this._deep) this.log("deep", this._deep); this.log("done"); if (this._debug) { this.log("x"); tell() } else { this.quiet = 1 } return this._score(this._own()) },
  _score(x) { return x + this._deep + this.NAMES.near },
  _own() { return this._lost() },
  _lost() { return 3 },
  _deep: 2,
  NAMES: { near: 4, far: 5, seen: 6 },
  parse() { return JSON.parse("parse") },
};
export { Finder };`

const options = {
  module: 'finder.js',
  name: 'Finder',
  called: ['find'],
  read: ['NAMES.seen'],
  silenced: ['log'],
  unset: ['_debug'],
  replaced: ['_own'],
}

test('keeps what can be reached from what is called', () => {
  const rest = shake(options, source)
  for (const kept of ['FIRST: 1', 'find()', '_score(x)', '_deep: 2']) expect(rest).toContain(kept)
})

test('drops what nobody calls, and what is replaced with all that only it calls', () => {
  const rest = shake(options, source)
  for (const gone of ['parse()', '_own() {', '_lost() {']) expect(rest).not.toContain(gone)
})

test('drops the keys of an object that nobody reads', () => {
  expect(shake(options, source)).toMatch(/NAMES: \{ near: 4,\s+seen: 6 \}/)
})

test('drops what only talks to a developer', () => {
  const rest = shake(options, source)
  for (const gone of ['this.log(', 'tell()', 'quiet']) expect(rest).not.toContain(gone)
})

test('what is left is a program', () => {
  expect(parseSync('finder.js', shake(options, source)).errors).toEqual([])
})

test('says so when the class is built in another way', () => {
  expect(() => shake(options, 'class Finder {}')).toThrow('Finder.prototype')
})
