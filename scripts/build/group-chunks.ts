interface ModuleInfo {
  readonly importedIds: readonly string[]
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

interface Entries {
  /** The page whose first moment counts. */
  readonly page: string
  /** The background: it must never load what needs a DOM. */
  readonly background: string
}

/**
 * What the popup loads goes into two chunks, what it shares with the background and what it doesn't, instead of some sixty: each chunk costs about a hundred bytes by itself and packs worse than one large one. Other pages that need some of it load all of it, which is what they would show next.
 */
export function groupChunks({ page, background }: Entries) {
  let groups: { readonly page: ReadonlySet<string>; readonly background: ReadonlySet<string> } | null = null
  return {
    debugName: 'what the popup loads',
    name(id: string, build: { getModuleInfo: GetModuleInfo }): string | null {
      const infoOf: GetModuleInfo = (module) => build.getModuleInfo(module)
      groups ??= { page: closureOf(page, infoOf), background: closureOf(background, infoOf) }
      // Its own entry stays its own.
      if (id === page || id === background || !groups.page.has(id)) return null
      return groups.background.has(id) ? 'core' : 'views'
    },
  }
}
