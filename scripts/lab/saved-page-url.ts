import { basename } from 'node:path'

/** Where a file is served that came without its address: under a path that says nothing, for `/my` or `/index.html` would look like a front page's. */
export const savedPageUrl = (file: string): string =>
  `https://lede.invalid/saved/page-${encodeURIComponent(basename(file).replace(/\.gz$/i, ''))}`
