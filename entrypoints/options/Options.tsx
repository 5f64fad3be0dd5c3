import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Notice } from '@/components/face/Notice'
import { troubleWords } from '@/components/face/trouble-words'
import { Masthead } from '@/components/masthead/Masthead'
import { AcrossDevices, type MirrorStates } from '@/components/mirror/AcrossDevices'
import { DataOptions } from '@/components/options/DataOptions'
import { OptionSection } from '@/components/options/OptionSection'
import { RequestLog } from '@/components/options/RequestLog'
import { Shortcuts } from '@/components/options/Shortcuts'
import { StorageTrouble } from '@/components/options/StorageTrouble'
import { Toggle } from '@/components/options/Toggle'
import { WeatherOptions } from '@/components/options/WeatherOptions'
import { Foot } from '@/components/reading/Foot'
import { SavingOptions } from '@/components/saved/SavingOptions'
import { ChoiceRow } from '@/components/typography/ChoiceRow'
import { TypeChoices } from '@/components/typography/TypeChoices'
import { useStore } from '@/components/use-store'
import { useTypography } from '@/components/use-typography'
import { uiLocale } from '@/components/words/locale'
import type { MirrorName } from '@/lib/library/mirror'
import { loadMirrorState, watchMirrorStates } from '@/lib/platform/mirror-storage'
import { mirrorsHere, requestMirror } from '@/lib/platform/mirrors'
import { requestLocationConsent, requestService } from '@/lib/platform/permissions'
import { requestPictures, requestTabs, returnPictures, returnTabs } from '@/lib/platform/saving-permissions'
import { openShortcutSettings, type Shortcut } from '@/lib/platform/shortcuts'
import { openList, openOptions, openTransfer } from '@/lib/platform/tabs'
import { serviceBase } from '@/lib/settings/service-base'
import { defaultSettings, type Settings } from '@/lib/settings/settings'
import type { ForecastStore } from '@/lib/state/forecast-store'
import type { OptionsState, OptionsStore } from '@/lib/state/options-store'
import type { SettingsStore } from '@/lib/state/settings-store'

interface Props {
  readonly options: OptionsStore
  readonly settings: SettingsStore
  readonly forecast: ForecastStore
  readonly shortcuts: readonly Shortcut[]
}

function noticeWords(notice: OptionsState['notice']): string | null {
  if (!notice) return null
  if (notice.kind === 'failed') {
    const { title, text } = troubleWords(notice.error)
    return `${title}. ${text}`
  }
  return i18n.t(notice.kind === 'cleared' ? 'options.cleared' : 'options.deleted')
}

const lengths = { '1': 1, '3': 3, '5': 5 } as const

interface ReadingProps {
  readonly chosen: Settings
  readonly onChange: (patch: Partial<Settings>) => void
}

function ReadingOptions({ chosen, onChange }: ReadingProps) {
  return (
    <OptionSection title={i18n.t('options.reading')}>
      <ChoiceRow
        legend={i18n.t('options.summary')}
        name="summary"
        value={`${chosen.summaryLength}`}
        choices={[
          { value: '1', words: '1' },
          { value: '3', words: '3' },
          { value: '5', words: '5' },
        ]}
        onChange={(length) => onChange({ summaryLength: lengths[length] })}
      />
      <Toggle
        words={i18n.t('options.pictures')}
        help={i18n.t('options.picturesHelp')}
        on={chosen.pictures}
        onChange={(pictures) => onChange({ pictures })}
      />
    </OptionSection>
  )
}

function useMirrorStates(): MirrorStates {
  const [states, setStates] = useState<MirrorStates>({})
  useEffect(() => {
    const load = () =>
      void Promise.all(mirrorsHere.map(async (name) => [name, await loadMirrorState(name)] as const)).then(
        (loaded) => setStates(Object.fromEntries(loaded)),
      )
    load()
    return watchMirrorStates(load)
  }, [])
  return states
}

export function Options({ options, settings, forecast, shortcuts }: Props) {
  const state = useStore(options.store, (all) => all)
  const chosen = useStore(settings.store, (all) => all)
  const weather = useStore(forecast.store, (all) => all)
  useTypography(chosen.typography)
  const states = useMirrorStates()
  const [denied, setDenied] = useState<MirrorName | null>(null)

  const change = (patch: Partial<Settings>) => void settings.change(patch)
  const changeWeather = (changed: Settings['weather']) => {
    if (changed.place !== chosen.weather.place) options.endSearch()
    change({ weather: changed })
  }
  const changeBase = (base: string, changed: Settings['weather']) => {
    // Asked on the press of Save itself: no right can be asked for later.
    void requestService(base, [
      defaultSettings.weather.forecastBase,
      defaultSettings.weather.geocodingBase,
    ]).then((given) => {
      options.tellWeather(given ? null : 'baseDenied')
      if (given) change({ weather: changed })
    })
  }
  const find = (name: string) => {
    // Asked on the press of Find itself: Firefox wants the reader's word before the name of a place leaves the device.
    void requestLocationConsent().then((given) => {
      if (given) return options.findPlaces(name, uiLocale())
      options.tellWeather('noConsent')
      return undefined
    })
  }

  const switchMirror = (mirror: MirrorName, on: boolean) => {
    // Asked on the press itself: no right can be asked for later.
    void (on ? requestMirror(mirror) : Promise.resolve(true)).then((given) => {
      setDenied(given ? null : mirror)
      if (given) change({ across: { ...chosen.across, [mirror]: on } })
    })
  }

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
      <main class="options">
        <h1 class="options-title">{i18n.t('options.title')}</h1>
        {state.storage ? <StorageTrouble {...state.storage} /> : null}
        <OptionSection title={i18n.t('options.typography')}>
          <TypeChoices typography={chosen.typography} onChange={(typography) => change({ typography })} />
          <p class="options-sample">{i18n.t('options.sampleText')}</p>
        </OptionSection>
        <ReadingOptions chosen={chosen} onChange={change} />
        <SavingOptions
          saving={chosen.saving}
          onPictures={(pictures) => {
            // Asked on the press itself: no right can be asked for later.
            const given = pictures === 'always' ? requestPictures() : Promise.resolve(true)
            void given.then((yes) => {
              change({ saving: { ...chosen.saving, pictures: yes ? pictures : 'never' } })
              if (pictures === 'never') returnPictures().catch(() => undefined)
            })
          }}
          onMarks={(marks) => {
            const given = marks ? requestTabs() : Promise.resolve(true)
            void given.then((yes) => {
              change({ saving: { ...chosen.saving, marks: marks && yes } })
              if (!marks) returnTabs().catch(() => undefined)
            })
          }}
        />
        <WeatherOptions
          weather={chosen.weather}
          standard={defaultSettings.weather}
          places={state.places}
          finding={state.finding}
          error={state.weatherError ?? weather.trouble}
          checkBase={serviceBase}
          onFind={find}
          onChange={changeWeather}
          onBase={changeBase}
        />
        <Shortcuts shortcuts={shortcuts} onChange={() => void openShortcutSettings()} />
        <AcrossDevices
          switches={chosen.across}
          mirrors={mirrorsHere}
          states={states}
          denied={denied}
          onMirror={switchMirror}
          onOptions={(on) => change({ across: { ...chosen.across, options: on } })}
        />
        <DataOptions
          history={chosen.history}
          space={state.space}
          onHistory={(history) => change({ history })}
          onClear={() => void options.clearHistory()}
          onTransfer={() => void openTransfer('import')}
          onDelete={() => void options.deleteEverything()}
        />
        <RequestLog records={state.log} onClear={() => void options.clearLog()} />
      </main>
      <Foot onList={() => void openList()} onOptions={() => void openOptions()} />
      <Notice text={noticeWords(state.notice)} onClose={options.dismiss} />
    </>
  )
}
