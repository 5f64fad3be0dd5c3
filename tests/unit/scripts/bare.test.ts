import { describe, expect, test } from 'vitest'
import { isAtLeast } from '#scripts/bare/node-version.mjs'
import { installedMatches, lockHash } from '#scripts/bare/packages-state.mjs'

describe('the Node that runs Lede', () => {
  test.each([
    ['20.0.0', [20, 0], true],
    ['20.20.2', [20, 0], true],
    ['18.20.8', [20, 0], false],
    ['22.17.9', [22, 18], false],
    ['22.18.0', [22, 18], true],
    ['v24.1.0', [22, 18], true],
    ['23.0.0-nightly', [22, 18], true],
  ])('%s against %j is new enough: %s', (version, oldest, enough) => {
    expect(isAtLeast(version, oldest)).toBe(enough)
  })
})

const lock = (packages: Readonly<Record<string, unknown>>): string => JSON.stringify({ packages })

describe('what is installed', () => {
  const wanted = lock({
    '': { name: 'lede' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b-mac': { version: '2.0.0', optional: true },
  })

  test.each([
    ['is what the lock asks for', { 'node_modules/a': { version: '1.0.0' } }, true],
    [
      'may hold the optional package of this machine',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b-mac': { version: '2.0.0' } },
      true,
    ],
    ['has another version', { 'node_modules/a': { version: '1.0.1' } }, false],
    ['lacks a package', {}, false],
    [
      'has one too many',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/c': { version: '1.0.0' } },
      false,
    ],
  ])('%s', (_, installed, same) => {
    expect(installedMatches(wanted, lock(installed))).toBe(same)
  })

  test('a lock that changed has another mark', () => {
    expect(lockHash(wanted)).not.toBe(lockHash(`${wanted} `))
  })
})
