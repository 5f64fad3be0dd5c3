import { useEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Face } from '@/components/face/Face'
import { troubleWords } from '@/components/face/trouble-words'
import { later } from '@/components/later'
import { ProgressLine } from '@/components/progress/ProgressLine'
import { useProgress } from '@/components/progress/use-progress'
import { Banner } from '@/components/reading/Banner'
import { hostOf } from '@/components/reading/host-of'
import { ReadingSurface } from '@/components/reading/ReadingSurface'
import type { StoryFormat } from '@/components/transfer/export/ExportMenu'
import { useStore } from '@/components/use-store'
import { useTypography } from '@/components/use-typography'
import type { Article } from '@/lib/article/article'
import type { ExportResult } from '@/lib/library/export/export-order'
import type { Progress } from '@/lib/library/library-entry'
import { markPassages } from '@/lib/platform/light-reader'
import { requestOrigin } from '@/lib/platform/permissions'
import { openLink, openList, openOptions, openTab } from '@/lib/platform/tabs'
import type { Background } from '@/lib/protocol/background'
import type { ForecastStore } from '@/lib/state/forecast-store'
import type { PictureStore } from '@/lib/state/picture-store'
import type { RailStore } from '@/lib/state/rail-store'
import { readingActions } from '@/lib/state/reading-actions'
import type { ReadingStore } from '@/lib/state/reading-store'
import type { SettingsStore } from '@/lib/state/settings-store'
import { factPassages } from './fact-passages'
import type { ReaderRequest } from './request'

interface Props {
  readonly request: ReaderRequest
  /** The link's site must be asked for first. */
  readonly asking: boolean
  readonly reading: ReadingStore
  readonly pictures: PictureStore
  readonly rails: RailStore
  readonly settings: SettingsStore
  readonly forecast: ForecastStore
  readonly onOpen: () => void
  readonly onFetchText: () => void
  readonly root: HTMLElement
  readonly background: Background
  readonly onProgress: (id: string, progress: Progress) => void
  readonly onExport: (article: Article, format: StoryFormat) => Promise<ExportResult>
}

/** Its code, and all that writes files, comes after the story. */
const LaterExport = later(async () => (await import('@/components/transfer/export/ExportMenu')).ExportMenu)
const LaterMarks = later(async () => (await import('@/surfaces/MarksHere')).MarksHere)
const LaterNewToYou = later(async () => (await import('./NewToYou')).NewToYou)

interface AskProps {
  readonly link: string
  readonly onAllowed: () => void
}

/** The question for one site, on the click that needs it; a no is answered in words, and may be taken back. */
function Ask({ link, onAllowed }: AskProps) {
  const host = hostOf(link)
  const [denied, setDenied] = useState(false)
  const allow = () => {
    void requestOrigin(link).then((allowed) => {
      setDenied(!allowed)
      if (allowed) onAllowed()
    })
  }
  const words = denied
    ? troubleWords({ kind: 'linkNotAllowed' })
    : { title: i18n.t('face.askTitle'), text: i18n.t('face.ask', [host]) }
  return (
    <Face
      {...words}
      action={{ words: i18n.t('face.allowSite', [host]), onClick: allow }}
      other={{ words: i18n.t('face.openPage'), onClick: () => void openTab(link) }}
    />
  )
}

/** The article on a page of its own. */
export function Reader(props: Props) {
  const { request, asking, reading, pictures, rails, settings, forecast, onOpen } = props
  const { onFetchText, onProgress, onExport, root, background } = props
  const state = useStore(reading.store, (all) => all)
  const chosen = useStore(settings.store, (all) => all)
  const weather = useStore(forecast.store, (all) => all)
  const lists = useStore(rails.store, (all) => all)
  const kept = useStore(pictures.store, (all) => all.sources)
  const [mustAsk, setMustAsk] = useState(asking)
  const page = useRef<HTMLDivElement>(null)
  useTypography(chosen.typography)

  const article = state.shown.kind === 'article' ? state.shown.article : null
  const sample = state.shown.kind === 'article' && state.shown.source === 'sample'
  useProgress(page, article, (progress) => {
    const { saved, entry } = reading.store.getState()
    if (entry && saved === 'saved') onProgress(entry.id, progress)
  })
  useEffect(() => {
    const stop = new AbortController()
    const passages = state.digest ? factPassages(state.digest) : []
    if (page.current) void markPassages(page.current, passages, stop.signal)
    return () => stop.abort()
  }, [state.digest])
  const goTo = (block: number) => {
    const heading = page.current?.querySelector<HTMLElement>(`[data-block="${block}"]`)
    heading?.scrollIntoView()
    heading?.focus({ preventScroll: true })
  }

  // A line without text: its site is asked for on the click, as for every link.
  const fetchText = (url: string) => {
    void requestOrigin(url).then((allowed) => {
      if (allowed) onFetchText()
      else reading.store.setState({ shown: { kind: 'failed', error: { kind: 'linkNotAllowed' }, url } })
    })
  }
  const retry = () => {
    const { shown } = state
    // What was refused is asked for again; fetching it once more would bring the same answer.
    if (shown.kind === 'failed' && shown.error.kind === 'linkNotAllowed' && request.kind === 'link')
      setMustAsk(true)
    else if (shown.kind === 'failed' && shown.url !== null && request.kind === 'id') fetchText(shown.url)
    else onOpen()
  }

  return (
    <div ref={page}>
      {article ? <ProgressLine /> : null}
      <ReadingSurface
        state={state}
        context={{ settings: chosen, weather, lists, kept, now: new Date() }}
        actions={{
          ...readingActions(reading, settings, rails),
          loadPictures: async () => ({ ...pictures, stop: () => {} }),
          ...(sample
            ? { onSave: undefined, onSaveLink: undefined }
            : { onReadLink: ({ url }) => void openLink(url, false) }),
          onList: () => void openList(),
          onOptions: () => void openOptions(),
          onWeatherAgain: () => void forecast.load(true),
          onRetry: retry,
          onPrint: () => print(),
          onSource: sample ? undefined : (url) => void openTab(url),
        }}
        above={
          sample ? (
            <Banner text={i18n.t('sample.label')} />
          ) : article && state.saved === 'saved' ? (
            <LaterNewToYou
              key={article.id}
              article={article}
              page={page.current}
              onShow={(sentence) => void reading.light(sentence)}
            />
          ) : null
        }
        instead={
          mustAsk && request.kind === 'link' ? (
            <Ask
              link={request.link}
              onAllowed={() => {
                setMustAsk(false)
                onOpen()
              }}
            />
          ) : null
        }
        tools={article ? <LaterExport onExport={(format) => onExport(article, format)} /> : null}
        page={{ onGo: goTo }}
        marks={
          sample ? null : (
            <LaterMarks
              root={root}
              reading={reading}
              background={background}
              jumpTo={request.kind === 'id' ? request.mark : null}
              look={request.kind === 'id' && request.look}
              onKept={onOpen}
            />
          )
        }
      />
    </div>
  )
}
