import { BACKUP_HEAD } from './zip-head'

/** Not folders, what a Mac adds, or pictures. */
export const isWanted = (name: string): boolean =>
  !/(?:^|\/)__MACOSX\/|(?:^|\/)\.[^./]|\/$|\.(?:png|jpe?g|gif|webp|avif|svg|pdf|epub|mp3|m4a)$/i.test(name)

/** What a backup holds, and nothing else that may lie in its zip. */
export const isBackupPart = (name: string): boolean =>
  name === BACKUP_HEAD ||
  name === 'settings.json' ||
  /^(?:entries\/[^/]+\.json|pictures\/[^/]+\/\d+)$/.test(name)
