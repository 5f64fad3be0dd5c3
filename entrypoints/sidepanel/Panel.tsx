import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { later } from '@/components/later'
import { Banner } from '@/components/reading/Banner'
import { ReadingSurface } from '@/components/reading/ReadingSurface'
import { useStore } from '@/components/use-store'
import { useTypography } from '@/components/use-typography'
import { leavesPrivacy } from '@/lib/platform/private-window'
import { openLink, openOptions, openReader } from '@/lib/platform/tabs'
import type { Background } from '@/lib/protocol/background'
import type { ForecastStore } from '@/lib/state/forecast-store'
import type { LibraryStore } from '@/lib/state/library-store'
import type { ListViewStore } from '@/lib/state/list-view-store'
import type { PictureStore } from '@/lib/state/picture-store'
import type { PlaceStore } from '@/lib/state/place-store'
import type { RailStore } from '@/lib/state/rail-store'
import { readingActions } from '@/lib/state/reading-actions'
import type { ReadingStore } from '@/lib/state/reading-store'
import type { SettingsStore } from '@/lib/state/settings-store'

interface Props {
  readonly reading: ReadingStore
  readonly loadPictures: () => Promise<PictureStore>
  readonly rails: RailStore
  readonly settings: SettingsStore
  readonly forecast: ForecastStore
  readonly library: LibraryStore
  readonly view: ListViewStore
  readonly place: PlaceStore
  readonly incognito: boolean
  readonly onRetry: () => void
  readonly root: HTMLElement
  readonly background: Background
}

const LaterList = later(async () => (await import('./PanelList')).PanelList)
const LaterMarks = later(async () => (await import('@/surfaces/MarksHere')).MarksHere)

/** The article beside the page; it stays while tabs change. */
export function Panel(props: Props) {
  const { reading, loadPictures, rails, settings, forecast, library, view, place } = props
  const { incognito, onRetry, root, background } = props
  const state = useStore(reading.store, (all) => all)
  const chosen = useStore(settings.store, (all) => all)
  const weather = useStore(forecast.store, (all) => all)
  const moved = useStore(place.store, (all) => all.moved)
  const [listShown, setListShown] = useState(false)
  const lists = useStore(rails.store, (all) => all)
  const leaves = leavesPrivacy(incognito)
  useTypography(chosen.typography)

  return (
    <ReadingSurface
      state={state}
      context={{ settings: chosen, weather, lists, now: new Date() }}
      actions={{
        ...readingActions(reading, settings, rails),
        loadPictures: leaves ? undefined : loadPictures,
        ...(leaves ? { onSaveLink: undefined } : { onReadLink: ({ url }) => void openLink(url, false) }),
        onList: () => setListShown(!listShown),
        onOptions: () => void openOptions(),
        onWeatherAgain: () => void forecast.load(true),
        onRetry,
        onSaved: leaves ? undefined : (id) => void openReader(id),
        onPage: leaves ? undefined : (id) => void openReader(id),
      }}
      above={
        moved && !listShown ? (
          <Banner title={i18n.t('panel.movedTitle')} text={i18n.t('panel.moved')} />
        ) : null
      }
      marks={<LaterMarks reading={reading} leaves={leaves} root={root} background={background} />}
      instead={
        listShown ? (
          <LaterList
            library={library}
            view={view}
            background={background}
            onBack={() => setListShown(false)}
          />
        ) : null
      }
    />
  )
}
