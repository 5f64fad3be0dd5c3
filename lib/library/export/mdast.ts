import type { toMarkdown } from 'mdast-util-to-markdown'

/** Markdown's tree as its writer takes it: https://github.com/syntax-tree/mdast */
export type Nodes = Parameters<typeof toMarkdown>[0]
type OfType<T extends Nodes['type']> = Extract<Nodes, { type: T }>

export type RootContent = OfType<'root'>['children'][number]
export type BlockContent = OfType<'blockquote'>['children'][number]
export type PhrasingContent = OfType<'paragraph'>['children'][number]
export type ListNode = OfType<'list'>
export type TableCell = OfType<'tableCell'>
