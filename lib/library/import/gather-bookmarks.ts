import type { RawRow } from './raw-row'

/** Folders that every browser has and nobody chose. */
const ROOTS =
  /^(?:bookmarks(?: bar| menu| toolbar)?|other bookmarks|mobile bookmarks|favorites(?: bar)?|reading list|imported|unsorted bookmarks)$/i

/** Links taken out of one file: five times what an import takes over, and still one message of the browser's. */
const MOST = 100_000
/** Longer than what is kept of either. */
const LONGEST = 3_000

const wordsOf = (element: Element | null): string => element?.textContent?.slice(0, LONGEST).trim() ?? ''

/** More folders in each other than any reader has made; a file made to hurt has thousands. */
const DEEPEST = 16

/** The folder an H3 names holds the list that follows it: within its DT as a rule, within the DD that describes it, or behind the DT in files that close their tags. */
function folderOf(list: Element): string {
  const before = list.previousElementSibling ?? list.closest('dd')?.previousElementSibling ?? null
  const heading = before?.tagName === 'H3' ? before : (before?.querySelector(':scope > h3') ?? null)
  const root =
    heading?.hasAttribute('personal_toolbar_folder') || heading?.hasAttribute('unfiled_bookmarks_folder')
  const name = wordsOf(heading)
  return root || ROOTS.test(name) ? '' : name
}

/** The two folders every heir of Pocket writes, Lede too: states, not subjects. */
const archive = /^(?:read )?archive$/i
const unread = /^unread$/i

function foldersAround(link: Element): readonly string[] {
  const folders: string[] = []
  let list = link.closest('dl')
  for (let depth = 0; list && depth < DEEPEST; depth += 1) {
    const name = folderOf(list)
    if (name !== '') folders.unshift(name)
    list = list.parentElement?.closest('dl') ?? null
  }
  return folders
}

/** Pocket's page has two headings, and all below the second is read. */
function pocketState(link: Element): Pick<RawRow, 'state' | 'archived'> {
  const list = link.closest('ul')
  const archived = /archive/i.test(wordsOf(list?.previousElementSibling ?? null))
  return { state: archived ? 'read' : 'unread', archived }
}

function noteBelow(link: Element): string {
  const next = link.closest('dt')?.nextElementSibling
  return next?.tagName === 'DD' && !next.querySelector('dl') ? wordsOf(next).slice(0, 1_000) : ''
}

const yes = (value: string | null): boolean | undefined =>
  value === null ? undefined : value !== '0' && value !== 'false'

/** Every link of a bookmarks file (Netscape's form, which all browsers write) or of Pocket's old HTML. `line` is the link's number. */
export function gatherBookmarks(document: Document): readonly RawRow[] {
  const links = [...document.querySelectorAll('a[href]')].slice(0, MOST)
  return links.map((link, index): RawRow => {
    const get = (name: string) => link.getAttribute(name)?.slice(0, LONGEST) ?? null
    const tags = (get('tags') ?? '').split(',')
    const pocket = get('time_added') !== null
    const toRead = yes(get('toread'))
    const folders = foldersAround(link)
    const archived = folders.some((name) => archive.test(name))
    return {
      line: index + 1,
      url: get('href') ?? '',
      title: wordsOf(link),
      savedAt: get('add_date') ?? get('time_added') ?? undefined,
      tags: [...folders.filter((name) => !archive.test(name) && !unread.test(name)), ...tags],
      dek: noteBelow(link),
      ...(archived ? { state: 'read', archived } : {}),
      ...(pocket ? pocketState(link) : {}),
      ...(toRead === undefined ? {} : { state: toRead ? 'unread' : 'read' }),
    }
  })
}
