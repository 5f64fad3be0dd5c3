import { useMemo } from 'preact/hooks'
import { i18n } from '#i18n'
import type { FaceAction } from '@/components/face/Face'
import { Notice } from '@/components/face/Notice'
import { BackupReminder } from '@/components/list/BackupReminder'
import { ListFoot } from '@/components/list/ListFoot'
import { listNotice } from '@/components/list/list-notice'
import { ReadingList } from '@/components/list/ReadingList'
import { Masthead } from '@/components/masthead/Masthead'
import { StorageTrouble } from '@/components/options/StorageTrouble'
import { Foot } from '@/components/reading/Foot'
import { useStore } from '@/components/use-store'
import { useTypography } from '@/components/use-typography'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { openExport } from '@/lib/platform/export-ids'
import { requestOrigin } from '@/lib/platform/permissions'
import { openList, openOptions, openReaderToLook, openTab, openTransfer } from '@/lib/platform/tabs'
import type { ForecastStore } from '@/lib/state/forecast-store'
import type { GroupsStore } from '@/lib/state/groups-store'
import type { KeepingStore } from '@/lib/state/keeping-store'
import type { LibraryState, LibraryStore } from '@/lib/state/library-store'
import type { ListViewStore } from '@/lib/state/list-view-store'
import type { MarkCounts } from '@/lib/state/mark-counts'
import type { SearchStore } from '@/lib/state/search-store'
import type { SettingsStore } from '@/lib/state/settings-store'
import { useListSearch } from '@/surfaces/list-search'

interface Props {
  readonly library: LibraryStore
  readonly view: ListViewStore
  readonly keeping: KeepingStore
  readonly groups: GroupsStore
  readonly marks: MarkCounts
  readonly search: SearchStore
  readonly settings: SettingsStore
  readonly forecast: ForecastStore
}

/** The one thing to do next about what was just done. */
function noticeAction({ done, trouble }: LibraryState, library: LibraryStore): FaceAction | null {
  if (trouble?.kind === 'diskFull')
    return { words: i18n.t('face.freeSpace'), onClick: () => void openOptions() }
  return done && !trouble ? { words: i18n.t('action.undo'), onClick: () => void library.undo() } : null
}

/** Its site is asked for on the click, as for every link; a no is told there as well. */
function look({ id, url }: LibraryEntry): void {
  const open = () => openReaderToLook(id)
  void requestOrigin(url).then(open, open)
}

/** The reading list on a page of its own. */
export function List(props: Props) {
  const { library, view, keeping, groups, marks, search, settings, forecast } = props
  const state = useStore(library.store, (all) => all)
  const query = useStore(view.store, (all) => all)
  const kept = useStore(keeping.store, (all) => all)
  const sameStory = useStore(groups.store, (all) => all)
  const marked = useStore(marks.store, (all) => all)
  const chosen = useStore(settings.store, (all) => all)
  const weather = useStore(forecast.store, (all) => all)
  const searched = useListSearch(search, view)
  useTypography(chosen.typography)
  const { entries, complete } = state
  const now = new Date()
  const saved = useMemo(
    () => (complete ? (entries ?? []).filter(({ deletedAt }) => deletedAt === null).length : 0),
    [complete, entries],
  )
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
      <main class="page">
        <div class="list-head">
          <h1 class="page-title">{i18n.t('list.title')}</h1>
          {marked.size > 0 ? <a href="highlights.html">{i18n.t('highlights.title')}</a> : null}
        </div>
        <StorageTrouble settings={false} entries={state.unreadable} />
        {kept.backupDue ? (
          <BackupReminder href="transfer.html#export" onLater={() => void keeping.later()} />
        ) : null}
        <ReadingList
          entries={entries}
          complete={complete}
          broken={state.broken}
          query={query}
          groups={sameStory}
          marks={marked}
          {...searched}
          now={now}
          hrefOf={(id) => `reader.html?id=${encodeURIComponent(id)}`}
          footOf={(onKeys) =>
            complete ? (
              <ListFoot saved={saved} room={kept.room} onKeys={onKeys} onData={() => void openOptions()} />
            ) : null
          }
          onQuery={view.choose}
          onChange={(ids, change) => void library.change(ids, change)}
          onPurge={(ids) => void library.purge(ids)}
          onRenameTag={(tag, name) => void library.renameTag(tag, name)}
          onLook={look}
          onApart={(ids) => void groups.apart(ids)}
          onUndo={() => void library.undo()}
          onRetry={() => void library.load()}
          onSample={() => void openTab('/reader.html?sample')}
          onImport={() => void openTransfer('import')}
          onExport={(ids) => void openExport(ids)}
        />
      </main>
      <Foot
        onList={() => void openList()}
        onOptions={() => void openOptions()}
        onTransfer={() => void openTransfer('import')}
      />
      <Notice
        text={listNotice(state.done, state.trouble)}
        action={noticeAction(state, library)}
        onClose={library.dismiss}
      />
    </>
  )
}
