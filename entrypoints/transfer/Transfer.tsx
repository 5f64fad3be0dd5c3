import { i18n } from '#i18n'
import { Masthead } from '@/components/masthead/Masthead'
import { Foot } from '@/components/reading/Foot'
import { useStore } from '@/components/use-store'
import { useTypography } from '@/components/use-typography'
import { openList, openOptions } from '@/lib/platform/tabs'
import type { ExportStore } from '@/lib/state/export-store'
import type { ForecastStore } from '@/lib/state/forecast-store'
import type { ImportStore } from '@/lib/state/import-store'
import type { SettingsStore } from '@/lib/state/settings-store'
import { Export } from './Export'
import { Import } from './Import'

interface Props {
  readonly settings: SettingsStore
  readonly forecast: ForecastStore
  readonly imports: ImportStore<File>
  readonly exporting: ExportStore
}

/** What comes into the list from elsewhere, and what leaves it. */
export function Transfer({ settings, forecast, imports, exporting }: Props) {
  const chosen = useStore(settings.store, (all) => all)
  const weather = useStore(forecast.store, (all) => all)
  useTypography(chosen.typography)
  return (
    <>
      <Masthead
        onPage={null}
        own={weather}
        weather={chosen.weather}
        now={new Date()}
        onWordmark={() => void openList()}
        onOptions={() => void openOptions()}
        onWeatherAgain={() => void forecast.load(true)}
      />
      <main class="page">
        <h1 class="page-title">{i18n.t('transfer.title')}</h1>
        <div id="import">
          <Import imports={imports} />
        </div>
        <div id="export">
          <Export store={exporting} />
        </div>
      </main>
      <Foot onList={() => void openList()} onOptions={() => void openOptions()} />
    </>
  )
}
