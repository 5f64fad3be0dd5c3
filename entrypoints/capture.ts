import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { capture } from '@/lib/capture/capture'
import { takeCaptureAsk } from '@/lib/platform/page-ask'

/** Answers the one question the background asks of a page: what does it say? */
export default defineUnlistedScript(() => {
  const { selection } = takeCaptureAsk()
  return capture(document, { url: location.href, now: new Date().toISOString(), selection })
})
