import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { Notice } from '@/components/face/Notice'
import { listNotice } from '@/components/list/list-notice'
import { ReadingList } from '@/components/list/ReadingList'
import { StorageTrouble } from '@/components/options/StorageTrouble'
import { useStore } from '@/components/use-store'
import { openList, openTab } from '@/lib/platform/tabs'
import type { Background } from '@/lib/protocol/background'
import type { LibraryStore } from '@/lib/state/library-store'
import type { ListViewStore } from '@/lib/state/list-view-store'
import type { SearchStore } from '@/lib/state/search-store'
import { useListSearch } from '@/surfaces/list-search'
import { startSearch } from '@/surfaces/start-search'

interface Props {
  readonly library: LibraryStore
  readonly view: ListViewStore
  readonly background: Background
  readonly onBack: () => void
}

/** Started once: it follows the list as long as the panel is open. */
let search: SearchStore | null = null

/** The reading list in its compact form. */
export function PanelList({ library, view, background, onBack }: Props) {
  const { entries, complete, unreadable, broken, done, trouble } = useStore(library.store, (all) => all)
  const query = useStore(view.store, (all) => all)
  search ??= startSearch(background, library, view, null)
  const searched = useListSearch(search, view)
  return (
    <div class="panel-list">
      <p class="panel-links">
        <Button look="quiet" onClick={onBack}>
          {i18n.t('panel.back')}
        </Button>
        <Button look="quiet" onClick={() => void openList()}>
          {i18n.t('panel.fullList')}
        </Button>
      </p>
      <h1 class="panel-title">{i18n.t('list.title')}</h1>
      <StorageTrouble settings={false} entries={unreadable} />
      <ReadingList
        entries={entries}
        complete={complete}
        broken={broken}
        query={query}
        {...searched}
        now={new Date()}
        hrefOf={(id) => `reader.html?id=${encodeURIComponent(id)}`}
        newTab
        onQuery={view.choose}
        onChange={(ids, change) => void library.change(ids, change)}
        onPurge={(ids) => void library.purge(ids)}
        onRenameTag={(tag, name) => void library.renameTag(tag, name)}
        onUndo={() => void library.undo()}
        onRetry={() => void library.load()}
        onSample={() => void openTab('/reader.html?sample')}
      />
      <Notice
        text={listNotice(done, trouble)}
        action={done ? { words: i18n.t('action.undo'), onClick: () => void library.undo() } : null}
        onClose={library.dismiss}
      />
    </div>
  )
}
