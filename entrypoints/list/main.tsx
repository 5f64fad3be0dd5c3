import '@/assets/theme.css'
import '@/assets/page.css'
import './list.css'
import { render } from 'preact'
import { i18n } from '#i18n'
import { speak } from '@/components/words/speak'
import { loadBackupNote, watchBackupNote } from '@/lib/platform/backup-note'
import { countHighlights, watchHighlights } from '@/lib/platform/highlight-database'
import { idle } from '@/lib/platform/idle'
import { watchLibrary } from '@/lib/platform/library-database'
import { loadLines, readLines } from '@/lib/platform/library-lines'
import { toBackground } from '@/lib/platform/messenger'
import { pageAddress } from '@/lib/platform/page-address'
import { searchAddress } from '@/lib/platform/search-address'
import { loadSettings, watchSettings } from '@/lib/platform/settings-storage'
import { loadSketches } from '@/lib/platform/sketches'
import { askForSafety, loadStorageRoom } from '@/lib/platform/storage-room'
import { watchReturn } from '@/lib/platform/watch-return'
import type { Background } from '@/lib/protocol/background'
import { createForecastStore, followForecast } from '@/lib/state/forecast-store'
import { createGroupsStore } from '@/lib/state/groups-store'
import { createKeepingStore } from '@/lib/state/keeping-store'
import { createLibraryStore, type LibraryStore } from '@/lib/state/library-store'
import { createListViewStore } from '@/lib/state/list-view-store'
import { createMarkCounts } from '@/lib/state/mark-counts'
import { createSettingsStore } from '@/lib/state/settings-store'
import { startSearch } from '@/surfaces/start-search'
import { List } from './List'

const background = toBackground<Background>()
const now = () => new Date().toISOString()

const withText = ({ store }: LibraryStore) =>
  new Set(store.getState().entries?.flatMap(({ id, hasText }) => (hasText ? [id] : [])))

async function start(root: HTMLElement): Promise<void> {
  const library = createLibraryStore({ background, readLines, loadLines, now })
  const view = createListViewStore(pageAddress)
  const keeping = createKeepingStore({
    background,
    loadRoom: loadStorageRoom,
    askForSafety,
    loadBackupNote,
    now,
  })
  const marks = createMarkCounts({ countHighlights })
  const groups = createGroupsStore({ background, loadSketches, rest: idle })
  // The lines are asked for first: all else can come while the database answers.
  const loaded = library.load()
  const first = await loadSettings()
  const settings = createSettingsStore(first, { background, watchSettings })
  const forecast = createForecastStore({ background })
  document.title = i18n.t('list.title')
  const search = startSearch(background, library, view, searchAddress)
  render(
    <List
      search={search}
      library={library}
      view={view}
      keeping={keeping}
      groups={groups}
      marks={marks}
      settings={settings}
      forecast={forecast}
    />,
    root,
  )
  watchLibrary((ids) => {
    const known = withText(library)
    void library.refresh(ids).then(() => {
      const now = withText(library)
      // A change of lines whose text was there already makes no other story of them.
      if (ids === null || ids.some((id) => now.has(id) && !known.has(id))) void groups.find()
    })
  })
  await loaded
  const look = () => {
    const saved = (library.store.getState().entries ?? []).filter(({ deletedAt }) => deletedAt === null)
    void keeping.look(saved.length)
  }
  look()
  watchBackupNote(look)
  void groups.find()
  void marks.load()
  watchHighlights(() => void marks.load())
  await followForecast(forecast, first, { watchSettings, watchReturn })
}

speak(document.documentElement)
const root = document.getElementById('root')
if (root) await start(root)
