import { Foot } from '@/components/reading/Foot'
import { SavedTabs } from '@/components/saved/SavedTabs'
import { useStore } from '@/components/use-store'
import { useTypography } from '@/components/use-typography'
import { openList, openOptions } from '@/lib/platform/tabs'
import type { Typography } from '@/lib/settings/settings'
import type { SaveTabsStore } from '@/lib/state/save-tabs-store'

interface Props {
  readonly tabs: SaveTabsStore
  readonly typography: Typography
}

/** Several tabs saved at once: what is asked, how far it is, and what became of each. */
export function SaveTabs({ tabs, typography }: Props) {
  const state = useStore(tabs.store, (all) => all)
  useTypography(typography)
  return (
    <>
      <main class="tabs">
        <SavedTabs
          {...state}
          hrefOf={(id) => `reader.html?id=${encodeURIComponent(id)}`}
          onAllowTabs={tabs.allowTabs}
          onAllowSites={tabs.allowSites}
        />
      </main>
      <Foot onList={() => void openList()} onOptions={() => void openOptions()} />
    </>
  )
}
