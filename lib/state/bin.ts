import { fail, type Result } from '@/lib/base/result'
import type { Background, SaveError } from '@/lib/protocol/background'

type Answer = Result<null, SaveError | { readonly kind: 'unreachable' }>

/** Puts a story into the bin, or takes it out again; it fails when the bin has it no more. */
export async function moveToBin(
  background: Pick<Background, 'change'>,
  ids: readonly string[],
  deleted: boolean,
): Promise<Answer> {
  try {
    const answer = await background.change({ ids, change: { kind: 'bin', deleted } })
    if (!answer.ok) return answer
    return deleted || answer.value > 0 ? { ok: true, value: null } : fail({ kind: 'notCaptured' })
  } catch {
    // The background could not be asked: no listener, or it died twice.
    return fail({ kind: 'unreachable' })
  }
}
