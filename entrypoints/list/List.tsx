import { i18n } from '#i18n'
import { Notice } from '@/components/face/Notice'
import { listNotice } from '@/components/list/list-notice'
import { ReadingList } from '@/components/list/ReadingList'
import { Masthead } from '@/components/masthead/Masthead'
import { StorageTrouble } from '@/components/options/StorageTrouble'
import { Foot } from '@/components/reading/Foot'
import { useStore } from '@/components/use-store'
import { useTypography } from '@/components/use-typography'
import { openList, openOptions, openTab, openTransfer } from '@/lib/platform/tabs'
import type { ForecastStore } from '@/lib/state/forecast-store'
import type { LibraryStore } from '@/lib/state/library-store'
import { listCounts, listed } from '@/lib/state/listed'
import type { SettingsStore } from '@/lib/state/settings-store'

interface Props {
  readonly library: LibraryStore
  readonly settings: SettingsStore
  readonly forecast: ForecastStore
}

/** The reading list on a page of its own. */
export function List({ library, settings, forecast }: Props) {
  const { entries, unreadable, marks, broken, filter, order, removed, trouble } = useStore(
    library.store,
    (all) => all,
  )
  const chosen = useStore(settings.store, (all) => all)
  const weather = useStore(forecast.store, (all) => all)
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
        {marks.size > 0 ? <a href="highlights.html">{i18n.t('highlights.title')}</a> : null}
        <StorageTrouble settings={false} entries={unreadable} />
        <ReadingList
          entries={entries}
          shown={listed(all, filter, order)}
          broken={broken}
          counts={listCounts(all)}
          filter={filter}
          order={order}
          now={now}
          marks={marks}
          hrefOf={(id) => `reader.html?id=${encodeURIComponent(id)}`}
          onFilter={library.filter}
          onOrder={library.order}
          onMark={(id, state) => void library.mark(id, state)}
          onRemove={(entry) => void library.remove(entry)}
          onRetry={() => void library.load()}
          onSample={() => void openTab('/reader.html?sample')}
          onImport={() => void openTransfer('import')}
        />
      </main>
      <Foot
        onList={() => void openList()}
        onOptions={() => void openOptions()}
        onTransfer={() => void openTransfer('import')}
      />
      <Notice
        text={listNotice(removed?.title ?? null, trouble)}
        action={removed ? { words: i18n.t('action.undo'), onClick: () => void library.undo() } : null}
        onClose={library.dismiss}
      />
    </>
  )
}
