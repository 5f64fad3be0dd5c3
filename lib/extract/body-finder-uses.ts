/** What `find-body.ts` needs of Readability: the build leaves the rest out. A test holds each name to the pinned version. */
export const bodyFinderUses = {
  called: ['_prepDocument', '_grabArticle'],
  replaced: [
    '_isValidByline',
    '_isProbablyVisible',
    '_isElementWithoutContent',
    '_cleanStyles',
    '_fixLazyImages',
    '_clean',
    '_headerDuplicatesTitle',
    '_getClassWeight',
  ],
  read: ['REGEXPS.byline', 'REGEXPS.negative', 'REGEXPS.positive'],
  silenced: ['log'],
  unset: ['_debug'],
} as const
