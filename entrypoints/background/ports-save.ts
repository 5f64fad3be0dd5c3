import { throughDoor } from '@/lib/platform/door'
import { isIncognito } from '@/lib/platform/load-tab'
import { pictureAlarm } from '@/lib/platform/picture-alarm'
import { endPictureWork, loadPictureWork, storePicture, storePictureJob } from '@/lib/platform/picture-writer'
import type { WishAgain } from '@/lib/platform/replace-text'
import { mayFetchPictures } from '@/lib/platform/saving-permissions'
import { loadSettings } from '@/lib/platform/settings-storage'
import { shrinkPicture } from '@/lib/platform/shrink-picture'
import type { FetchPicturesPorts } from '@/lib/services/fetch-pictures'

const mayFetch: FetchPicturesPorts['mayFetch'] = async ({ ofItself }) => {
  const [{ saving }, may] = await Promise.all([loadSettings(), mayFetchPictures()])
  if (saving.pictures === 'never') return ofItself && may ? 'yes' : 'no'
  return may ? 'yes' : 'wait'
}

export const picturePorts: FetchPicturesPorts = {
  loadWork: loadPictureWork,
  mayFetch,
  async fetchPicture(source) {
    const answer = await throughDoor(source, 'offlinePictures')
    return answer.ok && answer.value.status >= 200 && answer.value.status <= 299 ? answer.value.bytes : null
  },
  shrink: shrinkPicture,
  storeJob: storePictureJob,
  storePicture,
  endWork: endPictureWork,
}

/** With every story where the reader has said so once. */
export async function wantsAllPictures(): Promise<boolean> {
  const [{ saving }, may] = await Promise.all([loadSettings(), mayFetchPictures()])
  const wants = saving.pictures === 'always' && may
  // Before the story is kept: who dies behind that is started again by it.
  if (wants) await pictureAlarm.set()
  return wants
}

/** The same, but never by itself from a private window, whose stories' servers no log may name. */
export const wantsPictures = async (windowId: number): Promise<boolean> =>
  !(await isIncognito(windowId)) && wantsAllPictures()

/** The same for the text that takes another's place: pictures kept with the old one were wanted for this story. */
export async function wantsPicturesAgain(windowId: number): Promise<WishAgain> {
  if (await wantsPictures(windowId)) return 'always'
  if ((await isIncognito(windowId)) || !(await mayFetchPictures())) return 'no'
  await pictureAlarm.set()
  return 'again'
}
