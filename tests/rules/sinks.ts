import { readSyntax } from './syntax'

/** Ways to turn a string into HTML or code: none is used anywhere (SECURITY.md 1). */
const sinks = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'srcdoc',
  'eval',
  'Function',
]

const writers = ['write', 'writeln', 'execCommand']

/** What may stand in one file only. */
const onePlace: readonly { readonly names: readonly string[]; readonly file: string }[] = [
  { names: ['DOMParser'], file: 'lib/platform/capture-html.ts' },
  {
    names: [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'WebTransport',
      'sendBeacon',
      'importScripts',
    ],
    file: 'lib/platform/door.ts',
  },
]

/** The sinks and unguarded requests of one source file, as a sentence each. */
export function findSinks(source: string, path: string): readonly string[] {
  const { names, strings, members } = readSyntax(source, path)
  const has = (name: string) => names.has(name) || strings.has(name)
  return [
    ...sinks.filter(has).map((name) => `${path} uses ${name}`),
    ...members
      .filter(([object, member]) => object === 'document' && writers.includes(member))
      .map(([, member]) => `${path} uses document.${member}`),
    ...onePlace.flatMap(({ names: guarded, file }) =>
      path === file ? [] : guarded.filter(has).map((name) => `${path} uses ${name}: only ${file} may`),
    ),
  ]
}
