import type { EmbedKind } from '@/lib/article/block'
import { pageUrl } from '@/lib/base/safe-url'
import { byTags } from './by-tags'
import type { Draft, Step } from './draft'
import { inlineRuns } from './inline-runs'
import { runsText } from './runs'
import { embedClass } from './to-embed'

// Hosts that serve things a story shows inside itself, subdomains included; frames of any other host are ads, counters and consent forms more often than not.
const hosts: readonly (readonly [EmbedKind, string])[] = [
  [
    'video',
    'youtube.com youtube-nocookie.com youtu.be vimeo.com dailymotion.com twitch.tv jwplatform.com jwplayer.com brightcove.net brightcove.com v.qq.com bilibili.com rumble.com ted.com streamable.com kaltura.com arte.tv c-span.org',
  ],
  [
    'audio',
    'spotify.com soundcloud.com podigee.io megaphone.fm acast.com simplecast.com omny.fm audioboom.com buzzsprout.com podbean.com podcasts.apple.com art19.com libsyn.com bandcamp.com mixcloud.com',
  ],
  [
    'post',
    'twitter.com x.com instagram.com facebook.com tiktok.com threads.net bsky.app reddit.com redditmedia.com linkedin.com tumblr.com t.me vk.com mastodon.social truthsocial.com pinterest.com',
  ],
  ['map', 'openstreetmap.org mapbox.com arcgis.com umap.openstreetmap.fr scribblemaps.com'],
  [
    'chart',
    'datawrapper.de dwcdn.net flourish.studio infogram.com public.tableau.com plotly.com plot.ly everviz.com ourworldindata.org statista.com documentcloud.org scribd.com',
  ],
]
const kinds = new Map(hosts.flatMap(([kind, list]) => list.split(' ').map((host) => [host, kind])))

function embedKind(url: string): EmbedKind | null {
  const { hostname, pathname } = new URL(url)
  if (/(?:^|\.)google\.[a-z.]+$/.test(hostname)) return /^\/maps/.test(pathname) ? 'map' : null
  for (let host = hostname; host !== ''; host = host.replace(/^[^.]*\.?/, '')) {
    const kind = kinds.get(host)
    if (kind) return kind
  }
  return null
}

// Elements that name what they show by an id: https://amp.dev/documentation/components/ and https://github.com/paulirish/lite-youtube-embed.
const byId: Readonly<Record<string, readonly [attribute: string, address: string]>> = {
  'AMP-YOUTUBE': ['data-videoid', 'https://www.youtube.com/watch?v='],
  'LITE-YOUTUBE': ['videoid', 'https://www.youtube.com/watch?v='],
  'AMP-VIMEO': ['data-videoid', 'https://vimeo.com/'],
  'AMP-TWITTER': ['data-tweetid', 'https://twitter.com/i/status/'],
  'AMP-INSTAGRAM': ['data-shortcode', 'https://www.instagram.com/p/'],
}
const frames = [
  ...'iframe amp-iframe video audio object embed'.split(' '),
  ...Object.keys(byId).map((tag) => tag.toLowerCase()),
]
// Charts that a script sets in: https://academy.datawrapper.de/article/180-how-to-embed-charts, https://helpcenter.flourish.studio.
const charts = '[id^="datawrapper-vis-"], .flourish-embed[data-src]'
const post =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|reddit-(?:card|embed-bq)|text-post-media)(?:\s|$)/

const postsIn = (page: Document): readonly Element[] => [
  ...byTags(page, ['blockquote']).filter((quote) => post.test(quote.className)),
  ...page.getElementsByClassName('fb-post'),
  ...page.getElementsByClassName('fb-video'),
]

/** Frames, players and posts become a marked picture whose `src` is their address: it travels through Readability and DOMPurify. */
export const markEmbeds: Step = {
  name: 'markEmbeds',
  run: (draft) => {
    for (const frame of byTags(draft.page, frames)) {
      const url = frameAddress(frame, draft.base)
      const kind = url ? (/^(?:VIDEO|AUDIO)$/.test(frame.tagName) ? mediaKind(frame) : embedKind(url)) : null
      if (url && kind) replace(draft, frame, kind, watchable(url), titleOf(frame))
    }
    for (const chart of draft.page.querySelectorAll(charts)) {
      const flourish = chart.getAttribute('data-src')
      const url = flourish
        ? `https://public.flourish.studio/${flourish}`
        : `https://datawrapper.dwcdn.net/${chart.id.slice(16)}/`
      replace(draft, chart, 'chart', url, titleOf(chart.querySelector('[title], img') ?? chart))
    }
    for (const quote of postsIn(draft.page)) {
      const url = postAddress(quote, draft.base)
      if (url) replace(draft, quote, 'post', url, runsText(inlineRuns(quote, draft.base)))
    }
    return draft
  },
}

const mediaKind = (frame: Element): EmbedKind => (frame.tagName === 'AUDIO' ? 'audio' : 'video')

function frameAddress(frame: Element, base: string): string | null {
  const [attribute, address] = byId[frame.tagName] ?? []
  if (attribute) return `${address}${encodeURIComponent(frame.getAttribute(attribute) ?? '')}`
  const source = frame.querySelector('source[src]')
  for (const name of ['src', 'data-src', 'data-lazy-src', 'data-url', 'data']) {
    const value = frame.getAttribute(name) ?? (name === 'src' ? source?.getAttribute('src') : null)
    const url = value && !value.startsWith('about:') ? pageUrl(value, base) : null
    if (url) return url
  }
  return null
}

/** A player's address opens a bare player; the reader wants the page of the video. */
function watchable(url: string): string {
  const id = /youtube(?:-nocookie)?\.com\/embed\/([\w-]{11})/.exec(url)?.[1]
  if (id) return `https://www.youtube.com/watch?v=${id}`
  const vimeo = /player\.vimeo\.com\/video\/(\d+)/.exec(url)?.[1]
  return vimeo ? `https://vimeo.com/${vimeo}` : url
}

const postAddress = (post: Element, base: string): string | null => {
  const given =
    post.getAttribute('data-instgrm-permalink') ?? post.getAttribute('cite') ?? post.getAttribute('data-href')
  const links = [...post.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '')
  const own =
    given ??
    links.findLast((href) => /\/status\/|\/p\/|\/post\/|\/video\/|\/comments\//.test(href)) ??
    links.at(-1)
  return own ? pageUrl(own, base) : null
}

const titleOf = (frame: Element): string =>
  ['title', 'aria-label', 'playlabel', 'alt'].map((name) => frame.getAttribute(name)).find(Boolean) ?? ''

function replace(draft: Draft, element: Element, kind: EmbedKind, url: string, title: string): void {
  const figure = draft.page.createElement('figure')
  const image = draft.page.createElement('img')
  image.setAttribute('class', `${embedClass} lede-${kind}`)
  image.setAttribute('src', url)
  image.setAttribute('alt', title)
  figure.append(image)
  element.replaceWith(figure)
}
