import { captureHtml } from '@/lib/platform/capture-html'
import { digestOnThread } from '@/lib/platform/digest-thread'
import { serve } from '@/lib/platform/messenger'
import { offscreenShapes } from '@/lib/platform/question-shapes'
import type { Offscreen } from '@/lib/protocol/offscreen'

serve<Offscreen>(
  { readHtml: async (page) => captureHtml(page), digest: digestOnThread },
  offscreenShapes,
  'offscreen',
)
