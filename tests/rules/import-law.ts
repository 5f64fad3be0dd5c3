import type { Graph, Import, Module } from './module-graph'
import { entrypoint, type Room, rooms, surfaces } from './rooms'

const assets: Room = { name: 'assets', path: 'assets/', rooms: [], packages: [] }

/** `entrypoints/popup/main.tsx` and `entrypoints/capture.ts` stand each in its own room. */
function entrypointOf(path: string): Room | null {
  const [, name, rest] = /^entrypoints\/([^/]+?)(\/|\.[a-z]+$)/.exec(path) ?? []
  return name ? entrypoint(name, `entrypoints/${name}${rest === '/' ? '/' : ''}`) : null
}

const roomOf = (path: string): Room | null =>
  [...rooms, surfaces, assets].find((room) => path.startsWith(room.path)) ?? entrypointOf(path)

const allows = (room: Room, specifier: string): boolean =>
  room.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`))

function trouble(
  from: Room,
  module: Module,
  { specifier, resolved, isPackage, isUnresolved }: Import,
): string | null {
  const where = `${module.path} imports ${specifier}`
  if (specifier.startsWith('../')) return `${where}: across rooms with @/, inside a room with ./`
  if (specifier === '#i18n') return allows(from, specifier) ? null : `${where}: ${from.name} has no texts`
  if (isUnresolved) return `${where}: nothing is there`
  if (isPackage) return allows(from, specifier) ? null : `${where}: not a package of ${from.name}`
  const to = roomOf(resolved)
  if (!to) return `${where}: outside every room`
  if (to.name === from.name || from.rooms.includes(to.name)) return null
  return `${where}: ${from.name} may not know ${to.name}`
}

/** Every import the table does not list, and every circle, as a sentence each. */
export function breaches({ modules, circles }: Graph): readonly string[] {
  const forbidden = modules
    .filter((module) => !module.path.endsWith('.css'))
    .flatMap((module) => {
      const from = roomOf(module.path)
      if (!from) return [`${module.path} stands in no room`]
      return module.imports.map((each) => trouble(from, module, each)).filter((each) => each !== null)
    })
  return [...forbidden, ...circles.map((circle) => `circle: ${circle}`)]
}
