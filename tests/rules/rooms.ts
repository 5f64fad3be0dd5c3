/** One row a room: what it may import. What is not listed is forbidden; a room may always import itself. */
export interface Room {
  readonly name: string
  /** Path prefix from the project's root. */
  readonly path: string
  /** Names of other rooms. */
  readonly rooms: readonly string[]
  /** npm packages, `#i18n`. */
  readonly packages: readonly string[]
}

const floor1 = ['base', 'article']
const floor2 = ['extract', 'summary', 'facts', 'rail', 'weather', 'library', 'requests']
const floor3 = ['capture', 'digest', 'search', 'settings']
const lib = (name: string, rooms: readonly string[], packages: readonly string[] = []): Room => ({
  name,
  path: `lib/${name}/`,
  rooms,
  packages,
})

/** STYLE.md's floors, from the bottom. `requests` (the request log's record) stands with the other pieces of the domain. */
export const rooms: readonly Room[] = [
  lib('base', [], ['valibot']),
  lib('article', ['base'], ['valibot']),

  lib('extract', floor1, ['@mozilla/readability', 'dompurify', 'valibot']),
  lib('summary', floor1),
  lib('facts', floor1),
  lib('rail', floor1, ['valibot']),
  lib('weather', floor1, ['valibot']),
  lib('library', floor1, [
    'approx-string-match',
    'fflate',
    'mdast-util-gfm-table',
    'mdast-util-to-markdown',
    'papaparse',
    'valibot',
  ]),
  lib('requests', floor1, ['valibot']),

  lib('capture', [...floor1, ...floor2], ['valibot']),
  // Not the rail: it may be months newer than the story.
  lib('digest', [...floor1, 'summary', 'facts'], ['diff']),
  lib('search', [...floor1, 'library'], ['valibot']),
  lib('settings', [...floor1, ...floor2], ['valibot']),

  lib('protocol', [...floor1, ...floor2, ...floor3], ['valibot']),

  lib('platform', [...floor1, ...floor2, ...floor3, 'protocol'], ['fflate', 'idb', 'valibot', 'wxt']),
  lib('services', [...floor1, ...floor2, ...floor3, 'protocol']),
  lib('state', [...floor1, ...floor2, ...floor3, 'protocol'], ['zustand/vanilla']),
  {
    name: 'components',
    path: 'components/',
    rooms: [...floor1, ...floor2, ...floor3],
    packages: ['#i18n', 'lucide', 'preact', 'zustand/vanilla'],
  },
]

const belowShells = rooms.map((room) => room.name)

/** What several shells wire alike: without it each would have its own copy. */
export const surfaces: Room = {
  name: 'surfaces',
  path: 'surfaces/',
  rooms: belowShells,
  packages: ['#i18n', 'preact'],
}

/** Thin shells: each is a room of its own, so that none imports another. */
export const entrypoint = (name: string, path: string): Room => ({
  name: `entrypoint ${name}`,
  path,
  rooms: [...belowShells, surfaces.name, 'assets'],
  packages: ['#i18n', 'preact', 'wxt', 'zustand/vanilla'],
})
