import { newPictureJob } from '@/lib/library/picture-job'
import { decodePictureJob, encodePictureJob } from '@/lib/library/stored-picture-job'

/** The record of a wish for a story's pictures, put in the transaction that writes its text. */
export const pictureWish = (id: string) => ({
  id,
  kept: encodePictureJob(newPictureJob(crypto.randomUUID())),
})

/** What is to be done, as it stands in the store; one that can't be read begins anew. */
export function jobIn(kept: unknown) {
  const job = decodePictureJob(kept)
  return job.ok ? job.value : newPictureJob('')
}
