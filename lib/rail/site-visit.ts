/** What a site's own lists have shown this reader, so that the next visit can tell what is new. */
export interface SiteVisit {
  /** `siteOf` its pages. */
  readonly site: string
  /** ISO instant of the last look at a page of the site. */
  readonly last: string
  /** The last look of the visit before this one; `null` on the first visit, when everything would be new. */
  readonly before: string | null
  /** Ids of stories listed on earlier visits or read since, the latest listed first. */
  readonly seen: readonly string[]
  /** Ids of stories that this visit was the first to list. */
  readonly fresh: readonly string[]
}
