/** What a reader does to a line, by its buttons or by keys; all but the asking ones turn back what they did before. */
export type RowDeed = 'star' | 'read' | 'archive' | 'tags' | 'look' | 'bin' | 'restore' | 'purge'
