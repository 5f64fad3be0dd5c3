import { i18n } from '#i18n'
import { Face } from '@/components/face/Face'
import { refusalWords } from '@/components/face/trouble-words'
import { RailList } from '@/components/rail/RailList'
import type { Capture } from '@/lib/capture/capture-result'
import { hostOf } from './host-of'

interface Props {
  readonly capture: Capture
  readonly now: Date
  readonly onRetry: () => void
}

/** No story here: what the page is, and its own lists of stories all the same. */
export function Refused({ capture, now, onRetry }: Props) {
  const host = hostOf(capture.url)
  return (
    <>
      <Face
        {...refusalWords(capture.refusal ?? 'empty')}
        action={{ words: i18n.t('face.tryAgain'), onClick: onRetry }}
      />
      {capture.rails.map((rail, index) => (
        <RailList key={index} rail={rail} host={host} now={now} language={null} direction="ltr" />
      ))}
    </>
  )
}
