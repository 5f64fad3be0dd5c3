import type { Mark, Run } from '@/lib/article/block'
import type { MarkedRun } from './marked-runs'
import type { PhrasingContent } from './mdast'
import { strictAddress } from './strict-address'

/** What Markdown cannot hold in any form. */
export const markdownText = (text: string): string => text.toWellFormed().replace(/(?![\n\t])\p{Cc}/gu, '')

interface Wrapper {
  /** Neighbours of one kind are wrapped together; `null`: not at all. */
  readonly kindOf: (piece: MarkedRun) => string | null
  readonly wrap: (kind: string, inner: readonly PhrasingContent[]) => readonly PhrasingContent[]
}

/** `html` is written as it is: it never holds a word of the page. */
const between = (
  start: string,
  inner: readonly PhrasingContent[],
  end: string,
): readonly PhrasingContent[] => [{ type: 'html', value: start }, ...inner, { type: 'html', value: end }]

const marked =
  (mark: Mark) =>
  ({ run }: MarkedRun): string | null =>
    run.marks.includes(mark) ? mark : null

const wrappers: readonly Wrapper[] = [
  {
    kindOf: ({ run }) => (run.href === null ? null : strictAddress(run.href)),
    wrap: (url, inner) => [
      {
        type: 'link',
        url,
        // A link holds no link: none is nested here, which the types can't know.
        children: inner.filter((node) => node.type !== 'link' && node.type !== 'linkReference'),
      },
    ],
  },
  {
    kindOf: ({ mark }) => (mark === null ? null : `${mark.start}`),
    wrap: (_kind, inner) => between('==', inner, '=='),
  },
  { kindOf: marked('strong'), wrap: (_kind, inner) => [{ type: 'strong', children: [...inner] }] },
  { kindOf: marked('em'), wrap: (_kind, inner) => [{ type: 'emphasis', children: [...inner] }] },
  { kindOf: marked('sub'), wrap: (_kind, inner) => between('<sub>', inner, '</sub>') },
  { kindOf: marked('sup'), wrap: (_kind, inner) => between('<sup>', inner, '</sup>') },
]

function textNodes(pieces: readonly MarkedRun[]): readonly PhrasingContent[] {
  return pieces.flatMap(({ run }): PhrasingContent[] => {
    const text = markdownText(run.text)
    if (run.marks.includes('code')) return [{ type: 'inlineCode', value: text.replaceAll('\n', ' ') }]
    return text
      .split('\n')
      .flatMap((value, index): PhrasingContent[] => [
        ...(index > 0 ? [{ type: 'break' } as const] : []),
        ...(value === '' ? [] : [{ type: 'text', value } as const]),
      ])
  })
}

function wrapped(pieces: readonly MarkedRun[], level: number): readonly PhrasingContent[] {
  const wrapper = wrappers[level]
  if (!wrapper) return textNodes(pieces)
  const groups: { readonly kind: string | null; readonly pieces: MarkedRun[] }[] = []
  for (const piece of pieces) {
    const kind = wrapper.kindOf(piece)
    const last = groups.at(-1)
    if (last?.kind === kind) last.pieces.push(piece)
    else groups.push({ kind, pieces: [piece] })
  }
  return groups.flatMap((group) => {
    const inner = wrapped(group.pieces, level + 1)
    return group.kind === null || inner.length === 0 ? inner : wrapper.wrap(group.kind, inner)
  })
}

const plain = (run: Run, text: string): Run => ({
  ...run,
  text,
  marks: run.marks.filter((mark) => mark !== 'em' && mark !== 'strong'),
})

/** White space at the edges of stressed words stands outside: `**word **` is no stress in Markdown. */
function unpadded(piece: MarkedRun): readonly MarkedRun[] {
  const { run } = piece
  if (!run.marks.includes('em') && !run.marks.includes('strong')) return [piece]
  const [, before = '', text = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? []
  return [
    { ...piece, run: plain(run, before) },
    { ...piece, run: { ...run, text } },
    { ...piece, run: plain(run, after) },
  ].filter((part) => part.run.text !== '')
}

/** Inline text as Markdown's tree. */
export const runMdast = (pieces: readonly MarkedRun[]): PhrasingContent[] => [
  ...wrapped(pieces.flatMap(unpadded), 0),
]
