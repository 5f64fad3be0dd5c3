import type { Plugin } from 'vite'

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}

interface Options {
  /** The end of the module's path. */
  readonly module: string
  /** The class, written in the module as `Name.prototype = { … }`. */
  readonly name: string
  /** The methods called from outside. */
  readonly called: readonly string[]
  /** Methods a subclass replaces, so that their originals are never run. */
  readonly replaced: readonly string[]
  /** `FIELD.key` of objects on the prototype that are read from outside. */
  readonly read: readonly string[]
  /** Methods that only talk to a developer: statements that call them go, their arguments too. */
  readonly silenced: readonly string[]
  /** Fields that are never set: what stands under `if (this.field)` goes, its `else` too. */
  readonly unset: readonly string[]
}

/** Tree shaking for a class that hangs on a prototype object, which no bundler looks into: keeps what can be reached from `called` by name, drops the rest. */
export const dropUnusedMethods = ({
  module,
  name,
  called,
  replaced,
  read,
  silenced,
  unset,
}: Options): Plugin => ({
  name: `drop-unused-methods-of-${name}`,
  apply: 'build',
  transform(code, id) {
    if (!id.split('?')[0]?.endsWith(module)) return null
    const program = this.parse(code)
    const members = prototypeMembers(program, code, name)
    if (!members) throw new Error(`${module} no longer assigns ${name}.prototype an object.`)
    const first = [...called, ...calls(outside(code, members))]
    const kept = reachable(members, code, first, replaced)
    const gone = members.filter(({ key }) => !kept.has(key))
    const inGone = ({ start }: Node) => gone.some((member) => start >= member.start && start < member.end)
    const silent = statements(program).filter(
      (node) =>
        (silenced.includes(calledOnThis(code, node)) || unset.includes(askedOfThis(code, node))) &&
        !inGone(node),
    )
    const living = [
      outside(code, members),
      ...members.flatMap((member) => (kept.has(member.key) ? code.slice(member.start, member.end) : [])),
    ].join()
    const unread = members.flatMap((member) => unreadKeys(member, living, read))
    const cuts = outermost([...gone, ...unread, ...silent]).sort((a, b) => b.start - a.start)
    let rest = code
    for (const { type, start, end } of cuts)
      rest =
        type === 'Property'
          ? rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, '')
          : `${rest.slice(0, start)};${rest.slice(end)}`
    return { code: rest, map: null }
  },
})

interface Member extends Node {
  readonly key: string
  /** The keys of a member that is an object itself. */
  readonly inner: readonly Member[]
}

/** The keys of an object that nothing reads, where all reading names the key. */
function unreadKeys({ key, inner }: Member, living: string, read: readonly string[]): readonly Member[] {
  if (new RegExp(`\\bthis\\.${key}\\b(?!\\.\\w)`).test(living)) return []
  return inner.filter(
    (part) =>
      !read.includes(`${key}.${part.key}`) && !new RegExp(`\\bthis\\.${key}\\.${part.key}\\b`).test(living),
  )
}

function prototypeMembers(program: unknown, code: string, name: string): readonly Member[] | null {
  const { body } = program as { readonly body: readonly unknown[] }
  for (const statement of body) {
    const { expression } = statement as { readonly expression?: Assignment }
    const left = expression?.left
    if (!left || code.slice(left.start, left.end) !== `${name}.prototype`) continue
    return expression.right.properties ? membersOf(expression.right.properties, code) : null
  }
  return null
}

const membersOf = (properties: readonly Property[], code: string): readonly Member[] =>
  properties.map(({ key, value, start, end }) => ({
    type: 'Property',
    key: code.slice(key.start, key.end),
    start,
    end,
    inner: value?.type === 'ObjectExpression' ? membersOf(value.properties ?? [], code) : [],
  }))

interface Property extends Node {
  readonly key: Node
  readonly value?: Node & { readonly properties?: readonly Property[] }
}

interface Assignment {
  readonly left?: Node
  readonly right: { readonly properties?: readonly Property[] }
}

/** The module's text without the members. */
const outside = (code: string, members: readonly Member[]): string =>
  code.slice(0, members[0]?.start) + code.slice(members.at(-1)?.end)

/** `name` of a statement `this.name(…)`. */
const calledOnThis = (code: string, { start, end }: Node): string =>
  /^this\.(\w+)\(/.exec(code.slice(start, end))?.[1] ?? ''

/** `name` of a statement `if (this.name) …`. */
const askedOfThis = (code: string, { start, end }: Node): string =>
  /^if \(this\.(\w+)\)/.exec(code.slice(start, end))?.[1] ?? ''

/** All expression and `if` statements below a node of the syntax tree. */
function statements(node: unknown): readonly Node[] {
  if (typeof node !== 'object' || node === null) return []
  const inside = Object.values(node).flatMap(statements)
  const isStatement = 'type' in node && (node.type === 'ExpressionStatement' || node.type === 'IfStatement')
  return isStatement ? [node as Node, ...inside] : inside
}

const outermost = (nodes: readonly Node[]): Node[] =>
  nodes.filter((node) => !nodes.some((other) => other.start < node.start && other.end >= node.end))

const calls = (text: string): readonly string[] =>
  [...text.matchAll(/\bthis\.(\w+)/g)].map(([, name = '']) => name)

/** The names of all members that can come to run or be read. */
function reachable(
  members: readonly Member[],
  code: string,
  first: readonly string[],
  replaced: readonly string[],
): ReadonlySet<string> {
  const texts = new Map(members.map(({ key, start, end }) => [key, code.slice(start, end)]))
  const kept = new Set<string>()
  const open = [...first]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const text = texts.get(name)
    if (text === undefined || kept.has(name) || replaced.includes(name)) continue
    kept.add(name)
    open.push(...calls(text))
  }
  return kept
}
