/** Where a step takes text out of one of our pages, and where text that looks alike must stay. */
export interface Pair {
  /** Page and a piece of text that the step takes out of it. */
  readonly fires: readonly [slug: string, taken: string]
  /** Page and a piece of its story, or of its captions, that the step must leave. */
  readonly spares: readonly [slug: string, kept: string]
}

/** Every step that takes text out, by name. A step that is missing here must take nothing out of any page of ours. */
export const removingSteps: Readonly<Record<string, Pair>> = {
  keepRegion: {
    fires: ['dutch', 'Alle rechten voorbehouden'],
    spares: ['split-body', 'A decision is due on March 24'],
  },
  markEmbeds: {
    fires: ['embeds', 'To whoever is calling the egg Gregor'],
    spares: ['live-blog', 'We are taking out nine cubic metres'],
  },
  stripMachinery: {
    fires: ['log-in-wall', 'Ledger & Bourse SA'],
    spares: ['live-blog', 'Idris Pell, pumping crew'],
  },
  keepOneArticle: {
    fires: ['endless-scroll', 'School greenhouse sells out'],
    spares: ['questions-answers', 'Was ist mit Booten'],
  },
  markCaptions: {
    fires: ['italian', '© RIPRODUZIONE RISERVATA'],
    spares: ['caption-story', 'Left to right: the mayor, a goose'],
  },
  flattenGalleries: {
    fires: ['gallery', '2 / 6'],
    spares: ['lazy-sizes', 'Chalk marks are renewed every spring'],
  },
  stripBoxes: {
    fires: ['dutch', 'Gemaal uit 1922'],
    spares: ['liveticker-times', 'Die Fähre „Johanna“ hat sich losgerissen'],
  },
  takeHeadline: {
    fires: ['czech', 'Knihovna v autobuse objede'],
    spares: ['split-body', 'The town hall'],
  },
  findBody: {
    fires: ['italian', 'Il campanile che batte tredici ore'],
    spares: ['interview', 'No.'],
  },
  joinCaptions: {
    fires: ['plain-captions', 'Banca de lucru, între casa de bilete'],
    spares: ['caption-story', 'the night desk of Reuters'],
  },
  dropIcons: {
    fires: ['lazy-sizes', '/pictures/portrait-ruiz.jpg'],
    spares: ['gallery', '/pictures/'],
  },
  dropFurniture: {
    fires: ['advert-story', 'Share'],
    spares: ['questions-answers', 'Nein.'],
  },
  dropTopMatter: {
    fires: ['norwegian', 'Publisert'],
    spares: ['liveticker-times', '15:10 Uhr'],
  },
  dropBylines: {
    fires: ['plain-captions', 'Ilinca Văleanu, reporter'],
    spares: ['questions-answers', 'fragt sich bis heute Imke Lorenzen'],
  },
  dropEnd: {
    fires: ['turkish', 'Kaynak: AA'],
    spares: ['obituary', 'Instead of flowers the family asks'],
  },
  dropPitches: {
    fires: ['opinion', 'Get the Opinion letter'],
    spares: ['newsletter-story', 'Sign up for the Nether Lees newsletter'],
  },
  dropLinkLines: {
    fires: ['danish', 'Genbrugspladsen udvider for tredje gang'],
    spares: ['recipe-list', 'Bramhall Farm kitchen'],
  },
}
