/** What a reader does to a line, by its buttons or by keys; each turns back what it did before. */
export type RowDeed = 'star' | 'read' | 'archive' | 'tags' | 'bin' | 'restore' | 'purge'
