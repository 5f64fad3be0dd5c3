interface ModuleInfo {
  readonly importedIds: readonly string[]
  readonly dynamicallyImportedIds: readonly string[]
  readonly importers: readonly string[]
}
type GetModuleInfo = (id: string) => ModuleInfo | null

/** All that a module loads before any of its code runs. */
function closureOf(entry: string, infoOf: GetModuleInfo): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (id: string): void => {
    if (found.has(id)) return
    found.add(id)
    for (const imported of infoOf(id)?.importedIds ?? []) visit(imported)
  }
  visit(entry)
  return found
}

/** What nobody loads but `entry` and what it fetches later. */
function ownOf(entry: string, infoOf: GetModuleInfo): ReadonlySet<string> {
  const own = new Set(closureOf(entry, infoOf))
  const later = new Set<string>()
  for (const id of own)
    for (const fetched of infoOf(id)?.dynamicallyImportedIds ?? [])
      for (const each of closureOf(fetched, infoOf)) if (!own.has(each)) later.add(each)
  const isOwn = (id: string): boolean =>
    id === entry ||
    (infoOf(id)?.importers ?? []).every((importer) => own.has(importer) || later.has(importer))
  for (let size = 0; size !== own.size; ) {
    size = own.size
    for (const id of own) if (!isOwn(id)) own.delete(id)
  }
  return own
}

interface Entries {
  /** The page whose first moment counts. */
  readonly page: string
  /** The background: it must never load what needs a DOM. */
  readonly background: string
  /** What speaks of sentences, the digest included, fetches this. */
  readonly sentences: string
  /** Fetched by several pages, and fetches one language's words itself, which share code with it. */
  readonly digest: string
}

/**
 * What the popup loads goes into two chunks, what it shares with the background and what it doesn't, instead of some sixty: each chunk costs about a hundred bytes by itself and packs worse than one large one. Other pages that need some of it load all of it, which is what they would show next. What the digest shares only with the words it fetches is one chunk for the same reason, and so is what finds the sentences.
 */
export function groupChunks({ page, background, sentences, digest }: Entries) {
  let groups: Readonly<Record<keyof Entries, ReadonlySet<string>>> | null = null
  return {
    debugName: 'what the popup loads, and what the digest does',
    name(id: string, build: { getModuleInfo: GetModuleInfo }): string | null {
      const infoOf: GetModuleInfo = (module) => build.getModuleInfo(module)
      groups ??= {
        page: closureOf(page, infoOf),
        background: closureOf(background, infoOf),
        sentences: closureOf(sentences, infoOf),
        digest: ownOf(digest, infoOf),
      }
      // Its own entry stays its own.
      if (id === page || id === background) return null
      if (groups.page.has(id)) return groups.background.has(id) ? 'core' : 'views'
      if (groups.sentences.has(id)) return 'load-sentences'
      return groups.digest.has(id) ? 'load-digest' : null
    },
  }
}
