import type { RawDate, RawFacts, RawPerson, RawStory } from '@/lib/extract/raw-facts'

/** What a page without any data says, and what a test adds to it. */
export const rawFacts = (said: Partial<RawFacts>): RawFacts => ({
  title: 'Ferry closed again',
  siteName: null,
  pageTitle: '',
  canonical: null,
  languages: [],
  stories: [],
  metas: [],
  people: [],
  dates: [],
  lines: [],
  closing: [],
  ...said,
})

export const rawStory = (said: Partial<RawStory>): RawStory => ({
  authors: [],
  creators: [],
  published: null,
  created: null,
  modified: null,
  section: null,
  language: null,
  free: null,
  ...said,
})

export const rawPerson = (said: Partial<RawPerson>): RawPerson => ({
  prop: '',
  rel: '',
  name: '',
  content: null,
  lines: [],
  near: 0,
  elsewhere: false,
  ...said,
})

export const rawDate = (said: Partial<RawDate>): RawDate => ({
  tag: 'TIME',
  prop: '',
  name: '',
  value: null,
  text: '',
  label: '',
  pubdate: false,
  inside: false,
  ...said,
})
