import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { pageUrl } from '@/lib/base/safe-url'
import { gather } from '@/lib/capture/gather'
import { takeCaptureAsk } from '@/lib/platform/page-ask'

/** Answers the one question the background asks of a page: what does it say? */
export default defineUnlistedScript(() => {
  const { selection } = takeCaptureAsk()
  // As the browser shows it: without a log-in in front of the host.
  const url = pageUrl(location.href, location.href) ?? location.href
  return gather(document, { url, now: new Date().toISOString(), selection })
})
