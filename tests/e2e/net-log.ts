import { readFileSync } from 'node:fs'

/** A request as Chromium's own network log tells it: https://www.chromium.org/for-testers/providing-network-details/ */
export interface NetRequest {
  readonly url: string
  /** The origin that asked. */
  readonly initiator: string
}

interface Entry {
  readonly type: number
  readonly source: { readonly id: number }
  readonly params?: { readonly url?: string; readonly initiator?: string }
}

/** Every request of the browser in order, redirected ones once for each address. The file is whole only after the browser was closed. */
export function readNetLog(file: string): readonly NetRequest[] {
  const {
    constants,
    events,
  }: { constants: { logEventTypes: Record<string, number> }; events: readonly Entry[] } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  const started = constants.logEventTypes.URL_REQUEST_START_JOB
  return events
    .filter(({ type }) => type === started)
    .flatMap(({ params }) =>
      params?.url && params.initiator ? [{ url: params.url, initiator: params.initiator }] : [],
    )
}
