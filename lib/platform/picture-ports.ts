import { areFetching, loadPictures, watchPictures } from './picture-database'
import { mayFetchPictures, requestPictures } from './saving-permissions'

/** What every surface that shows a saved story asks of the browser about its pictures. */
export const picturePorts = { areFetching, watchPictures, mayFetchPictures, requestPictures }

/** The same for the page that shows the kept ones. Their addresses live as long as the page, or until they are dropped. */
export const keptPicturePorts = {
  ...picturePorts,
  async showPictures(id: string, shown: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
    const pictures = await loadPictures(id)
    if (pictures.length === shown.size && pictures.every(({ source }) => shown.has(source))) return shown
    return new Map(
      pictures.map(({ source, blob }) => [source, shown.get(source) ?? URL.createObjectURL(blob)] as const),
    )
  },
  dropPictures(shown: ReadonlyMap<string, string>): void {
    for (const url of shown.values()) URL.revokeObjectURL(url)
  },
}
