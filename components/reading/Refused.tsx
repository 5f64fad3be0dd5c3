import { i18n } from '#i18n'
import { Face } from '@/components/face/Face'
import { canTryAgain, refusalWords } from '@/components/face/trouble-words'
import type { RailDoings, RailMarks } from '@/components/rail/rail-view'
import type { Capture } from '@/lib/capture/capture-result'
import { hostOf } from './host-of'
import { LaterRails } from './later-parts'
import { textDirection } from './text-direction'

interface Props {
  readonly capture: Capture
  readonly now: Date
  readonly lists: RailMarks & RailDoings
  readonly onRetry: () => void
  readonly onList: () => void
  /** Where the page itself is not in front: it was read by its link. */
  readonly onSource?: ((url: string) => void) | undefined
}

/** No story here: what the page is, and its own lists of stories all the same. */
export function Refused({ capture, now, lists, onRetry, onList, onSource }: Props) {
  const host = hostOf(capture.url)
  const direction = textDirection(capture.rails.flatMap(({ items }) => items.map(({ title }) => title)))
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
        other={onSource ? { words: i18n.t('face.openPage'), onClick: () => onSource(capture.url) } : null}
      />
      <LaterRails rails={capture.rails} view={{ ...lists, host, now, language: null, direction }} />
    </>
  )
}
