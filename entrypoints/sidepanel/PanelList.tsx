import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { Notice } from '@/components/face/Notice'
import { listNotice } from '@/components/list/list-notice'
import { ReadingList } from '@/components/list/ReadingList'
import { StorageTrouble } from '@/components/options/StorageTrouble'
import { useStore } from '@/components/use-store'
import { openList, openTab } from '@/lib/platform/tabs'
import type { LibraryStore } from '@/lib/state/library-store'
import { listCounts, listed } from '@/lib/state/listed'

interface Props {
  readonly library: LibraryStore
  readonly onBack: () => void
}

/** The reading list in its compact form. */
export function PanelList({ library, onBack }: Props) {
  const { entries, unreadable, broken, filter, order, removed, trouble } = useStore(
    library.store,
    (all) => all,
  )
  const all = entries ?? []
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
        shown={listed(all, filter, order)}
        broken={broken}
        counts={listCounts(all)}
        filter={filter}
        order={order}
        now={new Date()}
        hrefOf={(id) => `reader.html?id=${encodeURIComponent(id)}`}
        newTab
        onFilter={library.filter}
        onOrder={library.order}
        onMark={(id, state) => void library.mark(id, state)}
        onRemove={(entry) => void library.remove(entry)}
        onRetry={() => void library.load()}
        onSample={() => void openTab('/reader.html?sample')}
      />
      <Notice
        text={listNotice(removed?.title ?? null, trouble)}
        action={removed ? { words: i18n.t('action.undo'), onClick: () => void library.undo() } : null}
        onClose={library.dismiss}
      />
    </div>
  )
}
