import { i18n } from '#i18n'
import { Face } from '@/components/face/Face'
import { canTryAgain, refusalWords } from '@/components/face/trouble-words'
import { RailList } from '@/components/rail/RailList'
import type { Capture } from '@/lib/capture/capture-result'
import { hostOf } from './host-of'

interface Props {
  readonly capture: Capture
  readonly now: Date
  readonly onRetry: () => void
  readonly onList: () => void
}

/** No story here: what the page is, and its own lists of stories all the same. */
export function Refused({ capture, now, onRetry, onList }: Props) {
  const host = hostOf(capture.url)
  const refusal = capture.refusal ?? 'empty'
  return (
    <>
      <Face
        {...refusalWords(refusal)}
        action={
          canTryAgain(refusal)
            ? { words: i18n.t('face.tryAgain'), onClick: onRetry }
            : { words: i18n.t('face.openList'), onClick: onList }
        }
      />
      {capture.rails.map((rail, index) => (
        <RailList key={index} rail={rail} host={host} now={now} language={null} direction="ltr" />
      ))}
    </>
  )
}
