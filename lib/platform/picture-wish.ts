import { newPictureJob } from '@/lib/library/picture-job'
import { decodePictureJob, encodePictureJob } from '@/lib/library/stored-picture-job'

/** The record of a wish for a story's pictures, put in the transaction that writes its text. `ofItself`: whatever holds for other stories. */
export const pictureWish = (id: string, ofItself = false) => ({
  id,
  kept: encodePictureJob(newPictureJob(crypto.randomUUID(), ofItself)),
})

/** What is to be done, as it stands in the store; one that can't be read begins anew. */
export function jobIn(kept: unknown) {
  const job = decodePictureJob(kept)
  return job.ok ? job.value : newPictureJob('')
}
