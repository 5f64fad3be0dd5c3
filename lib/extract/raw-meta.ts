import type { RawMeta } from './raw-facts'

/** The contents of meta tags, by the names' order, then as they stand in the page. */
export const metaOf = (metas: readonly RawMeta[], ...names: readonly string[]): readonly string[] =>
  names.flatMap((wanted) => metas.filter(({ name }) => name === wanted).map(({ content }) => content))
