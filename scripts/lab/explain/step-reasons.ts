export interface StepReason {
  /** What the step does and for what reason, as `npm run read -- --explain` prints it. */
  readonly why: string
  /** Where the reason comes from: an address, or the page or test of ours that holds the step to it. */
  readonly source: string
  /** Without it there is no reading. */
  readonly needed?: true
}

/** Steps over the page, by name. */
export const pageStepReasons: Readonly<Record<string, StepReason>> = {
  unhide: {
    why: 'uncovers the rest of a story that a "read more" button opens',
    source: 'tests/pages/hidden-rest',
  },
  keepRegion: {
    why: 'keeps the smallest box with the headline and nearly all running text',
    source: 'tests/pages/teasers-below',
  },
  resolveImages: {
    why: 'gives lazy pictures their address, drops those without one or not seen',
    source: 'tests/pages/lazy-images',
  },
  markEmbeds: {
    why: 'turns players and posts of known hosts into marked pictures, so that they outlive the clean-up',
    source: 'tests/pages/embeds',
  },
  markQuotes: {
    why: 'makes pull quotes quotes by name, and keeps their source, which Readability would drop',
    source: 'tests/dom/extract-blocks.test.ts',
  },
  stripMachinery: {
    why: 'drops what is never text of a story: menus, controls, frames, the page foot',
    source: 'https://html.spec.whatwg.org/multipage/sections.html#the-nav-element',
  },
  keepOneArticle: {
    why: 'drops the next stories of an endless page',
    source: 'https://github.com/mozilla/readability/issues/473',
  },
  markCaptions: {
    why: 'makes words named as a caption a caption, or drops them where no picture is near',
    source: 'tests/dom/extract-steps.test.ts',
  },
  findLead: {
    why: 'notes the lead picture, which often stands outside the text',
    source: 'tests/pages/wire-story',
  },
  flattenGalleries: {
    why: 'takes figures out of sliders and puts them beside text, since Readability drops boxes of pictures',
    source: 'tests/pages/gallery',
  },
  takeKeyPoints: {
    why: "notes the lists that may be the publisher's own summary",
    source: 'tests/dom/extract-facts.test.ts',
  },
  stripBoxes: {
    why: 'drops boxes named for what they are: ads, sharing, other stories, author boxes',
    source: 'tests/dom/extract-steps.test.ts',
  },
  takeHeadline: {
    why: 'takes headline and standfirst out: they have their own fields',
    source: 'https://github.com/mozilla/readability/blob/0.6.0/Readability.js',
  },
  joinParts: {
    why: 'puts a story in several boxes of one kind into one',
    source: 'tests/dom/extract-steps.test.ts',
  },
  findBody: {
    why: 'keeps what Readability scores as the story',
    source: 'https://github.com/mozilla/readability/blob/0.6.0/Readability.js',
    needed: true,
  },
}

/** Steps over the blocks, by name. */
export const blockStepReasons: Readonly<Record<string, StepReason>> = {
  quotePosts: {
    why: 'makes a signed post a quote that links to it',
    source: 'tests/pages/embeds',
  },
  joinCaptions: {
    why: 'makes a paragraph after a picture that ends with a credit its caption',
    source: 'tests/dom/extract-steps.test.ts',
  },
  dropIcons: {
    why: 'drops icons and portraits of the authors',
    source: 'tests/unit/extract/settled-blocks.test.ts',
  },
  dropFurniture: {
    why: 'drops lines that are a button or a label: "Advertisement", "Share"',
    source: 'tests/dom/extract-steps.test.ts',
  },
  dropTopMatter: {
    why: 'drops headline, standfirst, byline, date and labels above the first sentence',
    source: 'tests/dom/extract-steps.test.ts',
  },
  dropBylines: {
    why: "drops lines inside the story that are only an author's name",
    source: 'tests/pages/live-blog',
  },
  dropEnd: {
    why: 'drops what stands after the last sentence: tags, imprint, the next stories',
    source: 'tests/dom/extract-steps.test.ts',
  },
  dropPitches: {
    why: 'drops lines in which the paper speaks to its reader as a customer',
    source: 'tests/pages/newsletter-story',
  },
  dropLinkLines: {
    why: 'drops lines that only lead to other stories',
    source: 'tests/pages/related-lines',
  },
}

/** What is done between and after the steps, and is no step that could be left out. */
export const otherReasons = {
  clean: "DOMPurify keeps only what is on the list of allowed tags; sizes of what it didn't",
  toBlocks: 'turns what is left into blocks; text that belongs to no block goes',
  takeBoxes: "takes the publisher's own summary and the offer of a paywall out of the story",
  takeLead: 'takes a single picture before the first sentence out of the body: it is the lead',
} as const

export const stepReasons: Readonly<Record<string, StepReason>> = { ...pageStepReasons, ...blockStepReasons }
