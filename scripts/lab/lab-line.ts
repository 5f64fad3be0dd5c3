import type { Rail } from '@/lib/rail/rail'
import type { PageWeather } from '@/lib/weather/page-weather'

export interface LabError {
  readonly kind: string
  readonly message: string
}

export interface LabFigure {
  readonly value: number | null
  readonly hi: number | null
  readonly hedge: string | null
  readonly unit: string | null
  readonly counted: string | null
  readonly scope: string | null
  readonly per: string | null
  readonly text: string
  readonly sentence: string
}

export interface LabTimings {
  readonly captureMs: number | null
  readonly captureCpuMs: number | null
  readonly readabilityMs: number | null
  readonly readabilityCpuMs: number | null
  /** Wall time of what the extension's background does with what was captured. */
  readonly settleMs: number | null
  readonly digestMs: number | null
}

/** What the lab door says about one input. `sentence` is the text of the sentence an entry stands in. */
export interface LabLine {
  readonly id: string
  readonly url: string | null
  readonly error: LabError | null
  readonly title: string | null
  readonly dek: string | null
  readonly byline: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly modified: string | null
  readonly siteName: string | null
  readonly section: string | null
  readonly lang: string | null
  readonly direction: 'ltr' | 'rtl' | null
  readonly text: string
  readonly images: readonly { readonly src: string; readonly alt: string; readonly caption: string | null }[]
  readonly keyPoints: readonly string[]
  readonly rails: readonly Rail[]
  readonly weather: PageWeather | null
  readonly summary: readonly { readonly text: string; readonly sentence: string }[]
  readonly figures: readonly LabFigure[]
  readonly dates: readonly {
    readonly iso: string | null
    readonly text: string
    /** What happened then. */
    readonly clause: string
    readonly sentence: string
  }[]
  readonly people: readonly {
    readonly name: string
    readonly role: string | null
    readonly sentence: string
  }[]
  readonly orgs: readonly { readonly name: string; readonly sentence: string }[]
  readonly places: readonly { readonly name: string; readonly sentence: string }[]
  readonly quotes: readonly {
    readonly text: string
    readonly speaker: string | null
    readonly sentence: string
  }[]
  /** Reported without quotation marks; `unnamed` where nobody could be asked. */
  readonly claims: readonly {
    readonly text: string
    readonly source: string
    readonly unnamed: boolean
    readonly sentence: string
  }[]
  readonly dateline: string | null
  readonly timings: LabTimings
}

export const noTimings: LabTimings = {
  captureMs: null,
  captureCpuMs: null,
  readabilityMs: null,
  readabilityCpuMs: null,
  settleMs: null,
  digestMs: null,
}

/** The line of an input of which nothing could be read. */
export const emptyLine = (id: string, url: string | null, error: LabError | null): LabLine => ({
  id,
  url,
  error,
  title: null,
  dek: null,
  byline: null,
  authors: [],
  published: null,
  modified: null,
  siteName: null,
  section: null,
  lang: null,
  direction: null,
  text: '',
  images: [],
  keyPoints: [],
  rails: [],
  weather: null,
  summary: [],
  figures: [],
  dates: [],
  people: [],
  orgs: [],
  places: [],
  quotes: [],
  claims: [],
  dateline: null,
  timings: noTimings,
})
