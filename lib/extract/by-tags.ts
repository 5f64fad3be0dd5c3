/** All elements with one of these tags (lower case), tag by tag. Several times faster than a selector list, which tries every name on every element. */
export const byTags = (root: Document | Element, tags: readonly string[]): readonly Element[] =>
  tags.flatMap((tag) => [...root.getElementsByTagName(tag)])
