import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { later } from '@/components/later'
import { Banner } from '@/components/reading/Banner'
import { ReadingSurface } from '@/components/reading/ReadingSurface'
import { useStore } from '@/components/use-store'
import { useTypography } from '@/components/use-typography'
import { openPanel } from '@/lib/platform/panel'
import { leavesPrivacy } from '@/lib/platform/private-window'
import {
  type CurrentTab,
  openLink,
  openList,
  openOptions,
  openReader,
  openSaveTabs,
} from '@/lib/platform/tabs'
import type { Background } from '@/lib/protocol/background'
import type { ForecastStore } from '@/lib/state/forecast-store'
import type { PictureStore } from '@/lib/state/picture-store'
import type { RailStore } from '@/lib/state/rail-store'
import { readingActions } from '@/lib/state/reading-actions'
import type { ReadingStore } from '@/lib/state/reading-store'
import type { SettingsStore } from '@/lib/state/settings-store'

interface Props {
  readonly tab: CurrentTab | null
  readonly reading: ReadingStore
  readonly loadPictures: () => Promise<PictureStore>
  readonly rails: RailStore
  readonly settings: SettingsStore
  readonly forecast: ForecastStore
  readonly onRetry: () => void
  /** The marked tabs of the window, where there are several. */
  readonly selected: readonly number[]
  readonly root: HTMLElement
  readonly background: Background
}

const LaterMarks = later(async () => (await import('@/surfaces/MarksHere')).MarksHere)

/** A popup closes by itself when a tab opens, but not everywhere. */
async function leave(opened: Promise<unknown>): Promise<void> {
  await opened
  window.close()
}

/** The quick look. */
export function Popup(props: Props) {
  const { tab, reading, loadPictures, rails, settings, forecast, onRetry, selected, root, background } = props
  const state = useStore(reading.store, (all) => all)
  const chosen = useStore(settings.store, (all) => all)
  const weather = useStore(forecast.store, (all) => all)
  const lists = useStore(rails.store, (all) => all)
  const leaves = leavesPrivacy(tab?.incognito ?? false)
  useTypography(chosen.typography)

  const toPanel = (windowId: number) => {
    // Not a tick may pass between the click and the call: the panel opens only on a gesture.
    void openPanel(windowId).then((opened) => {
      if (opened) window.close()
      else reading.tell({ kind: 'panelFailed' })
    })
  }

  return (
    <ReadingSurface
      state={state}
      context={{ settings: chosen, weather, lists, now: new Date() }}
      actions={{
        ...readingActions(reading, settings, rails),
        loadPictures: leaves ? undefined : loadPictures,
        ...(leaves
          ? { onSaveLink: undefined }
          : { onReadLink: ({ url }) => void leave(openLink(url, false)) }),
        onList: () => void leave(openList()),
        onOptions: () => void leave(openOptions()),
        onWeatherAgain: () => void forecast.load(true),
        onRetry,
        onSaved: leaves ? undefined : (id) => void leave(openReader(id)),
        onPage: leaves ? undefined : (id) => void leave(openReader(id)),
        onPanel: tab ? () => toPanel(tab.windowId) : undefined,
      }}
      above={
        selected.length > 1 && !leaves ? (
          <Banner text={i18n.t('saving.selected', selected.length, [selected.length])}>
            <Button look="quiet" onClick={() => void leave(openSaveTabs(selected))}>
              {i18n.t('saving.saveSelected')}
            </Button>
          </Banner>
        ) : null
      }
      marks={<LaterMarks reading={reading} leaves={leaves} root={root} background={background} />}
    />
  )
}
