import { BriefSkeleton } from '@/components/digest/BriefSkeleton'
import { later } from '@/components/later'

/** What stands around a story and is drawn after it. */
export const LaterDigest = later(async () => (await import('./DigestView')).DigestView, <BriefSkeleton />)
export const LaterRails = later(async () => (await import('@/components/rail/Rails')).Rails)
export const LaterIndex = later(async () => (await import('@/components/margin/SectionIndex')).SectionIndex)
export const LaterMargin = later(async () => (await import('./Margin')).Margin)
export const LaterSavedTags = later(async () => (await import('@/components/tags/SavedTags')).SavedTags)
