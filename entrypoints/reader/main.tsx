import '@/assets/theme.css'
import './reader.css'
import { render } from 'preact'
import { speak } from '@/components/words/speak'
import { watchLibrary } from '@/lib/platform/library-database'
import { toBackground } from '@/lib/platform/messenger'
import { hasOrigin } from '@/lib/platform/permissions'
import { keptPicturePorts } from '@/lib/platform/picture-ports'
import { railMemory, watchVisits } from '@/lib/platform/rail-memory'
import { readingPorts } from '@/lib/platform/reading-ports'
import { loadSettings, watchSettings } from '@/lib/platform/settings-storage'
import { currentTab, openLink } from '@/lib/platform/tabs'
import { watchReturn } from '@/lib/platform/watch-return'
import type { Background } from '@/lib/protocol/background'
import { digestLoader } from '@/lib/state/article-digest'
import { createForecastStore, followForecast } from '@/lib/state/forecast-store'
import { createPictureStore } from '@/lib/state/picture-store'
import { createRailStore } from '@/lib/state/rail-store'
import { createReadingStore } from '@/lib/state/reading-store'
import { createSettingsStore } from '@/lib/state/settings-store'
import { type Shown, shownReading } from '@/lib/state/shown'
import { barRemotePictures } from './bar-remote-pictures'
import { loadPlace, loadSample, loadShown } from './load-shown'
import { Reader } from './Reader'
import { readerRequest } from './request'

const background = toBackground<Background>()
const request = readerRequest(location.search)
// Asked once: a reload is no wish for another request.
if (request.kind === 'id' && request.look)
  history.replaceState(history.state, '', `?id=${encodeURIComponent(request.id)}`)

async function start(root: HTMLElement): Promise<void> {
  const [tab, first] = await Promise.all([currentTab(), loadSettings()])
  const windowId = tab?.windowId ?? -1
  const settings = createSettingsStore(first, { background, watchSettings })
  const forecast = createForecastStore({ background })
  const reading = createReadingStore({
    background,
    loadDigest: digestLoader(background),
    ...readingPorts(root),
  })

  const pictures = createPictureStore({ background, settings, ...keptPicturePorts })
  const rails = createRailStore({
    reading,
    background,
    windowId,
    ...railMemory(tab?.incognito ?? false),
    askAndSave: (url) => openLink(url, true),
  })

  async function show(shown: Shown): Promise<void> {
    if (shown.kind === 'article') {
      document.title = shown.article.title
      if (shown.source === 'kept') {
        barRemotePictures()
        await pictures.follow(shown.article.id)
      }
    }
    await reading.show(shown, settings.store.getState())
  }

  async function readLink(link: string, save: boolean): Promise<void> {
    reading.store.setState({ shown: { kind: 'loading' } })
    const answer = await background.readLink({ url: link, windowId }).catch(() => null)
    await show(answer ? shownReading(answer) : { kind: 'failed', error: { kind: 'unreachable' }, url: link })
    if (save && reading.store.getState().saved === 'unsaved') await reading.toggleSaved()
  }

  async function fetchText(): Promise<void> {
    if (request.kind !== 'id') return
    const { shown: before } = reading.store.getState()
    const url = before.kind === 'failed' ? before.url : null
    reading.store.setState({ shown: { kind: 'loading' } })
    const answer = await background.fetchText({ id: request.id, windowId }).catch(() => null)
    if (answer?.ok) return open()
    const error = answer?.error ?? { kind: 'unreachable' as const }
    await show({ kind: 'failed', error, url })
  }

  async function open(): Promise<void> {
    switch (request.kind) {
      case 'id': {
        const shown = await loadShown(request.id, windowId).catch(
          (): Shown => ({ kind: 'failed', error: { kind: 'databaseFailed' }, url: null }),
        )
        await show(shown)
        // Opened at a highlight, it is that place the reader wants.
        if (request.mark !== null) return
        const place = shown.kind === 'article' && shown.source === 'kept' ? await loadPlace(request.id) : null
        if (place !== null && place > 0) root.querySelector(`[data-block="${place}"]`)?.scrollIntoView()
        return
      }
      case 'sample':
        return show(await loadSample(windowId))
      case 'link':
        return readLink(request.link, request.save)
      case 'badLink':
        return show({ kind: 'failed', error: { kind: 'badLink' }, url: null })
      case 'none':
        return show({ kind: 'nothing' })
    }
  }

  const asking = request.kind === 'link' && !(await hasOrigin(request.link))
  render(
    <Reader
      request={request}
      asking={asking}
      reading={reading}
      pictures={pictures}
      rails={rails}
      settings={settings}
      forecast={forecast}
      onOpen={() => void open()}
      onFetchText={() => void fetchText()}
      root={root}
      background={background}
      onProgress={(id, progress) => {
        // A place that can't be kept costs a scroll next time; the story is not interrupted for it.
        background.setProgress({ id, progress }).catch(() => undefined)
      }}
      onExport={async (article, format) => (await import('./export-article')).exportArticle(article, format)}
    />,
    root,
  )
  watchLibrary(() => {
    void reading.refreshSaved()
    void rails.refresh()
  })
  watchVisits(() => void rails.refresh())
  if (!asking) await open()
  await followForecast(forecast, first, { watchSettings, watchReturn })
}

speak(document.documentElement)
const root = document.getElementById('root')
if (root) await start(root)
