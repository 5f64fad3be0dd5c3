import { type Browser, browser } from 'wxt/browser'
import type { Mirror, MirrorItem } from '@/lib/library/mirror'

type Node = Browser.bookmarks.BookmarkTreeNode

/** The same in every language: the browser's account carries it to browsers that speak another. */
const FOLDER = 'Lede'
const READ = 'Read'

const isFolder = (node: Node): boolean => node.url === undefined
const byAge = (one: Node, other: Node): number => (one.dateAdded ?? 0) - (other.dateAdded ?? 0)
const dateOf = ({ dateAdded }: Node): string | null =>
  dateAdded === undefined ? null : new Date(dateAdded).toISOString()

/** Lede's folders, oldest first: two devices that are switched on before they hear of each other make two. */
async function folders(): Promise<readonly Node[]> {
  const found = await browser.bookmarks.search({ title: FOLDER })
  return found.filter(isFolder).toSorted(byAge)
}

async function ownFolder(): Promise<Node> {
  const [first] = await folders()
  return first ?? browser.bookmarks.create({ title: FOLDER })
}

/** Where stories of a state go. A folder the reader made inside is left alone. */
async function folderFor(read: boolean): Promise<string> {
  const { id } = await ownFolder()
  if (!read) return id
  const children = await browser.bookmarks.getChildren(id)
  const found = children.find((node) => isFolder(node) && node.title === READ)
  return (found ?? (await browser.bookmarks.create({ parentId: id, title: READ }))).id
}

function itemsIn(folder: Node, read: boolean): readonly MirrorItem[] {
  return (folder.children ?? []).flatMap((node) =>
    node.url === undefined
      ? itemsIn(node, read || node.title === READ)
      : [{ key: node.id, url: node.url, title: node.title, read, changedAt: dateOf(node) }],
  )
}

/** A folder of bookmarks that the browser's account syncs; what is read lies in a folder of its own. Its calls need the right `bookmarks`. */
export const bookmarksMirror: Mirror = {
  async load() {
    const trees = await Promise.all((await folders()).map(({ id }) => browser.bookmarks.getSubTree(id)))
    return trees.flat().flatMap((folder) => itemsIn(folder, false))
  },
  async add({ url, title, read }) {
    await browser.bookmarks.create({ parentId: await folderFor(read), title, url })
  },
  async mark({ key }, read) {
    await browser.bookmarks.move(key, { parentId: await folderFor(read) })
  },
  async remove({ key }) {
    await browser.bookmarks.remove(key)
  },
}
