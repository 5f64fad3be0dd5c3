import { parseSync } from '@swc/core'

/** What a rule needs to know of a source file. Comments are not in it. */
export interface Syntax {
  /** Every name: variables, members, properties, JSX attributes. */
  readonly names: ReadonlySet<string>
  /** Every string, JSX texts and attribute values included. */
  readonly strings: ReadonlySet<string>
  /** Template literals as a list of their fixed parts: `error.${kind}` is ['error.', '']. */
  readonly templates: readonly (readonly string[])[]
  /** `document.write` is ['document', 'write']. */
  readonly members: readonly (readonly [string, string])[]
}

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit)
  } else if (isNode(value)) {
    visit(value)
    for (const child of Object.values(value)) walk(child, visit)
  }
}

/** Reads a TypeScript or TSX file. */
export function readSyntax(source: string, path: string): Syntax {
  const names = new Set<string>()
  const strings = new Set<string>()
  const templates: string[][] = []
  const members: [string, string][] = []
  const program = parseSync(source, { syntax: 'typescript', tsx: path.endsWith('x') })
  walk(program, (node) => {
    if (node.type === 'Identifier') names.add(text(node.value))
    if (node.type === 'StringLiteral' || node.type === 'JSXText') strings.add(text(node.value))
    if (
      (node.type === 'TemplateLiteral' || node.type === 'TsTemplateLiteralType') &&
      Array.isArray(node.quasis)
    ) {
      templates.push(
        node.quasis.map((quasi: unknown) => (isNode(quasi) ? text(quasi.cooked ?? quasi.raw) : '')),
      )
    }
    if (node.type === 'MemberExpression' && isNode(node.object) && isNode(node.property)) {
      members.push([text(node.object.value), text(node.property.value)])
    }
  })
  return { names, strings, templates, members }
}
