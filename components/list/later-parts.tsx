import { later } from '@/components/later'

/** What a list needs only once it is asked for. */
export const LaterKeys = later(async () => (await import('./KeysDialog')).KeysDialog)
export const LaterTagDialog = later(async () => (await import('@/components/tags/TagDialog')).TagDialog)
export const LaterTagsManager = later(async () => (await import('@/components/tags/TagsManager')).TagsManager)
export const LaterPurge = later(async () => (await import('./PurgeDialog')).PurgeDialog)
