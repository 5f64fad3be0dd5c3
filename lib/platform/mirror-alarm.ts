import { alarm } from './alarm'

/** For a background that was stopped before the mirrors knew of a change. */
export const mirrorAlarm = alarm('mirror')
