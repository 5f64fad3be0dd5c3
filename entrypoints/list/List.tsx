import { i18n } from '#i18n'
import { Notice } from '@/components/face/Notice'
import { listNotice } from '@/components/list/list-notice'
import { ReadingList } from '@/components/list/ReadingList'
import { Masthead } from '@/components/masthead/Masthead'
import { StorageTrouble } from '@/components/options/StorageTrouble'
import { Foot } from '@/components/reading/Foot'
import { useStore } from '@/components/use-store'
import { useTypography } from '@/components/use-typography'
import { openList, openOptions, openTab } from '@/lib/platform/tabs'
import type { ForecastStore } from '@/lib/state/forecast-store'
import type { LibraryStore } from '@/lib/state/library-store'
import { listCounts, listed } from '@/lib/state/listed'
import type { SearchStore } from '@/lib/state/search-store'
import type { SettingsStore } from '@/lib/state/settings-store'

import { useListSearch } from './list-search'

interface Props {
  readonly library: LibraryStore
  readonly search: SearchStore
  readonly settings: SettingsStore
  readonly forecast: ForecastStore
}

/** The reading list on a page of its own. */
export function List({ library, search, settings, forecast }: Props) {
  const { entries, unreadable, broken, filter, order, removed, trouble } = useStore(
    library.store,
    (all) => all,
  )
  const chosen = useStore(settings.store, (all) => all)
  const weather = useStore(forecast.store, (all) => all)
  const { field, found, underOf, none } = useListSearch(search, () => library.filter('all'))
  useTypography(chosen.typography)
  const all = entries ?? []
  const now = new Date()
  return (
    <>
      <Masthead
        onPage={null}
        own={weather}
        weather={chosen.weather}
        now={now}
        onWordmark={() => void openList()}
        onOptions={() => void openOptions()}
        onWeatherAgain={() => void forecast.load(true)}
      />
      <main class="list">
        <h1 class="list-title">{i18n.t('list.title')}</h1>
        <StorageTrouble settings={false} entries={unreadable} />
        <ReadingList
          entries={entries}
          shown={listed(all, filter, order, found)}
          search={field}
          none={none}
          {...(underOf ? { underOf } : {})}
          broken={broken}
          counts={listCounts(all)}
          filter={filter}
          order={order}
          now={now}
          hrefOf={(id) => `reader.html?id=${encodeURIComponent(id)}`}
          onFilter={library.filter}
          onOrder={library.order}
          onMark={(id, state) => void library.mark(id, state)}
          onRemove={(entry) => void library.remove(entry)}
          onRetry={() => void library.load()}
          onSample={() => void openTab('/reader.html?sample')}
        />
      </main>
      <Foot onList={() => void openList()} onOptions={() => void openOptions()} />
      <Notice
        text={listNotice(removed?.title ?? null, trouble)}
        action={removed ? { words: i18n.t('action.undo'), onClick: () => void library.undo() } : null}
        onClose={library.dismiss}
      />
    </>
  )
}
